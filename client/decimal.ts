import type { Decimal, DecimalInput } from './scalars.ts'

const FORM = /^([+-]?)(\d{1,30})(?:\.(\d{1,20}))?$/

/** Takes a text as a decimal; throws a RangeError for one the service would refuse: 1e5, 1,000, .5, more than 30 digits. */
export function decimal(text: string): Decimal {
  if (!FORM.test(text)) throw new RangeError(`"${text.slice(0, 60)}" is not a decimal such as "124000" or "63.6".`)
  return text as Decimal
}

/** Less than 0, 0 or greater than 0 as `a` is less than, equal to or greater than `b`; exact, so "1.10" equals "1.1". */
export function compareDecimals(a: DecimalInput, b: DecimalInput): number {
  const [x, y] = [split(a), split(b)]
  const places = Math.max(x.fraction.length, y.fraction.length)
  const difference = toInteger(x, places) - toInteger(y, places)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The value divided by ten to the power of `places`, as plain digits without needless zeros. */
export function shiftDecimal(value: DecimalInput, places: number): Decimal {
  const { sign, whole, fraction } = split(value)
  const digits = whole.padStart(places + 1, '0')
  const cut = digits.length - places
  const head = digits.slice(0, cut).replace(/^0+(?=\d)/, '')
  const tail = (digits.slice(cut) + fraction).replace(/0+$/, '')
  const plain = tail ? `${head}.${tail}` : head
  return (sign === '-' && plain !== '0' ? `-${plain}` : plain) as Decimal
}

/** The value with its digits in groups of three from `digits` digits on: "124,000", and "3757" where `digits` is 5. */
export function groupDigits(value: DecimalInput, digits = 4): string {
  const [head = '', tail] = shiftDecimal(value, 0).split('.')
  const grouped = head.replace('-', '').length < digits ? head : head.replace(/\B(?=(\d{3})+$)/g, ',')
  return tail ? `${grouped}.${tail}` : grouped
}

interface Parts {
  sign: string
  whole: string
  fraction: string
}

function split(value: string): Parts {
  const [, sign = '', whole = '', fraction = ''] = FORM.exec(decimal(value))!
  return { sign, whole, fraction }
}

function toInteger({ sign, whole, fraction }: Parts, places: number): bigint {
  const integer = BigInt(whole + fraction.padEnd(places, '0'))
  return sign === '-' ? -integer : integer
}
