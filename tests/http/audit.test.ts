import { type Audit, type AuditResult, serverAudits } from 'graphql-http'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../server/app.ts'
import { createTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
let general: App
beforeAll(async () => {
  app = await createTestApp({ samples: false })
  general = createApp({ connection: app.database, responseCacheMb: 0, log: pino({ level: 'silent' }) })
})
afterAll(async () => {
  await general.close()
  await app.close()
})

/** The audits ask `{ __typename }`, which needs no database; this is the same question by the short way. */
const askDatabase: typeof fetch = (url, init) =>
  fetch(
    url,
    typeof init?.body === 'string' ? { ...init, body: init.body.replace('__typename', 'themes { key }') } : init,
  )

const DOORS: [name: string, fetchFn: typeof fetch][] = [
  ['listening', fetch],
  ['asked of the database', askDatabase],
  ['without its short way', (url, init) => general.fetch(new Request(url, init))],
]
const audits = (fetchFn: unknown): Audit[] => serverAudits({ url: () => `${app.url}/graphql`, fetchFn })

describe.each(DOORS)('the service, %s, passes the audit of GraphQL over HTTP:', (_door, fetchFn) => {
  test.each(audits(fetchFn).map(({ name, fn }) => [name, fn] as const))('%s', async (_name, fn) => {
    const { status, reason } = (await fn()) as AuditResult & { reason?: string }
    expect(reason).toBeUndefined()
    expect(status).toBe('ok')
  })
})

test('the audit is whole, and its questions reach the database', async () => {
  const names = audits(fetch).map(({ name }) => name)
  expect(names.filter((name) => /^(MUST|SHOULD) /.test(name)).length).toBeGreaterThan(30)
  app.database.statements.length = 0
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' }
  expect((await askDatabase(`${app.url}/graphql`, init)).status).toBe(200)
  expect(app.database.statements).toHaveLength(1)
})
