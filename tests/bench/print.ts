import type { Load } from './measure.ts'

/** One promise of the project beside what was measured. */
export interface Bar {
  name: string
  measured: number
  sense: 'at least' | 'at most'
  wanted: number
  unit: string
}

const round = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2))

/** Text columns stand left, numbers right. */
export function printTable(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? round(cell) : cell)))
  const widths = heads.map((head, column) => Math.max(head.length, ...cells.map((row) => row[column]!.length)))
  const isNumber = heads.map((_, column) => rows.some((row) => typeof row[column] === 'number'))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (isNumber[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      .join('  ')
  console.log(`\n${title}\n${line(heads)}\n${widths.map((width) => '─'.repeat(width)).join('  ')}`)
  for (const row of cells) console.log(line(row).trimEnd())
}

export const printLoads = (
  title: string,
  loads: readonly (readonly [name: string, load: Load, note?: string])[],
): void =>
  printTable(
    title,
    ['', 'answers/s', 'p50 ms', 'p99 ms', 'kB', ''],
    loads.map(([name, load, note]) => [name, load.rate, load.p50, load.p99, load.bytes / 1_000, note ?? '']),
  )

export const isMet = ({ measured, sense, wanted }: Bar) =>
  sense === 'at least' ? measured >= wanted : measured <= wanted

export function printBars(bars: readonly Bar[]): void {
  if (bars.length === 0) return
  printTable(
    'the bars',
    ['', 'measured', 'wanted', ''],
    bars.map((bar) => [
      bar.name,
      `${round(bar.measured)} ${bar.unit}`,
      `${bar.sense} ${bar.wanted} ${bar.unit}`,
      isMet(bar) ? 'met' : 'MISSED',
    ]),
  )
}
