import { changeStem } from './changes.ts'
import { findRuns, shareHeads, splitHeads } from './distribute.ts'
import { nameChange, stemOf } from './label-changes.ts'
import {
  countedBefore,
  earlierOf,
  isParted,
  joinRate,
  lastOf,
  type Named,
  name,
  pointedBy,
  topicOf,
} from './label-context.ts'
import { nameLevel } from './label-levels.ts'
import { nameRank, nameShare } from './label-rates.ts'
import { balance, dropCarriers, fitLabel, LONGEST_LABEL, trimComparison, trimLeading, trimPhrase } from './phrases.ts'
import { DOWN, UP } from './rules/change-words.ts'
import { BARE_SCALE, RANKED_END, RATE_WORD } from './rules/label-words.ts'
import type { Slot } from './slots.ts'
import { getDimension } from './units.ts'

/** In 完成年度任务 and 棚户区改造基本建成 they are what is told. */
const KEEPS_CARRIERS = new Set(['completion', 'stage-of-thing-before'])

/** Gives every slot its label and the name of the rule that found it. */
export function labelSlots(slots: readonly Slot[], text: string): void {
  const runs = new Map<Slot, Slot[]>()
  for (const run of findRuns(slots)) for (const slot of run) runs.set(slot, run)
  const done: Slot[] = []
  slots.forEach((slot, i) => {
    if (slot.label === '') {
      const run = runs.get(slot)
      const shared = run !== undefined && run[0] === slot && nameRun(run, done)
      if (!shared) Object.assign(slot, nameOne(slot, done))
    }
    const label = finishLabel(KEEPS_CARRIERS.has(slot.rule) ? slot.label : dropCarriers(slot.label))
    slot.label = cutFigures(label, slot, slots.slice(Math.max(0, i - 6), i + 7), text)
    done.push(slot)
  })
}

/** No label holds a figure of its sentence: it ends where the figure begins, or begins behind it. */
function cutFigures(label: string, slot: Slot, near: readonly Slot[], text: string): string {
  if (!/\d/.test(label)) return label
  let rest = label
  for (const { quantity, sentenceNumber } of near) {
    const written = text.slice(quantity.start, quantity.end)
    const at = sentenceNumber === slot.sentenceNumber && written.length > 1 ? rest.indexOf(written) : -1
    if (at < 0 || !/^\d/.test(written) || /[\d.]/.test(rest[at - 1] ?? '')) continue
    // 产值突破10亿元，10亿元企业增至6家: the name of a group is not the figure before
    const behind = rest.slice(at + written.length, at + written.length + 2)
    if (!text.startsWith(behind, quantity.end) || (behind === '' && at === 0)) continue
    const before = trimPhrase(rest.slice(0, at).replace(/(?:全部|超过?|近|约|逾|不[足到]|不[高低少多]于|不超过)+$/, ''))
    const after = trimLeading(rest.slice(at + written.length))
    rest = before.length >= 2 ? before : after.length >= 2 ? after : rest
  }
  return rest
}

/** 国省道29起，农村道路33起，前者下降14.7%，后者上升6.5%. */
function nameOneOfTwo(slot: Slot, done: readonly Slot[]): Named | null {
  const told = /^(?:其中)?(前|后)者/.exec(trimLeading(slot.before))?.[1]
  const pair = told === undefined ? [] : levelsBefore(slot, done).slice(-2)
  const one = pair.at(told === '前' ? 0 : 1)
  if (pair.length < 2 || one === undefined) return null
  if (slot.role === 'CHANGE') slot.change = one
  return name(one.label, 'respectively')
}

function nameOne(slot: Slot, done: readonly Slot[]): Named {
  const one = nameOneOfTwo(slot, done)
  if (one !== null) return one
  if (slot.role === 'RANK') return nameRank(slot, done)
  if (slot.role === 'CHANGE' || isGrowthGoal(slot)) return nameChange(slot, done)
  if (getDimension(slot.quantity.unit) === 'RATIO' || slot.role === 'SHARE') return nameShare(slot, done)
  return nameLevel(slot, lastOf(slot, done), done)
}

function isGrowthGoal(slot: Slot): boolean {
  if (slot.role !== 'TARGET' && slot.role !== 'PLAN') return false
  const stem = changeStem(slot.before)
  return stem !== null && getDimension(slot.quantity.unit) === 'RATIO' && (UP.test(stem) || DOWN.test(stem))
}

function finishLabel(label: string): string {
  const clean = balance(fitLabel(label))
    .replace(/^(?:[，、：；的）]|了(?![解结断却])|[比较](?:上年|去年|年初|上半年|同期)(?:同期|底|末)?(?=.{2}))+/, '')
    .replace(/\[\d{1,3}\]/g, '')
    .replace(/^[.．·]+|[，、：；（.．]+$/g, '')
  return clean.length > LONGEST_LABEL ? clean.slice(-LONGEST_LABEL) : clean
}

/** 财政收入、税收收入 in 财政收入、税收收入分别居全市: what was ranked. */
const rankedOf = (slot: Slot) => slot.before.replace(RANKED_END, '')

/** a、b和c that share a head, or stand for the figures just before. */
function nameRun(run: readonly Slot[], done: readonly Slot[]): boolean {
  const first = run[0]!
  const changes = first.role === 'CHANGE'
  const stem = changes || isGrowthGoal(first) ? stemOf(first) : first.role === 'RANK' ? rankedOf(first) : first.before
  // 分别增长8.3%、下降14.2%和持平: the last has no number
  const flat = /^(?:、|和|与|及)(?:基本)?(?:持平|零增长)/.test(run.at(-1)!.rest) ? 1 : 0
  const heads = shareHeads(stem, run.length + flat, changes || isGrowthGoal(first))?.slice(0, run.length) ?? null
  const topic = topicOf(first, done)
  if (heads !== null) {
    // 总量、增速分别位列第9位和第4位: scales of the figure before
    const scales = topic !== null && heads.every((head) => BARE_SCALE.test(head))
    const levels = scales && changes ? levelsBefore(first, done).slice(-run.length) : []
    if (levels.length === run.length)
      return give(
        run,
        levels.map((level, i) => joinRate(level.label, heads[i]!)),
        'respectively',
      )
    const counted = heads.every((head) => RATE_WORD.test(head)) ? countedBefore(first, done) : null
    if (counted !== null)
      return give(
        run,
        heads.map((head) => joinRate(counted.label, head)),
        'rate-of-figure-before',
      )
    return give(
      run,
      scales
        ? heads.map((head) => joinRate((pointedBy(head, first, done) ?? topic).label, head))
        : isGrowthGoal(first)
          ? heads.map((head) => head + grownBy(first))
          : heads,
      ruleOfHeads(first, stem, heads),
    )
  }
  const told = /分别|依次|各/.test(first.before)
  // 两项分别恢复至2019年的83%和76%
  const pointed = /^(?:[两二三四]者|[两三四]项(?:指标|数据)?|上述[\u4e00-\u9fff]{0,4}|前[两三]项)分别/.test(
    trimLeading(first.before),
  )
  const pair = pointed ? levelsBefore(first, done).slice(-run.length) : []
  if (pair.length > 1 && pair.length === run.length)
    return give(
      run,
      pair.map((slot) => slot.label),
      'respectively',
    )
  const head = changes ? trimPhrase(trimComparison(trimPhrase(stem))) : trimPhrase(stem)
  // 在管高血压、糖尿病患者2.1万人、0.8万人，规范管理率72.3%、71.5%: one rate for each of them
  const each = /^[\u4e00-\u9fff]{2,5}率$/.test(head) && arePeers(levelsBefore(first, done).slice(-run.length), run)
  const measure = each || RATE_WORD.test(head) || BARE_SCALE.test(head)
  if (head !== '' && !told && !measure) return false
  const counted = told && isParted(first) ? [] : levelsBefore(first, done)
  // 来信362件，来访186批568人次，投诉1260件，分别下降…: a pair is one thing
  const single = counted.filter((slot) => slot.rule !== 'paired-count')
  const found =
    told && counted.length > run.length && single.length === run.length && counted.at(-1) === single.at(-1)
      ? single
      : counted
  const ranked = first.role === 'RANK' && earlierOf(first, done).next().value?.role === 'CHANGE'
  const levels = found.length >= run.length || (head !== '' && !ranked) ? found : [...earlierOf(first, done)].reverse()
  // 少了7起、3人，降幅分别为16.7%和27.3%: the same changes in other words
  const just = changes ? done.slice(-run.length) : []
  const again = just.length === run.length && just.every((slot) => isCountedChange(slot, first))
  const last = again ? just : levels.slice(-run.length - flat).slice(0, run.length)
  const beside = changes || head.length <= 10
  if (last.length === run.length && beside) {
    if (changes)
      run.forEach((slot, i) => {
        slot.change = again ? last[i]!.change : last[i]!.role === 'CHANGE' ? null : last[i]!
      })
    const attribute = changes ? '' : head.replace(/^对/, '')
    return give(
      run,
      last.map((slot) => (attribute === '' ? slot.label : joinRate(slot.label, attribute))),
      'respectively',
    )
  }
  const clause = /([^，；：。]{2,40})，[^，；：。]*$/.exec(first.lead)?.[1]
  const before =
    clause === undefined ? null : splitHeads(clause.replace(/(?:同比|环比|“?双).*$/, ''), run.length, changes)
  // 春节、国庆假期，全县分别接待游客58.7万和96.3万人次
  if (
    before !== null &&
    told &&
    clause!.includes('、') &&
    before.every((part) => part.length + head.length <= LONGEST_LABEL)
  )
    return give(
      run,
      before.map((part) => part + head),
      'shared-tail',
    )
  if (head.length >= 2)
    return give(
      run,
      run.map(() => head),
      told && run.every((slot) => slot.quantity.unit === first.quantity.unit) ? 'shared-unsplit' : 'shared-head',
    )
  return before !== null && give(run, before, 'shared-head')
}

/** How the heads behind 分别 were found: pieces of the text, with a tail that the last one lends, or only some of those listed. */
function ruleOfHeads(first: Slot, stem: string, heads: readonly string[]): string {
  if (!/分别|依次|各自/.test(first.before)) return 'shared-head'
  if (stem.split('、').length > heads.length) return 'shared-some'
  // 一院、二院门诊患者满意度: what only the last one has may be of all
  const [last, ...others] = [...heads].reverse()
  const longer = others.every((head) => last!.length - head.length >= 4)
  return heads.every((head) => stem.includes(head)) && !longer ? 'shared-head' : 'shared-tail'
}

/** 增长 in 分别增长6%、7.5%, when it is a goal. */
const grownBy = (slot: Slot) => /(增长|下降|提高|降低)(?:分别|均|各)?(?:达到?)?$/.exec(slot.before)?.[1] ?? ''

const isCountedChange = (slot: Slot, first: Slot) =>
  slot.sentenceNumber === first.sentenceNumber && slot.role === 'CHANGE' && getDimension(slot.quantity.unit) !== 'RATIO'

/** As many as the run has, counted in one unit. */
const arePeers = (levels: readonly Slot[], run: readonly Slot[]) =>
  levels.length === run.length &&
  levels.every(({ quantity }) => quantity.unit === levels[0]!.quantity.unit && getDimension(quantity.unit) !== 'RATIO')

const levelsBefore = (slot: Slot, done: readonly Slot[]) =>
  [...earlierOf(slot, done)].filter((other) => other.role !== 'CHANGE' && other.role !== 'RANK').reverse()

function give(run: readonly Slot[], labels: readonly string[], rule: string): boolean {
  run.forEach((slot, i) => {
    slot.label = labels[i]!
    slot.rule = rule
  })
  return true
}
