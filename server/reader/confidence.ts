import type { Layout } from './layout.ts'
import { isBareVerb, trimLeading } from './phrases.ts'
import { BARE_ATTRIBUTE, PREDICATE, RATE_WORD } from './rules/label-words.ts'
import { isPlanTitle } from './rules/plan-titles.ts'
import { verbAtEnd } from './rules/verbs.ts'
import { simplify } from './simplify.ts'
import type { Slot } from './slots.ts'
import { isPoints } from './units.ts'

/** How often a label found by a rule was right on reports nobody had read before; one line a rule. */
const TRUST: Readonly<Record<string, number>> = {
  'own-head': 0.97,
  'shared-head': 0.82,
  'shared-tail': 0.86,
  'shared-unsplit': 0.7,
  'shared-some': 0.7,
  respectively: 0.94,
  'change-own-head': 0.96,
  'change-of-figure-before': 0.96,
  'change-of-clause-before': 0.7,
  'rank-own-head': 0.85,
  'rank-of-figure-before': 0.85,
  'rank-of-clause-before': 0.6,
  'share-of-whole': 0.92,
  'goal-after': 0.85,
  'share-thing-after': 0.75,
  'share-of-figure-before': 0.75,
  'rate-of-figure-before': 0.91,
  'share-own-head': 0.95,
  'from-to': 0.92,
  'thing-after': 0.87,
  'deed-after': 0.8,
  'deed-thing-after': 0.85,
  'attribute-of-thing-after': 0.82,
  'head-and-thing-after': 0.85,
  'paired-count': 0.89,
  'figure-before': 0.65,
  'clause-before': 0.6,
  'listed-deed': 0.85,
  'listed-shared-end': 0.85,
  listed: 0.94,
  'deed-of-thing-before': 0.89,
  'stage-of-thing-before': 0.89,
  'deed-alone': 0.72,
  'deed-of-clause-before': 0.75,
  'attribute-of-clause-before': 0.8,
  'attribute-of-thing-before': 0.87,
  'part-of-thing-before': 0.92,
  completion: 0.94,
  'deed-and-purpose': 0.7,
  'listed-shared-head': 0.88,
  'table-cell': 0.95,
  'table-row': 0.7,
}
const UNKNOWN_RULE = 0.8

/** The plans of a report that looks back seldom hold half of its figures. */
const MOSTLY = 0.7

/** What makes a figure doubtful, and the share of the trust it leaves. Each was seen where an unread report was read wrong. */
interface Doubt {
  factor: number
  applies: (slot: Slot, near: Neighbours) => boolean
}

/** What the doubts look at beside the slot. */
interface Neighbours {
  /** What stands between the head and the number: 不少于, 近. */
  qualifierWords: string
  /** A figure told a sentence or less before or behind is still to come. */
  aheadNearby: boolean
  /** Nearly all the report was taken for what is to come, and its title does not say so. */
  unlikelyPlan: boolean
}

const DOUBTS: readonly Doubt[] = [
  // the number
  { factor: 0.8, applies: ({ quantity }) => quantity.unitGuessed },
  { factor: 0.85, applies: ({ quantity }) => quantity.chinese },
  { factor: 0.9, applies: ({ quantity }) => quantity.shape === 'ratio' || quantity.shape === 'fraction' },

  // the label by its length and its words
  { factor: 0.4, applies: ({ label }) => label.length < 2 },
  { factor: 0.89, applies: ({ label }) => label.length <= 3 },
  { factor: 0.93, applies: ({ label }) => label.length === 2 },
  { factor: 0.97, applies: ({ label }) => label.length === 4 },
  { factor: 0.97, applies: ({ label }) => label.length > 12 },
  { factor: 0.96, applies: ({ label }) => label.length > 16 },
  { factor: 0.85, applies: ({ label }) => RATE_WORD.test(label) || BARE_ATTRIBUTE.test(label) },
  { factor: 0.95, applies: ({ label }) => /[的了]|[，、：]/.test(label) },
  { factor: 0.95, applies: ({ label }) => /[0-9]/.test(label) },
  { factor: 0.8, applies: ({ label }) => COMPARES.test(label) || LEFT_OVER.test(label) },
  // 镇里打下来, 核实下来属实, 光这一户就少交: a sentence, not a name
  { factor: 0.85, applies: ({ label }) => TELLING.test(label) },
  // 参加者, 平均水平, 支出资金: what could be said of many things
  { factor: 0.92, applies: ({ label }) => label.length <= 4 && ABSTRACT_END.test(label) },
  // 使用中央资金, 企业发放资金: which money, a clause before may tell
  { factor: 0.93, applies: ({ label, opener }) => opener !== 'start' && label.length <= 6 && /资金$/.test(label) },
  // 所需的15万元, 符合条件的415名: they tell the thing apart, which stands elsewhere
  { factor: 0.88, applies: (slot) => isOwnHead(slot) && /的(?:有|仅有?|只有)?$/.test(slot.before) },
  // 欠账补建64具, 按时足额发放: a deed without its thing
  { factor: 0.92, applies: (slot) => isOwnHead(slot) && slot.label.length <= 6 && verbAtEnd(slot.label) > 0 },
  // 能|繁母猪, 安全|生产: the cut may have fallen into a word
  { factor: 0.92, applies: (slot) => isOwnHead(slot) && isCut(slot) },

  // the place of the number
  // 3支达标, 20套住房: what follows may be the thing
  {
    factor: 0.93,
    applies: (slot) => isNamedBefore(slot) && /^[\u4e00-\u9fff]/.test(slot.after) && !PREDICATE.test(slot.after),
  },
  { factor: 0.92, applies: (slot) => isOwnHead(slot) && slot.opener === 'joined' },
  { factor: 0.93, applies: (slot) => isOwnHead(slot) && /其中|包括|分别/.test(slot.gap) && slot.label.length <= 4 },

  // the role
  { factor: 0.9, applies: ({ role, plan }) => (role === 'TARGET' || role === 'PLAN') && !plan },
  { factor: 0.98, applies: ({ role, plan }) => (role === 'TARGET' || role === 'PLAN') && plan },
  { factor: 0.88, applies: ({ planTold }) => planTold },
  // a heading or a title was misread: one mistake, every figure behind it
  { factor: 0.85, applies: ({ plan }, { unlikelyPlan }) => plan && unlikelyPlan },
  // 同比增长3.2% in what was taken for a plan
  { factor: 0.88, applies: ({ plan, role, lead }) => plan && role !== 'ACTUAL' && TOLD.test(lead.slice(-24)) },
  // 控制在25起以内, 不少于100家, 2—3处: perhaps a goal
  {
    factor: 0.9,
    applies: (slot, near) =>
      isTold(slot) && GOAL_LIKE.test(slot.lead.slice(-40) + near.qualifierWords + slot.after.slice(0, 6)),
  },
  { factor: 0.92, applies: (slot) => isTold(slot) && slot.quantity.shape === 'range' },
  { factor: 0.92, applies: (slot, near) => isTold(slot) && near.aheadNearby },

  // changes
  // 年初以来，…，同比增长: the figure it speaks of is far
  { factor: 0.92, applies: ({ rule, gap }) => rule === 'change-of-figure-before' && gap.length > 14 },
  // 同比多破74起: the verb is not one of the known
  { factor: 0.93, applies: ({ role, before }) => role === 'CHANGE' && !KNOWN_CHANGE.test(before) },
  { factor: 0.9, applies: ({ role, before }) => role !== 'CHANGE' && CHANGE_LIKE.test(before) },
  { factor: 0.9, applies: ({ role, quantity }) => role !== 'CHANGE' && isPoints(quantity.unit) },
]

/**
 * How sure the reader is of value, role and label together, 0 to 1 with two decimals: the trust in the rule that found
 * the label, less for each doubt. A label that is the title of a section names nothing of its own.
 */
export function rateConfidence(slots: readonly Slot[], { metadata, sections }: Layout, text: string): void {
  const titles = new Set(sections.map((section) => simplify(section.title.trim())))
  const plans = slots.filter(({ plan }) => plan).length
  const unlikelyPlan = plans > slots.length * MOSTLY && !isPlanTitle(simplify(metadata.title ?? ''), null)
  slots.forEach((slot, i) => {
    const { label, quantity, change } = slot
    const near = {
      qualifierWords: text.slice(quantity.from, quantity.start),
      aheadNearby: slots.slice(Math.max(0, i - 2), i + 3).some((other) => isAhead(other, slot)),
      unlikelyPlan,
    }
    let trust = TRUST[slot.rule] ?? UNKNOWN_RULE
    for (const { factor, applies } of DOUBTS) if (applies(slot, near)) trust *= factor
    const vague = titles.has(label) || isBareVerb(label) || TIME_LEFT.test(label)
    // a label taken from another figure is no better than that one's, one made with it hardly
    const before = slots[i - 1]?.sentenceNumber === slot.sentenceNumber ? slots[i - 1]! : null
    const source = slot.rule === 'from-to' ? before : change
    const lent = before !== null && BORROWS.test(slot.rule) && label.includes(before.label.slice(0, 2)) ? before : null
    const most = Math.min(
      vague ? 0.8 : 1,
      source === null || source.confidence === 0 ? 1 : source.confidence,
      lent === null || lent.confidence === 0 ? 1 : lent.confidence + 0.1,
    )
    slot.confidence = Math.round(Math.min(trust, most) * 100) / 100
  })
}

/** Rules that make a label with that of a figure before. */
const BORROWS = /-before$|^listed|^completion$|^paired-count$|^respectively$|^rate-of/

const isOwnHead = ({ rule }: Slot) => rule.endsWith('own-head') || rule === 'shared-head'
const isNamedBefore = (slot: Slot) => isOwnHead(slot) || slot.rule === 'change-of-figure-before'
const isTold = ({ role, plan }: Slot) => !plan && role !== 'TARGET' && role !== 'PLAN' && role !== 'RANK'
const isAhead = (other: Slot, slot: Slot) =>
  other !== slot &&
  Math.abs(other.sentenceNumber - slot.sentenceNumber) <= 1 &&
  (other.role === 'PLAN' || (other.role === 'TARGET' && (other.plan || other.intended)))

/** Before the label stands a single character, or more than what tells when, where and how much. */
function isCut({ before, label }: Slot): boolean {
  const at = before.indexOf(label)
  return at === 1 || (at > 1 && trimLeading(before.slice(0, at)) !== '')
}

/** A word of time, or of what is left of one. */
const TIME_LEFT =
  /(?:全年|今年|去年|明年|上年|当年|本年|年度|年初|年底|年末|半年|季度|月底|月份|\d[年月日]|目前|期间|以来|[之以底末]前|最)$|^(?:前(?![端沿台期海景哨三五十1-9])|[底末]前)/
const KNOWN_CHANGE =
  /(?:增长|上升|提高|增加|提升|上涨|回升|扩大|增|升|下降|减少|降低|回落|降|减|增幅|降幅|涨幅|增速)(?:了|达|为|到|分别|均|约|近|超|超过)*$/
const COMPARES = /同比|环比|[比较](?:上|去年|年初|同期|计划|目标)|[高低快慢优好]于|加快$|放缓$|平均水平/
/** Begins or ends with a word that is no part of a name. */
const LEFT_OVER =
  /^(?:被|把|让|因|由|对|向|以|有|受|较|比|与|推动|针对|围绕|基本|也|均|我们|他们|该|此|这|那|其|每|占|为|达|最|按|前|【|[\]】）”])|(?:多|少|不|得|仍|也|有|在|被|为|到|至|从|最|更|较|约|近|超|已|过|中|上|内|剩余|还)$/
const TELLING =
  /(?:下来|上来|下去|上去|出去|出来|起来|回来|属实|时候|看)$|^(?:光|加上|算上|连同|接下来|还|又|也|就|才|都|要|没)|.(?:通过(?!率)|还要|又(?=.{2})|光是|这一|一共|拨付给|就(?![业医诊餐地读近学]))|^(?:一个|再一个)是/
const ABSTRACT_END = /(?:数|量|额|率|均|收入|支出|投入|人员|人数|资金|项目|长|比|值|分|者|成交|目标|得分)$/
const GOAL_LIKE =
  /控制在|不得|不少于|不低于|不超过|不高于|不突破|至少|确保|力争|争取|计划(?!生育)|拟(?!定|态)|目标|下达|再完成|预计|将(?=[新建完实])/
const TOLD = /同比|比上年|比去年|较上年|较去年|已(?:完成|建成)|累计/
const CHANGE_LIKE = /同比|环比|比上年|比去年|较上年|较去年|比年初|较年初|[多少增减][\u4e00-\u9fff]?$/
