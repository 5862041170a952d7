import { countDays, readChineseNumber, readChineseYear } from './dates.ts'
import type { ReadPeriod, ReportKind } from './model.ts'

const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)\s?年?|([〇○零Ｏ一二三四五六七八九]{4})\s?年/u
const MONTH = '(\\d{1,2}|[一二三四五六七八九十]{1,2})'

interface Stretch {
  kind: ReportKind
  first: number
  last: number
  label: string
}

/** `2022年`, `２０２２`, `二〇二二年` give 2022. */
export function findYear(written: string): number | null {
  const found = YEAR.exec(written.normalize('NFKC'))
  if (!found) return null
  const year = found[1] ? Number(found[1]) : readChineseYear(found[2]!)
  return year >= 1949 && year <= 2100 ? year : null
}

/** What part of the year is reported: 上半年 is months 1 to 6, 三季度 7 to 9, 1—5月 1 to 5. */
export function findStretch(written: string): Stretch | null {
  const plain = written.normalize('NFKC')
  const range = new RegExp(`${MONTH}\\s?月?\\s?[-—–~～至到]{1,2}\\s?${MONTH}\\s?月`, 'u').exec(plain)
  if (range) return fromMonths(readChineseNumber(range[1]!), readChineseNumber(range[2]!), range[0])
  if (/下半年/u.test(plain) && !/上半年/u.test(plain)) return { kind: 'HALF_YEAR', first: 7, last: 12, label: '下半年' }
  const half = /上半年度?|半年度|半年/u.exec(plain)
  if (half) return { kind: 'HALF_YEAR', first: 1, last: 6, label: '上半年' }
  const quarters = /前([二三])个?季度/u.exec(plain)
  if (quarters) return fromMonths(1, readChineseNumber(quarters[1]!) * 3, quarters[0])
  const quarter = /第?([一二三四1-4])季度/u.exec(plain)
  if (quarter) {
    const last = readChineseNumber(quarter[1]!) * 3
    return { kind: 'QUARTERLY', first: last - 2, last, label: quarter[0] }
  }
  const month = new RegExp(`${MONTH}\\s?月(?:份|工作|总结|小结)`, 'u').exec(plain)
  if (month) return fromMonths(readChineseNumber(month[1]!), readChineseNumber(month[1]!), `${month[1]}月`)
  return null
}

function fromMonths(first: number, last: number, label: string): Stretch | null {
  if (first < 1 || last > 12 || first > last) return null
  const months = last - first + 1
  if (first === 1 && last === 12) return { kind: 'ANNUAL', first, last, label }
  if (months === 1) return { kind: 'MONTHLY', first, last, label }
  if (months === 6 && (first === 1 || first === 7)) return { kind: 'HALF_YEAR', first, last, label }
  if ((months === 3 && first % 3 === 1) || (first === 1 && last === 9)) return { kind: 'QUARTERLY', first, last, label }
  return { kind: 'OTHER', first, last, label }
}

export function formatPeriod(year: number, stretch: Stretch | null): ReadPeriod {
  const pad = (month: number) => String(month).padStart(2, '0')
  const { first, last, label } = stretch ?? { first: 1, last: 12, label: '' }
  return {
    start: `${year}-${pad(first)}-01`,
    end: `${year}-${pad(last)}-${countDays(year, last)}`,
    label: `${year}年${label}`,
  }
}
