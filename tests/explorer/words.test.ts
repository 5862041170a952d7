import { describe, expect, test } from 'vitest'
import { readAmount } from '../../client/explorer/metrics/filter.ts'
import { sayPeriod } from '../../client/explorer/parts/period.ts'

test.each([
  ['100,000', '100000'],
  ['10万', '100000'],
  ['1.5亿', '150000000'],
  ['1.23456万', '12345.6'],
  [' 3 757 ', '3757'],
  ['', ''],
  ['万', ''],
  ['很多', ''],
])('an amount as officials write it: %s', (text, plain) => {
  expect(readAmount(text)).toBe(plain)
})

describe('a period', () => {
  const days = (start: string, end: string) => ({ label: '2024年上半年', start, end }) as never
  test.each([
    ['2024-01-01', '2024-12-31', '2024'],
    ['2024-01-01', '2024-06-30', 'first half of 2024'],
    ['2024-10-01', '2024-12-31', 'fourth quarter of 2024'],
    ['2024-01-01', '2024-05-31', '1 January 2024 – 31 May 2024'],
    ['2024-12-31', '2024-12-31', '31 December 2024'],
    ['2021-01-01', '2025-12-31', '1 January 2021 – 31 December 2025'],
  ])('from %s to %s is %s in English', (start, end, said) => {
    expect(sayPeriod(days(start, end), 'en')).toBe(said)
  })

  test('stands in Chinese as the report says it', () => {
    expect(sayPeriod(days('2024-01-01', '2024-06-30'), 'zh')).toBe('2024年上半年')
  })
})
