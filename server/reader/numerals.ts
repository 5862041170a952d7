import { addDecimals, compareDecimals, type Decimal, multiplyDecimals, parseDecimal, scaleDecimal } from './decimal.ts'

/** A number as it stands, without its unit: 12.4万余, 三百余, 1,234.5, 10-15. */
export interface Numeral {
  start: number
  end: number
  value: Decimal
  /** The other end of 10-15. */
  other: Decimal | null
  /** One unit of the last written place: 100 for 500余, 1000 for 12.4万余. */
  step: Decimal
  /** 来 stands after it: 十来个. */
  about?: boolean
  /** 余, 多, 几 stands in or after it. */
  more: boolean
  chinese: boolean
  /** 万 or 亿 stands in it. */
  scaled: boolean
  /** 百, 千, 万, 亿 alone. */
  bare: boolean
}

const DIGITS = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y
/** Not 3千克, 5千米, 2百分点; not 10万元/万人 either, which is the unit's. */
const SCALE = /[十百千]?万亿|[十百千]?[万亿]|[百千](?![克米瓦伏帕卡分])/y
const BELOW_HUNDRED_MILLION = /(?:\d,\d{3}|\d{1,4}(?:\.\d+)?)(?:[十百千]?万|[余多]万)/y
const BELOW_TEN_THOUSAND =
  /(?:(?:\d,\d{3}|\d{3,4})(?![\d,.年月日])|\d千(?![克瓦米伏卡帕分]))(?=余?多?[元人户家个件株棵吨亩米头只册份条平立])/y
const MORE = /[余多几]/y
const SOME = /^来(?=[个口户人名家亩斤吨件条头只台位元块])/
const CHINESE = /[零〇一二两三四五六七八九十百千万亿廿卅]{1,14}(?:点[零〇一二三四五六七八九]{1,6}[万亿]?)?/y
const LONGEST = 24
const ONE: Decimal = { coefficient: 1n, exponent: 0 }

const POWERS = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
])
const ONES = new Map([...'零一二三四五六七八九'].map((char, i) => [char, i] as const))
ONES.set('〇', 0).set('两', 2)

export function readNumeral(text: string, at: number): Numeral | null {
  const char = text.charCodeAt(at)
  return char >= 48 && char <= 57 ? readDigits(text, at) : readChinese(text, at)
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/** 12.4万余: digits, 余 before or after the scale, 亿 and 万 one after the other (1亿2000万, 16亿4千万). */
function readDigits(text: string, start: number): Numeral {
  const digits = match(DIGITS, text, start)!
  let end = start + digits.length
  const plain = { start, end, other: null, chinese: false, scaled: false, bare: false, more: false }
  if (digits.length > LONGEST) return { ...plain, value: parseDecimal('0'), step: ONE }
  let value = parseDecimal(digits.replaceAll(',', ''))
  let step = placeOf(value)
  let more = false
  let scaled = false
  if (match(MORE, text, end) !== null && match(SCALE, text, end + 1) !== null) {
    more = true
    end++
  }
  const scale = match(SCALE, text, end)
  if (scale !== null) {
    const power = sumPowers(scale)
    value = scaleDecimal(value, power)
    step = scaleDecimal(step, power)
    end += scale.length
    scaled = /[万亿]/.test(scale)
    // 5亿2,380万, 71万5,000元: the lower part stands behind
    for (const lower of scale.endsWith('亿') ? [BELOW_HUNDRED_MILLION, BELOW_TEN_THOUSAND] : [BELOW_TEN_THOUSAND]) {
      const rest = more || digits.includes('.') ? null : match(lower, text, end)
      if (rest === null) continue
      const power = sumPowers(rest.replace(/^[\d.,余多]+/, ''))
      value = addDecimals(value, scaleDecimal(parseDecimal(rest.replace(/[^\d.]/g, '')), power))
      step = scaleDecimal(ONE, power)
      more = /[余多]/.test(rest)
      end += rest.length
    }
  }
  if (
    !more &&
    match(MORE, text, end) !== null &&
    !/多[元式层形功样头边次媒数方彩]|几[何]/.test(text.slice(end, end + 2))
  ) {
    more = true
    end++
  } else if (!more && text[end] === '多' && /多[元次头方]/.test(text.slice(end, end + 2))) {
    // 3亿多元 is money, 多元化 is not
    if (!/多元[化的]/.test(text.slice(end, end + 3))) {
      more = true
      end++
    }
  }
  // 60来人
  const about = !more && /0$/.test(digits) && SOME.test(text.slice(end, end + 2))
  return { ...plain, end: about ? end + 1 : end, value, step, more, about, scaled }
}

/** The place of the last digit that is not a zero before the point, the last digit behind it. */
function placeOf(value: Decimal): Decimal {
  if (value.exponent < 0) return { coefficient: 1n, exponent: value.exponent }
  let rest = value.coefficient
  let exponent = value.exponent
  while (rest !== 0n && rest % 10n === 0n) {
    rest /= 10n
    exponent++
  }
  return { coefficient: 1n, exponent }
}

function sumPowers(scale: string): number {
  let power = 0
  for (const char of scale) power += POWERS.get(char) ?? 0
  return power
}

function readChinese(text: string, start: number): Numeral | null {
  const written = match(CHINESE, text, start)
  if (written === null) return null
  let end = start + written.length
  const near = readNeighbours(written)
  const parsed = near ?? parseChinese(written)
  if (parsed === null) return null
  let more = match(MORE, text, end) !== null
  if (more) end++
  // 五百来口, 十来个
  const about = !more && /[十百千万]$/.test(written) && SOME.test(text.slice(end, end + 2))
  if (about) end++
  let { value, other, step } = parsed
  const scale = more ? match(/[万亿]/y, text, end) : null
  if (scale !== null) {
    value = scaleDecimal(value, sumPowers(scale))
    step = scaleDecimal(step, sumPowers(scale))
    end += 1
  }
  if (other !== null) more = false
  return {
    start,
    end,
    value,
    other,
    step,
    more,
    about,
    chinese: true,
    scaled: /[万亿]/.test(written) || scale !== null,
    bare: /^[百千万亿]+$/.test(written),
  }
}

interface Parsed {
  value: Decimal
  other: Decimal | null
  step: Decimal
}

/** 两三百, 七八个: two neighbouring digits name a range. */
function readNeighbours(written: string): Parsed | null {
  const found = /^([一二两三四五六七八])([二两三四五六七八九])([十百千万亿]*)$/.exec(written)
  if (found === null) return null
  const [low, high] = [ONES.get(found[1]!)!, ONES.get(found[2]!)!]
  if (high !== low + 1 && !(low === 3 && high === 5)) return null
  const scale = scaleDecimal(ONE, sumPowers(found[3]!))
  return {
    value: multiplyDecimals({ coefficient: BigInt(low), exponent: 0 }, scale),
    other: multiplyDecimals({ coefficient: BigInt(high), exponent: 0 }, scale),
    step: scale,
  }
}

/** 三百二十, 一千零五, 三点五万; null for 二〇二二 and what else is no number of things. */
export function parseChinese(written: string): Parsed | null {
  const point = written.indexOf('点')
  const whole = point < 0 ? written : written.slice(0, point)
  let hundredMillions = 0
  let total = 0
  let section = 0
  let digit: number | null = null
  let place = 0
  for (const char of whole) {
    const one = char === '廿' ? null : ONES.get(char)
    if (one !== undefined && one !== null) {
      if (digit !== null && digit !== 0) return null
      digit = one
      if (one !== 0) place = 0
      continue
    }
    const power = POWERS.get(char)
    if (power === undefined) return null
    if (power >= 4) {
      const before = total + section + (digit ?? (hundredMillions + total + section === 0 ? 1 : 0))
      // 三万亿: 亿 multiplies all before it; 十六亿四千万: 万 what stands behind 亿
      if (power === 8) hundredMillions = (hundredMillions + before) * 10 ** power
      total = power === 8 ? 0 : before * 10 ** power
      section = 0
      place += power
      if (digit !== null && digit !== 0) place = power
    } else {
      section += (digit ?? 1) * 10 ** power
      place = power
    }
    digit = null
  }
  let value: Decimal = { coefficient: BigInt(hundredMillions + total + section + (digit ?? 0)), exponent: 0 }
  let step = scaleDecimal(ONE, place)
  if (point >= 0) {
    const rest = written.slice(point + 1)
    const scale = /[万亿]$/.exec(rest)?.[0] ?? ''
    const fraction = [...rest.slice(0, rest.length - scale.length)].map((char) => ONES.get(char)).join('')
    value = scaleDecimal(addDecimals(value, parseDecimal(`0.${fraction}`)), sumPowers(scale))
    step = scaleDecimal(ONE, sumPowers(scale) - fraction.length)
  }
  return { value, other: null, step }
}

/** 10-15, 3至5, 20万-30万: the second end after a dash or 至; the first takes the scale it leaves out. */
export function extendRange(text: string, first: Numeral, from: number): { numeral: Numeral; end: number } | null {
  const link = match(/[-~]|至|到/y, text, from)
  if (link === null) return null
  const second = /[0-9]/.test(text[from + link.length] ?? '') ? readDigits(text, from + link.length) : null
  const other = second ?? (first.chinese ? readChinese(text, from + link.length) : null)
  if (other === null || other.end - other.start > LONGEST) return null
  let low = first.value
  if (from === first.end && !first.scaled && other.scaled) {
    const scale = /[万亿]+/.exec(text.slice(other.start, other.end))![0]
    const scaled = scaleDecimal(low, sumPowers(scale))
    if (compareDecimals(scaled, other.value) < 0) low = scaled
  }
  if (compareDecimals(low, other.value) >= 0) return null
  return {
    numeral: { ...first, value: low, other: other.value, end: other.end, scaled: other.scaled, more: false },
    end: other.end,
  }
}
