import type { Direction, MetricRole, Span } from './model.ts'
import type { Quantity } from './quantity.ts'

/** How a figure follows what stands before it: first of its sentence, behind ， or ；, behind 、, or with no mark at all. */
export type Opener = 'start' | 'comma' | 'dun' | 'joined'

/** A quantity in its clause, and what the stages find out about it. */
export interface Slot {
  quantity: Quantity
  /** In the folded text. */
  sentence: Span
  /** The slots of one sentence share this number. */
  sentenceNumber: number
  opener: Opener
  /** Text between the clause's start, or the figure before, and this figure. */
  before: string
  /** Text up to the clause's end or the next figure. */
  after: string
  /** Everything between the figure before in the sentence and this one. */
  gap: string
  /** Everything in the sentence before this figure, at most 120 characters. */
  lead: string
  /** The clause behind the figure, further figures and all. */
  rest: string
  /** The sentence behind the figure, at most 48 characters. */
  ahead: string
  /** It stands in brackets that are open at its place. */
  bracketed: boolean
  /** The same clause holds the next figure, with no mark between. */
  runsOn: boolean
  plan: boolean
  /** The sentence itself does not say that it is plan: an earlier one does, or a day that has yet to come. */
  planTold: boolean
  /** Its clause says that it is intended, or one before in the sentence that it goes on from: 计划, 力争, 确保. */
  intended: boolean
  role: MetricRole
  direction: Direction | null
  label: string
  /** Whose measure it is, when the label was joined: 老旧小区改造 of 老旧小区改造总投资. */
  owner: string
  rule: string
  confidence: number
  target: Slot | null
  change: Slot | null
  whole: Slot | null
}

const REACH = 64
const CLAUSE_ENDS = new Set(['，', '；', '：', '。', '！', '？', '】', '\n', '\t'])
const SENTENCE_ENDS = new Set(['。', '！', '？', '\n'])

export function placeQuantities(text: string, quantities: readonly Quantity[]): Slot[] {
  const slots: Slot[] = []
  let sentence: Span = { start: 0, end: 0 }
  let sentenceNumber = -1
  for (let i = 0; i < quantities.length; i++) {
    const quantity = quantities[i]!
    if (quantity.start >= sentence.end) {
      sentence = sentenceAround(text, quantity.start, sentence.end)
      sentenceNumber++
    }
    const last = slots.at(-1)
    const previous = last?.sentenceNumber === sentenceNumber ? last.quantity.to : sentence.start
    const next = quantities[i + 1]
    const limit = next !== undefined && next.from < sentence.end ? next.from : sentence.end
    const start = clauseStart(text, quantity.from, Math.max(previous, quantity.from - REACH))
    const raw = text.slice(start, quantity.from)
    const followed = start === previous && last?.sentenceNumber === sentenceNumber
    const end = clauseEnd(text, quantity.to, Math.min(limit, quantity.to + REACH))
    slots.push({
      quantity,
      sentence,
      sentenceNumber,
      opener: !followed ? (start === sentence.start ? 'start' : 'comma') : raw.startsWith('、') ? 'dun' : 'joined',
      before: raw.replace(/^[、）]+/, ''),
      after: text.slice(quantity.to, end),
      gap: text.slice(Math.max(previous, quantity.from - 2 * REACH), quantity.from),
      lead: text.slice(Math.max(sentence.start, quantity.from - 2 * REACH), quantity.from),
      rest: text.slice(quantity.to, clauseEnd(text, quantity.to, Math.min(sentence.end, quantity.to + REACH))),
      ahead: text.slice(quantity.to, Math.min(sentence.end, quantity.to + 48)),
      bracketed: isBracketed(text.slice(Math.max(sentence.start, quantity.from - 2 * REACH), quantity.from)),
      runsOn: next !== undefined && end === next.from && next.from < sentence.end,
      plan: false,
      planTold: false,
      intended: false,
      role: 'ACTUAL',
      direction: null,
      label: '',
      owner: '',
      rule: '',
      confidence: 0,
      target: null,
      change: null,
      whole: null,
    })
  }
  return slots
}

const isBracketed = (lead: string) => lead.lastIndexOf('（') > lead.lastIndexOf('）')

function sentenceAround(text: string, at: number, floor: number): Span {
  let start = at
  while (start > floor && !SENTENCE_ENDS.has(text[start - 1]!)) start--
  let end = at
  while (end < text.length && !SENTENCE_ENDS.has(text[end]!)) end++
  if (end < text.length && text[end] !== '\n') end++
  while (/[”’）]/.test(text[end] ?? '')) end++
  return { start, end }
}

/** Where the clause of a figure begins; marks inside quotation marks do not part it, an open bracket does. */
function clauseStart(text: string, at: number, floor: number): number {
  let quoted = 0
  let bracketed = 0
  for (let i = at - 1; i >= floor; i--) {
    const char = text[i]!
    if (char === '”' || char === '》') quoted++
    else if (char === '“' || char === '《') quoted = Math.max(0, quoted - 1)
    else if (char === '）') bracketed++
    else if (char === '（') {
      if (bracketed === 0) return i + 1
      bracketed--
    } else if (quoted === 0 && bracketed === 0 && CLAUSE_ENDS.has(char)) return i + 1
  }
  return floor
}

function clauseEnd(text: string, at: number, limit: number): number {
  let quoted = 0
  for (let i = at; i < limit; i++) {
    const char = text[i]!
    if (char === '“' || char === '《') quoted++
    else if (char === '”' || char === '》') quoted = Math.max(0, quoted - 1)
    // 小（1）型水库
    else if (char === '（' && /^（[\dIVX一二]{1,2}）[型类]/.test(text.slice(i, i + 5))) i = text.indexOf('）', i)
    else if (quoted === 0 && (CLAUSE_ENDS.has(char) || char === '（' || char === '）')) return i
  }
  return limit
}
