import { formatDecimal, parseDecimal } from './decimal.ts'
import { type Numeral, parseChinese, readNumeral } from './numerals.ts'
import { buildQuantity, fixQuantity, type Quantity, surround } from './quantity.ts'

const RANK = /第([0-9]{1,4}|[一二三四五六七八九十百]{1,4})(位|名(?![医师生患病人]))?/y
const RANKED =
  /(?:居|列|位|夺得?|荣?获得?|取得|斩获|赢得|排名|排|名列|排在|总量|增速|总分|成绩|综合)(?:[^，。；、\n]{0,14})$/
const PLACE = /[省市县区国州郡]$|[同全](?:类|国|系统)$/
const FRACTION = /([一二三四五六七八九十百千万]{1,3}|10{1,6}万?|1万)分之(?=[0-9一二三四五六七八九十百零])/y
const RATIO = /(\d{1,6}(?:\.\d{1,6})?)[:：](\d{1,6}(?:\.\d{1,6})?)(?![\d:：])/y

/** 全市第2位; without 位 only where a ranking is told: 居全省第3. */
export function readRank(text: string, at: number): Quantity | number {
  RANK.lastIndex = at - 1
  const found = RANK.exec(text)
  if (found === null) return at + 1
  const end = at - 1 + found[0].length
  const digits = /^\d/.test(found[1]!)
  const before = text.slice(Math.max(0, at - 21), at - 1)
  const clause = before.slice(before.search(/[^，。；、\n]*$/))
  const told = RANKED.test(clause) || PLACE.test(clause)
  if (found[2] === undefined && !(told && /^(?:[，。；、）\n]|$|(?:和|与|及)第)/.test(text.slice(end, end + 2))))
    return end
  if (found[2] !== undefined && !told && !digits) return end
  const value = digits ? found[1]! : formatDecimal(parseChinese(found[1]!)?.value ?? parseDecimal('0'))
  return { ...fixQuantity(at - 1, end, value, found[2] ?? '位', 'rank'), chinese: !digits }
}

/** 师生比1:18.4, 1.90:1; the side that is not 1 is the value. */
export function readRatio(text: string, at: number): Quantity | null {
  RATIO.lastIndex = at
  const found = RATIO.exec(text)
  if (found === null || /[\d.:A-Za-z]/.test(text[at - 1] ?? '')) return null
  const [left, right] = [found[1]!, found[2]!]
  if (Number(left) !== 1 && Number(right) !== 1) return null
  const told = /比|倍|例|率/.test(text.slice(Math.max(0, at - 24), at))
  if (!told && /^[0-5]\d$/.test(right)) return null
  const end = at + found[0].length
  const value = formatDecimal(parseDecimal(Number(left) === 1 ? right : left))
  const place = surround(text, at, end, { ...NO_NUMERAL, start: at, end })
  return { ...fixQuantity(at, end, value, '比', 'ratio'), from: place.from, to: place.to, qualifier: place.qualifier }
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
export function readFraction(text: string, at: number): Quantity | null {
  FRACTION.lastIndex = at
  const found = FRACTION.exec(text)
  if (found === null) return null
  const numeral = readNumeral(text, at + found[0].length)
  if (numeral === null) return null
  const place = surround(text, at, numeral.end, numeral)
  const unit = found[0] === '百分之' ? '%' : found[0]
  const whole = { ...numeral, start: at }
  return buildQuantity(text, at, numeral.end, unit, whole, place, 'fraction')
}
