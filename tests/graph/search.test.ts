import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cutSnippet } from '../../server/search/snippet.ts'
import { writeTsquery, writeTsvector } from '../../server/search/tokens.ts'
import { createTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

interface Edge {
  cursor: string
  score: number
  snippet: { text: string; highlights: { start: number; end: number }[] }
  node: { __typename: string; id: string; label?: string; text?: string }
}

async function find(query: string, more = ''): Promise<{ totalCount: number; edges: Edge[] }> {
  const { data, errors } = await app.query(
    `query ($query: String!) { search(query: $query, first: 100 ${more}) { totalCount
      edges { cursor score snippet { text highlights { start end } } node { __typename ... on Node { id } ... on Metric { label text } } } } }`,
    { query },
  )
  expect(errors).toBeUndefined()
  return data.search
}
const texts = ({ edges }: { edges: Edge[] }) => edges.map(({ node }) => node.text).filter(Boolean)
const marked = ({ snippet }: Edge) => snippet.highlights.map(({ start, end }) => snippet.text.slice(start, end))

describe('search', () => {
  test.each(['网', '信访', '网格', '安全隐患'])('finds %s wherever it stands, and nothing else', async (word) => {
    const { totalCount, edges } = await find(word)
    expect(totalCount).toBe(edges.length)
    expect(edges.length).toBeGreaterThan(3)
    for (const edge of edges) expect(marked(edge)).toContain(word)
    const { data } = await app.query(`{ metrics(where: { label: { contains: "${word}" } }) { totalCount } }`)
    expect(edges.filter(({ node }) => node.label?.includes(word))).toHaveLength(data.metrics.totalCount)
  })

  test.each(['600000', '60万', '六十万', '60 万平方米', '600,000', '６０万'])(
    'finds one number however it is written: %s',
    async (number) => {
      const { edges } = await find(number)
      expect(edges[0]?.node).toMatchObject({ __typename: 'Metric', text: '60万平方米' })
    },
  )

  test.each(['63.6%', '百分之63.6', '百分之六十三点六'])('finds a share however it is written: %s', async (share) => {
    expect((await find(share)).edges[0]?.node).toMatchObject({ __typename: 'Metric', text: '63.6%' })
  })

  test('says what it cost', async () => {
    const { extensions } = await app.query('{ search(query: "网", first: 10) { totalCount edges { score cursor } } }')
    expect(extensions?.cost).toMatchObject({ requested: 1 + 2 + 10 * 2 })
  })

  test('a number with a unit finds that unit only', async () => {
    expect(texts(await find('60元'))).not.toContain('60个')
    expect(texts(await find('60个'))).toContain('60个')
  })

  test.each(['%', '_', "'", '"', '\\', '*', ':*', '&', "'); drop table metrics; --"])(
    '%s has no power',
    async (query) => {
      for (const edge of (await find(query)).edges) expect(marked(edge)).toContain(query)
    },
  )

  test('letters and full-width characters find each other', async () => {
    expect((await find('pm2.5')).totalCount).toBe((await find('ＰＭ２．５')).totalCount)
    expect((await find('pm2.5')).totalCount).toBeGreaterThan(0)
  })

  test.each(['MB1670946', '应急管理局'])('shows of a report what %s was found in', async (word) => {
    const reports = (await find(word, ', in: [REPORT]')).edges
    expect(reports.length).toBeGreaterThan(0)
    for (const edge of reports) expect(marked(edge)).toEqual([word])
  })

  test('words apart by blanks must all be there', async () => {
    const both = await find('安全 隐患')
    expect(both.totalCount).toBeLessThan((await find('安全')).totalCount)
    for (const edge of both.edges) expect(['安全', '隐患', '安全隐患']).toEqual(expect.arrayContaining(marked(edge)))
  })

  test('pages best first, each result once', async () => {
    const seen: Edge[] = []
    for (let after: string | null = null; ; ) {
      const { data } = await app.query(
        `query ($after: String) { search(query: "安全", first: 7, after: $after) { edges { cursor score node { __typename ... on Node { id } } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      )
      seen.push(...data.search.edges)
      if (!data.search.pageInfo.hasNextPage) break
      after = data.search.pageInfo.endCursor
    }
    expect(new Set(seen.map(({ node }) => node.id)).size).toBe((await find('安全')).totalCount)
    expect(seen.map(({ score }) => score)).toEqual(seen.map(({ score }) => score).sort((a, b) => b - a))
  })

  test('only the kinds and reports asked for', async () => {
    const { data } = await app.query(`{ search(query: "安全", in: [METRIC], where: { report: { year: { eq: 2020 } } }) {
      nodes { __typename ... on Metric { report { year } } } } }`)
    expect(data.search.nodes.length).toBeGreaterThan(0)
    for (const node of data.search.nodes) expect(node).toEqual({ __typename: 'Metric', report: { year: 2020 } })
  })

  test('is one statement', async () => {
    app.database.statements.length = 0
    await find('网格')
    expect(app.database.statements).toHaveLength(1)
  })

  test.each([
    ['', 'BAD_USER_INPUT'],
    [' \n', 'BAD_USER_INPUT'],
    ['长'.repeat(101), 'BAD_USER_INPUT'],
  ])('refuses an unusable search', async (query, code) => {
    const { errors } = await app.query('query ($q: String!) { search(query: $q) { totalCount } }', { q: query })
    expect(errors?.[0]?.extensions.code).toBe(code)
  })
})

describe('tokens', () => {
  test('are pairs of neighbours, and the last character alone', () => {
    expect(writeTsvector('网 格化')).toBe("'网格' '格化' '化'")
    expect(writeTsvector('')).toBe('')
  })

  test('hold quotes and backslashes like any other character', async () => {
    const { rows } = await sql<{ found: boolean }>`
      select ${writeTsvector(String.raw`a'\b`)}::tsvector @@ ${writeTsquery([String.raw`'\b`])}::tsquery as found
    `.execute(app.database.db)
    expect(rows).toEqual([{ found: true }])
  })
})

describe('a snippet', () => {
  test('marks what was written, whatever its width', () => {
    const { text, highlights } = cutSnippet('浓度为ＰＭ２．５三十', ['pm2.5'])
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['ＰＭ２．５'])
  })

  test('is cut around the first match and never inside a character', () => {
    const { text, highlights } = cutSnippet(`${'𠀀'.repeat(60)}网格${'𠀀'.repeat(90)}`, ['网格'])
    expect(text.isWellFormed()).toBe(true)
    expect(text.length).toBeLessThan(130)
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['网格'])
  })
})
