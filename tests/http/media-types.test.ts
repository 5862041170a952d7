import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp({ samples: false })
})
afterAll(() => app.close())

const OLD = 'application/json; charset=utf-8'
const NEW = 'application/graphql-response+json; charset=utf-8'

// The first is answered by the short way, the second by the general one.
describe.each(['{ themes { key } }', '{ viewer { role } }'])('%s', (query) => {
  const ask = (headers: Record<string, string>) =>
    app.fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) })

  test.each([
    ['*/*', OLD],
    ['application/json, application/graphql-response+json', OLD],
    ['application/graphql-response+json, application/json', NEW],
    ['application/json;q=0.5, application/graphql-response+json;q=0.9', NEW],
    ['application/graphql-response+json;q=0.1, application/json', OLD],
    ['application/graphql-response+json;q=0, application/json;q=0.1', OLD],
    ['APPLICATION/GRAPHQL-RESPONSE+JSON; charset=utf-8', NEW],
  ])('accepting %s is answered as %s', async (accept, type) => {
    const byPost = await ask({ 'content-type': 'application/json', accept })
    expect([byPost.status, byPost.headers.get('content-type')]).toEqual([200, type])
    const byGet = await app.fetch(`/graphql?query=${encodeURIComponent(query)}`, { headers: { accept } })
    expect([byGet.status, byGet.headers.get('content-type')]).toEqual([200, type])
  })

  test.each(['APPLICATION/JSON', 'Application/Json; Charset=UTF-8', 'application/json ; charset=utf-8'])(
    'a body of the type %s is read',
    async (type) => {
      expect((await ask({ 'content-type': type })).status).toBe(200)
    },
  )
})

test('a failure of ours comes in the type that was asked for too', async () => {
  await sql`alter table themes rename to gone`.execute(app.database.db)
  const response = await app.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: '{ themes { name } }' }),
  })
  await sql`alter table gone rename to themes`.execute(app.database.db)
  expect([response.status, response.headers.get('content-type')]).toEqual([500, NEW])
})
