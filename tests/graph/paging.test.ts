import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const ORDERS = [
  '[]',
  '[{ field: ATTAINMENT }]',
  '[{ field: ATTAINMENT, direction: DESC }]',
  '[{ field: ATTAINMENT, direction: DESC, nulls: FIRST }]',
  '[{ field: ATTAINMENT, nulls: FIRST }, { field: BASE_VALUE, direction: DESC }]',
  '[{ field: YEAR, direction: DESC }, { field: LABEL }]',
  '[{ field: CONFIDENCE, direction: DESC }]',
]

/** Ids of all metrics, page by page. */
async function page(order: string, size: number, backward: boolean): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const range = backward ? `last: ${size}, before: $cursor` : `first: ${size}, after: $cursor`
    const { data } = await app.query(
      `query ($cursor: String) { metrics(${range}, orderBy: ${order}) {
        edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      { cursor },
    )
    const { edges, pageInfo } = data.metrics
    expect(pageInfo.startCursor).toBe(edges[0].cursor)
    expect(pageInfo.endCursor).toBe(edges.at(-1).cursor)
    const found = edges.map((edge: { node: { id: string } }) => edge.node.id)
    if (backward) ids.unshift(...found)
    else ids.push(...found)
    cursor = backward
      ? pageInfo.hasPreviousPage
        ? pageInfo.startCursor
        : null
      : pageInfo.hasNextPage
        ? pageInfo.endCursor
        : null
  } while (cursor !== null)
  return ids
}

describe.each(ORDERS)('paging by %s', (order) => {
  test('shows every row once, and the same both ways', async () => {
    const forward = await page(order, 7, false)
    expect(new Set(forward).size).toBe(forward.length)
    expect(forward).toHaveLength((await app.query('{ metrics { totalCount } }')).data.metrics.totalCount)
    expect(await page(order, 10, true)).toEqual(forward)
  })
})

test('an empty page has no cursors and says so', async () => {
  const { data } = await app.query(
    '{ metrics(first: 0) { nodes { id } pageInfo { hasNextPage startCursor endCursor } } }',
  )
  expect(data.metrics).toEqual({ nodes: [], pageInfo: { hasNextPage: true, startCursor: null, endCursor: null } })
})

test('nodes and edges of one page may ask for different fields under other names', async () => {
  const { data } = await app.query(
    '{ metrics(first: 1) { nodes { a: label } edges { b: node { c: label __typename } } } }',
  )
  expect(data.metrics.edges).toEqual([{ b: { c: data.metrics.nodes[0].a, __typename: 'Metric' } }])
})

test('a connection inside a list pages each of its owners', async () => {
  const { data } = await app.query(
    '{ organizations(first: 5) { nodes { name reports(first: 1) { totalCount nodes { metrics(first: 2) { nodes { id } } } } } } }',
  )
  const reporting = data.organizations.nodes.filter(
    (node: { reports: { totalCount: number } }) => node.reports.totalCount > 0,
  )
  expect(reporting[0].reports.nodes[0].metrics.nodes).toHaveLength(2)
})
