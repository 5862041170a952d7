import type { Bench } from '../bench.ts'
import { CONTESTANTS, startContestant } from '../contestants/start.ts'
import { listReports } from '../data/fill.ts'
import { compareLoads, measure, summarize } from '../measure.ts'
import { type Bar, printLoads } from '../print.ts'
import { QUESTIONS } from '../questions.ts'
import { checkSameAnswers } from '../same-answers.ts'

/** So many different questions that readers ask again and again. */
const ASKED_AGAIN = 20

/** The service as it starts by default, asked the same again, beside the floor, which keeps nothing. */
export async function measureCached(bench: Bench): Promise<Bar[]> {
  const { options, cleanup } = bench
  const url = await bench.openSmall()
  const service = await bench.start(() => startContestant('service', url, { cache: true }))
  const floor = await bench.start(() => startContestant('floor', url))
  const bars: Bar[] = []
  for (const name of ['report', 'metrics', 'title']) {
    const question = QUESTIONS[name]!
    const values = question.list(listReports(options.reports)).slice(0, ASKED_AGAIN)
    const contenders = [
      { name: 'service', url: service.url, asks: values.map(question.ask.service) },
      { name: 'floor', url: floor.url, asks: values.map(question.ask.floor) },
    ]
    await checkSameAnswers(contenders)
    const loads = await measure(cleanup, contenders, options)
    await checkSameAnswers(contenders)
    const ratio = compareLoads(loads.get('service')!, loads.get('floor')!)
    printLoads(`${name}, asked again: ${ASKED_AGAIN} questions in turn`, [
      [CONTESTANTS.service, summarize(loads.get('service')!)],
      [CONTESTANTS.floor, summarize(loads.get('floor')!), `Workreport is ${ratio.toFixed(2)} ×`],
    ])
    bars.push({
      name: `${name} asked again, against ${CONTESTANTS.floor}`,
      measured: ratio,
      sense: 'at least',
      wanted: 1,
      unit: '×',
    })
  }
  await bench.stopAll()
  return bars
}
