import { createInputError } from '../errors.ts'
import { formatDecimal } from '../reader/decimal.ts'
import { readNumeral } from '../reader/numerals.ts'
import { findUnit } from '../reader/units.ts'
import { normalizeText } from './tokens.ts'

const LONGEST_QUERY = 100
const MOST_TERMS = 8

/** What a caller looks for. */
export interface SearchQuery {
  /** Normalized; all of them must stand in the text. */
  terms: string[]
  /** The number the whole query says, however it is written, and the base unit said with it. */
  number: { value: string; baseUnit: string | null } | null
}

export function readSearchQuery(query: string): SearchQuery {
  if (query.length > LONGEST_QUERY)
    throw createInputError(`The search has ${query.length} characters; give at most ${LONGEST_QUERY}.`)
  const terms = [...new Set(query.split(/\s+/).map(normalizeText).filter(Boolean))]
  if (terms.length === 0) throw createInputError('The search is empty; give at least one character.')
  if (terms.length > MOST_TERMS)
    throw createInputError(`The search has ${terms.length} words; give at most ${MOST_TERMS}.`)
  const whole = normalizeText(query)
  const number = readNumber(whole.replace(/^百分之(.+)$/, '$1%'))
  return { terms: number ? [whole] : terms, number }
}

/** 16.4亿, 1,640,000,000 and 十六点四亿元 are one number; 2022年工作 is none. */
function readNumber(text: string): SearchQuery['number'] {
  if (!/^[\d零〇一二两三四五六七八九十百千万亿]/.test(text)) return null
  const numeral = readNumeral(text, 0)
  if (!numeral) return null
  const rest = text.slice(numeral.end).replace(/^[余多]/, '')
  const unit = rest === '' ? undefined : findUnit(rest)
  if (rest !== '' && !unit) return null
  const scale = unit && unit.base !== unit.symbol ? null : (unit?.base ?? null)
  return { value: formatDecimal(numeral.value), baseUnit: scale }
}
