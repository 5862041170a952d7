import type { Line } from './lines.ts'
import { trimSpan } from './lines.ts'
import type { Span } from './model.ts'
import { readMark } from './rules/marks.ts'

const CLOSED = /[。！？；：!?;:…”"」』）)】》]/u
const ENDS = /[。！？!?]/u
const OPENERS = '“「『'
const CLOSERS = '”」』'
/** A quotation longer than this was never closed. */
const LONGEST_QUOTE = 80

/** Lines of body text, with the lines that a scan or a mail client broke put together again. */
export function joinLines(text: string, lines: Line[]): Line[] {
  const width = findWrapWidth(text, lines)
  const paragraphs: Line[] = []
  let before: Line | undefined
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (last && before && continues(text, before, line, last, width)) last.end = line.end
    else paragraphs.push({ ...line })
    before = line
  }
  return paragraphs
}

function continues(text: string, before: Line, line: Line, paragraph: Line, width: number | null): boolean {
  if (line.apart || line.indent > before.indent + 1) return false
  if (CLOSED.test(text[before.end - 1]!) && !/[”"」』）)】》]/u.test(text[before.end - 1]!)) return false
  if (readMark(text, line.start, line.end, 'line')) return false
  if (/[，,、]/u.test(text[before.end - 1]!)) return true
  const length = before.end - before.start
  const written = text.slice(before.start, before.end)
  if (written.includes('\t')) return false
  if (/[。；]/u.test(written)) return true
  const marked = readMark(text, before.start, before.end, 'line') !== undefined
  if (length >= (marked ? 60 : 40) || (!marked && /[，,].*[，,]/u.test(written))) return true
  return width !== null && length >= width * 0.8 && paragraph.end - paragraph.start >= width * 0.8
}

/** The width at which every line was broken, or null where a line is a paragraph. */
function findWrapWidth(text: string, lines: Line[]): number | null {
  const lengths: number[] = []
  let open = 0
  for (const line of lines) {
    const length = line.end - line.start
    if (length < 15) continue
    lengths.push(length)
    if (!CLOSED.test(text[line.end - 1]!)) open++
  }
  if (lengths.length < 4 || open < lengths.length * 0.4) return null
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.75)]!
  return width <= 60 ? width : null
}

/** Sentences of a paragraph; unlike `splitSentences` it reads across broken lines and leaves “加油！青年” whole. */
export function findSentences(text: string, from: number, to: number): Span[] {
  const sentences: Span[] = []
  let start = from
  let quote = -1
  for (let at = from; at < to; at++) {
    const character = text[at]!
    if (OPENERS.includes(character)) quote = at
    else if (CLOSERS.includes(character)) quote = -1
    else if (ENDS.test(character)) {
      let end = at + 1
      while (end < to && (ENDS.test(text[end]!) || CLOSERS.includes(text[end]!))) end++
      const closes = CLOSERS.includes(text[end - 1]!)
      if (quote >= 0 && at - quote < LONGEST_QUOTE && !(closes && character === '。')) continue
      sentences.push(trimSpan(text, start, end))
      start = end
      at = end - 1
      quote = -1
    }
  }
  const rest = trimSpan(text, start, to)
  if (rest.start < rest.end) sentences.push(rest)
  return sentences.filter((sentence) => sentence.start < sentence.end)
}
