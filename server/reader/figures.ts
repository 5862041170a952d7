import { rateConfidence } from './confidence.ts'
import { isThreshold } from './exclusions.ts'
import { type Folded, foldText } from './fold.ts'
import { labelSlots } from './labels.ts'
import type { Layout } from './layout.ts'
import type { ReadMetric, Span } from './model.ts'
import { readPeriod } from './periods.ts'
import { markPlans } from './plans.ts'
import { readQuantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { relateSlots } from './relate.ts'
import { assignRole } from './roles.ts'
import { placeQuantities, type Slot } from './slots.ts'
import { placeTables } from './table-slots.ts'
import { readTables } from './tables.ts'

/**
 * Every figure of the body: value, unit, qualifier, bounds, role, label, and how figures relate.
 * @example 累计发放布洛芬12.4万余片 gives 124000 片, MORE_THAN, 124000..125000, ACTUAL, 发放布洛芬
 */
export function readFigures(text: string, layout: Layout): ReadMetric[] {
  const folded = foldText(text, layout.body, layout.headings)
  const headings = foldSpans(folded, layout.headings)
  const tables = readTables(folded.text, headings)
  const skip = skipSpans([...findQuoted(folded.text), ...headings, ...tables])
  const quantities = readQuantities(folded.text, skip).filter((quantity) => isFigure(folded.text, quantity))
  const prose = placeQuantities(folded.text, quantities)
  markPlans(prose, folded, layout)
  prose.forEach((slot, i) => {
    assignRole(slot, prose.slice(Math.max(0, i - 8), i))
  })
  labelSlots(prose, folded.text)
  relateSlots(prose)
  const slots = [...prose, ...placeTables(tables)].sort((a, b) => a.quantity.start - b.quantity.start)
  rateConfidence(slots, layout, folded.text)
  return writeMetrics(text, folded, slots, layout)
}

/** Trust in a figure without a label of its own. */
const UNNAMED = 0.3

function isFigure(text: string, quantity: Quantity): boolean {
  return !isThreshold(text, quantity.from, quantity.end, quantity.to, quantity.unit)
}

function writeMetrics(text: string, folded: Folded, slots: readonly Slot[], layout: Layout): ReadMetric[] {
  const numbers = new Map(slots.map((slot, i) => [slot, i]))
  const indexOf = (slot: Slot | null) => (slot === null ? null : (numbers.get(slot) ?? null))
  const sections = innermost(layout.sections)
  const initiatives = innermost(layout.initiatives)
  return slots.map((slot) => {
    const { quantity } = slot
    const start = folded.at[quantity.start]!
    const end = folded.at[quantity.end - 1]! + 1
    const section = sections(start)
    const label = folded.unfold(slot.label, quantity.start).trim()
    return {
      section,
      initiative: initiatives(start),
      start,
      end,
      text: text.slice(start, end),
      // A figure nothing is said of is still found by where it stands.
      label: label || layout.sections[section ?? -1]?.title.trim() || text.slice(start, end),
      value: quantity.value,
      // 畝 in a traditional text, but % for ％
      unit: quantity.unit.replace(/\p{sc=Han}+/gu, (word) => folded.unfold(word, quantity.start)),
      qualifier: quantity.qualifier,
      lower: quantity.lower,
      upper: quantity.upper,
      role: slot.role,
      direction: slot.role === 'CHANGE' ? slot.direction : null,
      period: readPeriod(slot, layout.metadata.year, folded.text),
      sentence: { start: folded.at[slot.sentence.start]!, end: folded.at[slot.sentence.end - 1]! + 1 },
      target: indexOf(slot.target),
      change: indexOf(slot.change),
      whole: indexOf(slot.whole),
      confidence: label ? slot.confidence : Math.min(slot.confidence, UNNAMED),
      rule: slot.rule,
    }
  })
}

/** Index of the last span that holds a place; asked with places in rising order. */
function innermost(spans: readonly Span[]): (at: number) => number | null {
  let next = 0
  const open: number[] = []
  return (at) => {
    while (next < spans.length && spans[next]!.start <= at) open.push(next++)
    while (open.length > 0 && spans[open.at(-1)!]!.end <= at) open.pop()
    return open.at(-1) ?? null
  }
}

/** Quotation marks and titles of works: a number in them is a name. */
function findQuoted(text: string): Span[] {
  const spans: Span[] = []
  const stack: { char: string; place: number }[] = []
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (char === '“' || char === '《') stack.push({ char, place: i })
    else if (char === '”' || char === '》') {
      const open = stack.pop()
      if (open !== undefined && i - open.place <= (open.char === '《' ? 80 : 32))
        spans.push({ start: open.place, end: i + 1 })
    } else if (char === '\n') stack.length = 0
  }
  return spans
}

/** Spans of the source in the folded text. */
function foldSpans(folded: Folded, spans: readonly Span[]): Span[] {
  let at = 0
  const moveTo = (place: number) => {
    while (at < folded.text.length && folded.at[at]! < place) at++
    return at
  }
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ start: moveTo(span.start), end: moveTo(span.end) }))
}

/** Where to go on when a place lies in one of the spans, else the place itself or one before it. */
function skipSpans(spans: Span[]): (place: number) => number {
  spans.sort((a, b) => a.start - b.start)
  let next = 0
  let end = 0
  return (place) => {
    while (next < spans.length && spans[next]!.start <= place) end = Math.max(end, spans[next++]!.end)
    return end
  }
}
