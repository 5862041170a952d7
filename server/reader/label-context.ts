import { beforeVerb, fitLabel, LONGEST_LABEL, objectOf, trimPhrase } from './phrases.ts'
import { HELD_AGAINST, SUBJECT_END } from './rules/label-words.ts'
import { verbAt } from './rules/verbs.ts'
import type { Slot } from './slots.ts'
import { getDimension, isPlaces, isPoints } from './units.ts'

/** A label and the name of the rule that found it. */
export interface Named {
  label: string
  rule: string
}

export const name = (label: string, rule: string): Named => ({ label, rule })

export function lastOf(slot: Slot, done: readonly Slot[]): Slot | null {
  // 属实168个（含重复的21个），已整改151个: what stands in brackets is passed over
  const last = slot.bracketed
    ? done.at(-1)
    : done.findLast((other) => !other.bracketed || other.sentenceNumber !== slot.sentenceNumber)
  return last !== undefined && last.sentenceNumber === slot.sentenceNumber ? last : null
}

/** Figures before this one in its sentence, nearest first. */
export function* earlierOf(slot: Slot, done: readonly Slot[]): Generator<Slot> {
  for (let i = done.length - 1; i >= 0 && i >= done.length - 12; i--) {
    const other = done[i]!
    if (other.sentenceNumber !== slot.sentenceNumber) return
    if (slot.bracketed || !other.bracketed) yield other
  }
}

/** The figure a growth, share or rank speaks of: percentage points of a rate, everything else of a level. */
export function topicOf(slot: Slot, done: readonly Slot[]): Slot | null {
  const points = isPoints(slot.quantity.unit)
  let fallback: Slot | null = null
  for (const other of earlierOf(slot, done)) {
    if (HELD_AGAINST.test(other.before)) continue
    // 优良率81.9%，增加11天、提升3个百分点: of the rate
    if (points && other.role !== 'RANK') {
      if (getDimension(other.quantity.unit) === 'RATIO') return other
      fallback ??= other
      // 占比41%；预算收入2.1亿元，超进度3.2个百分点
      if (other.gap.includes('；')) return fallback
      continue
    }
    if (other.role === 'RANK') {
      if (slot.role === 'CHANGE' && isPlaces(slot.quantity.unit)) return other
      fallback ??= other
      continue
    }
    if (other.role === 'CHANGE') {
      if (other.change !== null && !points) return other.change
      fallback ??= other
      // 工业增加值增长9.6%，增速提高1.3个百分点，居第4位: what grew has its own name
      if (other.rule === 'change-own-head') return fallback
      continue
    }
    const rate = getDimension(other.quantity.unit) === 'RATIO'
    // 完成投资43.7亿元，占年计划的109%，总量居全省第3位
    const ofGoal =
      other.rule === 'completion' ? slot.role === 'CHANGE' : other.rule === 'share-of-whole' && slot.role === 'RANK'
    if (rate && !points && ofGoal) {
      fallback ??= other
      continue
    }
    return other
  }
  return fallback
}

/** 支出17万元；津贴按月打卡，发放94万元: behind ； a clause without figures tells of something else than the figure before. */
export const isParted = (slot: Slot) => /；[^；]{4,}，[^，；]*$/.test(slot.gap)

/** What an unnamed deed speaks of: the clause between, when it holds no figure, else the figure before. */
export function contextOf(slot: Slot, done: readonly Slot[]): string {
  const clauses = slot.gap.split(/[，；：]/).filter((clause) => clause.trim() !== '')
  // 的5项指标中，有3项: what stands before the first mark is of the figure before
  const whole = /^[，；：]/.test(slot.gap) || lastOf(slot, done) === null ? 1 : 2
  const between = clauses.length > whole && !/其中|其余/.test(clauses.at(-1)!) ? clauseBefore(slot) : ''
  if (between !== '') return between
  const previous = sameUnitBefore(slot, done)
  return previous === null ? clauseBefore(slot) : subjectOf(previous)
}

/** What a rate is a rate of: things counted, rather than money spent or another rate. */
export function countedBefore(slot: Slot, done: readonly Slot[]): Slot | null {
  let money: Slot | null = null
  for (const other of earlierOf(slot, done)) {
    if (other.role === 'CHANGE' || other.role === 'RANK' || getDimension(other.quantity.unit) === 'RATIO') continue
    if (getDimension(other.quantity.unit) !== 'MONEY') return other
    money ??= other
  }
  return money
}

/** 起数, 人次, 损失: the figure of the sentence that is named so or counts in that unit. */
export function pointedBy(head: string, slot: Slot, done: readonly Slot[]): Slot | null {
  // 笔数, 株数: the measure word and 数
  const counted = /^[\u4e00-\u9fff]数$/.test(head) ? new RegExp(`^${head[0]}`) : undefined
  const unit = UNIT_OF.get(head) ?? counted
  for (const other of earlierOf(slot, done)) {
    if (other.role === 'CHANGE' || other.role === 'RANK') continue
    if (other.label.includes(head) || unit?.test(other.quantity.unit)) return other
  }
  return null
}
const UNIT_OF = new Map([
  ['起数', /^[起宗件]$/],
  ['件数', /^件/],
  ['批次', /^批/],
  ['批数', /^批/],
  ['人次', /^人/],
  ['人数', /^[人名]/],
  ['亡人数', /^[人名]/],
  ['户数', /^户/],
  ['次数', /次$/],
  ['金额', /元$/],
  ['损失', /元$/],
])

/** The nearest figure before that counts in the same unit, else the one just before. */
export function sameUnitBefore(slot: Slot, done: readonly Slot[]): Slot | null {
  for (const other of earlierOf(slot, done))
    if (other.quantity.unit === slot.quantity.unit && other.role !== 'CHANGE') return other
  return lastOf(slot, done)
}

/** The subject of the clause before, when a figure has none of its own: 外贸出口逆势上扬，增长12%. */
export function clauseBefore(slot: Slot): string {
  const clauses = slot.lead
    .split(/[，；：。！？\n\t]/)
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

/** 居家援助服务惠及老人 + 服务率 gives 居家援助服务率; else the two are joined. */
export function joinRate(told: string, rate: string): string {
  // 案件审执结 + 结案率, 用户新增 + 气化率: what was done or is new is no part of whose rate it is
  const plain = told.replace(/(?:新增|净增)$/, '')
  const topic = /率$/.test(rate) && verbAt(plain, 0) === 0 ? beforeVerb(plain) : plain
  if (topic !== '' && rate.startsWith(topic)) return rate
  if (topic.endsWith(rate)) return topic
  const start = topic.indexOf(rate.slice(0, 2))
  if (start > 1 && rate.length >= 3) {
    const owner = topic.slice(0, start)
    const verb = verbAt(owner, 0)
    // 新增供热面积 + 供热普及率
    if (verb === owner.length) return rate
    return (owner.length - verb >= 2 ? owner.slice(verb) : owner) + rate
  }
  if (start === 0 && objectOf(topic) !== '') return objectOf(topic) + rate
  // 优良天数299天，优良率81.9%
  if (start === 0 && verbAt(topic, 0) === 0 && rate.length >= 3) return rate
  if (topic.length + rate.length <= LONGEST_LABEL) return topic + rate
  const thing = objectOf(topic)
  return thing !== '' && thing.length + rate.length <= LONGEST_LABEL ? thing + rate : rate
}

/** 发现安全隐患 + 整改 gives 安全隐患整改; 安全隐患排查 + 整改 gives the same. */
export function joinVerb(topic: string, verb: string): string {
  if (topic.startsWith(verb) || topic.endsWith(verb)) return topic
  // 新开定制公交、学生专线等线路 + 优化调整
  const kind = topic.length + verb.length > LONGEST_LABEL ? /等([\u4e00-\u9fff]{2,6})$/.exec(topic)?.[1] : undefined
  if (kind !== undefined) return kind + verb
  const object = objectOf(topic)
  if (object !== '') return object.endsWith(verb) ? object : object + verb
  return beforeVerb(topic) + verb
}

/** 企业由上年的112家: what the number came from is not its name. */
export function dropOrigin(before: string): string {
  return before.replace(
    /(?:由|从)(?:(?:19|20)\d{2}年|上年|去年|年初|上半年|前?[一二三四]季度|\d{1,2}月份?|原来|原先|原|之前|此前|改革前)?(?:同期|底|末)?的?(?:日均|月均|年均|户均|人均|每[人户亩吨](?:每[月年天])?|每(?:月|年|天|公斤|斤|平方米|立方米|件|例|单))?$/,
    '',
  )
}

export const hasOrigin = (before: string) => dropOrigin(before) !== before

/** What a figure before speaks of, without its deed: 隐患 of 查出隐患, 居民 of 居民接受排查. */
export function subjectOf(previous: Slot): string {
  const { label, rule } = previous
  const object = objectOf(label)
  if (object !== '') return object
  if (rule === 'own-head' || rule.startsWith('listed')) return label
  for (let at = 2; at < label.length - 1; at++) if (verbAt(label, at) > 0) return label.slice(0, at)
  return label.replace(/(?:接受|参加|参与|享受|获得|获评|纳入|进入|入驻)[^，]*$/, '') || label
}
