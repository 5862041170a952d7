import type { Span } from './model.ts'
import { PAGE_NUMBER } from './rules/page-numbers.ts'

/** A line with something on it, without the blanks around. */
export interface Line extends Span {
  /** Blanks before it; a full-width blank counts two. */
  indent: number
  /** An empty line stands before it. */
  apart: boolean
}

const LONGEST_PAGE_HEAD = 60
const BARE_NUMBER = /^\d{1,3}$/u
const BLANK = /[\s\u00a0\u3000\ufeff\u200b]/u

/** Lines with something on them; page numbers and the heads of pages, which stand in the middle of sentences, are none. */
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
  const heads = findPageHeads(text)
  for (let from = within.start; from <= within.end; ) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? within.end : Math.min(newline, within.end)
    const span = trim(text, from, to)
    const head = paged && heads.has(text.slice(span.start, span.end))
    if (head || isPageNumber(text, span) || isAboveHead(text, span, heads)) {
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

/** Heads of pages: lines that a text repeats below page numbers, also below bare ones that count up. */
function findPageHeads(text: string): Set<string> {
  const seen = new Map<string, { times: number; paged: boolean; numbers: number[] }>()
  let above = ''
  for (const written of text.split('\n')) {
    const line = written.trim()
    if (line === '') continue
    if (line.length <= LONGEST_PAGE_HEAD && /\p{sc=Han}{6}/u.test(line)) {
      const known = seen.get(line) ?? { times: 0, paged: false, numbers: [] }
      known.times++
      if (PAGE_NUMBER.test(above)) known.paged = true
      if (BARE_NUMBER.test(above)) known.numbers.push(Number(above))
      seen.set(line, known)
    }
    above = line.slice(0, LONGEST_PAGE_HEAD)
  }
  const heads = [...seen].filter(
    ([, { times, paged, numbers }]) => times > 1 && (paged || (numbers.length > 1 && countsUp(numbers))),
  )
  return new Set(heads.map(([line]) => line))
}

const countsUp = (numbers: readonly number[]) => numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1)

/** `2` above the head of its page. */
function isAboveHead(text: string, { start, end }: Span, heads: ReadonlySet<string>): boolean {
  if (end - start > 3 || !BARE_NUMBER.test(text.slice(start, end))) return false
  const below = /^\s*([^\n]{6,80})/u.exec(text.slice(end, end + 120))?.[1]
  return below !== undefined && heads.has(below.trim())
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
