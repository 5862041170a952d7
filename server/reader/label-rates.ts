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
  pointedBy,
  topicOf,
} from './label-context.ts'
import {
  dropParentheses,
  isBareVerb,
  LONGEST_LABEL,
  objectOf,
  trimComparison,
  trimPhrase,
  trimTrailing,
} from './phrases.ts'
import { AGAINST_EARLIER, changeStem, GROWTH_FROM } from './roles.ts'
import { DOWN, DOWN_AGAINST, MORE_OR_LESS, MOVED_TO, readCompared, UP, UP_AGAINST } from './rules/change-words.ts'
import { BARE_SCALE, COMPLETION, HELD_AGAINST, PREDICATE, RANKED_END, RATE_WORD } from './rules/label-words.ts'
import type { Slot } from './slots.ts'
import { getDimension } from './units.ts'

/** 一般公共预算收入比去年同期增长 gives 一般公共预算收入比去年同期. */
export function stemOf(slot: Slot): string {
  const stem = changeStem(slot.before) ?? slot.before
  const compared = slot.role === 'CHANGE' ? readCompared(stem) : null
  if (compared !== null) return compared.thing
  if (slot.role === 'CHANGE' && MORE_OR_LESS.test(stem)) return ''
  const found = UP.exec(stem) ?? DOWN.exec(stem) ?? UP_AGAINST.exec(stem) ?? DOWN_AGAINST.exec(stem)
  return found === null ? stem : stem.slice(0, found.index)
}

/** What grew or fell: the words before the verb, else the figure or the clause before. */
export function nameChange(slot: Slot, done: readonly Slot[]): Named {
  const named = nameGrown(slot, done)
  if (slot.role === 'CHANGE') return named
  // a goal of growth keeps the word: 一般公共预算收入增长目标
  const stem = changeStem(slot.before) ?? ''
  const grown = /(增长|下降|提高|降低|增幅|涨幅|增速)了?$/.exec(stem)?.[1] ?? ''
  const goal = /^的?((?:增长|下降|提高|降低|涨幅|增幅)?(?:预期)?目标)/.exec(slot.after)?.[1] ?? ''
  const told = goal.startsWith(grown) ? goal : grown + goal
  return told === '' || named.label.endsWith(told) ? named : { ...named, label: named.label + told }
}

function nameGrown(slot: Slot, done: readonly Slot[]): Named {
  const from = lastOf(slot, done)
  if (from !== null && GROWTH_FROM.test(from.before) && MOVED_TO.test(slot.gap)) return name(from.label, 'from-to')
  const head = headOfChange(slot)
  const own = slot.gap === '' || getDimension(slot.quantity.unit) !== 'RATIO'
  const topic = (own ? levelOf(slot, done) : null) ?? topicOf(slot, done)
  // 栽果树2.7万株，户均增收3200元
  const each = /([户人亩]均)(?:就|可|能|再|每年|年)*(增收|减收|增产|减产|增加|减少)了?$/.exec(slot.before)
  const counted = topicOf(slot, done)
  if (each !== null && counted !== null && counted.quantity.unit !== slot.quantity.unit)
    return name(joinRate(counted.label, each[1]! + each[2]!), 'attribute-of-thing-before')
  // 种植户亩均就能增收1500元
  if (each !== null && head.length > 2) return name(head + each[2]!, 'change-own-head')
  if (head.length >= 2) {
    const pointed = pointedBy(head, slot, done)
    if (pointed !== null && (head.length <= 4 || topic?.label.includes(head))) {
      slot.change = pointed
      return name(
        pointed.label.includes(head) ? pointed.label : joinRate(pointed.label, head),
        'change-of-figure-before',
      )
    }
    if (topic?.label.includes(head)) return name(topic.label, 'change-own-head')
    if (topic !== null && (BARE_SCALE.test(head) || /^(?:占比|比重|比例)$/.test(head)))
      return name(topic.label.includes('占') ? topic.label : joinRate(topic.label, head), 'change-of-figure-before')
    return name(head, 'change-own-head')
  }
  if (topic !== null) {
    if (slot.role === 'CHANGE') slot.change = topic.role === 'CHANGE' ? topic.change : topic
    return name(topic.label, 'change-of-figure-before')
  }
  return name(clauseBefore(slot) || trimPhrase(slot.after), 'change-of-clause-before')
}

/** 集体访4批67人次，同比减少3批41人次: of a pair each its own. */
function levelOf(slot: Slot, done: readonly Slot[]): Slot | null {
  for (const other of earlierOf(slot, done))
    if (other.role === 'ACTUAL' && other.quantity.unit === slot.quantity.unit) return other
  return null
}

const bareOf = (slot: Slot) => slot.before.replace(/^，/, '')

function headOfChange(slot: Slot): string {
  const stem = stemOf(slot)
  if (
    /^(?:后者|比[^，]*(?:目标|任务|计划|规划|指标|平均|水平|均值|[全]?[省市县区国]))(?=[^，]{0,4}$|较|比|同比|高|低)/.test(
      bareOf(slot),
    )
  )
    return ''
  if (/^(?:，)?(?:增速|增幅)?(?:比|较)?(?:高于|低于|高出|快于|慢于|好于|优于|超出?|领先)/.test(slot.before)) return ''
  const bare = trimComparison(trimTrailing(trimComparison(stem.replace(AGAINST_EARLIER, ''))))
  if (
    GROWTH_FROM.test(slot.before) ||
    /(?:增速|增幅|涨幅|降幅|跌幅|减幅)[\u4e00-\u9fff]{0,4}[到至]$/.test(slot.before)
  ) {
    return trimPhrase(slot.before.slice(0, slot.before.search(/[增涨降跌减][速幅]/)))
  }
  return trimPhrase(
    bare
      .replace(CAUSE, '')
      .replace(/^(?:同比|环比|[比较][上去]年(?:同期)?)/, '')
      .replace(/(?:同比|环比|[比较][上去]年).*$/, ''),
  ).replace(/^(?:名义|实际|增速|增幅|涨幅|降幅|年均)$/, '')
}

/** 受光伏出口拖累下降3.1%: why it fell is not what fell. */
const CAUSE = /^(?:受|因|由于|在)[^，；]*(?:影响|拖累|带动|拉动|推动|支撑)下?(?=$|，)/

export function nameRank(slot: Slot, done: readonly Slot[]): Named {
  const previous = lastOf(slot, done)
  if (previous?.role === 'RANK' && /^[^，。；]{0,8}[到至为]$/.test(slot.gap)) return name(previous.label, 'from-to')
  // 综合排名居全省16个设区市第5位: the ranking stands before the number of those ranked
  const among =
    previous !== null &&
    slot.opener === 'joined' &&
    /(?:居|列|位|排|在|全[省市县区国])[^，。；]{0,6}$/.test(previous.before)
  const before = among ? previous.before : slot.before
  const head = trimPhrase(
    dropOrigin(before)
      .replace(RANKED_END, '')
      .replace(/中?(?:夺得?|荣?获得?|取得|斩获|赢得)$/, '')
      .replace(/^连续[一二两三四五六七八九十\d]+[年月届个季]度?/, '')
      .replace(/^(?:名列|位列|位居|列|居|排名)(?!车|民)[^，]*$/, ''),
  )
  const topic = topicOf(slot, among ? done.slice(0, -1) : done)
  if (topic !== null && (head.length < 2 || BARE_SCALE.test(head))) {
    return name(topic.label.endsWith(head) ? topic.label : topic.label + head, 'rank-of-figure-before')
  }
  if (head.length >= 2) return name(head, 'rank-own-head')
  return name(clauseBefore(slot) || trimPhrase(slot.after), 'rank-of-clause-before')
}

/** Of what a share, rate or ratio speaks. */
export function nameShare(slot: Slot, done: readonly Slot[]): Named {
  const topic = topicOf(slot, done)
  const previous = lastOf(slot, done)
  if (previous !== null && hasOrigin(previous.before) && /^[^，。；]{0,8}[到至为成]$/.test(slot.gap))
    return name(previous.label, 'from-to')
  // 完成目标任务12000人的110.5%: a share of the goal, said of what was reached
  if (slot.gap === '的' && previous !== null) {
    const reached = [...earlierOf(slot, done)].find((other) => other.role === 'ACTUAL')
    return name((reached ?? previous).label, 'completion')
  }
  const before = dropParentheses(dropOrigin(slot.before))
  const over = /^(?:与|和|同).+之比$/.exec(before.replace(/(?:为|是|达到?)+$/, ''))?.[0]
  if (over !== undefined && topic !== null && topic.label.length + over.length <= LONGEST_LABEL)
    return name(topic.label + over, 'share-of-whole')
  const against = HELD_AGAINST.test(before) || /^(?:超(?![限载标速额期龄高低])出?|领先)/.test(before)
  if (against && topic !== null) return name(topic.label, 'change-of-figure-before')
  const occupies = /^(.*?)占(?!地|比|道|用)([^占]{0,24})$/.exec(before)
  if (occupies !== null) return nameOccupying(slot, occupies[1]!, occupies[2]!, topic)
  // 人均GDP仅为全省平均水平的68%
  const measured = /^(.{2,}?)(?:仅|只|已|约)*(?:为|是|相当于|等于|恢复到|(?<!下)达到?)([^，为是]{2,16})的$/.exec(before)
  const owned = measured === null ? '' : trimPhrase(measured[1]!)
  // 村集体收入126万元，是三年前的2.6倍; 黑鹳18只，数量是三年前的3倍
  if (
    topic !== null &&
    (BARE_SCALE.test(owned) || /^(?:仅|只|已|约)*(?:为|是|相当于|恢复[到至])[^，为是]{2,16}的$/.test(before))
  )
    return name(owned === '' ? topic.label : joinRate(topic.label, owned), 'share-of-figure-before')
  if (owned.length >= 2) return name(owned, 'share-of-whole')
  // 完成年度计划的52.8% at the head of a sentence
  const quota =
    topic === null
      ? /^(?:已|共|累计)*(完成(?:年度|全年|年初|下达|目标)*(?:任务|目标|计划|预算))的?$/.exec(before)?.[1]
      : undefined
  if (quota !== undefined && clauseBefore(slot) === '') return name(quota, 'deed-alone')
  const head = trimPhrase(before)
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
    if (previous?.role === 'CHANGE' && /[百千]分点$/.test(previous.quantity.unit)) {
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
  if (topic !== null && COMPLETION.test(head)) return name(joinCompletion(topic.label, before, head), 'completion')
  const counted = countedBefore(slot, done)
  const again = counted !== null && head.length <= 4 && counted.label.indexOf(head.slice(0, 2)) > 1
  if (counted !== null && (again || RATE_WORD.test(head)))
    return name(joinRate(counted.label, head), 'rate-of-figure-before')
  if (isBareVerb(head) && topic !== null) return name(joinVerb(topic.label, head), 'rate-of-figure-before')
  return name(head, 'share-own-head')
}

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
  const owner = own !== '' && !/[中里]$/.test(own) ? own : (topic?.label ?? (clauseBefore(slot) || own))
  const whole = trimTrailing(right)
  const label = `${owner}占${whole}`
  return name(whole !== '' && label.length <= LONGEST_LABEL ? label : owner, 'share-of-whole')
}

/** 完成年度任务的119.1%: the topic with 完成年度任务, as far as it fits. */
function joinCompletion(topic: string, before: string, head: string): string {
  const told = /完成/.test(before) ? `完成${head.replace(/^完成/, '')}` : ''
  return topic.length + told.length <= LONGEST_LABEL ? topic + told : topic
}
