import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupDigits, shiftDecimal } from '../../client/decimal.ts'
import type { Formattable } from '../../client/format.ts'
import { compareDates, compareDecimals, type Decimal, decimal, format, formatDate } from '../../client/index.ts'

type Rest = Omit<Partial<Formattable>, 'value' | 'unit' | 'bounds'> & { bounds?: [string, string | null] }

test.each<[value: string, symbol: string, rest: Rest, zh: string, en: string]>([
  ['124000', '片', { qualifier: 'MORE_THAN' }, '超过12.4万片', 'more than 124,000 tablets'],
  ['750000', '元', { qualifier: 'LESS_THAN', bounds: ['0', '750000'] }, '不足75万元', 'less than 750,000 yuan'],
  ['20000', '人', { qualifier: 'MORE_THAN', bounds: ['20000', '30000'] }, '超过2万人', 'more than 20,000 people'],
  ['300', '户', { qualifier: 'ABOUT' }, '约300户', 'about 300 households'],
  ['3757', '个', {}, '3757个', '3,757'],
  ['12345', '家', {}, '12,345家', '12,345 enterprises'],
  ['1', '人', {}, '1人', '1 person'],
  ['1.0', '户', {}, '1户', '1 household'],
  ['700000', '平方米', { qualifier: 'EXACT' }, '70万平方米', '700,000 m²'],
  ['1640000000', '元', {}, '16.4亿元', '1,640,000,000 yuan'],
  ['1640500000', '元', {}, '164,050万元', '1,640,500,000 yuan'],
  ['99999999', '元', {}, '99,999,999元', '99,999,999 yuan'],
  ['63.6', '%', { role: 'CHANGE', direction: 'UP' }, '增长63.6%', 'up 63.6%'],
  ['5', '%', { role: 'CHANGE', direction: 'DOWN', qualifier: 'MORE_THAN' }, '下降超过5%', 'down more than 5%'],
  ['2', '位', { role: 'RANK' }, '第2位', '2nd'],
  ['11', '位', { role: 'RANK' }, '第11位', '11th'],
  ['18.4', '比', {}, '1:18.4', '1:18.4'],
  ['1.2', '万分之', { role: 'SHARE' }, '万分之1.2', '1.2 in 10,000'],
  ['10', '人', { bounds: ['10', '15'] }, '10—15人', '10–15 people'],
  ['35', '微克/立方米', {}, '35微克/立方米', '35 μg/m³'],
  ['-0.50', '摄氏度', {}, '-0.5摄氏度', '-0.5°C'],
  ['3', '枚', {}, '3枚', '3 枚'],
])('%s %s %o is %s and %s', (value, symbol, { bounds, ...rest }, zh, en) => {
  const metric = {
    ...rest,
    value: value as Decimal,
    unit: { symbol },
    ...(bounds && { bounds: { lower: bounds[0] as Decimal, upper: bounds[1] as Decimal | null } }),
  }
  expect(format(metric)).toBe(zh)
  expect(format(metric, { lang: 'en' })).toBe(en)
})

const decimals = fc
  .tuple(fc.constantFrom('', '-', '+'), fc.stringMatching(/^\d{1,30}$/), fc.stringMatching(/^\d{0,20}$/))
  .map(([sign, whole, fraction]) => decimal(`${sign}${whole}${fraction && `.${fraction}`}`))

test('no digit is lost by grouping or shifting, however many there are', () => {
  fc.assert(
    fc.property(decimals, fc.constantFrom(0, 4, 8), (value, places) => {
      const shifted = shiftDecimal(value, places)
      const [head = '', tail = ''] = shifted.split('.')
      const back = `${head}${tail.padEnd(places, '0')}`
      const digits = back.slice(0, back.length - Math.max(0, tail.length - places))
      const fraction = tail.slice(places)
      expect(compareDecimals(decimal((digits + (fraction && `.${fraction}`)).slice(0, 52)), value)).toBe(0)
      expect(groupDigits(value).replaceAll(',', '')).toBe(shiftDecimal(value, 0))
    }),
  )
})

test('decimals are compared exactly, where floats are equal', () => {
  expect(compareDecimals('0.1000000000000000001', '0.1')).toBe(1)
  expect(compareDecimals('123456789012345678901234567890', '123456789012345678901234567891')).toBe(-1)
  expect(compareDecimals('1.10', '+1.1')).toBe(0)
  expect(compareDecimals('-0', '0.00')).toBe(0)
  expect(compareDecimals('-2', '-10')).toBe(1)
  const values = ['10', '9.99', '-1', '100'] as const
  expect([...values].sort(compareDecimals)).toEqual(['-1', '9.99', '10', '100'])
})

test.each(['1e5', '1,000', '.5', '5.', '', ' 1', 'Infinity', '1'.repeat(31), `0.${'1'.repeat(21)}`])(
  '%o is no decimal',
  (text) => {
    expect(() => decimal(text)).toThrow(RangeError)
  },
)

test('a day is the same day in every time zone', () => {
  const day = '2022-12-31' as Parameters<typeof formatDate>[0]
  expect(formatDate(day)).toBe('2022年12月31日')
  expect(formatDate(day, { lang: 'en' })).toBe('31 December 2022')
  expect(compareDates(day, '2023-01-01' as typeof day)).toBeLessThan(0)
  expect(compareDates(day, day)).toBe(0)
})
