import pg from 'pg'
import type { Bench } from '../bench.ts'
import { CONTESTANTS, type ContestantName, startContestant } from '../contestants/start.ts'
import { listReports } from '../data/fill.ts'
import { type Contender, compareLoads, measure, summarize } from '../measure.ts'
import { type Bar, printLoads } from '../print.ts'
import { QUESTIONS } from '../questions.ts'
import { checkSameAnswers } from '../same-answers.ts'

/** What the issue asks of the service, as shares of the others' answers a second. */
const BARS: Record<string, { postgraphile?: number; floor?: number }> = {
  report: { postgraphile: 1.8, floor: 0.6 },
  metrics: { postgraphile: 2, floor: 0.7 },
  title: { postgraphile: 0.9 },
}

/** The service without its cache, PostGraphile and the floor, asked the same for one database. */
export async function measureGraph(bench: Bench, names: readonly string[]): Promise<Bar[]> {
  const { options, cleanup } = bench
  const url = await bench.openSmall()
  const servers = new Map<ContestantName, string>()
  for (const contestant of Object.keys(CONTESTANTS) as ContestantName[])
    servers.set(contestant, (await bench.start(() => startContestant(contestant, url))).url)

  const bars: Bar[] = []
  for (const name of names) {
    const question = QUESTIONS[name]!
    const values = question.list(listReports(options.reports))
    const contenders: Contender[] = [...servers].map(([contestant, at]) => ({
      name: contestant,
      url: at,
      asks: values.map(question.ask[contestant]),
      countStatements: () => countStatements(url),
    }))
    await checkSameAnswers(contenders)
    const loads = await measure(cleanup, contenders, options)
    await checkSameAnswers(contenders)

    const ratioTo = (other: ContestantName) => compareLoads(loads.get('service')!, loads.get(other)!)
    printLoads(
      `${name}: ${question.title}`,
      contenders.map(({ name: contestant }) => [
        CONTESTANTS[contestant as ContestantName],
        summarize(loads.get(contestant)!),
        contestant === 'service' ? '' : `Workreport is ${ratioTo(contestant as ContestantName).toFixed(2)} ×`,
      ]),
    )
    for (const other of ['postgraphile', 'floor'] as const) {
      const wanted = BARS[name]?.[other]
      if (wanted === undefined) continue
      bars.push({
        name: `${name} against ${CONTESTANTS[other]}`,
        measured: ratioTo(other),
        sense: 'at least',
        wanted,
        unit: '×',
      })
    }
  }
  await bench.stopAll()
  return bars
}

async function countStatements(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query('select xact_commit from pg_stat_database where datname = current_database()')
    return Number(rows[0].xact_commit)
  } finally {
    await client.end()
  }
}
