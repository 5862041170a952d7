import { isChineseCount } from './chinese-counts.ts'
import { formatDecimal, multiplyDecimals, parseDecimal, scaleDecimal } from './decimal.ts'
import { isName, isTime, matchDate } from './exclusions.ts'
import { extendRange, type Numeral, readNumeral } from './numerals.ts'
import { buildQuantity, type Quantity, surround } from './quantity.ts'
import { readFraction, readRank, readRatio } from './shapes.ts'
import { guessUnit, readUnit, unknownUnit } from './unit-at.ts'

const CANDIDATE = /[0-9零〇一二两三四五六七八九十百千万亿廿卅]/g

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
  // 前100名的学校: a limit
  const limit = text[at - 1] === '前' ? /^\d{1,4}(?:名|位|强)/.exec(text.slice(at, at + 6))?.[0] : undefined
  if (limit !== undefined) return at + limit.length
  const date = matchDate(text, at)
  const ratio = readRatio(text, at)
  if (ratio !== null) return ratio
  if (date > at) return date
  const fraction = readFraction(text, at)
  if (fraction !== null) return fraction
  const first = readProduct(text, at) ?? readNumeral(text, at)
  if (first === null) return skipChinese(text, at)
  let start = at
  const named = isName(text, first)
  if (named > at) return named
  if (text[at - 1] === '-' && !first.chinese && !/[0-9A-Za-z元%]/.test(text[at - 2] ?? '')) start = at - 1
  return finish(text, start, first)
}

/** 2×35MW is 70. */
function readProduct(text: string, at: number): Numeral | null {
  const found = /\d{1,4}[×x](?=\d)/y
  found.lastIndex = at
  const times = found.exec(text)?.[0]
  if (times === undefined) return null
  const factor = readNumeral(text, at + times.length)
  if (factor === null) return null
  return { ...factor, start: at, value: multiplyDecimals(parseDecimal(times.slice(0, -1)), factor.value) }
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
  // 由35至42人 goes from one to the other, 由5-8人组成 is a range
  const moves =
    /[由从]/.test(text[start - 1] ?? '') && /[至到]/.test(text.slice(first.end, range?.numeral.end ?? first.end))
  if (range !== null && !moves) {
    const date = matchDate(text, range.end - 1)
    if (date > range.end) return date
    numeral = range.numeral
    unit = readUnit(text, range.end)
  }
  unit ??= numeral.chinese ? null : unknownUnit(text, range === null ? first.end : range.end)
  // 分别提高1.2个、0.8个百分点: the rest of the unit stands behind the last
  const whole = unit?.symbol === '个' ? SHARED_REST.exec(text.slice(unit.end, unit.end + 16))?.[1] : undefined
  if (unit !== null && whole !== undefined) unit = { ...unit, symbol: `个${whole}` }
  if (unit === null) return finishBare(text, start, numeral)
  // 1至12幢 numbers buildings
  if (range !== null && /^[幢栋组]$/.test(unit.symbol)) return unit.end
  // 3栋2单元 is an address
  if (/^[幢栋]$/.test(unit.symbol) && /^\d{1,3}(?:单元|层|室|号|楼)/.test(text.slice(unit.end, unit.end + 5)))
    return unit.end + 3
  if (numeral.chinese && !isChineseCount(text, numeral, unit)) return numeral.end
  const place = surround(text, start, unit.end, numeral)
  if (isTime(text, start, unit)) return unit.end
  // 240台（套）, 870万头（只）: either measure word
  const end = OTHER_MEASURE.test(text.slice(unit.end, unit.end + 3)) ? unit.end + 3 : unit.end
  place.to = Math.max(place.to, end)
  return buildQuantity(text, start, end, unit.symbol, numeral, place, numeral.other === null ? 'count' : 'range')
}

const OTHER_MEASURE = /^（[次套件台组个只头羽匹棵株辆家]）/
const SHARED_REST =
  /^(?:、|和|与|及|以及)(?:\d[\d.]*个(?:、|和|与|及|以及))*\d[\d.]*个(百分点|千分点|工作日|月|小时|位次)/

/** A number without a unit: 282万受灾群众, 控制在600以内, 由35提高到42. */
function finishBare(text: string, start: number, numeral: Numeral): Quantity | number {
  if (numeral.bare || (numeral.chinese && !numeral.scaled)) return numeral.end
  const place = surround(text, start, numeral.end, numeral)
  const after = text.slice(place.to, place.to + 12)
  const before = text.slice(Math.max(0, start - 16), start)
  const closed = /^(?:[，。；、（）()！\n]|$)/.test(after)
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
  unit = sharedUnit(text, start, numeral.end) ?? unit
  if (unit === null) return numeral.end
  return { ...buildQuantity(text, start, numeral.end, unit, numeral, place, 'bare'), unitGuessed: true }
}

/** 分别为8、27和62微克/立方米: the unit stands once, behind the last. */
function sharedUnit(text: string, start: number, end: number): string | null {
  if (!/分别[^，。；]{0,12}$/.test(text.slice(Math.max(0, start - 48), start))) return null
  const others = /(?:(?:、|和|与|及)\d[\d.,]{0,11}[万亿]?){1,6}/y
  others.lastIndex = end
  const found = others.exec(text)
  return found === null ? null : (readUnit(text, others.lastIndex)?.symbol ?? null)
}

/** 由35提高到42件: the first takes the unit of the second. */
function borrowUnits(text: string, quantities: Quantity[]): void {
  // 争取资金3.2亿，到位2.8亿: a text that leaves out one measure word leaves out the next
  for (let i = 1; i < quantities.length; i++) {
    const [a, b] = [quantities[i - 1]!, quantities[i]!]
    if (b.unit !== '' || !b.unitGuessed || !a.unitGuessed || b.from - a.to > 12) continue
    if (/[万亿]/.test(text.slice(b.start, b.end)) && !/[。；\n]|面积|产量|里程/.test(text.slice(a.to, b.from)))
      b.unit = a.unit
  }
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
