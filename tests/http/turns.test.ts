import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../server/app.ts'
import { MOST_AT_ONCE } from '../../server/select/turns.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
let app: App
let running = 0
let most = 0
let failing = false
beforeAll(async () => {
  database = await createTestDatabase()
  const selectText: TestDatabase['selectText'] = async (sql, values) => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 20))
    running--
    if (failing) throw new Error('lost')
    return database.selectText(sql, values)
  }
  app = createApp({ connection: { ...database, selectText }, responseCacheMb: 0, log: pino({ level: 'silent' }) })
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const ask = async (fields: string[]) => {
  const response = await app.fetch(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ ${fields.map((field, index) => `a${index}: ${field}`).join(' ')} }` }),
    }),
  )
  return (await response.json()) as { data?: Record<string, unknown> | null }
}
const themes = Array.from({ length: 15 }, () => 'themes { key }')

test.each([
  ['the database answers whole', themes],
  ['go field by field', [...themes, 'viewer { role }', 'search(query: "x") { totalCount }']],
])('a request whose questions %s runs a few statements at once', async (_how, fields) => {
  most = 0
  const { data } = await ask(fields)
  expect(Object.keys(data!)).toHaveLength(fields.length)
  expect(most).toBe(MOST_AT_ONCE)
})

test('a statement that fails gives its turn away', async () => {
  failing = true
  expect((await ask(themes)).data ?? null).toBeNull()
  failing = false
  expect(Object.keys((await ask(themes)).data!)).toHaveLength(themes.length)
  await expect.poll(() => running).toBe(0)
})
