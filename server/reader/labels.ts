import { findRuns, shareHeads, splitHeads } from './distribute.ts'
import {
  balance,
  beforeVerb,
  dropCarriers,
  dropParentheses,
  fitLabel,
  isBareVerb,
  LONGEST_LABEL,
  objectOf,
  trimComparison,
  trimLeading,
  trimPhrase,
  trimTrailing,
  verbOf,
} from './phrases.ts'
import { changeStem } from './roles.ts'
import { DOWN, DOWN_AGAINST, UP, UP_AGAINST } from './rules/fillers.ts'
import {
  BARE_ATTRIBUTE,
  BLAND_END,
  LINKING_END,
  PREDICATE,
  RANKED_END,
  RATE_WORD,
  SUBJECT_END,
} from './rules/label-words.ts'
import { verbAt, verbAtEnd } from './rules/verbs.ts'
import type { Slot } from './slots.ts'
import { getDimension } from './units.ts'

/** Gives every slot its label and the name of the rule that found it. */
export function labelSlots(slots: readonly Slot[]): void {
  const runs = new Map<Slot, Slot[]>()
  for (const run of findRuns(slots)) for (const slot of run) runs.set(slot, run)
  const done: Slot[] = []
  for (const slot of slots) {
    if (slot.label === '') {
      const run = runs.get(slot)
      if (run === undefined || !labelRun(run, done)) labelOne(slot, done)
    }
    slot.label = finishLabel(slot.label)
    done.push(slot)
  }
}

function finishLabel(label: string): string {
  const clean = balance(fitLabel(dropCarriers(label)))
    .replace(/^[，、：；的了）]+/, '')
    .replace(/[，、：；（]+$/, '')
  return clean.length > LONGEST_LABEL ? clean.slice(-LONGEST_LABEL) : clean
}

/** a、b和c that share a head, or stand for the figures just before. */
function labelRun(run: readonly Slot[], done: readonly Slot[]): boolean {
  const first = run[0]!
  const stem = first.role === 'CHANGE' || first.role === 'TARGET' ? stemOf(first) : first.before
  const heads = shareHeads([{ ...first, before: stem }, ...run.slice(1)])
  if (heads !== null) return giveLabels(run, heads, 'shared-head')
  const told = /分别|依次|各/.test(first.before)
  const earlier = done.filter((slot) => slot.sentenceNumber === first.sentenceNumber)
  if (trimPhrase(trimComparison(stem)) === '' || told) {
    const levels = earlier.filter((slot) => slot.role !== 'CHANGE' && slot.role !== 'RANK')
    const last = levels.slice(-run.length)
    if (last.length === run.length && first.role === 'CHANGE') {
      const matched = giveLabels(
        run,
        last.map((slot) => slot.label),
        'respectively',
      )
      run.forEach((slot, i) => {
        slot.change = last[i]!
      })
      return matched
    }
    const clause = /([^，；：。]{2,40})，[^，；：。]*$/.exec(first.lead)?.[1]
    const before = clause === undefined ? null : splitHeads(clause, run.length)
    if (before !== null) return giveLabels(run, before, 'shared-head')
  }
  return false
}

function giveLabels(run: readonly Slot[], labels: readonly string[], rule: string): boolean {
  run.forEach((slot, i) => {
    slot.label = labels[i]!
    slot.rule = rule
  })
  return true
}

function labelOne(slot: Slot, done: readonly Slot[]): void {
  const previous = lastOf(slot, done)
  if (slot.role === 'RANK') return labelRank(slot, done)
  if (slot.role === 'CHANGE' || isGrowthGoal(slot)) return labelChange(slot, done)
  if (isShareUnit(slot)) return labelShare(slot, done)
  labelLevel(slot, previous, done)
}

function lastOf(slot: Slot, done: readonly Slot[]): Slot | null {
  const last = done.at(-1)
  return last !== undefined && last.sentenceNumber === slot.sentenceNumber ? last : null
}

/** The level figure a growth, share or rank speaks of: the nearest one before it in the sentence. */
export function topicOf(slot: Slot, done: readonly Slot[]): Slot | null {
  for (let i = done.length - 1; i >= 0 && i > done.length - 12; i--) {
    const other = done[i]!
    if (other.sentenceNumber !== slot.sentenceNumber) return null
    if (other.role !== 'CHANGE' && other.role !== 'RANK') return other
    if (other.change === null && other.role === 'CHANGE') return other
    if (other.change !== null) return other.change
  }
  return null
}

function isShareUnit(slot: Slot): boolean {
  return getDimension(slot.quantity.unit) === 'RATIO' || slot.role === 'SHARE'
}

function isGrowthGoal(slot: Slot): boolean {
  if (slot.role !== 'TARGET' && slot.role !== 'PLAN') return false
  const stem = changeStem(slot.before)
  return stem !== null && isShareUnit(slot) && (UP.test(stem) || DOWN.test(stem))
}

/** 一般公共预算收入比去年同期增长 gives 一般公共预算收入比去年同期. */
function stemOf(slot: Slot): string {
  const stem = changeStem(slot.before) ?? slot.before
  const found = UP.exec(stem) ?? DOWN.exec(stem) ?? UP_AGAINST.exec(stem) ?? DOWN_AGAINST.exec(stem)
  return found === null ? stem : stem.slice(0, found.index)
}

function labelChange(slot: Slot, done: readonly Slot[]): void {
  const stem = stemOf(slot)
  const goal = slot.role === 'TARGET' || slot.role === 'PLAN'
  const head = dropGeneric(trimPhrase(trimComparison(trimTrailing(trimComparison(stem)))))
  const topic = topicOf(slot, done)
  if (head.length >= 2 && !/^(?:名义|实际|总量|总额|增速|增幅)$/.test(head)) {
    setLabel(slot, goal && /目标|要|力争|确保/.test(slot.before) ? head : head, 'change-own-head')
    if (topic !== null && topic.label.includes(head)) slot.label = topic.label
  } else if (topic !== null) {
    setLabel(slot, topic.label, 'change-of-figure-before')
    slot.change = topic.role === 'CHANGE' ? topic.change : topic
  } else {
    setLabel(slot, clauseBefore(slot) || trimPhrase(slot.after), 'change-of-clause-before')
  }
}

const dropGeneric = (head: string) => head.replace(/^(?:其中|增速|增幅|涨幅|降幅|年均|高于|低于).*$/, '')

/** The subject of the clause before, when a figure has none of its own: 外贸出口逆势上扬，增长12%. */
function clauseBefore(slot: Slot): string {
  const clauses = slot.lead
    .split(/[，；：。！？\n]/)
    .slice(0, -1)
    .reverse()
  for (const clause of clauses.slice(0, 2)) {
    const text = trimPhrase(clause)
    if (text.length < 2) continue
    const cut = SUBJECT_END.exec(text)
    return fitLabel(cut === null || cut.index < 2 ? text : text.slice(0, cut.index))
  }
  return ''
}

function labelRank(slot: Slot, done: readonly Slot[]): void {
  const head = trimPhrase(slot.before.replace(RANKED_END, ''))
  const topic = topicOf(slot, done)
  if (head.length > 3 || (head.length >= 2 && topic === null)) return setLabel(slot, head, 'rank-own-head')
  if (topic !== null)
    return setLabel(slot, topic.label + (topic.label.endsWith(head) ? '' : head), 'rank-of-figure-before')
  setLabel(slot, head || clauseBefore(slot) || trimPhrase(slot.after), 'rank-of-clause-before')
}

function labelShare(slot: Slot, done: readonly Slot[]): void {
  const topic = topicOf(slot, done)
  const before = dropParentheses(fromTo(slot.before))
  const occupies = /^(.*?)占(?!地|比|道|用)([^占]{0,24})$/.exec(before)
  if (occupies !== null) {
    const owner = trimPhrase(occupies[1]!) || topic?.label || clauseBefore(slot)
    const whole = trimTrailing(occupies[2]!)
    const label = `${owner}占${whole}`
    return setLabel(slot, whole !== '' && label.length <= LONGEST_LABEL ? label : owner, 'share-of-whole')
  }
  const goalAfter = /^的?([^，。；]{0,6}(?:增长)?(?:目标|任务))/.exec(slot.after)
  const head = trimPhrase(before)
  if (goalAfter !== null && (slot.role === 'TARGET' || head === '')) {
    const owner = topic?.label ?? head
    const goal = goalAfter[1]!.replace(/任务$/, '').replace(/目标任务/, '目标')
    return setLabel(slot, goal.length + owner.length <= LONGEST_LABEL ? owner + goal : goal, 'goal-after')
  }
  if (head === '') {
    const thing = trimPhrase(slot.after)
    if (thing.length >= 2 && !PREDICATE.test(slot.after)) return setLabel(slot, thing, 'share-thing-after')
    return setLabel(slot, topic?.label ?? (clauseBefore(slot) || thing), 'share-of-figure-before')
  }
  if (topic !== null && RATE_WORD.test(head))
    return setLabel(slot, joinRate(topic.label, head), 'rate-of-figure-before')
  const own = isBareVerb(head) && topic !== null ? joinVerb(topic.label, head) : head
  setLabel(slot, own, own === head ? 'share-own-head' : 'rate-of-figure-before')
}

/** 居家援助服务惠及老人 + 服务率 gives 居家援助服务率; else the two are joined. */
function joinRate(topic: string, rate: string): string {
  const start = topic.indexOf(rate.slice(0, 2))
  if (start > 1 && rate.length >= 3) return topic.slice(0, start) + rate
  const thing = objectOf(topic) || topic
  return thing.length + rate.length <= LONGEST_LABEL ? thing + rate : rate
}

function joinVerb(topic: string, verb: string): string {
  const object = objectOf(topic)
  if (object !== '') return object.endsWith(verb) ? object : object + verb
  return beforeVerb(topic) + verb
}

/** 企业由上年的112家 and 收入由: what the number came from goes. */
function fromTo(before: string): string {
  return before.replace(/(?:由|从)(?:(?:19|20)\d{2}年|上年|去年|年初|原来|原|之前|此前)?(?:同期|底|末)?的?$/, '')
}

function labelLevel(slot: Slot, previous: Slot | null, done: readonly Slot[]): void {
  if (previous !== null && REACHED.test(slot.gap)) return setLabel(slot, previous.label, 'from-to')
  const raw = fromTo(slot.before)
  const head = trimPhrase(raw)
  const after = thingAfter(slot)
  if (takesAfter(slot, raw, head, after)) return labelFromAfter(slot, raw, head, after, previous)
  const reached =
    previous !== null &&
    /^(?:，|；)?(?:总数|总量|总额|规模|累计|总共|共|合计)?(?:已)?(?:达到?|增至|突破|超过?)$/.test(slot.gap)
  if (head === '' || reached) return labelFromContext(slot, previous, after)
  if (slot.opener === 'dun' && previous !== null) return labelInList(slot, head, previous)
  if (isBareVerb(head)) return labelDeed(slot, head, previous)
  if (BARE_ATTRIBUTE.test(head)) return labelAttribute(slot, head, previous, done)
  setLabel(slot, head, 'own-head')
}

const REACHED =
  /^(?:大幅|逐步|进一步)?(?:提高|增加|上升|增长|扩大|提升|发展|下降|降|降低|减少|缩小|压缩|缩短|压减|减|增|升|调整|优化|拓展|攀升|精简|减)了?(?:到|至|为)$/

/** Whether what follows the number is the thing counted. */
function takesAfter(slot: Slot, raw: string, head: string, after: string): boolean {
  if (after.length < 1) return false
  if (/等$/.test(raw)) return true
  const dimension = getDimension(slot.quantity.unit)
  const counts = dimension === 'COUNT' || dimension === 'PEOPLE' || slot.quantity.unit === ''
  const predicate = PREDICATE.test(slot.after)
  const verbal = head === '' || LINKING_END.test(raw) || verbAtEnd(trimTrailing(raw)) > 0
  if (counts) {
    if (predicate) return head === '' || (head.length <= 3 && dimension === 'PEOPLE')
    if (verbal) return true
    return (
      verbAt(slot.after, 0) === 0 ||
      /^[\u4e00-\u9fff]{2,4}(?:项目|工程|队|站|点|房|人员|企业|单位|班|中心)/.test(slot.after)
    )
  }
  if (slot.after.startsWith('的')) return head === '' || verbal || BARE_ATTRIBUTE.test(head)
  return verbal && !predicate && verbAt(slot.after, 0) === 0
}

/** The thing behind a number: up to 、 or the figure that follows, without 的. */
function thingAfter(slot: Slot): string {
  let text = dropParentheses(slot.after).replace(/^的/, '')
  const dun = text.search(/、(?![^“]*”)/)
  if (dun >= 0) text = text.slice(0, dun)
  if (slot.runsOn)
    text = trimTrailing(text.replace(/(?:同比|环比|比上年|较上年|分别).*$/, '')).replace(/[\u4e00-\u9fff]{2}率$/, '')
  return text.replace(/(?:和|与|及|以及|并|，|共|约|等|等等)+$/, '').replace(BLAND_END, '')
}

function labelFromAfter(slot: Slot, raw: string, head: string, after: string, previous: Slot | null): void {
  const subject = /等$/.test(raw) || LINKING_END.test(raw) ? '' : head
  let thing = dropCarriers(after)
  const possessive = thing.indexOf('的')
  if (possessive >= 2 && thing.length > 8) thing = thing.slice(0, possessive)
  const predicate = PREDICATE.test(slot.after) || verbAt(after, 0) > 0
  if (subject === '' && predicate && previous !== null && /其中|^，|^；|^、/.test(slot.gap)) {
    const owner = subjectOf(previous)
    const deed = trimLeading(thing)
    return setLabel(slot, owner.endsWith(deed) ? owner : owner + deed, 'deed-after')
  }
  if (subject === '') return setLabel(slot, trimLeading(thing) || thing, 'thing-after')
  const verb = verbAtEnd(trimTrailing(subject))
  if (verb > 0) {
    const deed = chainAtEnd(subject)
    return setLabel(slot, deed + (slot.after.startsWith('的') ? '' : '') + thing, 'deed-thing-after')
  }
  if (slot.after.startsWith('的') && BARE_ATTRIBUTE.test(subject))
    return setLabel(slot, thing + subject, 'attribute-of-thing-after')
  const joined = subject + thing
  setLabel(slot, joined.length <= LONGEST_LABEL ? joined : thing, 'head-and-thing-after')
}

/** 新建改建 in 全县新建改建: the deeds at the end of a phrase. */
function chainAtEnd(text: string): string {
  let rest = text
  for (let i = 0; i < 3; i++) {
    const length = verbAtEnd(rest)
    if (length === 0) break
    rest = rest.slice(0, -length)
    if (/[、和]$/.test(rest) && verbAtEnd(rest.slice(0, -1)) > 0) rest = rest.slice(0, -1)
  }
  return text.slice(rest.length).replace(/^[、和]/, '')
}

/** What a figure before speaks of, without its deed: 隐患 of 查出隐患, 居民 of 居民接受排查. */
function subjectOf(previous: Slot): string {
  const label = previous.label
  const object = objectOf(label)
  if (object !== '') return object
  for (let at = 2; at < label.length - 1; at++) if (verbAt(label, at) > 0) return label.slice(0, at)
  return previous.rule === 'thing-after' || previous.rule === 'head-and-thing-after'
    ? label.replace(/(?:接受|参加|参与|享受|获得|获评|纳入|进入|入驻)[^，]*$/, '')
    : label
}

/** No words of its own: 306批413人次, 共12场, 达到300亿元. */
function labelFromContext(slot: Slot, previous: Slot | null, after: string): void {
  if (previous !== null) return setLabel(slot, previous.label, slot.gap === '' ? 'paired-count' : 'figure-before')
  const before = clauseBefore(slot)
  setLabel(slot, before || after || trimPhrase(slot.lead), before === '' ? 'thing-after' : 'clause-before')
}

/** 发放残疾人生活补贴174.05万元、护理补贴66.32万元: the second shares what the first begins with. */
function labelInList(slot: Slot, head: string, previous: Slot): void {
  const label = previous.label
  if (isBareVerb(head)) {
    const object = objectOf(label)
    const stem = beforeVerb(label)
    return setLabel(slot, (object === '' ? stem : object) + head, 'listed-deed')
  }
  for (const shared of [4, 3, 2]) {
    if (
      head.length > shared - 1 &&
      label.length > head.length &&
      head.slice(-shared) === label.slice(-shared) &&
      head.length >= shared
    ) {
      const prefix = label.slice(0, label.length - head.length)
      const joined = prefix + head
      if (verbOf(head) === '' && joined.length <= LONGEST_LABEL) return setLabel(slot, joined, 'listed-shared-end')
    }
  }
  const verb = verbOf(label)
  setLabel(slot, verb !== '' && verbOf(head) === '' && verbAtEnd(head) === 0 ? verb + head : head, 'listed')
}

/** Only a deed stands before the number: 完成整改3742条 after 发现安全隐患3757条 gives 安全隐患整改. */
function labelDeed(slot: Slot, head: string, previous: Slot | null): void {
  if (previous === null) {
    const thing = /^的?用于/.test(slot.after) ? trimPhrase(slot.after) : ''
    return setLabel(slot, thing === '' ? head : head + thing, 'deed-alone')
  }
  setLabel(slot, joinVerb(previous.label, head), 'deed-of-thing-before')
}

/** 总投资, 面积, 金额: whose, says the figure or clause before. */
function labelAttribute(slot: Slot, head: string, previous: Slot | null, done: readonly Slot[]): void {
  const owner = previous === null ? clauseBefore(slot) : subjectOf(topicOf(slot, done) ?? previous)
  const bare = owner.replace(new RegExp(`${head}$`), '')
  const joined = bare + head
  setLabel(
    slot,
    bare === '' || joined.length > LONGEST_LABEL ? head : joined,
    bare === '' ? 'own-head' : 'attribute-of-thing-before',
  )
}

function setLabel(slot: Slot, label: string, rule: string): void {
  slot.label = label
  slot.rule = rule
}
