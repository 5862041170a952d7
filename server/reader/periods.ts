import type { ReadPeriod } from './model.ts'
import type { Slot } from './slots.ts'

type Reader = (found: RegExpMatchArray, year: number) => ReadPeriod | null

const MONTHS = '(1[0-2]|0?[1-9])'

/** Phrases that name a period, as near before the figure as possible; one line a phrase. */
const PHRASES: readonly (readonly [RegExp, Reader])[] = [
  [
    new RegExp(`(?:(20\\d\\d)年)?${MONTHS}月?(?:-|至|到|~)${MONTHS}月(?!\\d)`, 'g'),
    (m, y) => months(yearOf(m[1], y), Number(m[2]), Number(m[3]), m[0]),
  ],
  [
    new RegExp(`截[至止]到?(?:(20\\d\\d)年)?${MONTHS}月(?:底|末|\\d{1,2}日)?`, 'g'),
    (m, y) => months(yearOf(m[1], y), 1, Number(m[2]), m[0]),
  ],
  [new RegExp(`(?<!截[至止])到${MONTHS}月(?:底|末)?`, 'g'), (m, y) => months(y, 1, Number(m[1]), m[0])],
  [/(?:(20\d\d)年)?上半年/g, (m, y) => months(yearOf(m[1], y), 1, 6, m[0])],
  [/(?<=预计)半年度?/g, (m, y) => months(y, 1, 6, m[0])],
  [/(?:(20\d\d)年)?下半年/g, (m, y) => months(yearOf(m[1], y), 7, 12, m[0])],
  [/(?:(20\d\d)年)?(?:第)?([一二三四1-4])季度/g, (m, y) => quarter(yearOf(m[1], y), m[2]!, m[0])],
  [/前([一二三])季度/g, (m, y) => months(y, 1, '一二三'.indexOf(m[1]!) * 3 + 3, m[0])],
  [/(?:去年|上年)(?:同期|底|末)?/g, (m, y) => months(y - 1, 1, 12, m[0])],
  [/明年/g, (m, y) => months(y + 1, 1, 12, m[0])],
  [
    new RegExp(`(?:(20\\d\\d)年)?${MONTHS}月份?(?!底|末|\\d)`, 'g'),
    (m, y) => months(yearOf(m[1], y), Number(m[2]), Number(m[2]), m[0]),
  ],
  [/(20\d\d)年(?!以来|底以来)/g, (m) => months(Number(m[1]), 1, 12, m[0])],
]
const COMPARES = /^(?:同期|底|末)?(?:增长|下降|提高|上升|减少|增加|相比|分别|持平|多|少|回落|降低|翻|同期相比|水平)/

const yearOf = (written: string | undefined, year: number) => (written === undefined ? year : Number(written))

function months(year: number, first: number, last: number, label: string): ReadPeriod | null {
  if (first > last || last > 12) return null
  const days = [
    31,
    (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ]
  const pad = (value: number) => String(value).padStart(2, '0')
  return { start: `${year}-${pad(first)}-01`, end: `${year}-${pad(last)}-${days[last - 1]}`, label }
}

function quarter(year: number, written: string, label: string): ReadPeriod | null {
  const number = /\d/.test(written) ? Number(written) : '一二三四'.indexOf(written) + 1
  return months(year, number * 3 - 2, number * 3, label)
}

/**
 * The period the sentence names for a figure: 1-5月, 截至10月底, 由上年的112家; null when it is the report's own. What the
 * sentence begins with holds behind ； too, unless a part names its own: 1-5月产值1.59亿元；零售额10.8亿元.
 */
export function readPeriod(slot: Slot, year: number | null, text: string): ReadPeriod | null {
  if (year === null) return null
  const part = slot.lead.lastIndexOf('；') + 1
  // 是去年同期的2.3倍: only measured against it
  const segment = slot.lead.slice(part).replace(slot.quantity.unit === '倍' ? /(?:去年|上年)(?:同期)?的$/ : '', '')
  const head = /^[^，；。]{2,24}/.exec(text.slice(slot.sentence.start, slot.sentence.start + 24))?.[0] ?? ''
  const inherits = part > 0 && !WHOLE_YEAR.test(segment)
  const period = findPeriod(segment, year) ?? (inherits && BEGINS.test(head) ? findPeriod(head, year) : null)
  return period !== null && period.start === `${year}-01-01` && period.end === `${year}-12-31` ? null : period
}

const WHOLE_YEAR = /全年|年底|年末|本年|年度|[去上]年(?!同期)/
/** A stretch of months, or up to a month, at the head of a sentence. */
const BEGINS =
  /^(?:今年|(?:20\d\d)年)?(?:\d{1,2}月?(?:-|至|到|~)\d{1,2}月|截[至止]|到\d{1,2}月|[上下]半年|前[一二三]季度)/

/** The last period that a part of a sentence names for what stands at its end. */
function findPeriod(segment: string, year: number): ReadPeriod | null {
  const clause = Math.max(segment.lastIndexOf('，'), segment.lastIndexOf('：'), segment.lastIndexOf('、')) + 1
  let best: ReadPeriod | null = null
  let at = -1
  let length = 0
  for (const [pattern, read] of PHRASES) {
    for (const found of segment.matchAll(pattern)) {
      const place = found.index
      const rest = segment.slice(place + found[0].length)
      // said at the head of the sentence it holds for all of it, later for its own clause
      if (place > 10 && place < clause) continue
      // 比上年增长: what it is measured against is not when it was measured
      if (/[比较与同]$/.test(segment.slice(0, place)) || (/^(?:去年|上年|20)/.test(found[0]) && COMPARES.test(rest)))
        continue
      if (/^(?:去年|上年)/.test(found[0]) && rest !== '' && rest !== '的') continue
      if (
        place + found[0].length < at + length ||
        (place + found[0].length === at + length && found[0].length <= length)
      )
        continue
      const period = read(found, year)
      if (period === null) continue
      best = period
      at = place
      length = found[0].length
    }
  }
  return best
}
