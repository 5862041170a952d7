import { fileURLToPath } from 'node:url'
import type { Bench } from '../bench.ts'
import { type Bar, printTable } from '../print.ts'
import { runScript } from '../run-script.ts'
import type { ReaderTimes } from './reader-process.ts'

const PROCESS = fileURLToPath(new URL('reader-process.ts', import.meta.url))

/** The reader alone in a process of its own. */
export async function measureReader(bench: Bench): Promise<Bar[]> {
  const times = JSON.parse(await runScript(bench.cleanup, ['--expose-gc', PROCESS])) as ReaderTimes
  printTable(
    'the reader, warm',
    ['', 'measured', ''],
    [
      ['the reference document', times.referenceMs, 'ms'],
      [`tests/reports, ${times.documents} documents in turn`, times.kilobytesPerSecond, 'kB/s'],
      ['memory after them, beyond before', times.grownMegabytes, 'MB'],
    ],
  )
  printTable(
    'the reader, ms by length of the text in kB',
    ['', ...times.lengths.map((length) => String(length / 1_000)), 'at double the length'],
    times.growth.map(({ name, ms, doubling }) => [name, ...ms, `${doubling.toFixed(2)} ×`]),
  )
  return [
    { name: 'reading the reference document', measured: times.referenceMs, sense: 'at most', wanted: 15, unit: 'ms' },
    { name: 'reading reports', measured: times.kilobytesPerSecond, sense: 'at least', wanted: 200, unit: 'kB/s' },
    ...times.growth.map(
      ({ name, doubling }): Bar => ({
        name: `reading twice as many ${name}`,
        measured: doubling,
        sense: 'at most',
        wanted: 2.5,
        unit: '×',
      }),
    ),
  ]
}
