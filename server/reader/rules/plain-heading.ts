import { tellsFigure } from '../heading-figures.ts'
import type { Line } from '../lines.ts'
import type { Span } from '../model.ts'
import { simplify } from '../simplify.ts'
import { readMark } from './marks.ts'
import { hasColumns, isCaption } from './table-captions.ts'

const LONGEST_LINE = 36
const LONGEST_INNER = 16
const LONGEST_OPENING = 20
const STOPS = /[。；;！!？?：:，,、…]$/u
const QUANTITY =
  /[\d０-９]|(?:[一二三四五六七八九十两][一二三四五六七八九十百千万亿]*|[百千万亿]+(?=[余多]))(?:余|多)?(?:个|家|项|户|人|次|场|条|处|亿|万|件|名|座|批|成(?![效果绩功长立就为型]))/u
/** How a statement begins that goes on from the one before, or sets a time. */
const OPENS_STATEMENT =
  /^(?:目前|同时|此外|另外|另|其中|今年|全年|当年|年内|截至|截止|据|但|并|也|还|又|因此|为此|由此|对此|这些|这是|这|我们|他们|与此|期间|近年|近期|随着|通过|各位|同志|下面|现将|现在|一年来|过去|特别|尤其|总的|以上|如下|具体|首先|其次|最后)/u
/** `不断夯实基础。` goes on from what was said, or heads a paragraph as those beside it are headed. */
const GOES_ON = /^(?:不断|持续)/u
/** `这一年，我们奋勇争先。`: the years a chapter tells of. */
const SINCE = /^(?:这[一五]年来?|[一五]年来|过去[一五]年|今年以来|一年来)[，,](?:我们)?/u
/** `首先，经济向好。` goes on from or leads to another statement. */
const ORDERS =
  /^(?:首先|其次|再次|最后|此外|同时|另外|其中|目前|截至|一年来|今年以来|[上下]半年|全年|[一二三四]季度|因此|为此|但|各位|这些|以上|总的)/u
/** Words of a sentence that tells, not of a heading that names. */
const TELLS =
  /是|了|已|还(?![款林田贷建])|均|都|仍|尚|将|被|让|使|据|(?<!公)共(?![同建享治富融创])|累计|达到|荣获|获评|获得|如下|没有|永远|完成(?!情况|度|率|良好|较好)\p{sc=Han}|离不开|无小事|为天|总关情|关系千家万户|火焰高|必须|重于|大于天|不能放松|[较比](?:常年|上年|去年|往年|同期)/u
/** What a report closes with. */
const CLOSES = /来之不易|归功于|得益于|表示.{0,8}感谢/u
/** A line broken within a number; a year may end a heading. */
const BROKEN_NUMBER = /(?<!(?:19|20)\d{2})(?<=[\d０-９])$/u
const NOT_A_HEADING =
  /^(?:目\s*[录錄]|单位|表|图|注|附|备注|说明|数据来源|各位|同志|尊敬)|^[（(【[].*[）)】\]]$|^[\d\s.,%％\-—:：/]+$|@|www|http/u

/** Cells under the head of a row: `19.8` over `12.6`. */
const NUMBERS = /^[-－+＋]?[\d０-９][\d０-９.．,，]*[%％]?(?:\s+[-－+＋]?[\d０-９][\d０-９.．,，]*[%％]?)*$/u

/** A short line without a mark over a paragraph or over marked headings: `2023年主要工作`. */
export function isPlainHeading(text: string, paragraphs: Line[], index: number): boolean {
  if (!couldHead(text, paragraphs[index]!)) return false
  const before = paragraphs[index - 1]
  if (before && !closes(text, before) && !isUpperHeading(text, paragraphs, index - 1)) return false
  return headsText(text, paragraphs[index + 1]) || isUpperHeading(text, paragraphs, index)
}

/** `传染病防控工作：` alone on its line over its entries or its text. */
export function isColonLine(text: string, paragraphs: Line[], index: number): boolean {
  const line = paragraphs[index]!
  const written = text.slice(line.start, line.end)
  const introduces = INTRODUCES.test(written.slice(0, -1)) && !/(?:问题|不足)[：:]$/u.test(written)
  if (!COLON_LINE.test(written) || introduces || OPENS_STATEMENT.test(written)) return false
  const before = paragraphs[index - 1]
  const next = paragraphs[index + 1]
  return (!before || closes(text, before)) && next !== undefined && !NUMBERS.test(text.slice(next.start, next.end))
}
const COLON_LINE =
  /^(?:(?:19|20)\d{2}年)?(?!.*(?:以下|如下|下列|代表|领导|同志|朋友|来宾|委员|公司|局|政府|办公室))[^\d，,。；;：:、“（(]{3,16}[：:]$/u

/** `下步工作安排` over `深化双拥共建` over a paragraph, each on a line of its own with a blank one between. */
export function isUpperHeading(text: string, paragraphs: Line[], index: number): boolean {
  const line = paragraphs[index]!
  const next = paragraphs[index + 1]
  const before = paragraphs[index - 1]
  if (!next?.apart || !couldHead(text, line) || !couldHead(text, next)) return false
  return (!before || closes(text, before)) && headsText(text, paragraphs[index + 2])
}

function couldHead(text: string, line: Line): boolean {
  const length = line.end - line.start
  if (length < 2 || length > LONGEST_LINE) return false
  const written = text.slice(line.start, line.end)
  if (
    hasColumns(written) ||
    STOPS.test(written) ||
    /[。；\t]/u.test(written) ||
    NOT_A_HEADING.test(written) ||
    BROKEN_NUMBER.test(written)
  )
    return false
  const worded = written.replace(/[\d０-９]/gu, '').length
  if ((written.match(/\p{sc=Han}/gu)?.length ?? 0) < Math.max(2, worded * 0.5)) return false
  return !tellsFigure(written) && !isCaption(text, line) && !readMark(text, line.start, line.end, 'line')
}

function headsText(text: string, next: Line | undefined): boolean {
  if (!next || text.slice(next.start, Math.min(next.end, next.start + 200)).includes('\t')) return false
  if (NUMBERS.test(text.slice(next.start, Math.min(next.end, next.start + 40)))) return false
  if (readMark(text, next.start, next.end, 'line')) return true
  return next.end - next.start > LONGEST_LINE || /[。；：:]/u.test(text.slice(next.start, next.end))
}

function closes(text: string, line: Line): boolean {
  if (text.slice(line.start, Math.min(line.end, line.start + 200)).includes('\t')) return true
  return /[。！？；：!?;:”）)]/u.test(text[line.end - 1]!) || readMark(text, line.start, line.end, 'line') !== undefined
}

export type HeadingClaim = 'SURE' | 'IN_A_ROW'

/**
 * `营商环境持续向好。` before the sentences it heads; `市场已完成整治。` is a sentence. One that tells,
 * `农业生产稳住了基本盘。`, heads only in a row of paragraphs that all open so.
 */
export function readRunInHeading(text: string, sentence: Span, next: Span, opens: boolean): HeadingClaim | null {
  if (text[sentence.end - 1] !== '。' || sentence.end - sentence.start > LONGEST_LINE) return null
  const whole = text.slice(sentence.start, sentence.end - 1)
  const written = opens ? whole.replace(SINCE, '') : whole
  const { length } = written
  if (length < 4 || length > (opens ? LONGEST_OPENING : LONGEST_INNER)) return null
  if (!opens && next.end - next.start < length) return null
  // “百千万工程” is a name, 一户一户 counts none
  const told = simplify(written).replace(/“[^“”]*”|一(.)一\1/gu, '')
  if (CLOSES.test(told) || QUANTITY.test(told) || /[：:；;（(]/u.test(written)) return null
  if (/^(?:让我们|我们[将要]|各位)/u.test(text.slice(next.start, next.start + 4))) return null
  const clauses = written.split(/[，,]/u)
  // 市政建设进展顺利。 over one paragraph is its first sentence; 聚力发展，增添动能。 heads it
  const alone = opens && clauses.length === 1 && written === whole
  if (clauses.length > 2 || clauses.some((clause) => clause.length > 16 || clause.length < 2)) return null
  if (clauses.length === 2 ? ORDERS.test(written) : OPENS_STATEMENT.test(written)) return null
  if (!TELLS.test(told) && !(clauses.length === 1 && GOES_ON.test(written))) return alone ? 'IN_A_ROW' : 'SURE'
  return opens && clauses.length === 1 ? 'IN_A_ROW' : null
}

const COLON_HEAD = /^([^，,。；;：:、\d０-９\s（(“]{2,16})[：:]/u
/** What a colon stands behind without heading anything. */
const INTRODUCES =
  /^(?:在|围绕|通过|为了?|针对|对于?)|(?:如下|以下|包括|分别(?:是|为)|主要是|指出|强调|表示|要求|认为|显示|来源|日期|时间|单位|目标|问题|不足|改进情况|[是为])$/u
const LONGEST_INNER_COLON = 9
/** Text behind the colon: of a paragraph, of a sentence within one. */
const LONG_TEXT = 40
const SHORT_TEXT = 9

/**
 * `种植业方面：` at the beginning of a long paragraph, in a row of such, or `抓典型：…。抓产业：…。` within one; the place
 * behind the colon.
 */
export function readColonHeading(text: string, start: number, end: number, opens: boolean): number | null {
  const found = COLON_HEAD.exec(text.slice(start, start + 20))
  if (!found || INTRODUCES.test(found[1]!) || OPENS_STATEMENT.test(found[1]!)) return null
  if (!opens && found[0].length > LONGEST_INNER_COLON) return null
  const behind = start + found[0].length
  return end - behind >= (opens ? LONG_TEXT : SHORT_TEXT) ? behind : null
}
