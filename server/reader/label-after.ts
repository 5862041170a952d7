import { contextOf, type Named, name, sameUnitBefore, subjectOf } from './label-context.ts'
import { withoutNumbers } from './label-parts.ts'
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
import {
  BY_STANDARD,
  GIVEN_BY,
  GIVEN_TO,
  GOAL_ALONE,
  HEADS_FOR,
  NOUN,
  OF_THEM,
  PERSONS,
  PROJECT,
  REACHES,
  RELATIVE,
  REMAINS,
  SPREAD,
  TASK,
  UNDONE,
} from './rules/around-number.ts'
import { LINKING_END, PREDICATE } from './rules/label-words.ts'
import { verbAt, verbAtEnd } from './rules/verbs.ts'
import type { Slot } from './slots.ts'
import { attributeOf } from './thing-after.ts'
import { getDimension } from './units.ts'

const joinTo = (owner: string, told: string) => (owner.length + told.length <= LONGEST_LABEL ? owner + told : told)

export function nameFromAfter(slot: Slot, raw: string, head: string, after: string, done: readonly Slot[]): Named {
  const goal = nameGoalAlone(slot, after, done)
  if (goal !== null) return goal
  // 对种植户按每亩200元的标准给予补助
  const given = BY_STANDARD.exec(slot.after)?.[1]
  if (given !== undefined) return name(joinTo(GIVEN_BY.exec(raw)?.[1] ?? '', given), 'deed-after')
  const relative = RELATIVE.exec(slot.after)
  if (relative !== null)
    return name(cutBeforeDeed(relative[0], relative[0].indexOf('的') + 3).replace('的', ''), 'thing-after')
  if (GIVEN_TO.test(raw) && PREDICATE.test(slot.after)) return name(after.replace(/^(?:给予|予以)/, ''), 'thing-after')
  // 服务驿站在10个社区全部建成
  const spread = SPREAD.exec(slot.after)
  const held = trimPhrase(/^(.{2,})在$/.exec(raw)?.[1] ?? '')
  if (spread !== null && held.length > 1) return name(joinTo(held, spread[2]! + spread[1]!), 'thing-after')
  const group = OF_THEM.exec(raw)?.[1]
  if (group !== undefined && (group === '' || PREDICATE.test(slot.after)))
    return name(
      group.length > 3 && group.length + after.length > LONGEST_LABEL ? group : joinTo(group, trimLeading(after)),
      'deed-after',
    )
  const undone = UNDONE.exec(raw)?.[1]
  const begun = undone === undefined ? null : sameUnitBefore(slot, done)
  if (undone !== undefined) {
    // 没有通过验收的6个项目全部返工: the thing stands behind
    const thing = PREDICATE.test(slot.after) ? '' : (NOUN.exec(cutBeforeDeed(slot.after, 2))?.[0] ?? '')
    const owner = thing === '' && begun?.quantity.unit === slot.quantity.unit ? begun.owner || subjectOf(begun) : ''
    return name(joinTo(owner, joinTo(undone, thing)), 'deed-of-thing-before')
  }
  const rest = REMAINS.test(raw) && !TASK.test(slot.after) ? sameUnitBefore(slot, done) : null
  if (
    rest?.quantity.unit === slot.quantity.unit &&
    verbAt(slot.after, 0) === 0 &&
    !subjectOf(rest).includes(after.slice(-2))
  )
    return name(joinTo(subjectOf(rest), after), 'deed-after')
  const subject =
    /[等、]$/.test(raw) || HEADS_FOR.test(raw) || (LINKING_END.test(raw) && verbAtEnd(head) === 0) ? '' : head
  // 7家社区卫生服务中心达到国家…标准: too long, it names who
  let thing = dropCarriers(after.length > LONGEST_LABEL ? (REACHES.exec(after)?.[1] ?? after) : after)
  // 对18座尾矿库开展拉网式检查
  if (verbAtEnd(thing) > 0) thing = thing.replace(/(?<=.{2})开展了?(?=.{2})/, '')
  if (REMAINS.test(raw)) thing = TASK.exec(thing)?.[0] ?? thing
  // 2座建于上世纪的办公楼: since when and where it stands
  thing = thing.replace(/^[^，的]{1,3}于[^，的]{1,10}的/, '')
  const possessive = thing.indexOf('的')
  // 14项挂牌督办的重大隐患: what was done with them stands before them
  const those = possessive > 2 ? cutBeforeDeed(thing.slice(possessive + 1), 2) : ''
  if (those !== '' && isBareVerb(thing.slice(0, possessive)) && possessive + those.length <= LONGEST_LABEL)
    thing = thing.slice(0, possessive) + (NOUN.exec(those)?.[0] ?? those)
  else if (possessive > 2 && thing.length > 8) thing = thing.slice(0, possessive)
  else if (possessive > 0 && possessive <= 2) thing = thing.replace('的', '')
  // 为农民工讨薪，729人拿回工资: who they are was said before
  const people = getDimension(slot.quantity.unit) === 'PEOPLE'
  const acted = people && verbAt(thing, 0) > 0 && objectOf(thing) !== ''
  const persons = people && PERSONS.test(thing)
  const predicate = !persons && (PREDICATE.test(slot.after) || isBareVerb(after) || acted)
  if (subject === '' && predicate) {
    const owner = contextOf(slot, done)
    const deed = trimLeading(thing)
    if (acted && owner.length + deed.length > LONGEST_LABEL) return name(deed, 'deed-after')
    return name(owner.endsWith(deed) ? owner : owner + deed, 'deed-after')
  }
  // 解决了5个村、3200人的饮水困难: the deed holds for both
  const deed = raw.endsWith('、') && done.length > 0 ? verbOf(done.at(-1)!.label) : ''
  // 14个村中已有9个: it is villages
  // 涉及7个小区、58栋楼
  const beside = done.at(-1)
  if (
    thing.length === 1 &&
    subject === '' &&
    head.length <= 2 &&
    beside?.sentenceNumber === slot.sentenceNumber &&
    getDimension(beside.quantity.unit) === 'COUNT' &&
    !/^.中/.test(slot.after)
  )
    return name(joinTo(subjectOf(beside), thing), 'thing-after')
  // “周末课堂”收了40个娃
  if (thing.length === 1 && subject === '' && head.length > 2 && !/^.中/.test(slot.after))
    return name(head + thing, 'head-and-thing-after')
  if (thing.length < 2 && !/^.中/.test(slot.after))
    thing = withoutNumbers(dropParentheses(slot.rest)).slice(0, LONGEST_LABEL) || thing
  const short = /^[查建修改拆种办发栽铺架清]$/.test(head) ? head : ''
  if (subject === '') return name(deed + short + (trimLeading(thing) || thing), 'thing-after')
  const attribute = slot.after.startsWith('的') ? attributeOf(subject) : ''
  if (attribute !== '') return name((PROJECT.exec(thing)?.[0] ?? thing) + attribute, 'attribute-of-thing-after')
  const left = /.{2}(?:剩余|其余|余下)$/.test(subject)
  // 雨污分流改造惠及2860户居民: what reached them is the deed
  const serves = /.{4}(?:惠及|覆盖|带动)$/.test(subject) && subject.length + thing.length <= LONGEST_LABEL
  if (!left && !serves && verbAtEnd(trimTrailing(subject)) > 0)
    return name(deedsAtEnd(trimTrailing(subject)) + thing, 'deed-thing-after')
  const joined = subject + thing
  return name(joined.length <= LONGEST_LABEL ? joined : thing, 'head-and-thing-after')
}

/** 逾期未改的单位移交: who they are, not what was done to them. */
function cutBeforeDeed(text: string, from: number): string {
  for (let at = from; at < text.length; at++) if (verbAt(text, at) > 0) return text.slice(0, at)
  return text
}

/** 超额完成省下达的2000套目标: the goal of what was just counted. */
function nameGoalAlone(slot: Slot, after: string, done: readonly Slot[]): Named | null {
  const goal = GOAL_ALONE.exec(after)?.[1]
  const reached = goal === undefined ? null : sameUnitBefore(slot, done)
  if (reached?.quantity.unit !== slot.quantity.unit) return null
  return reached.label.length + goal!.length > LONGEST_LABEL ? null : name(reached.label + goal, 'goal-after')
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
