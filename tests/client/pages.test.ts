import { expect, test } from 'vitest'
import { createClient, graphql } from '../../client/index.ts'
import { createScriptedServer, cutShort, hangUp, json, page, slow } from './support/script.ts'

const rows = Array.from({ length: 10_000 }, (_, index) => ({ id: `Metric:${index}` }))

interface Paging {
  first?: number
  after?: string
  last?: number
  before?: string
}

/** A connection of 10,000 rows whose cursors are their places. */
function answerPage({ first, after, last, before }: Paging) {
  const [low, high] = [after === undefined ? 0 : Number(after) + 1, before === undefined ? rows.length : Number(before)]
  const start = last === undefined ? low : Math.max(low, high - last)
  const end = first === undefined ? high : Math.min(high, low + first)
  return {
    data: {
      metrics: {
        nodes: rows.slice(start, end),
        pageInfo: {
          startCursor: `${start}`,
          endCursor: `${end - 1}`,
          hasNextPage: end < rows.length,
          hasPreviousPage: start > 0,
        },
      },
    },
  }
}

const asked: Paging[] = []
const fetchPage: typeof fetch = async (_, init) => {
  const { variables } = JSON.parse(String(init!.body))
  asked.push(variables)
  return Response.json(answerPage(variables))
}
const client = createClient({ url: 'http://reports.test', fetch: fetchPage })

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

test('10,000 rows come once each, in order, a hundred a page', async () => {
  asked.length = 0
  const ids = (await collect(client.metrics.items())).map(({ id }) => id)
  expect(ids).toEqual(rows.map(({ id }) => id))
  expect(asked).toHaveLength(100)
})

test('with failures in between the result is the same', async () => {
  const bad = [page(429, { 'retry-after': '0' }), page(503), hangUp, cutShort({ data: {} }), slow({ data: {} }, 1_000)]
  const server = await createScriptedServer((received, response) => {
    const count = server.received.length
    const turn = count % 5 === 0 ? bad[(count / 5) % bad.length] : undefined
    const answer = turn ?? json(answerPage(JSON.parse(received.body).variables))
    answer(received, response)
  })
  const patient = createClient({ url: server.url, timeout: 300, retry: { baseDelay: 1 } })
  const ids = (await collect(patient.metrics.items())).map(({ id }) => id)
  expect(ids).toEqual(rows.map(({ id }) => id))
  expect(server.received.length).toBeGreaterThanOrEqual(124)
  await server.close()
})

test('pages have the size asked for and go on where a cursor says', async () => {
  const pages = await collect(client.metrics.pages({ first: 30, after: '9899' }))
  expect(pages.map(({ nodes }) => nodes.length)).toEqual([30, 30, 30, 10])
})

test('last walks from the end', async () => {
  const pages = await collect(client.metrics.pages({ last: 4_000 }))
  expect(pages.map(({ nodes }) => nodes[0]!.id)).toEqual(['Metric:6000', 'Metric:2000', 'Metric:0'])
})

test('a loop that is left asks for no further page', async () => {
  asked.length = 0
  for await (const { id } of client.metrics.items()) if (id === 'Metric:150') break
  expect(asked).toHaveLength(2)
})

test.each([['0'], [null]])(
  'a service that says %s again and again is not asked for ever, and no row comes twice',
  async (endCursor) => {
    let count = 0
    const stuck = createClient({
      url: 'http://reports.test',
      fetch: async () => {
        count++
        return Response.json({ data: { metrics: { nodes: [rows[0]], pageInfo: { endCursor, hasNextPage: true } } } })
      },
    })
    expect(await collect(stuck.metrics.items())).toEqual([rows[0]])
    expect(count).toBeLessThanOrEqual(2)
  },
)

test('an empty list is one empty page', async () => {
  const fetchNothing: typeof fetch = async () =>
    Response.json({ data: { metrics: { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } } } })
  const pages = await collect(createClient({ url: 'http://reports.test', fetch: fetchNothing }).metrics.pages())
  expect(pages).toHaveLength(1)
})

test('a walk is aborted with the reason of its signal', async () => {
  const stop = new AbortController()
  const walk = (async () => {
    for await (const { id } of client.metrics.items({}, { signal: stop.signal }))
      if (id === 'Metric:250') stop.abort(new Error('enough'))
  })()
  await expect(walk).rejects.toThrow('enough')
})

test('a connection anywhere in an own document is walked', async () => {
  const document = graphql(`query Deep($slug: String!, $first: Int, $after: String) {
    report(by: { slug: $slug }) { metrics(first: $first, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } }
  }`)
  const deep = createClient({
    url: 'http://reports.test',
    fetch: async (_, init) => {
      const { nodes, pageInfo } = answerPage(JSON.parse(String(init!.body)).variables).data.metrics
      return Response.json({ data: { report: { metrics: { edges: nodes.map((node) => ({ node })), pageInfo } } } })
    },
  })
  const pages = await collect(deep.pages(document, { slug: 'x', after: '9799' }, {}, (data) => data.report?.metrics))
  expect(pages.flatMap(({ edges }) => edges.map(({ node }) => node.id))).toEqual(rows.slice(9_800).map(({ id }) => id))
})
