import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { setTimeout as wait } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createTestApp, type TestApp } from '../support/app.ts'
import { serverUrl } from '../support/database.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

// On a server enough that holding the rows would show; the embedded database needs a few batches only.
const ROWS = serverUrl ? 200_000 : 3_000
const MOST_GROWTH_MB = 50

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
  const { db } = app.database
  const { rows } = await sql<{ id: number; metrics: number }>`
    select report_id as id, count(*) as metrics from metrics group by 1 order by 2 desc limit 1`.execute(db)
  const { id, metrics } = rows[0]!
  await copyReport(id, Math.ceil(ROWS / metrics))
})
afterAll(() => app.close())

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** How much more is held at any time than at the beginning, what could be thrown away left out. */
function startHeapMeter() {
  const measure = () => {
    collectGarbage()
    return process.memoryUsage().heapUsed
  }
  const first = measure()
  const measured: number[] = []
  const timer = setInterval(() => measured.push(measure()), serverUrl ? 500 : 50)
  return {
    stop: () => {
      clearInterval(timer)
      return { growthMb: (Math.max(...measured) - first) / 1e6, looks: measured.length }
    },
  }
}

/**
 * Copies a report and its metrics as often as is said; the copies share sections, initiatives and sentences with it,
 * which the keys would forbid, but checking and indexing them would take most of a minute.
 */
async function copyReport(id: number, copies: number): Promise<void> {
  const copy = (table: string, of: string, changes: RawBuilder<unknown>) => sql`
    insert into ${sql.table(table)}
    select copy.* from ${sql.table(table)} t, generate_series(1, ${sql.lit(copies)}) n,
      jsonb_populate_record(t, to_jsonb(t) || jsonb_build_object(${changes})) copy
    where t.${sql.ref(of)} = ${sql.lit(id)}`
  // Few rows must be wide ones, or the sockets between us and the client take them all.
  const title = serverUrl ? '示例' : '示例'.repeat(1_000)
  await app.database.db.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx)
    await sql`set local statement_timeout = 0`.execute(trx)
    await sql`do $$ declare name text; begin
      for name in select indexrelid::regclass::text from pg_index where indrelid = 'metrics'::regclass and not indisunique
      loop execute 'drop index ' || name; end loop; end $$`.execute(trx)
    const report = sql`'id', t.id + n * 10000, 'slug', t.slug || '-' || n, 'index_number', null, 'title',
      ${sql.lit(title)}::text, 'source_text', '', 'search', ''`
    await copy('reports', 'id', report).execute(trx)
    const metric = sql`'id', t.id + n * 10000, 'report_id', t.report_id + n * 10000, 'search', ''`
    await copy('metrics', 'report_id', metric).execute(trx)
  })
  for (const table of ['reports', 'metrics']) await sql`analyze ${sql.table(table)}`.execute(app.database.db)
}

test.each(['csv', 'jsonl', 'zip'])('%s comes whole, and memory stays flat', async (extension) => {
  const heap = startHeapMeter()
  const response = await app.fetch(`/export/metrics.${extension}`)
  let bytes = 0
  for await (const chunk of response.body!) bytes += chunk.length
  expect(bytes).toBeGreaterThan(ROWS)
  const { growthMb, looks } = heap.stop()
  expect(looks).toBeGreaterThan(0)
  expect(growthMb).toBeLessThan(MOST_GROWTH_MB)
})

test('each row comes once, report by report in the order of the text', async () => {
  const response = await app.fetch('/export/metrics.jsonl')
  const done = new Set<string>()
  let [rows, report, ordinal] = [0, '', -1]
  for await (const line of createInterface({ input: Readable.fromWeb(response.body as ReadableStream) })) {
    const row = JSON.parse(line)
    if (row.report !== report) {
      expect(done.has(row.report)).toBe(false)
      done.add(row.report)
      ;[report, ordinal] = [row.report, -1]
    }
    if (row.ordinal <= ordinal) throw new Error(`${row.report} ${row.ordinal} behind ${ordinal}`)
    ordinal = row.ordinal
    rows++
  }
  const { count } = await app.database.db
    .selectFrom('metrics')
    .select((e) => e.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  expect(rows).toBe(count)
  expect(count).toBeGreaterThan(ROWS)
})

test('nothing is read for a client that takes nothing or has gone', async () => {
  const { statements } = app.database
  const settle = async () => {
    let before: number
    do {
      before = statements.length
      await wait(150)
    } while (statements.length !== before)
    return before
  }
  statements.length = 0
  const leaving = new AbortController()
  const response = await app.fetch('/export/metrics.jsonl', { signal: leaving.signal })
  const waiting = await settle()
  expect(waiting).toBeLessThan(Math.ceil(ROWS / 1_000))
  leaving.abort()
  await expect(response.text()).rejects.toThrow()
  expect(await settle()).toBeLessThanOrEqual(waiting + 1)
})
