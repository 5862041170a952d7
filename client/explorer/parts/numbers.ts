import { groupDigits } from '../../decimal.ts'
import type { MetricRole, Qualifier } from '../../index.ts'
import type { Translate } from '../shell/language.ts'

interface Quantity {
  value: string
  qualifier: Qualifier
  role: MetricRole
  bounds: { lower: string | null; upper: string | null }
}

export const group = (value: string): string => groupDigits(value as never)

/** 85.7 for 0.857: as a share of a hundred with one place. */
export const percent = (share: number): string => String(Math.round(share * 1000) / 10)

/** What qualifier and number together promise, in words. */
export function sayBounds({ qualifier, bounds: { lower, upper } }: Quantity, t: Translate): string {
  const ends = { lower: lower ? group(lower) : '', upper: upper ? group(upper) : '' }
  if (lower === upper) return ''
  if (!upper) return t('bounds.lower', ends)
  if (!lower) return t('bounds.upper', ends)
  return t(qualifier === 'MORE_THAN' ? 'bounds.between' : 'bounds.range', ends)
}

/** The number in full with its range: 124,000 – 125,000. */
export function writeInFull({ value, qualifier, bounds: { lower, upper } }: Quantity): string {
  if (qualifier === 'LESS_THAN') return `< ${group(value)}`
  if (lower && upper && lower !== upper) return `${group(lower)} – ${group(upper)}`
  if (qualifier === 'MORE_THAN') return `> ${group(value)}`
  return `${qualifier === 'ABOUT' ? '≈ ' : ''}${group(value)}`
}
