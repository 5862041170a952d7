import { compareDecimals, groupDigits, shiftDecimal } from './decimal.ts'
import type { Direction, MetricRole, Qualifier } from './generated/schema.ts'
import type { Decimal } from './scalars.ts'
import { translateUnit } from './units.ts'

/** What `format` reads of a metric; every operation of the client selects it. */
export interface Formattable {
  value: Decimal
  unit: { symbol: string }
  qualifier?: Qualifier
  /** Makes a range of an exact figure whose ends differ: 10—15人. */
  bounds?: { lower: Decimal | null; upper: Decimal | null }
  /** A RANK is an ordinal. */
  role?: MetricRole
  /** Says of a CHANGE which way it went. */
  direction?: Direction | null
}

const WORDS = {
  zh: { MORE_THAN: '超过', LESS_THAN: '不足', ABOUT: '约', EXACT: '', UP: '增长', DOWN: '下降' },
  en: { MORE_THAN: 'more than ', LESS_THAN: 'less than ', ABOUT: 'about ', EXACT: '', UP: 'up ', DOWN: 'down ' },
}

// Units that stand before their number, with how many there are of the whole.
const PARTS_OF: Record<string, string> = {
  百分之: '100',
  千分之: '1,000',
  万分之: '10,000',
  十万分之: '100,000',
  百万分之: '1,000,000',
  二分之: '2',
  三分之: '3',
  四分之: '4',
  五分之: '5',
  十分之: '10',
}

/**
 * A metric in words, exact to the last digit: “超过12.4万片”, “more than 124,000 tablets”. English has the unit's word
 * where one is known, else its symbol.
 */
export function format(metric: Formattable, { lang = 'zh' }: { lang?: 'zh' | 'en' } = {}): string {
  const { value, unit, qualifier = 'EXACT', role, direction } = metric
  const words = WORDS[lang]
  const way = direction ? words[direction] : ''
  const end = findRangeEnd(metric)
  const amount = (lang === 'zh' ? formatChinese : formatEnglish)(value, end, unit.symbol, role === 'RANK')
  return way + words[qualifier] + amount
}

function findRangeEnd({ value, qualifier = 'EXACT', bounds }: Formattable): Decimal | undefined {
  const upper = bounds?.upper
  return qualifier === 'EXACT' && bounds?.lower && upper && compareDecimals(upper, value) > 0 ? upper : undefined
}

function formatChinese(value: Decimal, end: Decimal | undefined, symbol: string, isRank: boolean): string {
  const number = shorten(value) + (end ? `—${shorten(end)}` : '')
  if (symbol === '比') return `1:${number}`
  if (symbol in PARTS_OF) return symbol + number
  return `${isRank ? '第' : ''}${number}${symbol}`
}

function formatEnglish(value: Decimal, end: Decimal | undefined, symbol: string, isRank: boolean): string {
  const number = groupDigits(value) + (end ? `–${groupDigits(end)}` : '')
  if (isRank) return end ? `${number} in rank` : `${number}${getOrdinalEnding(value)}`
  if (symbol === '比') return `1:${number}`
  if (symbol in PARTS_OF) return `${number} in ${PARTS_OF[symbol]}`
  const word = translateUnit(symbol, !end && compareDecimals(value, '1') === 0)
  return /^[%‰°]|^$/.test(word) ? number + word : `${number} ${word}`
}

/** 12.4万, 16.4亿; 12,345 where 万 would need more than two places. */
function shorten(value: Decimal): string {
  for (const [places, name] of [
    [8, '亿'],
    [4, '万'],
  ] as const) {
    const short = shiftDecimal(value, places)
    const [head = '', tail = ''] = short.replace('-', '').split('.')
    if (head !== '0' && tail.length <= 2) return groupDigits(short, 5) + name
  }
  return groupDigits(value, 5)
}

function getOrdinalEnding(value: string): string {
  if (/1[123]$|\D/.test(value)) return 'th'
  return { 1: 'st', 2: 'nd', 3: 'rd' }[Number(value.at(-1))] ?? 'th'
}
