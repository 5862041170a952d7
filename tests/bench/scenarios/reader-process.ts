import { readdirSync, readFileSync } from 'node:fs'
import { readReport } from '../../../server/reader/read-report.ts'
import { median } from '../measure.ts'

export interface ReaderTimes {
  referenceMs: number
  documents: number
  kilobytesPerSecond: number
  grownMegabytes: number
  /** Bytes of UTF-8, each twice the one before. */
  lengths: number[]
  growth: { name: string; ms: number[]; doubling: number }[]
}

const project = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, project), 'utf8')
const time = (work: () => void): number => {
  const started = performance.now()
  work()
  return performance.now() - started
}

const LENGTHS = [125_000, 250_000, 500_000, 1_000_000]
const TRIES = 3
const reference = read('db/samples/huazhuang-2022.txt')
const PIECES: Record<string, string> = { prose: reference, digits: '1234567890', brackets: '（', 万: '万' }

const reports = readdirSync(new URL('tests/reports', project))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => read(`tests/reports/${name}`))
const bytes = reports.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

for (let warm = 0; warm < 5; warm++) for (const text of reports) readReport(text)
const referenceMs = median(Array.from({ length: 100 }, () => time(() => readReport(reference))))

const measureHeap = () => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
const before = measureHeap()
let rounds = 0
let spent = 0
while (rounds < Math.ceil(1_000 / reports.length) || spent < 2_000) {
  spent += time(() => reports.forEach((text) => void readReport(text)))
  rounds++
}

const grownMegabytes = (measureHeap() - before) / 1e6

/** The best of some tries: what the work takes without what the machine does beside it. */
const growth = Object.entries(PIECES).map(([name, piece]) => {
  const texts = LENGTHS.map((length) => piece.repeat(Math.ceil(length / Buffer.byteLength(piece))))
  const tries = Array.from({ length: TRIES }, () => texts.map((text) => time(() => readReport(text))))
  const ms = LENGTHS.map((_, index) => Math.min(...tries.map((each) => each[index]!)))
  return { name, ms, doubling: (ms.at(-1)! / ms[0]!) ** (1 / (LENGTHS.length - 1)) }
})

const times: ReaderTimes = {
  referenceMs,
  documents: rounds * reports.length,
  kilobytesPerSecond: (bytes * rounds) / spent,
  grownMegabytes,
  lengths: LENGTHS,
  growth,
}
console.log(JSON.stringify(times))
