import type { Bench } from '../bench.ts'
import { startContestant } from '../contestants/start.ts'
import { listReports } from '../data/fill.ts'
import { compareLoads, measure, summarize } from '../measure.ts'
import { type Bar, printLoads } from '../print.ts'
import { QUESTIONS } from '../questions.ts'

/** Few at once: what an answer takes, not how long it waits for a turn. */
const CONNECTIONS = 4
const MOST_ASKED = 2_000

/** The service over the small database and over the large one, in turn. */
export async function measureGrowth(bench: Bench): Promise<Bar[]> {
  const { options, cleanup } = bench
  const sizes = [options.reports, options.manyReports]
  const urls = [await bench.openSmall(), await bench.openLarge()]
  const services = []
  for (const url of urls) services.push(await bench.start(() => startContestant('service', url)))
  const bars: Bar[] = []
  for (const name of ['report', 'metrics', 'title']) {
    const question = QUESTIONS[name]!
    const contenders = services.map(({ url }, index) => {
      const values = question.list(listReports(sizes[index]!))
      const step = Math.ceil(values.length / MOST_ASKED)
      const asks = values.filter((_, place) => place % step === 0).map(question.ask.service)
      return { name: `${sizes[index]} reports`, url, asks }
    })
    const loads = await measure(cleanup, contenders, { ...options, connections: CONNECTIONS })
    const [small, large] = contenders.map((contender) => loads.get(contender.name)!)
    const ratio = compareLoads(large!, small!, 'p50')
    printLoads(`${name}, as the database grows (${CONNECTIONS} connections)`, [
      [contenders[0]!.name, summarize(small!)],
      [contenders[1]!.name, summarize(large!), `p50 is ${ratio.toFixed(2)} ×`],
    ])
    bars.push({
      name: `${name}: p50 from ${sizes[0]} to ${sizes[1]} reports`,
      measured: ratio,
      sense: 'at most',
      wanted: 1.33,
      unit: '×',
    })
  }
  await bench.stopAll()
  return bars
}
