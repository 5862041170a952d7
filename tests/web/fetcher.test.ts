import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FetcherParams } from '@graphiql/toolkit'
import { parse } from 'graphql'
import { createSchema, createYoga } from 'graphql-yoga'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEvents } from '../../client/graphiql/events.ts'
import { createFetcher } from '../../client/graphiql/fetcher.ts'

let stopped = 0

async function* count() {
  try {
    for (let number = 1; ; number++) yield { count: number }
  } finally {
    stopped++
  }
}

const typeDefs = 'type Query { who(id: Int): String } type Subscription { count: Int! }'
const resolvers = {
  Query: {
    who: (_: unknown, { id }: { id?: number }, { request }: { request: Request }) =>
      `${request.headers.get('authorization')} ${id}`,
  },
  Subscription: { count: { subscribe: count } },
}
const yoga = createYoga({ schema: createSchema({ typeDefs, resolvers }), logging: false })
const server = createServer((request, response) => {
  if (request.url !== '/broken') return yoga(request, response)
  response.writeHead(502).end('<h1>Bad gateway</h1>')
})
let origin: string

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, listening))
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

function send(params: FetcherParams, path = '/graphql', headers = {}) {
  return createFetcher(origin + path)(params, { documentAST: parse(params.query), headers })
}

test('a query carries its variables and headers', async () => {
  const params = { query: 'query Who($id: Int) { who(id: $id) }', variables: { id: 7 } }
  expect(await send(params, '/graphql', { authorization: 'Bearer x' })).toEqual({ data: { who: 'Bearer x 7' } })
})

test('the errors of the service arrive as they are', async () => {
  expect(await send({ query: '{ nobody }' })).toMatchObject({
    errors: [{ message: expect.stringContaining('nobody') }],
  })
})

test('an answer that is not JSON is shown with its status', async () => {
  const answer = await send({ query: '{ who }' }, '/broken')
  expect(JSON.stringify(answer)).toContain('HTTP 502 Bad Gateway: <h1>Bad gateway</h1>')
})

test('a subscription yields its events until it is left', async () => {
  const seen: unknown[] = []
  for await (const answer of send({ query: 'subscription { count }' }) as AsyncIterable<unknown>) {
    seen.push(answer)
    if (seen.length === 3) break
  }
  expect(seen).toEqual([{ data: { count: 1 } }, { data: { count: 2 } }, { data: { count: 3 } }])
  await expect.poll(() => stopped, { timeout: 10_000 }).toBe(1)
})

test('events are put together across chunks and line endings', async () => {
  const chunks = [
    ': hello\n\nevent: ne',
    'xt\r\ndata: {"a":\r\ndata: "市"}\r\n\r',
    '\nevent: complete\n\n',
    'data: cut',
  ]
  const encoded = chunks.map((chunk) => new TextEncoder().encode(chunk))
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const chunk = encoded.shift()
      if (chunk) controller.enqueue(chunk)
      else controller.close()
    },
  })
  const events = []
  for await (const event of readEvents(body)) events.push(event)
  expect(events).toEqual([
    { type: 'message', data: '' },
    { type: 'next', data: '{"a":\n"市"}' },
    { type: 'complete', data: '' },
  ])
})
