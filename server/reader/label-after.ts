import { contextOf, hasOrigin, type Named, name, sameUnitBefore, subjectOf } from './label-context.ts'
import { withoutNumbers } from './label-parts.ts'
import {
  dropCarriers,
  dropParentheses,
  isBareVerb,
  LONGEST_LABEL,
  objectOf,
  trimLeading,
  trimTrailing,
  verbOf,
} from './phrases.ts'
import {
  GIVEN_TO,
  GOAL_ALONE,
  HEADS_FOR,
  NOUN,
  OF_THEM,
  PAID,
  PAIRED,
  PERSONS,
  PROJECT,
  REACHES,
  RELATIVE,
  REMAINS,
  ROAD,
  TASK,
  UNDONE,
  WORK,
} from './rules/around-number.ts'
import { BARE_ATTRIBUTE, BLAND_END, LINKING_END, PREDICATE } from './rules/label-words.ts'
import { INTRANSITIVE, verbAt, verbAtEnd } from './rules/verbs.ts'
import type { Slot } from './slots.ts'
import { getDimension } from './units.ts'

/** Whether what follows the number is the thing counted. */
export function takesAfter(slot: Slot, raw: string, head: string, after: string): boolean {
  // 由5-8人组成的医疗队
  if (/^(?:构成|组成)的/.test(slot.after)) return true
  if (slot.runsOn && hasOrigin(slot.before)) return false
  if (after.length < 1) return false
  if (/等$/.test(raw)) return true
  const dimension = getDimension(slot.quantity.unit)
  const counts = dimension === 'COUNT' || dimension === 'PEOPLE' || /^P?$/.test(slot.quantity.unit)
  const predicate = PREDICATE.test(slot.after)
  // 完成绕镇段3.2公里征迁任务: the work is named behind
  if (
    dimension !== 'MONEY' &&
    dimension !== 'RATIO' &&
    /^(?:完成|实施|推进|启动|开展)了?[^，]{2,}$/.test(raw) &&
    WORK.test(slot.after)
  )
    return true
  // 东桥到西坳3公里机耕路: the way stands before, what it is behind
  if (dimension === 'LENGTH' && /[\u4e00-\u9fff][到至][\u4e00-\u9fff]{2,}$/.test(raw) && ROAD.test(slot.after))
    return true
  // 紧盯全年91亿元收入目标: the goal is named behind the number
  if (
    (slot.role === 'TARGET' || slot.role === 'PLAN') &&
    HEADS_FOR.test(raw) &&
    /^的?[^，。；]{2,8}目标$/.test(slot.after)
  )
    return true
  // 对遭遇急难的47人次给予临时救助
  if (counts && GIVEN_TO.test(raw) && /^(?:给予|予以|发放|实施|提供|开展)/.test(slot.after)) return true
  // 给26名因案致困的当事人送去救助金: who they are stands in front of 的
  if (counts && RELATIVE.test(slot.after)) return true
  // 还没动工的2个正在办手续, 没发的6.6万元因为户主去世
  if (UNDONE.test(raw) && predicate) return true
  // 全乡14个村中已有9个被评为美丽乡村
  if (counts && OF_THEM.test(raw) && (predicate || raw.startsWith('中'))) return true
  // 剩余1.06万平方米拆违任务: the task is named behind the number
  if (REMAINS.test(raw) && TASK.test(slot.after)) return true
  // 项目剩余16户签约: what is still to be done
  if (counts && REMAINS.test(raw) && isBareVerb(slot.after)) return true
  const verbal =
    head === '' || LINKING_END.test(raw) || (verbAtEnd(trimTrailing(raw)) > 0 && !BARE_ATTRIBUTE.test(head))
  if (counts) {
    if (predicate) return head === '' || (head.length <= 3 && dimension === 'PEOPLE')
    if (verbal) return true
    return (
      verbAt(slot.after, 0) === 0 ||
      /^[\u4e00-\u9fff]{2,4}(?:项目|工程|队|站|点|房|人员|企业|单位|班|中心|处|所|室|基地|平台|园|馆)/.test(slot.after)
    )
  }
  if (predicate) return false
  if (slot.after.startsWith('的')) return verbal || attributeOf(head) !== ''
  if (verbal && PAID.test(slot.after)) return true
  return verbAt(slot.after, 0) === 0 && (verbal || (dimension !== 'MONEY' && head.length <= 4))
}

/** The thing behind a number: up to 、 or the figure that follows, without 的. */
export function thingAfter(slot: Slot): string {
  // 为312户487人发放低保金: a pair has one thing behind it
  const pair = slot.runsOn && slot.after === '' ? PAIRED.exec(slot.rest) : null
  if (pair !== null) return pair[1]!
  // 3258户次里有42户次重复: nothing behind it is the thing
  if (/^(?:里|当中|之中|中)(?=[，有已仅也均]|$)/.test(slot.after)) return ''
  let text = dropParentheses(slot.after + besideBracket(slot)).replace(/^的|^(?:构成|组成)的/, '')
  const dun = text.search(/、(?![^“]*”)/)
  // 低保对象、特困人员代缴养老保险: a list that goes on to what was done
  const whole = !slot.runsOn && text.length <= LONGEST_LABEL && text.indexOf('、', dun + 1) < 0
  if ((dun >= 4 && !whole) || (dun >= 0 && slot.runsOn)) text = text.slice(0, dun)
  if (slot.runsOn) {
    text = trimTrailing(text.replace(/(?:同比|环比|比上年|较上年|分别).*$/, ''))
    if (/.{3}[\u4e00-\u9fff]{2}率$/.test(text)) text = text.slice(0, -3)
    // 129家文化企业实现营业收入86亿元: what they reached is the next figure's
    const reached = text.search(/实现|完成|达到|组成|抽调|组建|深入|包联/)
    if (reached >= 2) text = text.slice(0, reached)
    // 12个督导组对42家企业: what they acted on is the next figure's
    text = text.replace(TOWARDS, '')
    // 12个建设项目年内完工9个: what was done is said of the nine
    const done = verbAtEnd(text)
    if (done > 0 && INTRANSITIVE.has(text.slice(-done)) && text.length - done >= 3)
      text = text.slice(0, -done).replace(/(?:年内|已|全部)$/, '')
  }
  return text
    .replace(/(?:(?<!饱)和|(?<!参)与|(?<![普涉])及|以及|并|，|(?<!公)共|(?<![签合条公])约|等)+$/, '')
    .replace(BLAND_END, '')
    .replace(/^基础上$/, '')
    .replace(/(?<=.)中$|(?<=.{2})里$/, '')
}

const TOWARDS = /(?<=.{2})(?:(?<![核校比配结派成])对|向|给|在|赴|分赴|奔赴|前往|进驻|走进|下沉到?)$/

/** 19个村（社区）“两委”分析会: a short noun goes on behind its bracket. */
function besideBracket(slot: Slot): string {
  if (slot.after.length === 0 || slot.after.length > 3) return ''
  const rest = slot.ahead.slice(slot.after.length)
  return /^（[^（）0-9，。]{1,8}）([^，。；：、（）0-9]{2,24})/.exec(rest)?.[1] ?? ''
}

const joinTo = (owner: string, told: string) => (owner.length + told.length <= LONGEST_LABEL ? owner + told : told)

export function nameFromAfter(slot: Slot, raw: string, head: string, after: string, done: readonly Slot[]): Named {
  const goal = nameGoalAlone(slot, after, done)
  if (goal !== null) return goal
  const relative = RELATIVE.exec(slot.after)
  if (relative !== null)
    return name(cutBeforeDeed(relative[0], relative[0].indexOf('的') + 3).replace('的', ''), 'thing-after')
  if (GIVEN_TO.test(raw) && PREDICATE.test(slot.after)) return name(after.replace(/^(?:给予|予以)/, ''), 'thing-after')
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
  if (possessive > 2 && thing.length > 8) thing = thing.slice(0, possessive)
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

/** 总规模 of 设立总规模, 容量 of 果园建一座容量; empty where no bare measure stands. */
function attributeOf(whole: string): string {
  const head = whole.replace(/^.*[一两二三四五六七八九十][座个处条栋间套台所]/, '')
  if (BARE_ATTRIBUTE.test(head)) return head
  const rest = head.slice(verbOf(head).length)
  return BARE_ATTRIBUTE.test(rest) ? rest : ''
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
