import { NUMBER_AWAITED, SPACED_NUMBER } from './fold.ts'
import { tellsFigure } from './heading-figures.ts'
import type { Line } from './lines.ts'
import { trimSpan } from './lines.ts'
import type { Span } from './model.ts'
import { readBracketHeading } from './rules/bracket-heading.ts'
import { readMark } from './rules/marks.ts'
import { isStop, STOPS } from './rules/stops.ts'
import { isCaption } from './rules/table-captions.ts'

/** `3.85`, `-18.3`, `56.2%`; a row's name, which tells no deed. */
export const NUMBER_CELL = /^[-－+]?[\d０-９]{1,9}(?:[.．][\d０-９]{1,4})?[%％]?$/u
const NAME_CELL = /^[\p{sc=Han}A-Za-z（）()、]{2,20}$/u
const CLOSED = /[。！？；：!?;:…”"」』）)】》]/u
const OPENERS = '“「『'
const CLOSERS = '”」』'
/** What may end a sentence or keep it open; all else is passed over. */
const NOTABLE = new Uint8Array(0x10000)
for (const character of `${OPENERS}${CLOSERS}${STOPS}`) NOTABLE[character.charCodeAt(0)] = 1
/** A quotation longer than this was never closed. */
const LONGEST_QUOTE = 80

/** Lines of body text, with the lines that a scan or a mail client broke put together again. */
export function joinLines(text: string, lines: Line[]): Line[] {
  const width = findWrapWidth(text, lines)
  const paragraphs: Line[] = []
  let before: Line | undefined
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (last && before && continues(text, before, line, width)) last.end = line.end
    else paragraphs.push({ ...line })
    before = line
  }
  return paragraphs
}

function continues(text: string, before: Line, line: Line, width: number | null): boolean {
  if (line.apart || line.indent > before.indent + 1) return false
  if (isRow(text, before) || isRow(text, line) || isCellOver(text, before, line)) return false
  if (
    readBracketHeading(text, line.start, line.end) ||
    readBracketHeading(text, before.start, before.end)?.end === before.end
  )
    return false
  if (CLOSED.test(text[before.end - 1]!) && !/[”"」』）)】》]/u.test(text[before.end - 1]!)) return false
  if (breaksNumber(text, before, line)) return true
  if (breaksOff(text, before, line)) return true
  if (readMark(text, line.start, line.end, 'line')) return false
  if (/[，,、]/u.test(text[before.end - 1]!)) return true
  const length = before.end - before.start
  const written = text.slice(before.start, before.end)
  if (/[。；]/u.test(written)) return true
  const marked = readMark(text, before.start, before.end, 'line') !== undefined
  if (length >= (marked ? 60 : 40) || (!marked && /[，,].*[，,]/u.test(written))) return true
  return width !== null && fills(text, before, width)
}

/** A line of a table, or what stands above one. */
function isRow(text: string, line: Line): boolean {
  return text.slice(line.start, Math.min(line.end, line.start + 200)).includes('\t') || isCaption(text, line)
}

/** `水厂扩建` over `3.85` over `1.6`: a table written one cell a line. */
function isCellOver(text: string, before: Line, line: Line): boolean {
  const [upper, lower] = [text.slice(before.start, before.end), text.slice(line.start, line.end)]
  if (NUMBER_CELL.test(upper)) return NUMBER_CELL.test(lower) || line.indent > 0 || !/[，。]/u.test(lower)
  return NUMBER_CELL.test(lower) && NAME_CELL.test(upper)
}

/** `完成客运量612万` over `人次、货运量…`, `改造危桥十` over `二座`; not `回首2024` over `年初…`. */
function breaksNumber(text: string, before: Line, line: Line): boolean {
  const tail = text.slice(Math.max(before.start, before.end - 12), before.end)
  const rest = text.slice(line.start, Math.min(line.end, line.start + 12))
  if (SPACED_NUMBER.test(rest)) return true
  if (NUMBER_AWAITED.test(tail) && /^[\d０-９]/u.test(rest)) return true
  if (/^(?:[%％‰]|个百分点)/u.test(rest)) return /[\d０-９]$/u.test(tail)
  if (/(?<!\d)(?:19|20)\d{2}$/u.test(tail)) return /^年/u.test(rest)
  if (/[\d０-９][.．,，]?$/u.test(tail))
    return BEGINS_IN_NUMBER.test(rest) && !/^[\d０-９]{1,2}[.．、](?!\s?[\d０-９])/u.test(rest)
  if (/[\d０-９一二三四五六七八九十百千两几数][万亿千百]+$/u.test(tail)) return BEGINS_WITH_UNIT.test(rest)
  if (/[^一二三四五六七八九十\d][一二三四五六七八九]?[十百千]$/u.test(tail)) {
    return /^[一二三四五六七八九十余多百]{1,3}(?!是|要|、)\p{sc=Han}/u.test(rest) || BEGINS_WITH_UNIT.test(rest)
  }
  return /[\d０-９][万亿]?(?:平|立|公|个百)$/u.test(tail)
}

/** `引进企业2家，投资额达` over `1.6亿元，…`: a line with commas and figures that ends in neither is no heading. */
function breaksOff(text: string, before: Line, line: Line): boolean {
  const written = text.slice(before.start, before.end)
  if (!/[，,]/u.test(written) || readMark(text, line.start, line.end, 'line') || !tellsFigure(written)) return false
  return !/[\d０-９](?:余|多)?[万亿]?(?:[%％‰]|\p{sc=Han}{1,4})$/u.test(written)
}

const BEGINS_WITH_UNIT =
  /^[余多]?(?:[元亩吨人户家个名件条处次米座台辆场所只头株套间栋批份宗起项支对期面片艘口眼卷册张幅幢公平立千万亿](?!体|人|民|共|安|区|镇|村|业|全|事)|人次|人民币|个(?!体)|公里|公顷|平方|立方|万)/u
const BEGINS_IN_NUMBER = new RegExp(`^[\\d０-９.．]|${BEGINS_WITH_UNIT.source}`, 'u')

/** Columns of a printed line with its indent: a Chinese character takes two, a Latin one one. */
function measureWidth(text: string, line: Line): number {
  let width = line.indent
  for (let at = line.start; at < line.end; at++) width += text.charCodeAt(at) < WIDE ? 1 : 2
  return width
}
const WIDE = 0x2e80
/** A longer line was broken by nobody. */
const WIDEST = 120

const fills = (text: string, line: Line, width: number) => measureWidth(text, line) >= width * 0.8

/** The width at which every line was broken, or null where a line is a paragraph. */
function findWrapWidth(text: string, lines: Line[]): number | null {
  const widths: number[] = []
  let open = 0
  for (const line of lines) {
    if (line.end - line.start < 15) continue
    widths.push(measureWidth(text, line))
    if (!CLOSED.test(text[line.end - 1]!)) open++
  }
  if (widths.length < 4 || open < widths.length * 0.4) return null
  widths.sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.75)]!
  return width <= WIDEST ? width : null
}

/** Sentences of a paragraph; unlike `splitSentences` it reads across broken lines and leaves “加油！青年” whole. */
export function findSentences(text: string, from: number, to: number): Span[] {
  const sentences: Span[] = []
  let start = from
  let quote = -1
  for (let at = from; at < to; at++) {
    if (!NOTABLE[text.charCodeAt(at)]) continue
    const character = text[at]!
    if (OPENERS.includes(character)) quote = at
    else if (CLOSERS.includes(character)) quote = -1
    else if (isStop(text, at, start)) {
      let end = at + 1
      while (end < to && (isStop(text, end, start) || CLOSERS.includes(text[end]!))) end++
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
