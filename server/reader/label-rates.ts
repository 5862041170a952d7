import {
  clauseBefore,
  countedBefore,
  dropOrigin,
  earlierOf,
  hasOrigin,
  joinRate,
  joinVerb,
  lastOf,
  type Named,
  name,
  topicOf,
} from './label-context.ts'
import { dropParentheses, isBareVerb, LONGEST_LABEL, objectOf, trimPhrase, trimTrailing } from './phrases.ts'
import { MOVED_TO } from './rules/change-words.ts'
import {
  ASSESSMENTS,
  BARE_SCALE,
  COMPLETION,
  CONTESTS,
  HELD_AGAINST,
  PREDICATE,
  RANKED_END,
  RATE_WORD,
} from './rules/label-words.ts'
import { verbAtEnd } from './rules/verbs.ts'
import type { Slot } from './slots.ts'
import { getDimension, isPoints } from './units.ts'

export function nameRank(slot: Slot, done: readonly Slot[]): Named {
  const previous = lastOf(slot, done)
  if (previous?.role === 'RANK' && /^[^，。；]{0,8}[到至为]$/.test(slot.gap)) return name(previous.label, 'from-to')
  // 综合排名居全省16个设区市第5位: the ranking stands before the number of those ranked
  const among =
    previous !== null &&
    slot.opener === 'joined' &&
    /(?:居|列|位|排|在|全[省市县区国])[^，。；]{0,6}$/.test(previous.before)
  const before = among ? previous.before : slot.before
  // 河西区由第2位退到第6位: who is ranked, and no 居全区
  const ranked = dropOrigin(dropParentheses(before))
  const phrase = trimPhrase(
    (PLACE_ALONE.test(ranked) ? ranked : dropOrigin(ranked.replace(RANKED_END, '')))
      .replace(/中?(?:夺得?|荣?获得?|取得|斩获|赢得)$/, '')
      .replace(/^连续[一二两三四五六七八九十\d]+[年月届个季]度?/, '')
      .replace(/^(?:名列|位列|位居|列|居|排名)(?!车|民)[^，]*$/, ''),
  )
  const head = CONTEST_END.test(phrase) ? phrase.slice(0, -1) : phrase
  const topic = topicOf(slot, among ? done.slice(0, -1) : done)
  // 增速排名全市第三
  const scale = head.replace(/(?<=.)(?:综合)?(?:排名|位次|名次)$/, '')
  if (topic !== null && scale !== head && BARE_SCALE.test(scale))
    return name(topic.label + scale, 'rank-of-figure-before')
  // 在全省二级医院绩效考核中，区中医院列第9名: the contest stands in the clause before, nearer than a figure
  const contest = CONTEST_BEFORE.test(slot.gap) ? clauseBefore(slot).replace(/中$/, '') : null
  if (head.length < 2 && contest !== null) return name(contest, 'rank-of-clause-before')
  if (topic !== null && (head.length < 2 || BARE_SCALE.test(head))) {
    return name(topic.label.endsWith(head) ? topic.label : topic.label + head, 'rank-of-figure-before')
  }
  // 水土保持率86%，在全省考核中排第4名
  if (topic !== null && BARE_CONTEST.test(head)) return name(topic.label + head, 'rank-of-figure-before')
  if (head.length >= 2 && (!contest || !/^(?:综合)?(?:排名|位次|名次)$/.test(head))) {
    const joined = head + (contest ?? '')
    return name(joined.length <= LONGEST_LABEL ? joined : head, 'rank-own-head')
  }
  return name(contest || clauseBefore(slot) || trimPhrase(slot.after), 'rank-of-clause-before')
}

const PLACE_ALONE = /^(?!全)(?:(?!全)[\u4e00-\u9fff]){2,4}(?<![居列位排速量值额])[市县区镇乡州旗]$/
/** Where a rank was won, at the end of its own clause or before the number. */
const CONTEST = `(?:${CONTESTS})中`
const CONTEST_BEFORE = new RegExp(`${CONTEST}，[^，。；]*$`)
const BARE_CONTEST = new RegExp(`^(?:年度|综合)?(?:${ASSESSMENTS}|考评)$`)
const CONTEST_END = new RegExp(`${CONTEST}$`)

/** Of what a share, rate or ratio speaks. */
export function nameShare(slot: Slot, done: readonly Slot[]): Named {
  const topic = topicOf(slot, done)
  const previous = lastOf(slot, done)
  if (
    previous !== null &&
    hasOrigin(previous.before) &&
    (/^[^，。；]{0,8}[到至为成]$/.test(slot.gap) || MOVED_TO.test(slot.gap))
  )
    return name(previous.label, 'from-to')
  // 完成目标任务12000人的110.5%: a share of the goal, said of what was reached
  if (/^(?:目标|任务|计划)?的$/.test(slot.gap) && previous !== null) {
    const reached = [...earlierOf(slot, done)].find((other) => other.role === 'ACTUAL')
    return name((reached ?? previous).label, 'completion')
  }
  const before = dropParentheses(dropOrigin(slot.before))
  // 大豆14.7万亩，在总播种面积中的比重由31%提高到38%: whose share it is, says the figure before
  const among = /^在(?:[^，。；]{2,12})中的?(?:占比|比重|比例)$/.exec(trimTrailing(before))?.[0]
  if (among !== undefined && topic !== null && topic.label.length + among.length <= LONGEST_LABEL)
    return name(topic.label + among, 'share-of-whole')
  const over = /^(?:与|和|同).+之比$/.exec(before.replace(/(?:为|是|达到?)+$/, ''))?.[0]
  if (over !== undefined && topic !== null && topic.label.length + over.length <= LONGEST_LABEL)
    return name(topic.label + over, 'share-of-whole')
  const against = HELD_AGAINST.test(before) || /^(?:超(?![限载标速额期龄高低])出?|领先)/.test(before)
  if (against && topic !== null) return name(topic.label, 'change-of-figure-before')
  const occupies = /^(.*?)占(?!地|比|道|用)([^占]{0,24})$/.exec(before)
  if (occupies !== null) {
    // 在岗人员134人，人均监管585户，50岁以上的占48%: of the people
    const aged = /岁以[上下]的?$/.test(occupies[1]!)
    const people = aged
      ? [...earlierOf(slot, done)].find(({ quantity }) => getDimension(quantity.unit) === 'PEOPLE')
      : null
    return nameOccupying(slot, occupies[1]!, occupies[2]!, people ?? topic)
  }
  // 人均GDP仅为全省平均水平的68%
  const measured = /^(.{2,}?)(?:仅|只|已|约)*(?:为|是|相当于|等于|恢复到|(?<!下)达到?)([^，为是]{2,16})的$/.exec(before)
  const owned = measured === null ? '' : trimPhrase(measured[1]!)
  // 村集体收入126万元，是三年前的2.6倍; 黑鹳18只，数量是三年前的3倍
  if (
    topic !== null &&
    (BARE_SCALE.test(owned) ||
      /^(?:仅|只|已|约)*(?:为|是|相当于|恢复[到至]|达到?|占到?)[^，为是]{2,16}的$/.test(before))
  )
    return name(owned === '' ? topic.label : joinRate(topic.label, owned), 'share-of-figure-before')
  if (owned.length >= 2) return name(owned, 'share-of-whole')
  // 完成年度计划的52.8% at the head of a sentence
  const quota =
    topic === null
      ? /^(?:已|共|累计)*(完成(?:年度|全年|年初|下达|目标)*(?:任务|目标|计划|预算))的?$/.exec(before)?.[1]
      : undefined
  if (quota !== undefined && clauseBefore(slot) === '') return name(quota, 'deed-alone')
  // 民营经济贡献了全县68%的税收、72%的投资
  const goesOn = /^的[^，。；]*(?:、|和|及|与|以及)$/.test(slot.before) && previous?.rule === 'share-thing-after'
  const giver = GIVES.exec(before)?.[1] ?? (goesOn ? previous.owner : '')
  const given = /^的([\u4e00-\u9fff]{2,8}?)(?:[、和及与]|以及)?$/.exec(slot.after)?.[1]
  if (giver !== '' && given !== undefined) {
    slot.owner = giver
    return name(giver + given, 'share-thing-after')
  }
  const head = LEADS_BEHIND.test(before) ? '' : trimPhrase(before)
  // 距市局70%的规范化率要求
  const rate = /^(?:距|离|按照?|以|达到?)/.test(before)
    ? /^的([\u4e00-\u9fff]{2,8}率)/.exec(slot.after)?.[1]
    : undefined
  if (rate !== undefined) return name(rate, 'share-thing-after')
  // 覆盖全县86%的行政村
  const reached = head.replace(/(?:全[国省市县区镇乡州旗]|全街道)$/, '')
  const those = /^的([\u4e00-\u9fff]{2,8}?)$/.exec(slot.after)?.[1]
  if (those !== undefined && verbAtEnd(reached) > 0 && reached.length + those.length <= LONGEST_LABEL)
    return name(reached + those, 'share-thing-after')
  // 体质健康合格率96.8%、优良率48.6%
  const beside = slot.opener === 'dun' && /^[\u4e00-\u9fff]{2}率$/.test(head) ? previous : null
  const shared = /^(.{2,})[\u4e00-\u9fff]{2}率$/.exec(beside?.label ?? '')?.[1]
  if (shared !== undefined) return name(shared + head, 'listed-shared-head')
  const party = slot.opener === 'dun' && previous !== null ? shareOfParty(head, previous) : ''
  if (party !== '') return name(party, 'listed-shared-head')
  const goal = /^的?([^，。；]{0,6}(?:目标|任务))/.exec(slot.after)?.[1]
  if (goal !== undefined && (slot.role === 'TARGET' || head === '')) {
    const own = head.replace(SURPASSES, '')
    const owner = (own.length > 2 && !COMPLETION.test(own) ? own : topic?.label) ?? head
    const plain = goal.replace(/任务$/, '').replace(/目标任务/, '目标')
    return name(plain.length + owner.length <= LONGEST_LABEL ? owner + plain : plain, 'goal-after')
  }
  if (head === '') {
    // 满意率提高3.8个百分点，达到96.9%
    if (previous?.role === 'CHANGE' && isPoints(previous.quantity.unit)) {
      previous.change ??= slot
      return name(previous.label, 'share-of-figure-before')
    }
    // 把80%以上的矛盾纠纷化解在村组
    const whole = slot.after.startsWith('的') ? trimPhrase(slot.after) : ''
    if (whole.length >= 2) return name(whole, 'share-thing-after')
    const clauses = slot.gap.split(/[，；：]/).filter((clause) => clause !== '')
    const between = clauses.length > 1 && clauses.at(-2)!.length >= 4 ? clauseBefore(slot) : ''
    if (between !== '') return name(between, 'share-of-figure-before')
    const thing = trimPhrase(slot.after)
    if (thing.length >= 2 && !PREDICATE.test(slot.after)) return name(thing, 'share-thing-after')
    return name(topic?.label ?? (clauseBefore(slot) || thing), 'share-of-figure-before')
  }
  // 省定控制目标为0.9‰
  if (topic !== null && slot.role === 'TARGET' && SET_BY.test(head)) return name(topic.label, 'completion')
  if (topic !== null && COMPLETION.test(head)) return name(joinCompletion(topic.label, before, head), 'completion')
  const counted = countedBefore(slot, done)
  // 建议286件，办结率、满意率均为100%
  const rates = counted !== null && head.includes('、') && head.split('、').every((rate) => RATE_WORD.test(rate))
  const again = counted !== null && head.length <= 5 && counted.label.indexOf(head.slice(0, 2)) > 1
  // 报告传染病1047例，发病率173.8/10万: of cases these rates are their own, of a place its people's
  const ofCases = counted?.quantity.unit === '例' && /^(?:发病|患病|病死|死亡|复发|检出)率$/.test(head)
  if (counted !== null && (again || ofCases || rates || RATE_WORD.test(head)))
    return name(joinRate(counted.label, head), 'rate-of-figure-before')
  if (isBareVerb(head) && topic !== null) return name(joinVerb(topic.label, head), 'rate-of-figure-before')
  // 高技术制造业增长11.9%，占比为18.4%
  if (topic !== null && /^(?:占比|比重|比例)$/.test(head))
    return name(joinRate(topic.label, head), 'rate-of-figure-before')
  return name(head, 'share-own-head')
}

/** 推动70%以上的代表每季度进站: the verb leads to what stands behind. */
const LEADS_BEHIND = /^(?:推动|促成|带动|引导|确保|力争)$/
/** Who set a goal, and what it is for: names nothing that was measured. */
const SET_BY = /^(?:国家|省|市|县|区|上级|年度|全年|年初|考核|控制|下达|规定|核定|[省市县区]定)+$/
const GIVES = /^(.{2,12}?)(?:贡献|创造|提供|吸纳)了?(?:全[国省市县区镇街乡])?$/

/** 远超全年22%的增长目标: how the goal was met is no part of its name. */
const SURPASSES = /^(?:远?超过?|高[于出]|好于|低于|完成)+(?:全年|年度|年初|预期)?的?/

/** 公示率企业95%、个体户92%: the rate is named once, then whose. */
function shareOfParty(head: string, previous: Slot): string {
  if (/[率比重例度]$/.test(head) || previous.quantity.unit === '' || head.length > 8) return ''
  const rate = /^(.*[\u4e00-\u9fff]{2}(?:率|占比|比例|比重|满意度))([\u4e00-\u9fff]{2,8})$/.exec(previous.label)
  return rate === null || rate[1]!.length + head.length > LONGEST_LABEL ? '' : rate[1]! + head
}

function nameOccupying(slot: Slot, left: string, right: string, topic: Slot | null): Named {
  const own = trimPhrase(left)
  // 党员1127名，35岁以下的占21%
  if (topic !== null && /以[上下]$/.test(own) && own.length <= 8)
    return name(own + (objectOf(topic.label) || topic.label), 'share-of-whole')
  // 高标准农田15.4万亩，累计面积占耕地面积的比重
  const measured = topic !== null && BARE_SCALE.test(own) ? joinRate(topic.label, own) : own
  const owner = own !== '' && !/[中里]$/.test(own) ? measured : (topic?.label ?? (clauseBefore(slot) || own))
  const whole = trimTrailing(right)
  const label = `${owner}占${whole}`
  return name(whole !== '' && label.length <= LONGEST_LABEL ? label : owner, 'share-of-whole')
}

/** 完成年度任务的119.1%: the topic with 完成年度任务, as far as it fits. */
function joinCompletion(topic: string, before: string, head: string): string {
  const told = /完成/.test(before) ? `完成${head.replace(/^完成/, '')}` : ''
  return topic.length + told.length <= LONGEST_LABEL ? topic + told : topic
}
