import type { DateString, DateTimeString } from './scalars.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** Less than 0, 0 or greater than 0 as `a` is before, the same as or after `b`; two days or two instants. */
export function compareDates<Kind extends DateString | DateTimeString>(a: Kind, b: NoInfer<Kind>): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** 2022年12月31日, or 31 December 2022; the same in every time zone. */
export function formatDate(date: DateString, { lang = 'zh' }: { lang?: 'zh' | 'en' } = {}): string {
  const [year, month, day] = date.split('-').map(Number)
  return lang === 'zh' ? `${year}年${month}月${day}日` : `${day} ${MONTHS[month! - 1]} ${year}`
}
