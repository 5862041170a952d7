import { afterEach, expect, test } from 'vitest'
import {
  createClient,
  graphql,
  NetworkError,
  RateLimited,
  ServiceUnavailable,
  TimeoutError,
} from '../../client/index.ts'
import { type Answer, createScriptedServer, cutShort, fail, hangUp, json, page, slow } from './support/script.ts'

const good = { data: { viewer: { role: 'READER', keyName: null } } }
const quick = { baseDelay: 5 }
const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function start(...answers: Answer[]) {
  const server = await createScriptedServer(...answers)
  closing.push(server.close)
  return server
}

test.each<[string, Answer]>([
  ['a cut connection', hangUp],
  ['a body cut in the middle', cutShort(good)],
  ['503 from a proxy', page(503)],
  ['502 from a proxy', page(502)],
  ['429 without seconds', page(429)],
  ['an answer without a database', fail('SERVICE_UNAVAILABLE', 'later', {}, 503)],
])('after %s a query is asked again and answers', async (_, bad) => {
  const server = await start(bad, bad, json(good))
  const client = createClient({ url: server.url, retry: quick })
  expect(await client.viewer()).toEqual(good.data)
  expect(server.received).toHaveLength(3)
})

test('a body that is too slow is given up and asked for again', async () => {
  const server = await start(slow(good, 2_000), json(good))
  const client = createClient({ url: server.url, timeout: 100, retry: quick })
  expect(await client.viewer()).toEqual(good.data)
  expect(server.received).toHaveLength(2)
})

test.each<[string, Answer]>([
  ['429', page(429, { 'retry-after': '1' })],
  ['503', page(503, { 'retry-after': '1' })],
  ['a GraphQL error', fail('RATE_LIMITED', 'slower', { retryAfter: 1 })],
])('the wait follows the seconds of Retry-After: %s', async (_, bad) => {
  const server = await start(bad, json(good))
  await createClient({ url: server.url, retry: quick }).viewer()
  const wait = server.received[1]!.at - server.received[0]!.at
  expect(wait).toBeGreaterThanOrEqual(995)
  expect(wait).toBeLessThan(2_500)
})

test('a Retry-After longer than allowed is an error at once, with the seconds', async () => {
  const server = await start(page(429, { 'retry-after': '3600' }))
  const error = await createClient({ url: server.url })
    .viewer()
    .catch((reason) => reason)
  expect(error).toBeInstanceOf(RateLimited)
  expect(error).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 3600, status: 429 })
  expect(server.received).toHaveLength(1)
})

test('a Retry-After may be a date', async () => {
  const server = await start(page(503, { 'retry-after': new Date(Date.now() + 100_000).toUTCString() }))
  const error = await createClient({ url: server.url })
    .viewer()
    .catch((reason) => reason)
  expect(error).toBeInstanceOf(ServiceUnavailable)
  expect(error.retryAfter).toBeGreaterThan(90)
})

test('waits double and are not all the same', async () => {
  const server = await start(hangUp)
  await expect(createClient({ url: server.url, retry: { retries: 3, baseDelay: 100 } }).viewer()).rejects.toThrow(
    NetworkError,
  )
  const times = server.received.map(({ at }) => at)
  const waits = times.slice(1).map((time, index) => time - times[index]!)
  expect(waits).toHaveLength(3)
  for (const [index, wait] of waits.entries()) {
    expect(wait).toBeGreaterThanOrEqual(50 * 2 ** index - 5)
    expect(wait).toBeLessThan(100 * 2 ** index + 400)
  }
})

test('errors that stay are not asked again', async () => {
  const server = await start(fail('BAD_USER_INPUT'))
  await expect(createClient({ url: server.url, retry: quick }).viewer()).rejects.toThrow('BAD_USER_INPUT')
  await expect(createClient({ url: server.url, retry: false }).viewer()).rejects.toThrow()
  expect(server.received).toHaveLength(2)
})

test('a mutation is sent once, for it may have been done', async () => {
  const server = await start(hangUp)
  const client = createClient({ url: server.url, retry: quick })
  await expect(client.request('mutation Publish { publish }')).rejects.toThrow(NetworkError)
  expect(server.received).toHaveLength(1)
})

test('a mutation with an idempotency key is asked again, for it is done once', async () => {
  const server = await start(hangUp, json({ data: { publish: true } }))
  const client = createClient({ url: server.url, retry: quick })
  const document = 'mutation Publish($input: PublishInput!) { publish(input: $input) }'
  await client.request<unknown, object>(document, { input: { idempotencyKey: 'k' } })
  expect(server.received.map(({ body }) => JSON.parse(body).variables.input.idempotencyKey)).toEqual(['k', 'k'])
})

test('retries can be turned off, and the timeout set, for one call', async () => {
  const server = await start(slow(good, 2_000))
  const client = createClient({ url: server.url })
  const error = await client.viewer({}, { timeout: 50, retry: false }).catch((reason) => reason)
  expect(error).toBeInstanceOf(TimeoutError)
  expect(server.received).toHaveLength(1)
})

test('a signal ends a request, and a wait between two, with its own reason', async () => {
  const server = await start(slow(good, 2_000), page(429, { 'retry-after': '30' }))
  const client = createClient({ url: server.url })
  const reason = new Error('nobody waits')
  for (const _ of [1, 2]) {
    const stop = new AbortController()
    setTimeout(() => stop.abort(reason), 60)
    await expect(client.viewer({}, { signal: stop.signal })).rejects.toBe(reason)
  }
  await expect(client.safe.viewer({}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  await expect(createClient({ url: server.url, signal: AbortSignal.abort(reason) }).viewer()).rejects.toBe(reason)
  expect(server.received).toHaveLength(2)
})

test('key, headers and accept are sent, and a key may be fetched for each try', async () => {
  const server = await start(page(503), json(good))
  const keys = ['old', 'new']
  const client = createClient({
    url: server.url,
    retry: quick,
    apiKey: async () => keys.shift()!,
    headers: { 'x-app': 'board' },
  })
  await client.viewer({}, { headers: { 'x-page': 'home' } })
  expect(server.received.map(({ headers }) => headers.authorization)).toEqual(['Bearer old', 'Bearer new'])
  expect(server.received[1]!.headers).toMatchObject({ 'x-app': 'board', 'x-page': 'home' })
  expect(server.received[1]!.headers.accept).toContain('application/graphql-response+json')
})

test('an origin alone means its /graphql', async () => {
  const server = await start(json(good))
  await createClient({ url: new URL(server.url).origin }).request(graphql('{ viewer { role } }'))
  expect(server.received[0]!.url).toBe('/graphql')
})

test('what breaks before anything is sent is thrown as it is', async () => {
  const server = await start(json(good))
  const refused = new Error('no key')
  const client = createClient({ url: server.url, apiKey: () => Promise.reject(refused) })
  await expect(client.viewer()).rejects.toBe(refused)
  const circular: Record<string, unknown> = {}
  circular.by = circular
  await expect(createClient({ url: server.url }).report(circular as never)).rejects.toThrow(TypeError)
  expect(server.received).toHaveLength(0)
})
