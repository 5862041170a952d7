import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as operations from '../../client/generated/operations.ts'
import { createClient, createHashedGet } from '../../client/index.ts'

const known: Record<string, string> = JSON.parse(
  readFileSync(new URL('../../client/generated/persisted-documents.json', import.meta.url), 'utf8'),
)

interface Seen {
  method: string
  address: URL
  etag: string | null
}

function createService({ persisted = true } = {}) {
  const seen: Seen[] = []
  let version = 1
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const address = new URL(request.url)
    seen.push({ method: request.method, address, etag: request.headers.get('if-none-match') })
    const data = { viewer: { role: 'READER', keyName: `v${version}` } }
    if (request.method === 'POST') return Response.json({ data })
    const { persistedQuery } = JSON.parse(address.searchParams.get('extensions')!)
    if (!persisted || !known[persistedQuery.sha256Hash])
      return Response.json({ errors: [{ message: 'Unknown', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] })
    const etag = `"${version}"`
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304 })
    return Response.json({ data }, { headers: { etag } })
  }
  return { seen, fetch, change: () => version++ }
}

test('every operation is known by the SHA-256 of the text that is sent', () => {
  const texts = Object.values<string>(operations)
  expect(Object.values(known).sort()).toEqual([...texts].sort())
  for (const [hash, text] of Object.entries(known)) expect(createHash('sha256').update(text).digest('hex')).toBe(hash)
})

test('a query goes as GET by hash, and is asked for again by its ETag', async () => {
  const { seen, fetch, change } = createService()
  const client = createClient({ url: 'http://reports.test', fetch, transport: createHashedGet() })
  const first = await client.viewer()
  const again = await client.viewer()
  expect(again).toEqual(first)
  expect(again).not.toBe(first)
  change()
  expect((await client.viewer()).viewer.keyName).toBe('v2')
  expect(seen.map(({ method, etag }) => [method, etag])).toEqual([
    ['GET', null],
    ['GET', '"1"'],
    ['GET', '"1"'],
  ])
  expect(seen[0]!.address.searchParams.has('query')).toBe(false)
})

test('variables are part of what is kept', async () => {
  const { seen, fetch } = createService()
  const client = createClient({ url: 'http://reports.test', fetch, transport: createHashedGet() })
  await client.report({ by: { slug: 'a' } })
  await client.report({ by: { slug: 'b' } })
  expect(seen.map(({ etag }) => etag)).toEqual([null, null])
  expect(JSON.parse(seen[1]!.address.searchParams.get('variables')!)).toEqual({ by: { slug: 'b' } })
})

test('a service that does not know the hash gets the query by POST, at once from then on', async () => {
  const { seen, fetch } = createService({ persisted: false })
  const client = createClient({ url: 'http://reports.test', fetch, transport: createHashedGet() })
  await client.viewer()
  await client.viewer()
  expect(seen.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST'])
})

test('an address too long for proxies goes by POST, and so does a mutation', async () => {
  const { seen, fetch } = createService()
  const client = createClient({ url: 'http://reports.test', fetch, transport: createHashedGet() })
  await client.metrics({ where: { label: { contains: '信访'.repeat(500) } } })
  await client.request('mutation Publish { publish }')
  expect(seen.map(({ method }) => method)).toEqual(['POST', 'POST'])
})

test('only so many answers are kept, the least used go first', async () => {
  const { seen, fetch } = createService()
  const client = createClient({ url: 'http://reports.test', fetch, transport: createHashedGet({ entries: 2 }) })
  for (const slug of ['a', 'b', 'a', 'c', 'a', 'b']) await client.report({ by: { slug } })
  expect(seen.map(({ etag }) => etag !== null)).toEqual([false, false, true, false, true, false])
})
