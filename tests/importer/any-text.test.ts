import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importDocument } from '../../server/importer/import-document.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

const folder = join(import.meta.dirname, '../reports')
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

/** Numbers that are the same in every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const PIECES = [
  '万',
  '亿',
  '%',
  '1.',
  '（一）',
  '一是',
  '同比增长',
  '9'.repeat(40),
  '0',
  '-',
  '。',
  '\n',
  '其中',
  '分别为',
  '第',
  '\u{20000}',
]

/** Two reports cut and joined, with a few pieces thrown in. */
function mix(random: (below: number) => number): string {
  const cut = () => {
    const text = reports[random(reports.length)]!
    const start = random(text.length)
    return text.slice(start, start + random(900))
  }
  let text = `${cut()}${cut()}`
  for (let times = random(12); times > 0; times--) {
    const at = random(text.length + 1)
    text = text.slice(0, at) + PIECES[random(PIECES.length)] + text.slice(at + random(3))
  }
  return text.toWellFormed()
}

const runs = Number(process.env.FUZZ_RUNS ?? 60)
test(`whatever the reader makes of ${runs} mixed texts, the database takes it, passages and all`, async () => {
  const random = createRandom(7)
  const known = { organization: '某局', year: 2023 }
  for (let run = 0; run < runs; run++) {
    const text = `第${run}号\n${mix(random)}`
    const document = { name: `${run}.txt`, bytes: new TextEncoder().encode(text) }
    const stored = await importDocument(database.db, document, {
      publish: true,
      known: { ...known, title: `第${run}号` },
    })
    const { rows } = await sql<{ start_offset: number; end_offset: number; text: string }>`
      select start_offset, end_offset, text from metrics where report_id = ${stored.id}
      union all select start_offset, end_offset, text from sentences where report_id = ${stored.id}
      union all select start_offset, end_offset, text from initiatives where report_id = ${stored.id}
      union all select start_offset, end_offset, text from sections where report_id = ${stored.id}`.execute(database.db)
    for (const row of rows) expect(text.slice(row.start_offset, row.end_offset)).toBe(row.text)
  }
})
