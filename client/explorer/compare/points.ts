import type { ComparePointsResult } from '../generated/operations.ts'

export type ComparisonData = NonNullable<ComparePointsResult['comparison']>
export type Row = ComparisonData['rows'][number]
export type Cell = Row['cells'][number]
export type Point = NonNullable<Cell['metric']>

/** The value for the chart, in base units; what fell stands below zero. */
export const toNumber = (point: Point): number => Number(point.baseValue) * (point.direction === 'DOWN' ? -1 : 1)

/** The base unit of the points; they share one, for an indicator has one. */
export function findUnit({ indicator, rows }: ComparisonData): string {
  const first = rows.flatMap(({ cells }) => cells).find(({ metric }) => metric)?.metric
  return first?.unit.base.symbol ?? indicator.unit.symbol
}

/** Large sums are read in 亿 and 万, not in nine digits. */
export function findScale(numbers: readonly number[], lang: 'zh' | 'en'): { divisor: number; name: string } {
  const most = Math.max(0, ...numbers.map(Math.abs))
  if (lang === 'en') {
    if (most >= 1e9) return { divisor: 1e9, name: 'bn ' }
    return most >= 1e7 ? { divisor: 1e6, name: 'm ' } : { divisor: 1, name: '' }
  }
  if (most >= 1e8) return { divisor: 1e8, name: '亿' }
  return most >= 1e5 ? { divisor: 1e4, name: '万' } : { divisor: 1, name: '' }
}
