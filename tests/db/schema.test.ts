import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '../../db/connect.ts'
import { isMigrated, migrate } from '../../db/migrate.ts'
import { migrations } from '../../db/migrations/index.ts'
import { createTestDatabase, serverUrl, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  for (const statement of PARENTS) await run(statement)
})
afterAll(() => database.close())

const run = (statement: string) => sql.raw(statement).execute(database.db)

test('migrating again does nothing', async () => {
  expect(await migrate(database.db)).toEqual([])
  expect(await isMigrated(database.db)).toBe(true)
})

test.skipIf(!serverUrl)('servers that start at once migrate once', async () => {
  const empty = await createTestDatabase()
  await sql.raw('drop schema public cascade; create schema public').execute(empty.db)
  const servers = await Promise.all(
    Array.from({ length: 6 }, () => connect({ databaseUrl: empty.url, command: 'test' })),
  )
  const ran = await Promise.all(servers.map(({ db }) => migrate(db)))
  expect(ran.flat()).toEqual(Object.keys(migrations))
  await Promise.all(servers.map((server) => server.close()))
  await empty.close()
})

test('dates, instants and numerics arrive as the text PostgreSQL wrote', async () => {
  const { rows } =
    await sql`select '2022-12-31'::date as day, 16.40::numeric as number, 9007199254740991::bigint as id`.execute(
      database.db,
    )
  expect(rows).toEqual([{ day: '2022-12-31', number: '16.40', id: 9007199254740991 }])
})

const PARENTS = [
  `insert into organizations (id, name, short_name, level) values (1, '甲街道办事处', '甲街道', 'SUBDISTRICT')`,
  `insert into reports (id, slug, organization_id, title, kind, year, period_start, period_end, period_label, status,
     source_text, source_length, source_sha256, media_type, search)
   values (1, 'a', 1, '题', 'ANNUAL', 2022, '2022-01-01', '2022-12-31', '2022年', 'PUBLISHED', '文', 1, repeat('0', 64),
     'text/plain', '')`,
  `insert into sentences (id, report_id, start_offset, end_offset, text) values (1, 1, 0, 9, '句')`,
]

const metric = (columns: Record<string, string>) => {
  const row = {
    report_id: '1',
    sentence_id: '1',
    ordinal: '0',
    label: "'标'",
    text: "'1个'",
    value: '1',
    unit_symbol: "'个'",
    base_value: '1',
    qualifier: "'EXACT'",
    role: "'ACTUAL'",
    period_start: "'2022-01-01'",
    period_end: "'2022-12-31'",
    period_label: "'2022年'",
    start_offset: '0',
    end_offset: '2',
    confidence: '1',
    rule: "'r'",
    search: "''",
    ...columns,
  }
  return `insert into metrics (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`
}

test.each([
  ['a span that ends before it starts', { start_offset: '5', end_offset: '2' }],
  ['a negative offset', { start_offset: '-1' }],
  ['a lower bound above the value', { lower: '2' }],
  ['an upper bound below the value', { upper: '0' }],
  ['an unknown role', { role: "'GUESS'" }],
  ['a direction without a change', { direction: "'UP'" }],
  ['a unit nobody listed', { unit_symbol: "'未列'" }],
  ['a confidence above 1', { confidence: '1.1' }],
  ['a period that ends before it starts', { period_end: "'2021-01-01'" }],
  ['a target in no report', { target_id: '99' }],
  ['an attainment without a target', { attainment: '0.5' }],
  ['a sentence of no report', { sentence_id: '99' }],
])('the database refuses a metric with %s', async (_what, columns) => {
  await expect(run(metric(columns))).rejects.toThrow(/violates|constraint/)
})

test('the same metric without the mistake is stored', async () => {
  await expect(run(metric({}))).resolves.toBeDefined()
})

test('every foreign key has an index that starts with its columns', async () => {
  const { rows } = await sql<{ key: string }>`
    select c.conrelid::regclass || ' ' || c.conname as key from pg_constraint c
    where c.contype = 'f' and not exists (
      select from pg_index i where i.indrelid = c.conrelid
      and (c.conkey <@ (i.indkey::int2[])[0:array_length(c.conkey, 1) - 1] or c.conkey[array_upper(c.conkey, 1)] = i.indkey[0])
    )`.execute(database.db)
  expect(rows.map(({ key }) => key)).toEqual([
    // Small tables, never deleted from by way of these.
    'units units_base_symbol_fkey',
    'indicators indicators_unit_symbol_fkey',
    'indicators indicators_theme_key_fkey',
    'metrics metrics_report_id_sentence_id_fkey',
  ])
})
