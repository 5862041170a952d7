import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../support/app.ts'

const ROWS = 10_000

let app: TestApp
let copies = 0
beforeAll(async () => {
  app = await createTestApp()
  await copyMetrics(ROWS)
}, 120_000)
afterAll(() => app.close())

/** Copies of the first metric: a third without an attainment, many with the same. */
async function copyMetrics(count: number): Promise<void> {
  await sql`
    insert into metrics (report_id, sentence_id, ordinal, label, text, value, unit_symbol, base_value, qualifier, role,
      period_start, period_end, period_label, start_offset, end_offset, target_id, confidence, rule, search, attainment)
    select report_id, sentence_id, 10000 + ${copies}::int + g, label, text, value, unit_symbol, base_value, qualifier, role,
      period_start, period_end, period_label, start_offset, end_offset, id, confidence, rule, search,
      case when g % 3 > 0 then (g % 50) / 7.0 end
    from (select * from metrics where role = 'ACTUAL' order by id limit 1) m, generate_series(1, ${count}::int) g`.execute(
    app.database.db,
  )
  copies += count
}

const readIds = async (): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`select 'Metric:' || id as id from metrics`.execute(app.database.db)
  return rows.map(({ id }) => id)
}

/** Ids in the order of the pages; with every tenth page new rows come in, with every kind of value. */
async function walk(order: string, backward: boolean): Promise<string[]> {
  const range = backward ? 'last: 100, before: $cursor' : 'first: 100, after: $cursor'
  const query = `query ($cursor: String) { metrics(${range}, orderBy: ${order}) {
    nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
  const pages: string[][] = []
  for (let cursor: string | null = null, more = true; more; ) {
    const { data, errors } = await app.query(query, { cursor })
    expect(errors).toBeUndefined()
    const { nodes, pageInfo } = data.metrics
    pages.push(nodes.map(({ id }: { id: string }) => id))
    more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor
    if (pages.length % 10 === 0 && pages.length < 100) await copyMetrics(20)
  }
  return backward ? pages.reverse().flat() : pages.flat()
}

test.each([
  ['[{ field: ATTAINMENT }]', false],
  ['[{ field: ATTAINMENT }]', true],
  ['[{ field: ATTAINMENT, direction: DESC, nulls: FIRST }]', false],
  ['[{ field: ATTAINMENT, direction: DESC, nulls: FIRST }]', true],
])(
  '%s, backward %s: every old row of 10,000 is shown once while rows are added',
  async (order, backward) => {
    const before = await readIds()
    const shown = await walk(order, backward)
    expect(new Set(shown).size).toBe(shown.length)
    expect(before.length).toBeGreaterThan(ROWS)
    const seen = new Set(shown)
    expect(before.filter((id) => !seen.has(id))).toEqual([])
    expect(shown.length).toBeGreaterThan(before.length)
  },
  60_000,
)
