import { formatDate } from '../../dates.ts'
import type { DateString } from '../../scalars.ts'
import type { Language } from '../shell/language.ts'

interface Period {
  label: string
  start: DateString
  end: DateString
}

const HALVES: Record<string, string> = {
  '01-01 06-30': 'first half of',
  '07-01 12-31': 'second half of',
  '01-01 03-31': 'first quarter of',
  '04-01 06-30': 'second quarter of',
  '07-01 09-30': 'third quarter of',
  '10-01 12-31': 'fourth quarter of',
}

/** 2022年上半年 as the report says it, first half of 2022 in English. */
export function sayPeriod({ label, start, end }: Period, lang: Language): string {
  if (lang === 'zh') return label
  const [year, days] = [start.slice(0, 4), `${start.slice(5)} ${end.slice(5)}`]
  if (end.slice(0, 4) === year) {
    if (days === '01-01 12-31') return year
    if (HALVES[days]) return `${HALVES[days]} ${year}`
  }
  const [first, last] = [start, end].map((day) => formatDate(day, { lang }))
  return start === end ? first! : `${first} – ${last}`
}
