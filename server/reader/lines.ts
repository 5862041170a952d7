import type { Span } from './model.ts'
import { PAGE_NUMBER } from './rules/page-numbers.ts'

/** A line with something on it, without the blanks around. */
export interface Line extends Span {
  /** Blanks before it; a full-width blank counts two. */
  indent: number
  /** An empty line stands before it. */
  apart: boolean
}

const BLANK = /[\s\u00a0\u3000\ufeff\u200b]/u

/** Lines with something on them; page numbers, which stand in the middle of sentences, are none. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  for (const { from, start, end, apart } of walkLines(text, { start: 0, end: text.length }, trimSpan, false))
    lines.push({ start, end, indent: measureIndent(text, from, start), apart })
  return lines
}

/** The same, each with where its blanks begin; `apart` is whether the first stands apart. */
export function* walkLines(
  text: string,
  within: Span,
  trim: (text: string, from: number, to: number) => Span,
  apart: boolean,
): Generator<Span & { from: number; apart: boolean }> {
  let paged = false
  for (let from = within.start; from <= within.end; ) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? within.end : Math.min(newline, within.end)
    const span = trim(text, from, to)
    if (isPageNumber(text, span)) {
      // the blank lines around it are the page's
      apart = false
      paged = true
    } else if (span.start < span.end) {
      yield { ...span, from, apart }
      apart = false
      paged = false
    } else {
      apart = !paged
    }
    from = to + 1
  }
}

const isPageNumber = (text: string, { start, end }: Span) =>
  end - start < 24 && end > start && PAGE_NUMBER.test(text.slice(start, end))

export function trimSpan(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && BLANK.test(text[start]!)) start++
  while (end > start && BLANK.test(text[end - 1]!)) end--
  return { start, end }
}

function measureIndent(text: string, from: number, to: number): number {
  let indent = 0
  for (let at = from; at < to; at++) indent += text[at] === '\u3000' ? 2 : 1
  return indent
}
