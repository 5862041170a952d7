import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importDocument } from '../../server/importer/import-document.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { writeReport } from '../support/report.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp({ responseCacheMb: 8 })
})
afterAll(() => app.close())

const COUNT = '{ reports(where: { organization: { name: { contains: "清河镇" } } }) { totalCount } }'
const importText = (text: string) =>
  importDocument(app.database.db, { name: 'a.txt', bytes: new TextEncoder().encode(text) }, { publish: true })

/** Asks until the answer is this one: the database tells of a change a moment after it has committed. */
async function waitFor(query: string, wanted: unknown): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const { data } = await app.query(query)
    if (JSON.stringify(data) === JSON.stringify(wanted)) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  expect((await app.query(query)).data).toEqual(wanted)
}

describe('answers to readers are kept', () => {
  test('until a table they were read from changes', async () => {
    await waitFor(COUNT, { reports: { totalCount: 0 } })
    await app.query(COUNT)
    app.database.statements.length = 0
    await app.query(COUNT)
    expect(app.database.statements).toEqual([])
    await importText(writeReport())
    await waitFor(COUNT, { reports: { totalCount: 1 } })
  })

  test('and not dropped for a change of another table', async () => {
    const themes = '{ themes { key } }'
    await app.query(themes)
    await importText(writeReport({ hazards: 130 }))
    await waitFor(
      '{ metrics(where: { value: { eq: "130" }, report: { slug: { eq: "清河镇-2022" } } }) { totalCount } }',
      { metrics: { totalCount: 1 } },
    )
    app.database.statements.length = 0
    await app.query(themes)
    expect(app.database.statements).toEqual([])
  })
})

describe('GET', () => {
  const address = `/graphql?query=${encodeURIComponent('{ reports { totalCount } }')}`

  test('answers with an ETag, and with 304 to whoever has the answer', async () => {
    const first = await app.fetch(address)
    expect(first.status).toBe(200)
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    const etag = first.headers.get('etag')!
    const again = await app.fetch(address, { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect((await app.fetch(address, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  test('tells a cache that asks by HEAD as much, without the answer', async () => {
    const head = await app.fetch(address, { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(head.headers.get('etag')).toBe((await app.fetch(address)).headers.get('etag'))
    expect(await head.text()).toBe('')
  })

  test('lets no cache keep a mistake', async () => {
    const response = await app.fetch(`/graphql?query=${encodeURIComponent('{ metrics(first: -1) { totalCount } }')}`)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('etag')).toBeNull()
  })

  test('takes a document of the client by its hash', async () => {
    const { default: documents } = await import('../../client/generated/persisted-documents.json', {
      with: { type: 'json' },
    })
    const [hash, text] = Object.entries(documents as Record<string, string>).find(([, document]) =>
      document.startsWith('query Themes'),
    )!
    expect(createHash('sha256').update(text).digest('hex')).toBe(hash)
    const ask = (sha256Hash: string) =>
      app.fetch(
        `/graphql?extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }))}`,
      )
    const body = (await (await ask(hash)).json()) as { data: { themes: unknown[] } }
    expect(body.data.themes.length).toBeGreaterThan(5)
    const unknown = await ask('0'.repeat(64))
    expect(JSON.stringify(await unknown.json())).toContain('PERSISTED_QUERY_NOT_FOUND')
  })
})

test('every answer says what it cost, and one that costs too much is refused before it runs', async () => {
  const cheap = await app.query('{ reports(first: 10) { nodes { title } } }')
  expect(cheap.extensions?.cost).toEqual({ requested: 12, limit: 250_000 })
  app.database.statements.length = 0
  const dear = await app.query(
    `{ reports(first: 100) { nodes { sections { metrics { label parts { label parts { label } } } initiatives { title metrics { label } } } } } }`,
  )
  expect(dear.errors?.[0]?.extensions.code).toBe('COST_LIMIT')
  expect(dear.errors?.[0]?.message).toContain('250000')
  expect(app.database.statements).toEqual([])
})
