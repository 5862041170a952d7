import {
  clauseBefore,
  contextOf,
  dropOrigin,
  hasOrigin,
  type Named,
  name,
  sameUnitBefore,
  subjectOf,
  topicOf,
} from './label-context.ts'
import { joinOwner, nameAttribute, nameDeed, nameInList, namePart, withoutNumbers } from './label-parts.ts'
import {
  dropCarriers,
  dropParentheses,
  isBareVerb,
  LONGEST_LABEL,
  objectOf,
  trimLeading,
  trimPhrase,
  trimTrailing,
  verbOf,
} from './phrases.ts'
import { MOVED_TO } from './rules/change-words.ts'
import { BARE_ATTRIBUTE, BLAND_END, COMPLETION, LINKING_END, PREDICATE } from './rules/label-words.ts'
import { INTRANSITIVE, verbAt, verbAtEnd } from './rules/verbs.ts'
import type { Slot } from './slots.ts'
import { getDimension } from './units.ts'

/** What a level counts: the words before it, the thing behind it, or what the sentence said before. */
export function nameLevel(slot: Slot, previous: Slot | null, done: readonly Slot[]): Named {
  // 改造小区21个，涉及楼栋312栋、建筑面积86万平方米: what follows is measured of the first
  if (previous !== null && slot.opener === 'dun') slot.owner = previous.owner
  else if (previous !== null && /^(?:共?涉及|惠及|覆盖|受益)/.test(slot.before)) slot.owner = subjectOf(previous)
  if (previous !== null && slot.gap === '') return name(previous.label, 'paired-count')
  if (previous !== null && isReached(slot, previous)) return name(previous.label, 'from-to')
  const raw = dropOrigin(slot.before)
  const head = trimPhrase(raw)
  const after = thingAfter(slot)
  if (previous !== null && /^每.{0,4}(?:人|户|名老人|老年人|儿童|人口|群众)$/.test(head))
    return name(subjectOf(previous) + head, 'attribute-of-thing-before')
  if (takesAfter(slot, raw, head, after)) return nameFromAfter(slot, raw, head, after, done)
  const total =
    previous !== null &&
    /^[，；]?(?:总数|总量|总额|规模|累计|总共|共|合计)?(?:已)?(?:达到?|增至|突破|超过?)$/.test(slot.gap)
  if (head === '' || total) return nameFromContext(slot, previous, after)
  // 城镇居民人均收入41860元，农村居民为23150元
  const model = getDimension(slot.quantity.unit) === 'MONEY' ? sameUnitBefore(slot, done) : null
  const likely =
    model?.quantity.unit === slot.quantity.unit && head.length >= 3 && head.length <= 6 && verbAt(head, 0) === 0
  const shared = likely ? model.label.indexOf(head.slice(-2)) : -1
  if (model !== null && shared > 0 && shared + 4 <= model.label.length) {
    return name(head + model.label.slice(shared + 2), 'listed-shared-head')
  }
  // 公用经费小学提高到720元，初中提高到940元
  if (previous?.quantity.unit === slot.quantity.unit && PARALLEL.test(head) && PARALLEL_END.test(previous.label)) {
    return name(previous.label.replace(PARALLEL_END, head), 'listed-shared-head')
  }
  // 完成9.46万亩，占下达计划9万亩的105%: the quota of what was done
  // 进口整体通关时间32.6小时，出口1.2小时
  const twin = PARALLEL.test(head) ? sameUnitBefore(slot, done) : null
  if (twin?.quantity.unit === slot.quantity.unit && PARALLEL_START.test(twin.label) && !twin.label.startsWith(head))
    return name(twin.label.replace(PARALLEL_START, head), 'listed-shared-head')
  const quota = slot.role === 'TARGET' && /^(?:占|为|超)/.test(head) ? topicOf(slot, done) : null
  if (quota !== null) return name(quota.label, 'completion')
  const goal = COMPLETION.test(head) || /^超(?:计划|目标|任务|预期)$/.test(head) ? topicOf(slot, done) : null
  if (goal !== null && goal.label.length + head.length <= LONGEST_LABEL)
    return name(goal.label + head, 'attribute-of-thing-before')
  const part = namePart(slot, head, done)
  if (part !== null) return part
  if (BARE_ATTRIBUTE.test(head)) return nameAttribute(slot, head, previous, done)
  if (previous !== null && ATTENDANCE.test(head)) return name(joinOwner(previous, head), 'attribute-of-thing-before')
  if (slot.opener === 'dun' && previous !== null) return nameInList(slot, head, previous)
  const deed = head.replace(MANNER, '')
  // 新接收286人
  if (/^新/.test(deed) && isBareVerb(deed.slice(1)) && previous !== null)
    return nameDeed(slot, deed, sameUnitBefore(slot, done))
  if (isBareVerb(deed) && !SELF_CONTAINED.test(head)) return nameDeed(slot, deed, sameUnitBefore(slot, done))
  // 其中10亿元以上8个: of the things just counted
  if (/以[上下]$/.test(head) && previous !== null)
    return name(head + previous.label.slice(-2), 'attribute-of-thing-before')
  // 8支专职队仅3支达标: how far those few came
  if (/仅有?$|只有$/.test(raw) && /^[\u4e00-\u9fff]{2}$/.test(slot.after)) return name(head + slot.after, 'deed-after')
  return name(head, 'own-head')
}

/** 按时足额发放: how it was done. */
const MANNER = /^(?:按时|足额|按期|全额|如数|准时|及时|一次性|精准|直接)+/
/** Who came to what was just counted. */
const ATTENDANCE =
  /^(?:受众|观众|(?:参加|参与|参训|受训|受惠|到场|到会|观看|现场|听课|参赛|参会)(?:者|人数|人员|群众|学生|师生|居民|职工|党员|企业|教师|干部|观众|选手|志愿者)?)$/

/** Deeds that say by themselves what was counted. */
const SELF_CONTAINED = /(?:就业|创业|参保|脱贫|增收|报名|出口|进口)$/
/** Behind a sum of money these are what it was: 5万元补助. */
const PAID = /^的?(?:补助|补贴|奖励|资助|贷款|罚款|捐款|投资|补偿|融资|授信)$/

const PARALLEL =
  /^(?:小学|初中|高中|幼儿园|城镇|城市|农村|乡村|男性|女性|进口|出口|门诊|住院|国内|国外|省内|省外|线上|线下|公办|民办)$/
const PARALLEL_START =
  /^(?:小学|初中|高中|城镇|城市|农村|乡村|男性|女性|进口|出口|门诊|住院|国内|国外|省内|省外|线上|线下|公办|民办)(?=.{2})/
const PARALLEL_END = /(?:小学|初中|高中|幼儿园|城镇|城市|农村|乡村|男性|女性)$/

function isReached(slot: Slot, previous: Slot): boolean {
  return MOVED_TO.test(slot.gap) || (hasOrigin(previous.before) && /^[\u4e00-\u9fff]{0,8}[到至为成]$/.test(slot.gap))
}

/** Whether what follows the number is the thing counted. */
function takesAfter(slot: Slot, raw: string, head: string, after: string): boolean {
  if (slot.runsOn && hasOrigin(slot.before)) return false
  if (after.length < 1) return false
  if (/等$/.test(raw)) return true
  const dimension = getDimension(slot.quantity.unit)
  const counts = dimension === 'COUNT' || dimension === 'PEOPLE' || /^P?$/.test(slot.quantity.unit)
  const predicate = PREDICATE.test(slot.after)
  // 紧盯全年91亿元收入目标: the goal is named behind the number
  if (
    (slot.role === 'TARGET' || slot.role === 'PLAN') &&
    HEADS_FOR.test(raw) &&
    /^的?[^，。；]{2,8}目标$/.test(slot.after)
  )
    return true
  // 项目剩余16户签约: what is still to be done
  if (counts && /(?:剩余|其余|余下)$/.test(raw) && isBareVerb(slot.after)) return true
  const verbal =
    head === '' || LINKING_END.test(raw) || (verbAtEnd(trimTrailing(raw)) > 0 && !BARE_ATTRIBUTE.test(head))
  if (counts) {
    if (predicate) return head === '' || (head.length <= 3 && dimension === 'PEOPLE')
    if (verbal) return true
    return (
      verbAt(slot.after, 0) === 0 ||
      /^[\u4e00-\u9fff]{2,4}(?:项目|工程|队|站|点|房|人员|企业|单位|班|中心)/.test(slot.after)
    )
  }
  if (predicate) return false
  if (slot.after.startsWith('的')) return verbal || BARE_ATTRIBUTE.test(head)
  if (verbal && PAID.test(slot.after)) return true
  return verbAt(slot.after, 0) === 0 && (verbal || (dimension !== 'MONEY' && head.length <= 4))
}

/** The thing behind a number: up to 、 or the figure that follows, without 的. */
function thingAfter(slot: Slot): string {
  let text = dropParentheses(slot.after + besideBracket(slot)).replace(/^的/, '')
  const dun = text.search(/、(?![^“]*”)/)
  if (dun >= 4 || (dun >= 0 && slot.runsOn)) text = text.slice(0, dun)
  if (slot.runsOn) {
    text = trimTrailing(text.replace(/(?:同比|环比|比上年|较上年|分别).*$/, ''))
    if (/.{3}[\u4e00-\u9fff]{2}率$/.test(text)) text = text.slice(0, -3)
    // 129家文化企业实现营业收入86亿元: what they reached is the next figure's
    const reached = text.search(/实现|完成|达到/)
    if (reached >= 3) text = text.slice(0, reached)
    // 12个建设项目年内完工9个: what was done is said of the nine
    const done = verbAtEnd(text)
    if (done > 0 && INTRANSITIVE.has(text.slice(-done)) && text.length - done >= 3)
      text = text.slice(0, -done).replace(/(?:年内|已|全部)$/, '')
  }
  return text
    .replace(/(?:(?<!饱)和|(?<!参)与|(?<![普涉])及|以及|并|，|(?<!公)共|(?<![签合条公])约|等|等等)+$/, '')
    .replace(BLAND_END, '')
}

/** 19个村（社区）“两委”分析会: a short noun goes on behind its bracket. */
function besideBracket(slot: Slot): string {
  if (slot.after.length === 0 || slot.after.length > 3) return ''
  const rest = slot.ahead.slice(slot.after.length)
  return /^（[^（）0-9，。]{1,8}）([^，。；：、（）0-9]{2,24})/.exec(rest)?.[1] ?? ''
}

/** Towards what: no part of the goal's name. */
const HEADS_FOR = /^(?:紧盯|围绕|锚定|对标|冲刺|聚焦|瞄准|紧扣|对照)(?:全年|年度|今年|年初)?的?$/

/** 县中医院迁建项目 in 县中医院迁建项目主体封顶. */
const PROJECT = /^.{2,}?(?:项目|工程|中心|基地|园区|产业园)/

function nameFromAfter(slot: Slot, raw: string, head: string, after: string, done: readonly Slot[]): Named {
  const subject =
    /[等、]$/.test(raw) || HEADS_FOR.test(raw) || (LINKING_END.test(raw) && verbAtEnd(head) === 0) ? '' : head
  let thing = dropCarriers(after)
  const possessive = thing.indexOf('的')
  if (possessive > 2 && thing.length > 8) thing = thing.slice(0, possessive)
  else if (possessive > 0 && possessive <= 2) thing = thing.replace('的', '')
  // 为农民工讨薪，729人拿回工资: who they are was said before
  const acted = getDimension(slot.quantity.unit) === 'PEOPLE' && verbAt(thing, 0) > 0 && objectOf(thing) !== ''
  const predicate = PREDICATE.test(slot.after) || isBareVerb(after) || acted
  if (subject === '' && predicate) {
    const owner = contextOf(slot, done)
    const deed = trimLeading(thing)
    if (acted && owner.length + deed.length > LONGEST_LABEL) return name(deed, 'deed-after')
    return name(owner.endsWith(deed) ? owner : owner + deed, 'deed-after')
  }
  // 解决了5个村、3200人的饮水困难: the deed holds for both
  const deed = raw.endsWith('、') && done.length > 0 ? verbOf(done.at(-1)!.label) : ''
  if (thing.length < 2) thing = withoutNumbers(dropParentheses(slot.rest)).slice(0, 10) || thing
  const short = /^[查建修改拆种办发栽铺架清]$/.test(head) ? head : ''
  if (subject === '') return name(deed + short + (trimLeading(thing) || thing), 'thing-after')
  if (slot.after.startsWith('的') && BARE_ATTRIBUTE.test(subject))
    return name((PROJECT.exec(thing)?.[0] ?? thing) + subject, 'attribute-of-thing-after')
  const left = /.{2}(?:剩余|其余|余下)$/.test(subject)
  if (!left && verbAtEnd(trimTrailing(subject)) > 0)
    return name(deedsAtEnd(trimTrailing(subject)) + thing, 'deed-thing-after')
  const joined = subject + thing
  return name(joined.length <= LONGEST_LABEL ? joined : thing, 'head-and-thing-after')
}

/** 新建改建 in 全县新建改建: the deeds at the end of a phrase. */
function deedsAtEnd(text: string): string {
  let rest = text
  for (let i = 0; i < 3; i++) {
    const length = verbAtEnd(rest)
    if (length === 0) break
    rest = rest.slice(0, -length)
    if (/[、和]$/.test(rest) && verbAtEnd(rest.slice(0, -1)) > 0) rest = rest.slice(0, -1)
  }
  const deeds = text.slice(rest.length).replace(/^[、和]/, '')
  return /[未不无]$/.test(rest) ? rest.slice(-1) + deeds : deeds
}

/** No words of its own: 共12场, 达到300亿元. */
function nameFromContext(slot: Slot, previous: Slot | null, after: string): Named {
  // 更新任务较重，尚有42公里未改造: the clause between is nearer than the figure before it
  const between = /^[^，；]*[，；]([^，；：]{4,})，[^，；：]*$/.test(
    `${slot.gap.startsWith('，') || slot.gap.startsWith('；') ? '' : '，'}${slot.gap}`,
  )
    ? clauseBefore(slot)
    : ''
  if (previous !== null && between === '') {
    // 目标是6000人，实际做到6852人
    const reached = previous.role === 'TARGET' && slot.role === 'ACTUAL'
    const label = previous.owner || previous.label
    return name(reached ? label.replace(/的?(?:目标|任务)(?:任务|数|值)?$/, '') || label : label, 'figure-before')
  }
  const before = clauseBefore(slot)
  return name(before || after || trimPhrase(slot.lead), before === '' ? 'thing-after' : 'clause-before')
}
