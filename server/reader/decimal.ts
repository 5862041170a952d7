/** An exact decimal: coefficient × 10^exponent. */
export interface Decimal {
  coefficient: bigint
  exponent: number
}

export function parseDecimal(text: string): Decimal {
  const point = text.indexOf('.')
  if (point < 0) return { coefficient: BigInt(text), exponent: 0 }
  return { coefficient: BigInt(text.slice(0, point) + text.slice(point + 1)), exponent: point + 1 - text.length }
}

export function scaleDecimal(value: Decimal, power: number): Decimal {
  return { coefficient: value.coefficient, exponent: value.exponent + power }
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent)
  return { coefficient: alignTo(a, exponent) + alignTo(b, exponent), exponent }
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { coefficient: a.coefficient * b.coefficient, exponent: a.exponent + b.exponent }
}

export function compareDecimals(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent)
  const difference = alignTo(a, exponent) - alignTo(b, exponent)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

function alignTo(value: Decimal, exponent: number): bigint {
  return value.coefficient * 10n ** BigInt(value.exponent - exponent)
}

/** 1.24e5 gives 124000, 6360e-2 gives 63.6: no exponent, no zeros at the end of a fraction. */
export function formatDecimal(value: Decimal): string {
  if (value.exponent >= 0) return (value.coefficient * 10n ** BigInt(value.exponent)).toString()
  const negative = value.coefficient < 0n
  const digits = (negative ? -value.coefficient : value.coefficient).toString().padStart(1 - value.exponent, '0')
  const whole = digits.slice(0, value.exponent)
  const fraction = digits.slice(value.exponent).replace(/0+$/, '')
  return `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}
