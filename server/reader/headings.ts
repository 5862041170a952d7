import { tellsFigure } from './heading-figures.ts'
import { keepRows } from './heading-rows.ts'
import type { Line } from './lines.ts'
import type { Span } from './model.ts'
import { findSentences } from './paragraphs.ts'
import { readBracketHeading } from './rules/bracket-heading.ts'
import { ENTRY_KINDS, type Mark, readMark } from './rules/marks.ts'
import {
  isColonLine,
  isPlainHeading,
  isUpperHeading,
  readColonHeading,
  readRunInHeading,
} from './rules/plain-heading.ts'
import { isCaption, TABLE_ROW } from './rules/table-captions.ts'

/** A heading, or the lead of an entry. */
export interface Heading extends Span {
  kind: string
  value: number
  mark: Span | null
  /** Empty where an entry has no lead phrase. */
  title: Span
  /** Text follows in the same paragraph. */
  runIn: boolean
  /** Where its paragraph ends. */
  paragraphEnd: number
  /** It stands within a paragraph, after other text. */
  within: boolean
}

/** Weak: what is easily something else, and heads only in a row. */
export type Candidate = Heading & { weak: boolean }

const LONGEST_LEAD = 45
const LONGEST_HEADING = 70
const CONTENTS = /(?:[.．·]{3,}|…{1,})\s*[\d０-９]{1,4}$|\t\s*\d{1,3}$/u
const CLOSING = /[。｡：:；;，,、.．！!●■◆▲★\s\u3000]+$/u

export function findHeadings(text: string, paragraphs: Line[]): Heading[] {
  const found: Candidate[] = []
  const colonLines = new Set(paragraphs.filter((_, index) => isColonLine(text, paragraphs, index)))
  paragraphs.forEach((paragraph, index) => {
    if (isContentsLine(text, paragraph) || isTableLine(text, paragraph)) return
    const numbered = readNumberAbove(text, paragraph, paragraphs[index + 1])
    if (numbered) {
      found.push(numbered)
      return
    }
    if (index > 0 && found.at(-1)?.end === paragraph.end) return
    const before = found.length
    const mark = readMark(text, paragraph.start, paragraph.end, 'line')
    if (mark) {
      found.push({ ...readMarked(text, mark, paragraph.end, paragraph.end), within: false, weak: mark.weak })
    } else if (readBracketHeading(text, paragraph.start, paragraph.end)) {
      found.push({ ...readBracketed(text, paragraph), within: false, weak: false })
    } else if (isPlainHeading(text, paragraphs, index) || (colonLines.size > 1 && colonLines.has(paragraph))) {
      const title = trimClosing(text, paragraph.start, paragraph.end)
      found.push({
        ...{
          start: paragraph.start,
          end: paragraph.end,
          kind: isUpperHeading(text, paragraphs, index) ? 'plain-upper' : 'plain-line',
          value: 0,
          mark: null,
          title,
        },
        ...{ runIn: false, paragraphEnd: paragraph.end, within: false, weak: false },
      })
      return
    }
    const from = found.length > before ? found.at(-1)!.end : paragraph.start
    if (found.length > before && !found.at(-1)!.runIn) return
    found.push(...findWithin(text, from, paragraph, mark !== undefined))
  })
  return keepRows(text, found, paragraphs)
}

/** `一、工作回顾……3` in a table of contents names a heading that comes later. */
function isContentsLine(text: string, line: Span): boolean {
  return line.end - line.start < LONGEST_HEADING && CONTENTS.test(text.slice(line.start, line.end))
}

/** `01` on the line above its heading, as in accounts of social media. */
function readNumberAbove(text: string, line: Line, next: Line | undefined): Candidate | null {
  const number = text.slice(line.start, line.end)
  if (!/^0[1-9]$/u.test(number) || !next || next.end - next.start > LONGEST_LEAD) return null
  const title = trimClosing(text, next.start, next.end)
  if (title.end - title.start < 2 || /[。；;]/u.test(text.slice(title.start, title.end))) return null
  const mark = { start: line.start, end: line.end }
  const common = { kind: 'number-above', value: Number(number), mark, title, runIn: false, within: false, weak: true }
  return { ...common, start: line.start, end: next.end, paragraphEnd: next.end }
}

/** `二、上年结转数量 0 0 0`, and what stands under a picture or over a table. */
function isTableLine(text: string, line: Line): boolean {
  const written = text.slice(line.start, line.end)
  return written.length < LONGEST_HEADING && (TABLE_ROW.test(written) || isCaption(text, line))
}

function readMarked(text: string, mark: Mark, sentenceEnd: number, paragraphEnd: number): Omit<Heading, 'within'> {
  const line = { start: mark.end, end: paragraphEnd }
  const lead = sentenceEnd === paragraphEnd && isColonTitle(text, line) ? line : findLead(text, mark.end, sentenceEnd)
  const common = { kind: mark.kind, value: mark.value, start: mark.start, mark: { start: mark.start, end: mark.end } }
  if (!lead) {
    return { ...common, end: mark.end, title: { start: mark.end, end: mark.end }, runIn: true, paragraphEnd }
  }
  const title = trimClosing(text, mark.end, lead.end)
  return { ...common, end: lead.end, title, runIn: lead.end < sentenceEnd, paragraphEnd }
}

function readBracketed(text: string, paragraph: Line): Omit<Heading, 'within'> {
  const { start, end, title } = readBracketHeading(text, paragraph.start, paragraph.end)!
  const common = { kind: 'bracket', value: 0, mark: null, paragraphEnd: paragraph.end }
  return { ...common, start, end, title: trimClosing(text, title.start, title.end), runIn: end < paragraph.end }
}

/** `1、教学常规：严、细、实` alone on its line. */
function isColonTitle(text: string, { start, end }: Span): boolean {
  return end - start <= LONGEST_LEAD && COLON_TITLE.test(text.slice(start, end)) && !tellsFigure(text.slice(start, end))
}
const COLON_TITLE = /^[^：:。；;！!？?\d０-９]{2,20}[：:][^：:。；;！!？?\d０-９]{2,24}(?<![，,、])$/u

/** The first words after a mark, up to 。 or ：, or a whole line that is short and not a sentence. */
function findLead(text: string, from: number, to: number): Span | undefined {
  const window = text.slice(from, Math.min(to, from + LONGEST_HEADING + 1))
  const stop =
    /[。｡：；!！？?]|[:;](?!\d)|(?<=[\p{sc=Han}%％）)])[.．](?=[\p{sc=Han}“\d]|$)|[，,、](?=[（(][一二三四五六七八九十\d]{1,2}[）)]|[①-⑳]|[二三四五六七八九]是)|[ \u3000\t]{2,}/u.exec(
      window,
    )
  if (!stop) {
    return to - from <= LONGEST_HEADING && !/[，,].*[，,].*[，,]/u.test(window) ? { start: from, end: to } : undefined
  }
  if (stop.index === 0 || stop.index > LONGEST_LEAD || /[；;]/u.test(stop[0])) return findLeadBeforeBlank(from, window)
  return { start: from, end: from + stop.index + stop[0].length }
}

/** `一、加强管理 全年…`: where line ends were lost, a blank closes the heading. */
function findLeadBeforeBlank(from: number, window: string): Span | undefined {
  const found = /^[^。；：，\s\d]{3,24}(?:[，,][^。；：，\s\d]{3,20})? (?=\p{sc=Han})/u.exec(window)
  return found ? { start: from, end: from + found[0].length } : undefined
}

export function trimClosing(text: string, from: number, to: number): Span {
  const written = text.slice(from, to)
  const start = from + (/^[\s\u3000]*/u.exec(written)?.[0].length ?? 0)
  const end = from + written.replace(CLOSING, '').length
  return { start, end: Math.max(start, end) }
}

/** 一是 … 二是 … within a paragraph, and headings without a mark that open a run of sentences. */
function* findWithin(text: string, from: number, paragraph: Line, afterMark: boolean): Generator<Candidate> {
  const sentences = findSentences(text, from, paragraph.end)
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!
    const opens = index === 0 && !afterMark && sentence.start === paragraph.start
    const next = sentences[index + 1]
    const marked = !opens && readMark(text, sentence.start, sentence.end, 'text') !== undefined
    const claim = next && !marked ? readRunInHeading(text, sentence, next, opens) : null
    if (claim) {
      yield headWithin(text, sentence, paragraph, opens, claim === 'IN_A_ROW')
      continue
    }
    const colon = marked ? null : readColonHeading(text, sentence.start, opens ? paragraph.end : sentence.end, opens)
    if (colon !== null) yield headWithin(text, { start: sentence.start, end: colon }, paragraph, opens, true)
    for (const at of findBreaks(text, sentence, opens)) {
      const mark = readMark(text, at, sentence.end, 'text')
      if (!mark) continue
      yield { ...readMarked(text, mark, sentence.end, paragraph.end), runIn: true, within: true, weak: true }
    }
  }
}

/** A heading without a mark, over the paragraph it opens or over the sentences behind it. */
function headWithin(text: string, { start, end }: Span, paragraph: Line, opens: boolean, weak: boolean) {
  const kind = opens ? 'plain-lead' : 'plain-inner'
  const title = trimClosing(text, start, end)
  return {
    ...{ start, end, kind, value: 0, mark: null, title },
    ...{ runIn: true, paragraphEnd: paragraph.end, within: !opens, weak },
  }
}

/** Of the marks these may stand after a comma: `（一）改造6个，（二）托管7万亩`. */
const AFTER_COMMA = /^(?:[（(][一二三四五六七八九十\d]{1,2}[）)]|[①-⑳]|[一二三四五六七八九]是)/u

/** Where an entry may begin: at the start of the sentence, after `下一步，` and after ；： within it. */
function* findBreaks(text: string, sentence: Span, opensParagraph: boolean): Generator<number> {
  if (!opensParagraph) yield sentence.start
  const comma = /^.{2,12}?[，,](?=[一首]是|第一[，,])/u.exec(text.slice(sentence.start, sentence.start + 20))
  if (comma) yield sentence.start + comma[0].length
  for (let at = sentence.start; at < sentence.end - 1; at++) {
    const comma = '，,、'.includes(text[at]!)
    if (!comma && !'；：;:'.includes(text[at]!)) continue
    let next = at + 1
    while (next < sentence.end && /[\s\u3000]/u.test(text[next]!)) next++
    if (!comma || AFTER_COMMA.test(text.slice(next, next + 4))) yield next
  }
}

export function isEntryKind(kind: string): boolean {
  return ENTRY_KINDS.has(kind.split(' ')[0]!)
}
