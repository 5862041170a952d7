import { isBareVerb } from './phrases.ts'
import { BARE_ATTRIBUTE, PREDICATE, RATE_WORD } from './rules/label-words.ts'
import { verbAtEnd } from './rules/verbs.ts'
import type { Slot } from './slots.ts'

/** How often a label found by a rule was right on labelled reports; one line a rule. */
const TRUST: Readonly<Record<string, number>> = {
  'own-head': 0.95,
  'shared-head': 0.91,
  'shared-tail': 0.8,
  'shared-unsplit': 0.7,
  'shared-some': 0.7,
  respectively: 0.91,
  'change-own-head': 0.94,
  'change-of-figure-before': 0.95,
  'change-of-clause-before': 0.7,
  'rank-own-head': 0.85,
  'rank-of-figure-before': 0.85,
  'rank-of-clause-before': 0.6,
  'share-of-whole': 0.85,
  'goal-after': 0.85,
  'share-thing-after': 0.75,
  'share-of-figure-before': 0.75,
  'rate-of-figure-before': 0.82,
  'share-own-head': 0.93,
  'from-to': 0.9,
  'thing-after': 0.88,
  'deed-after': 0.8,
  'deed-thing-after': 0.9,
  'attribute-of-thing-after': 0.85,
  'head-and-thing-after': 0.85,
  'paired-count': 0.9,
  'figure-before': 0.65,
  'clause-before': 0.6,
  'listed-deed': 0.85,
  'listed-shared-end': 0.88,
  listed: 0.85,
  'deed-of-thing-before': 0.85,
  'deed-alone': 0.7,
  'deed-of-clause-before': 0.75,
  'attribute-of-clause-before': 0.8,
  'attribute-of-thing-before': 0.82,
  'part-of-thing-before': 0.88,
  completion: 0.85,
  'deed-and-purpose': 0.7,
  'listed-shared-head': 0.8,
  'table-cell': 0.95,
  'table-row': 0.7,
}

/** Titles are those of the sections: a label that is one names nothing of its own. */
export function rateConfidence(slots: readonly Slot[], titles: ReadonlySet<string>): void {
  for (const slot of slots) {
    const vague = titles.has(slot.label) || isBareVerb(slot.label) || TIME_LEFT.test(slot.label)
    const trust = rate(slot)
    slot.confidence = Math.round((vague ? Math.min(trust, 0.8) : trust) * 100) / 100
  }
}

/** A word of time, or of what is left of one. */
const TIME_LEFT =
  /(?:全年|今年|去年|明年|上年|当年|本年|年度|年初|年底|年末|半年|季度|月底|月份|\d[年月日]|目前|期间|以来|[之以底末]前|最)$|^(?:前(?![端沿台期海景哨三五十1-9])|[底末]前)/

function rate(slot: Slot): number {
  const { quantity, label } = slot
  let trust = TRUST[slot.rule] ?? 0.8
  if (quantity.unitGuessed) trust *= 0.8
  if (quantity.chinese) trust *= 0.85
  if (quantity.shape === 'ratio' || quantity.shape === 'fraction') trust *= 0.9
  if (label.length < 2) return trust * 0.4
  if (label.length > 16) trust *= 0.94
  if (label.length <= 3) trust *= 0.92
  if (RATE_WORD.test(label) || BARE_ATTRIBUTE.test(label)) trust *= 0.85
  if (slot.role === 'TARGET' || slot.role === 'PLAN') trust *= slot.plan ? 0.98 : 0.9
  if (/[的了]|[，、：]/.test(label)) trust *= 0.95
  return doubt(slot, trust)
}

/** What went wrong on reports no rule was written for. */
function doubt(slot: Slot, first: number): number {
  const { label, before, role, rule } = slot
  let trust = slot.planTold ? Math.min(first, 0.85) : first
  // the label of a change is no better than that of its figure
  if (slot.change !== null && slot.change.confidence > 0) trust = Math.min(trust, slot.change.confidence)
  // 年初以来，…，同比增长: the figure it speaks of is far
  if (rule === 'change-of-figure-before' && slot.gap.length > 14) trust *= 0.92
  // 同比多破74起: the verb is not one of the known
  if (role === 'CHANGE' && !KNOWN_CHANGE.test(before)) trust *= 0.93
  if (COMPARES.test(label) || LEFT_OVER.test(label)) trust *= 0.8
  if (/[0-9]/.test(label)) trust *= 0.95
  if (rule.endsWith('own-head') || rule === 'shared-head') {
    // 欠账补建64具, 按时足额发放: a deed without its thing
    if (label.length <= 4 && verbAtEnd(label) > 0) trust *= 0.92
    // 经费支出, 日均: behind a comma without a thing of its own
    if (slot.opener !== 'start' && label.length <= 4 && ABSTRACT_END.test(label)) trust *= 0.92
    // 3支达标, 20套住房: what follows may be the thing
    if (/^[\u4e00-\u9fff]/.test(slot.after) && !PREDICATE.test(slot.after)) trust *= 0.93
    if (slot.opener === 'joined') trust *= 0.92
    if (/其中|包括|分别/.test(slot.gap) && label.length <= 4) trust *= 0.93
  }
  // 控制在25起以内: perhaps a goal
  if ((role === 'ACTUAL' || role === 'SHARE') && GOAL_LIKE.test(slot.lead.slice(-40) + slot.after.slice(0, 6)))
    trust *= 0.92
  if (role !== 'CHANGE' && CHANGE_LIKE.test(before)) trust *= 0.9
  return trust
}

const KNOWN_CHANGE =
  /(?:增长|上升|提高|增加|提升|上涨|回升|扩大|增|升|下降|减少|降低|回落|降|减|增幅|降幅|涨幅|增速)(?:了|达|为|到|分别|均|约|近|超|超过)*$/
const COMPARES = /同比|环比|[比较](?:上年|去年|年初|同期)|[高低快慢优好]于/
/** Begins or ends with a word that is no part of a name. */
const LEFT_OVER =
  /^(?:被|把|让|因|由|对|向|以|有|也|均|我们|他们|该|此|这|那|其|每|占|为|达|最)|(?:多|少|不|得|仍|也|有|在|被|为|到|至|从|最|更|较|约|已|过|中|上|内)$/
const ABSTRACT_END = /(?:数|量|额|率|均|收入|支出|投入|人员|人数|资金|项目|长|比|值|分)$/
const GOAL_LIKE =
  /控制在|不得|不少于|不低于|不超过|不突破|确保|力争|争取|计划(?!生育)|拟(?!定|态)|目标|下达|再完成|预计|将(?=[新建完实])/
const CHANGE_LIKE = /同比|环比|比上年|比去年|较上年|较去年|比年初|较年初|[多少增减][\u4e00-\u9fff]?$/
