import type { Span } from './model.ts'
import type { Outline } from './outline.ts'

export interface Stretch {
  section: number | null
  spans: Span[]
  /** What stands before the first part of a divided section only introduces it, unless it tells figures. */
  introduction: Span | null
}

/** The text of each section that belongs to none of its parts; a report without parts is one stretch. */
export function* findOwnText(outline: Outline): Generator<Stretch> {
  if (outline.parts.length === 0) {
    yield { section: null, spans: outline.paragraphs, introduction: null }
    return
  }
  let paragraph = 0
  yield { section: null, spans: [...findLooseText(outline)], introduction: null }
  for (const part of outline.parts) {
    if (part.section === null) continue
    const ends = part.children.map((child) => child.start)
    const starts = [part.heading.end, ...part.children.map((child) => child.end)]
    const spans: Span[] = []
    starts.forEach((start, index) => {
      const end = ends[index] ?? part.end
      while (paragraph < outline.paragraphs.length && outline.paragraphs[paragraph]!.end <= part.start) paragraph++
      for (let at = paragraph; at < outline.paragraphs.length; at++) {
        const { start: from, end: to } = outline.paragraphs[at]!
        if (from >= end) break
        if (to > start) spans.push({ start: Math.max(from, start), end: Math.min(to, end) })
      }
    })
    const first = part.children[0]
    const introduction = first ? { start: part.start, end: first.start } : null
    yield { section: part.section, spans, introduction }
  }
}

/** More long paragraphs than this before the first part are a body of their own behind the first of them. */
const LONGEST_PREAMBLE = 2
const LONG_PARAGRAPH = 60

/** Paragraphs behind and between the outermost parts, and before them what is more than a preamble. */
function* findLooseText({ parts, paragraphs }: Outline): Generator<Span> {
  const outermost = parts.filter((part) => part.parent === null)
  const before = paragraphs.filter(({ start, end }) => end <= outermost[0]!.start && end - start >= LONG_PARAGRAPH)
  if (before.length > LONGEST_PREAMBLE) yield* before.slice(1)
  let next = 0
  for (const { start, end } of paragraphs) {
    while (next < outermost.length && outermost[next]!.end <= start) next++
    if (start >= outermost[0]!.end && (outermost[next]?.start ?? Infinity) >= end) yield { start, end }
  }
}
