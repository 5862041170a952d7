import { addDecimals, type Decimal, formatDecimal } from './decimal.ts'
import type { Qualifier } from './model.ts'
import type { Numeral } from './numerals.ts'
import { AFTER, BEFORE, NOT_BEFORE } from './rules/qualifiers.ts'
import { getDimension } from './units.ts'

export type Shape = 'count' | 'range' | 'rank' | 'ratio' | 'fraction' | 'bare' | 'cell'

/** A number with its unit at its place in the folded text. */
export interface Quantity {
  /** The figure itself, then with the qualifier words around it. */
  start: number
  end: number
  from: number
  to: number
  value: string
  lower: string | null
  upper: string | null
  unit: string
  qualifier: Qualifier
  shape: Shape
  /** The unit does not stand beside the number. */
  unitGuessed: boolean
  chinese: boolean
}

const LONGEST_BEFORE = Math.max(...Object.keys(BEFORE).map((word) => word.length))

export interface Surroundings {
  from: number
  to: number
  qualifier: Qualifier
}

/** The qualifier words that touch a figure, and how far they reach. */
export function surround(text: string, start: number, end: number, numeral: Numeral): Surroundings {
  let from = start
  let to = end
  let qualifier: Qualifier = numeral.more ? 'MORE_THAN' : numeral.about ? 'ABOUT' : 'EXACT'
  const written = text.slice(numeral.start, numeral.end)
  for (let length = LONGEST_BEFORE; length > 0; length--) {
    const word = text.slice(Math.max(0, start - length), start)
    const found = BEFORE[word]
    if (found === undefined || word.length < length) continue
    if (NOT_BEFORE.test(text.slice(Math.max(0, start - 6), start))) break
    // 上 and 过 qualify round numbers only: 上千人, 过亿元
    if (word === '上' && !numeral.bare) break
    if ((word === '过' || word === '破') && !/[百千万亿]/.test(written)) break
    // 低于0.9‰的控制指标: held against it, no bound of it
    const held = /[低高少多大小]于$/.test(word) && !word.startsWith('不') && STANDARD.test(text.slice(end, end + 12))
    if (held) break
    from = start - length
    if (qualifier === 'EXACT') qualifier = found
    break
  }
  // 每个社区至少建有1处
  if (qualifier === 'EXACT' && from === start && AT_LEAST.test(text.slice(Math.max(0, start - 14), start)))
    qualifier = 'MORE_THAN'
  const measured = !['COUNT', 'PEOPLE'].includes(getDimension(text.slice(numeral.end, end)))
  for (const length of [3, 2, 1]) {
    const word = text.slice(end, end + length)
    const found = AFTER[word]
    if (found === undefined || (length === 1 && !(measured && /^[，。；、）]/.test(text[end + 1] ?? '，')))) continue
    to = end + length
    qualifier = found
    break
  }
  return { from, to, qualifier }
}

const STANDARD = /^的[^，。；]{0,6}(?:目标|指标|标准|计划|水平|要求|限值)/
const AT_LEAST =
  /(?:至少|不少于)(?:建有|建成|设有|配有|配备|开展|举办|完成|打造|培[养育]|组织|有|办|建|设|配)[^，。；、0-9]{0,8}$/

export function buildQuantity(
  text: string,
  start: number,
  end: number,
  unit: string,
  numeral: Numeral,
  place: Surroundings,
  shape: Shape,
): Quantity {
  const negative = text[start] === '-' && numeral.start > start
  const value: Decimal = negative ? { ...numeral.value, coefficient: -numeral.value.coefficient } : numeral.value
  return {
    start,
    end,
    from: place.from,
    to: place.to,
    value: formatDecimal(value),
    ...boundsOf(value, numeral, place.qualifier),
    unit,
    qualifier: place.qualifier,
    shape,
    unitGuessed: false,
    chinese: numeral.chinese,
  }
}

/** 12.4万余 lies in 124000..125000; 超 opens upwards, 近 downwards, 约 to both sides. */
function boundsOf(value: Decimal, numeral: Numeral, qualifier: Qualifier): Pick<Quantity, 'lower' | 'upper'> {
  const low = formatDecimal(value)
  if (numeral.other !== null) return { lower: low, upper: formatDecimal(numeral.other) }
  if (numeral.more) return { lower: low, upper: formatDecimal(addDecimals(value, numeral.step)) }
  if (qualifier === 'EXACT') return { lower: low, upper: low }
  if (qualifier === 'MORE_THAN') return { lower: low, upper: null }
  return { lower: null, upper: qualifier === 'LESS_THAN' ? low : null }
}

/** A quantity whose value needs no arithmetic. */
export function fixQuantity(start: number, end: number, value: string, unit: string, shape: Shape): Quantity {
  return {
    start,
    end,
    from: start,
    to: end,
    value,
    lower: value,
    upper: value,
    unit,
    qualifier: 'EXACT',
    shape,
    unitGuessed: false,
    chinese: false,
  }
}
