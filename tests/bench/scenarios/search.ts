import pg from 'pg'
import type { Bench } from '../bench.ts'
import { startContestant } from '../contestants/start.ts'
import { COUNTED, nameRareWord } from '../data/words.ts'
import { measure, median, summarize } from '../measure.ts'
import { type Bar, printTable } from '../print.ts'
import type { Ask } from '../questions.ts'

const FOUND = 20
const SCANS = 3

const WORDS = [
  { name: 'a rare word', words: Array.from({ length: 20 }, (_, number) => nameRareWord(number)) },
  { name: 'a common word', words: COUNTED.map((label) => label.slice(-2)) },
]

const askSearch = (word: string): Ask => ({
  path: '/graphql',
  body: JSON.stringify({
    query: `query Ask($word: String!) { search(query: $word, in: [INITIATIVE, METRIC], first: ${FOUND}) {
      nodes { ... on Initiative { title } ... on Metric { label } } } }`,
    variables: { word },
  }),
})

/** The same question without an index: the shortest texts with the word first. */
const SCAN = `
  select title from (
    select id, title, text as body from initiatives union all select id, label, label || ' ' || text from metrics) t
  where body ilike $1 order by char_length(title), id limit ${FOUND}`

/** Search among the texts of the large database, one question at a time, beside ILIKE in SQL. */
export async function measureSearch(bench: Bench): Promise<Bar[]> {
  const url = await bench.openLarge()
  const service = await bench.start(() => startContestant('service', url))
  if (!(await hasSearch(service.url))) {
    console.log('\nsearch: skipped, the schema has no field "search" yet')
    await bench.stopAll()
    return []
  }
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const bars: Bar[] = []
  const rows: (string | number)[][] = []
  try {
    const { rows: counts } = await client.query(
      'select (select count(*) from initiatives) + (select count(*) from metrics) as texts',
    )
    for (const { name, words } of WORDS) {
      const contender = { name, url: service.url, asks: words.map(askSearch) }
      const loads = await measure(bench.cleanup, [contender], { ...bench.options, rounds: 1, connections: 1 })
      const { p50, p99 } = summarize(loads.get(name)!)
      const scans: number[] = []
      for (const word of words.slice(0, SCANS)) scans.push(await timeScan(client, word))
      const scan = median(scans)
      rows.push([name, p50, p99, scan, scan / p50])
      bars.push({
        name: `search for ${name}, against ILIKE`,
        measured: scan / p50,
        sense: 'at least',
        wanted: 50,
        unit: '×',
      })
    }
    printTable(
      `search for two characters among ${counts[0].texts} initiatives and metrics, one at a time`,
      ['', 'p50 ms', 'p99 ms', 'ILIKE ms', '×'],
      rows,
    )
  } finally {
    await client.end()
    await bench.stopAll()
  }
  return bars
}

async function timeScan(client: pg.Client, word: string): Promise<number> {
  const started = performance.now()
  const { rows } = await client.query({ name: 'scan', text: SCAN, values: [`%${word}%`] })
  if (rows.length === 0) throw new Error(`no text has ${word}`)
  return performance.now() - started
}

async function hasSearch(url: string): Promise<boolean> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __type(name: "Query") { fields { name } } }' }),
  })
  const { data } = (await response.json()) as { data: { __type: { fields: { name: string }[] } } }
  return data.__type.fields.some((field) => field.name === 'search')
}
