import type { Candidate, Heading } from './headings.ts'
import type { Line } from './lines.ts'

/** The headings among the candidates: the sure ones, and the weak ones whose row shows them to be. */
export function keepRows(text: string, found: Candidate[], paragraphs: Line[]): Heading[] {
  return withoutScattered(confirmRows(text, found), paragraphs)
}

/**
 * What is easily something else counts only in a row: 一要 … 二要 …, or paragraphs that each open with a short
 * statement; a lone （2） within a text is none.
 */
function confirmRows(text: string, found: Candidate[]): Candidate[] {
  const last = new Map<string, Candidate>()
  const sure = new Set<Heading>()
  for (const heading of found) {
    if (!heading.weak) sure.add(heading)
    const before = last.get(heading.kind)
    const follows = before && heading.value === before.value + 1 && (sure.has(before) || before.value === 1)
    const repeats = before && heading.value === 0 && before.value === 0 && before.paragraphEnd === heading.paragraphEnd
    const adjoins = heading.kind === 'plain-lead' && before && isBlank(text, before.paragraphEnd, heading.start)
    if (before && (follows || repeats || adjoins)) {
      sure.add(before)
      sure.add(heading)
    }
    last.set(heading.kind, heading)
  }
  const inner = new Map<number, Heading>()
  for (const heading of sure) {
    if (heading.kind === 'plain-inner' && !inner.has(heading.paragraphEnd)) inner.set(heading.paragraphEnd, heading)
  }
  return found.flatMap((heading) => {
    if (sure.has(heading)) return heading
    // 招商引资多点开花。…工业园区腾笼换鸟。…: what opens the paragraph is the first of the headings within it
    const first = heading.kind === 'plain-lead' ? inner.get(heading.paragraphEnd) : undefined
    return first && first.start > heading.end ? { ...heading, kind: 'plain-inner', within: true } : []
  })
}

/**
 * Paragraphs that are headed by what they open with stand in a row. In an account told in paragraphs, some of which
 * happen to open with a short statement, others stand between them or are more than they; there none is headed.
 */
function withoutScattered(found: Candidate[], paragraphs: Line[]): Heading[] {
  const order = new Map(paragraphs.map(({ start }, index) => [start, index]))
  const scattered = new Set<Heading>()
  let row: Candidate[] = []
  const settle = (end: number) => {
    if (row.length === 0) return
    const first = order.get(row[0]!.start)!
    const last = order.get(row.at(-1)!.start)!
    const between = last - first + 1 - row.length
    const behind = paragraphs.slice(last + 1, end).filter(({ start, end }) => end - start >= LONG).length
    const apart = between * MOST_GAPS > row.length || between + behind > row.length
    if (apart && row.some(({ weak }) => weak)) for (const heading of row) scattered.add(heading)
    row = []
  }
  for (const heading of found) {
    if (heading.kind === 'plain-lead') row.push(heading)
    else if (!heading.within) settle(order.get(heading.start) ?? paragraphs.length)
  }
  settle(paragraphs.length)
  return found.filter((heading) => !scattered.has(heading)).map(({ weak: _, ...heading }) => heading)
}
/** One gap in so many openings. */
const MOST_GAPS = 3
/** A paragraph of text, no line of a table or a signature. */
const LONG = 40

const isBlank = (text: string, from: number, to: number) => text.slice(from, to).trim() === ''
