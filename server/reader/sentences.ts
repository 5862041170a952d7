import type { Span } from './model.ts'

const ENDS = new Set(['。', '！', '？', '!', '?'])
/** What may close a sentence after its end mark: “……完成。” is one sentence with its closing quotation mark. */
const CLOSERS = new Set(['”', '’', '」', '』', '）', ')', '》'])

/** Sentences of text[from, to): they end at 。！？ and at line ends; blanks at both sides are not part of them. */
export function splitSentences(text: string, from = 0, to = text.length): Span[] {
  const spans: Span[] = []
  let start = from
  for (let i = from; i < to; i++) {
    const char = text[i]!
    if (char === '\n' || char === '\r') {
      pushTrimmed(spans, text, start, i)
      start = i + 1
    } else if (ENDS.has(char)) {
      while (i + 1 < to && (ENDS.has(text[i + 1]!) || CLOSERS.has(text[i + 1]!))) i++
      pushTrimmed(spans, text, start, i + 1)
      start = i + 1
    }
  }
  pushTrimmed(spans, text, start, to)
  return spans
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  const span = trimBlanks(text, start, end)
  if (span.end > span.start) spans.push(span)
}

/** The same without the blanks at both sides. */
export function trimBlanks(text: string, start: number, end: number): Span {
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** Space, tab, line end, no-break space, ideographic space, the invisible ones pages are full of. */
export function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x202f ||
    code === 0x2060 ||
    code === 0xfeff
  )
}
