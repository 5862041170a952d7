import { addDecimals, type Decimal, formatDecimal, parseDecimal, scaleDecimal } from './decimal.ts'
import { isChineseCount, isName, isTime, matchDate } from './exclusions.ts'
import type { Qualifier } from './model.ts'
import { extendRange, type Numeral, parseChinese, readNumeral } from './numerals.ts'
import { AFTER, BEFORE, NOT_BEFORE } from './rules/qualifiers.ts'
import { findUnit, getDimension, LONGEST_SPELLING, UNIT_SPELLINGS } from './units.ts'

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

const CANDIDATE = /[0-9零〇一二两三四五六七八九十百千万亿廿卅]/g
const RANK = /第([0-9]{1,4}|[一二三四五六七八九十百]{1,4})(位|名(?![医师生患病人]))?/y
const RANKED = /(?:居|列|位|排名|排|名列|排在|总量|增速|总分|成绩|综合)(?:[^，。；、\n]{0,14})$/
const PLACE = /[省市县区国州郡]$|[同全](?:类|国|系统)$/
const FRACTION = /([一二三四五六七八九十百千万]{1,3}|10{1,6}万?|1万)分之(?=[0-9一二三四五六七八九十])/y
const RATIO = /(\d{1,6}(?:\.\d{1,6})?):(\d{1,6}(?:\.\d{1,6})?)(?![\d:：])/y
const LONGEST_BEFORE = Math.max(...Object.keys(BEFORE).map((word) => word.length))

export function readQuantities(text: string, skipped: (at: number) => number): Quantity[] {
  const quantities: Quantity[] = []
  let at = 0
  while (at < text.length) {
    CANDIDATE.lastIndex = at
    const found = CANDIDATE.exec(text)
    if (found === null) break
    at = found.index
    const free = skipped(at)
    if (free > at) {
      at = free
      continue
    }
    const result = readAt(text, at)
    if (typeof result === 'number') at = Math.max(result, at + 1)
    else {
      quantities.push(result)
      at = Math.max(result.end, result.to)
    }
  }
  borrowUnits(text, quantities)
  return quantities
}

/** The quantity at a numeral, or where to go on. */
function readAt(text: string, at: number): Quantity | number {
  if (text[at - 1] === '第') return readRank(text, at)
  const date = matchDate(text, at)
  const ratio = readRatio(text, at)
  if (ratio !== null) return ratio
  if (date > at) return date
  const fraction = readFraction(text, at)
  if (fraction !== null) return fraction
  const first = readNumeral(text, at)
  if (first === null) return skipChinese(text, at)
  let start = at
  const named = isName(text, first)
  if (named > at) return named
  if (text[at - 1] === '-' && !first.chinese && !/[0-9A-Za-z元%]/.test(text[at - 2] ?? '')) start = at - 1
  return finish(text, start, first)
}

function skipChinese(text: string, at: number): number {
  let end = at + 1
  while (end < at + 14 && /[零〇一二两三四五六七八九十百千万亿]/.test(text[end] ?? '')) end++
  return end
}

function finish(text: string, start: number, first: Numeral): Quantity | number {
  let numeral = first
  let unit = readUnit(text, first.end)
  let range = extendRange(text, first, first.end)
  // 20万元至30万元: the unit stands at both ends
  if (range === null && unit !== null && !/(?:由|从)$/.test(text.slice(Math.max(0, start - 1), start))) {
    const after = extendRange(text, first, unit.end)
    const second = after === null ? null : readUnit(text, after.end)
    if (after !== null && second?.symbol === unit.symbol) range = after
  }
  if (range !== null && !/(?:由|从)$/.test(text.slice(Math.max(0, start - 1), start))) {
    const date = matchDate(text, range.end - 1)
    if (date > range.end) return date
    numeral = range.numeral
    unit = readUnit(text, range.end)
  }
  unit ??= numeral.chinese ? null : unknownUnit(text, range === null ? first.end : range.end)
  if (unit === null) return finishBare(text, start, numeral)
  // 1至12幢 numbers buildings
  if (range !== null && /^[幢栋号楼组]$/.test(unit.symbol)) return unit.end
  if (numeral.chinese && !isChineseCount(text, numeral, unit)) return numeral.end
  const place = surround(text, start, unit.end, numeral)
  if (isTime(text, start, unit)) return unit.end
  return build(text, start, unit.end, unit.symbol, numeral, place, numeral.other === null ? 'count' : 'range')
}

/** A number without a unit: 282万受灾群众, 控制在600以内, 由35提高到42. */
function finishBare(text: string, start: number, numeral: Numeral): Quantity | number {
  if (numeral.bare || (numeral.chinese && !numeral.scaled)) return numeral.end
  const place = surround(text, start, numeral.end, numeral)
  const after = text.slice(place.to, place.to + 12)
  const before = text.slice(Math.max(0, start - 16), start)
  const closed = /^(?:[，。；、）)！\n]|$)/.test(after)
  const written = text.slice(numeral.start, numeral.end)
  let unit: string | null = null
  if (numeral.scaled) {
    if (closed || /^[\u4e00-\u9fff]/.test(after)) unit = guessUnit(before, after)
  } else if (
    /(?:由|从)[^，。；]{0,6}$/.test(before) &&
    /^(?:提高|增加|下降|上升|增长|降|扩大|缩小|提升|压减|压缩|减|升|增至)/.test(after)
  ) {
    unit = ''
  } else if (closed && !/^(?:19|20)\d{2}$/.test(written) && !/^\d{7,}$/.test(written)) {
    if (place.to > numeral.end || place.from < start) unit = guessUnit(before, after)
    else if (/(?:在|达|达到|为|到|至|于|指数|系数|得分|评分|总分|率|密度|强度|比|数|值)$/.test(before))
      unit = guessUnit(before, after)
  }
  if (unit === null) return numeral.end
  return { ...build(text, start, numeral.end, unit, numeral, place, 'bare'), unitGuessed: true }
}

const PEOPLE_NOUN =
  /(?:群众|人员|人口|居民|村民|市民|农民|游客|学生|老人|儿童|职工|党员|用户|观众|网民|劳动力|人数|人次|职业农民)/
const MONEY_NOUN = /(?:总额|额|收入|支出|税收|税|资金|产值|营收|投资|补贴|贷款|利润|经费|罚款|奖金|金额|元)$/

function guessUnit(before: string, after: string): string {
  const clause = before.slice(before.search(/[^，。；、]*$/))
  if (/^(?:[^，。；、的]{0,6})/.exec(after)?.[0].match(PEOPLE_NOUN)) return '人'
  if (/(?:人口|人数|人次|人员|群众|游客|参保|受灾)/.test(clause)) return '人'
  const head = clause.replace(/(?:共|累计|达到?|为|完成|实现|约|超过?|突破|近)+$/, '')
  return MONEY_NOUN.test(head) || /(?:补贴|资金|贷款)/.test(after.slice(0, 6)) ? '元' : ''
}

/** A measure word no table has: 客次, 证次, and one character that ends the clause (3万管). */
function unknownUnit(text: string, at: number): UnitAt | null {
  const found = /[\u4e00-\u9fff]次(?![数级序要性])/y
  found.lastIndex = at
  const word = found.exec(text)?.[0] ?? ''
  if (word.length === 2) return { symbol: word, end: at + 2 }
  const single = text[at] ?? ''
  if (!/[\u4e00-\u9fff]/.test(single) || NO_MEASURE.has(single)) return null
  if (!/^(?:[，。；、）]|提升|提高|增|降|减|$)/.test(text.slice(at + 1, at + 3))) return null
  return { symbol: single, end: at + 1 }
}

/** After a number and before a mark these order, date or go on; they measure nothing. */
const NO_MEASURE = new Set(
  '年月日时点期届级版号楼室层路弄强后上下左右多余亿万千百分成以之的和与及至到为是在中内外不线界区县班院国等起来约近'.split(
    '',
  ),
)

export interface UnitAt {
  symbol: string
  end: number
}

/** The longest unit at a place, with what stands behind a stroke: 微克/立方米, 元/人·月, /10万. */
export function readUnit(text: string, at: number): UnitAt | null {
  const rate = /\/(?:10万|100万|10000|万|千)(?![\u4e00-\u9fffA-Za-z0-9])/y
  rate.lastIndex = at
  const perMany = rate.exec(text)
  if (perMany !== null) return { symbol: perMany[0], end: at + perMany[0].length }
  const end = longestUnit(text, at)
  if (end === at) return null
  const symbol = text.slice(at, end)
  if (/[A-Za-z]$/.test(symbol) && /[A-Za-z0-9]/.test(text[end] ?? '')) return null
  if (/^(?:方)$/.test(symbol) && /[面案针式责阵略向]/.test(text[end] ?? '')) return null
  let to = end
  for (let parts = 0; parts < 3 && /[/·]/.test(text[to] ?? ''); parts++) {
    let next = to + 1
    while (/[0-9万千百]/.test(text[next] ?? '') && next < to + 4) next++
    const part = longestUnit(text, next)
    if (part === next) break
    to = part
  }
  if (to === end && text[end] === '每') {
    const part = longestUnit(text, end + 1)
    if (part > end + 1 && /^(?:[，。；、）\n]|$)/.test(text.slice(part, part + 1))) to = part
  }
  return { symbol: text.slice(at, to), end: to }
}

function longestUnit(text: string, at: number): number {
  for (let length = Math.min(LONGEST_SPELLING, text.length - at); length > 0; length--) {
    if (UNIT_SPELLINGS.has(text.slice(at, at + length))) return at + length
  }
  return at
}

interface Surroundings {
  from: number
  to: number
  qualifier: Qualifier
}

/** The qualifier words that touch a figure, and how far they reach. */
function surround(text: string, start: number, end: number, numeral: Numeral): Surroundings {
  let from = start
  let to = end
  let qualifier: Qualifier = numeral.more ? 'MORE_THAN' : 'EXACT'
  const written = text.slice(numeral.start, numeral.end)
  for (let length = LONGEST_BEFORE; length > 0; length--) {
    const word = text.slice(Math.max(0, start - length), start)
    const found = BEFORE[word]
    if (found === undefined || word.length < length) continue
    if (NOT_BEFORE.test(text.slice(Math.max(0, start - 6), start))) break
    // 上 and 过 qualify round numbers only: 上千人, 过亿元
    if (word === '上' && !numeral.bare) break
    if ((word === '过' || word === '破') && !/[百千万亿]/.test(written)) break
    from = start - length
    if (qualifier === 'EXACT') qualifier = found
    break
  }
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

function build(
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

/** 全市第2位; without 位 only where a ranking is told: 居全省第3. */
function readRank(text: string, at: number): Quantity | number {
  RANK.lastIndex = at - 1
  const found = RANK.exec(text)
  if (found === null) return at + 1
  const end = at - 1 + found[0].length
  const digits = /^\d/.test(found[1]!)
  const before = text.slice(Math.max(0, at - 21), at - 1)
  const clause = before.slice(before.search(/[^，。；、\n]*$/))
  const told = RANKED.test(clause) || PLACE.test(clause)
  if (found[2] === undefined && !(told && /^(?:[，。；、）\n]|$)/.test(text[end] ?? ''))) return end
  if (found[2] !== undefined && !told && !digits) return end
  const value = digits ? found[1]! : formatDecimal(parseChinese(found[1]!)?.value ?? parseDecimal('0'))
  return { ...fixed(at - 1, end, value, found[2] ?? '位', 'rank'), chinese: !digits }
}

function fixed(start: number, end: number, value: string, unit: string, shape: Shape): Quantity {
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

/** 师生比1:18.4, 1.90:1; the side that is not 1 is the value. */
function readRatio(text: string, at: number): Quantity | null {
  RATIO.lastIndex = at
  const found = RATIO.exec(text)
  if (found === null || /[\d.:A-Za-z]/.test(text[at - 1] ?? '')) return null
  const [left, right] = [found[1]!, found[2]!]
  if (Number(left) !== 1 && Number(right) !== 1) return null
  const told = /比|倍|例/.test(text.slice(Math.max(0, at - 24), at))
  if (!told && /^[0-5]\d$/.test(right)) return null
  const end = at + found[0].length
  const value = formatDecimal(parseDecimal(Number(left) === 1 ? right : left))
  const place = surround(text, at, end, { ...NO_NUMERAL, start: at, end })
  return { ...fixed(at, end, value, '比', 'ratio'), from: place.from, to: place.to, qualifier: place.qualifier }
}

const NO_NUMERAL: Numeral = {
  start: 0,
  end: 0,
  value: parseDecimal('0'),
  other: null,
  step: parseDecimal('1'),
  more: false,
  chinese: false,
  scaled: false,
  bare: false,
}

/** 百分之三十, 万分之1.2, 三分之一: 百分之 is %, of the others the unit is what stands before the number. */
function readFraction(text: string, at: number): Quantity | null {
  FRACTION.lastIndex = at
  const found = FRACTION.exec(text)
  if (found === null) return null
  const numeral = readNumeral(text, at + found[0].length)
  if (numeral === null) return null
  const place = surround(text, at, numeral.end, numeral)
  const unit = found[0] === '百分之' ? '%' : found[0]
  const whole = { ...numeral, start: at }
  return build(text, at, numeral.end, unit, whole, place, 'fraction')
}

/** 由35提高到42件: the first takes the unit of the second. */
function borrowUnits(text: string, quantities: Quantity[]): void {
  for (let i = 0; i + 1 < quantities.length; i++) {
    const [a, b] = [quantities[i]!, quantities[i + 1]!]
    if (a.unit !== '' || a.shape !== 'bare' || b.unit === '' || b.from - a.to > 10) continue
    if (!/^[^，。；、\n]*[到至为]$/.test(text.slice(a.to, b.from))) continue
    const power = /万|亿/.exec(text.slice(b.start, b.end))?.[0]
    const scaled = power !== undefined && !/万|亿/.test(text.slice(a.start, a.end))
    if (scaled) {
      const value = formatDecimal(scaleDecimal(parseDecimal(a.value), power === '万' ? 4 : 8))
      Object.assign(a, { value, lower: a.lower && value, upper: a.upper && value })
    }
    a.unit = b.unit
  }
}

export function isKnownUnit(symbol: string): boolean {
  return findUnit(symbol) !== undefined
}
