import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ResponseCache } from '../../server/http/response-cache.ts'
import { createTestApp, type TestApp } from '../support/app.ts'

/** How long the word of a change may take; some milliseconds when the machine is idle. */
const MOST_DELAY_MS = 1_000
const WRITES = 60

let app: TestApp
beforeAll(async () => {
  app = await createTestApp({ responseCacheMb: 8 })
})
afterAll(() => app.close())

const QUERIES = [
  '{ node(id: "Report:1") { ... on Report { version } } }',
  '{ nodes(ids: ["Report:1"]) { ... on Report { version } } }',
  '{ sections(first: 1, where: { report: { slug: { ne: "" } } }) { nodes { report { version } } } }',
]
const readVersion = (data: unknown) => Number(/"version":(\d+)/.exec(JSON.stringify(data))![1])

describe('many readers and writers at once', () => {
  const written: { version: number; at: number }[] = []
  let isOver = false

  async function write(): Promise<void> {
    for (let count = 0; count < WRITES; count++) {
      const { rows } = await sql<{ version: number }>`
        update reports set version = version + 1 where id = 1 returning version`.execute(app.database.db)
      written.push({ version: rows[0]!.version, at: performance.now() })
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20))
    }
  }

  /** The longest time after which a write that was acknowledged still could not be seen. */
  async function read(query: string): Promise<number> {
    let longest = 0
    while (!isOver) {
      const asked = performance.now()
      const version = readVersion((await app.query(query)).data)
      const missed = written.filter((one) => one.version > version && one.at < asked)
      if (missed.length > 0) longest = Math.max(longest, asked - Math.min(...missed.map(({ at }) => at)))
    }
    return longest
  }

  test('no answer is older than a write, but for the word of it being on its way', async () => {
    const readers = [...QUERIES, ...QUERIES].map(read)
    await Promise.all([write(), write()])
    isOver = true
    const delays = await Promise.all(readers)
    expect(Math.max(...delays)).toBeLessThan(MOST_DELAY_MS)
  })

  test('when all is quiet every answer is the last, and kept', async () => {
    const last = Math.max(...written.map(({ version }) => version))
    const read = async () => Promise.all(QUERIES.map(async (query) => readVersion((await app.query(query)).data)))
    await expect.poll(read).toEqual(QUERIES.map(() => last))
    await read()
    app.database.statements.length = 0
    expect(await read()).toEqual(QUERIES.map(() => last))
    expect(app.database.statements).toEqual([])
  })
})

describe('an answer is not kept', () => {
  const open = () => {
    const cache = new ResponseCache(1)
    cache.follow({ kind: 'listening' })
    return cache
  }
  const SQL = ['select 1 from reports t0']

  test('when its table changed while it was made', () => {
    const cache = open()
    const since = cache.now()
    cache.follow({ kind: 'changed', table: 'reports' })
    cache.keep('question', 'old', SQL, since)
    expect(cache.find('question')).toBeUndefined()
    cache.keep('question', 'new', SQL, cache.now())
    expect(cache.find('question')).toBe('new')
  })

  test('when changes could not be heard while it was made', () => {
    const cache = open()
    const since = cache.now()
    cache.follow({ kind: 'lost' })
    cache.keep('question', 'old', SQL, cache.now())
    cache.follow({ kind: 'listening' })
    cache.keep('question', 'old', SQL, since)
    expect(cache.find('question')).toBeUndefined()
  })
})
