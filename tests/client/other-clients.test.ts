import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { InfiniteQueryObserver, QueryClient, QueryObserver } from '@tanstack/query-core'
import { cacheExchange, fetchExchange, Client as UrqlClient } from '@urql/core'
import { afterAll, beforeAll, expect, expectTypeOf, test } from 'vitest'
import {
  createClient,
  graphql,
  MetricsDocument,
  type MetricsResult,
  type MetricsVariables,
  ReportDocument,
  type ReportResult,
  type WorkreportClient,
} from '../../client/index.ts'
import { documentOptions, infiniteQueryOptions, queryOptions } from '../../client/tanstack.ts'
import { createTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
let client: WorkreportClient
let expected: ReportResult

const indexNumber = 'MB1670946/2023-00023'
const variables = { by: { indexNumber } }

beforeAll(async () => {
  app = await createTestApp()
  client = createClient({ url: app.url })
  expected = await client.report(variables)
})
afterAll(() => app.close())

test('Apollo Client takes the documents as they are', async () => {
  const apollo = new ApolloClient({ link: new HttpLink({ uri: `${app.url}/graphql` }), cache: new InMemoryCache() })
  const { data } = await apollo.query({ query: ReportDocument, variables })
  expectTypeOf(data!.report!.title).toEqualTypeOf<string>()
  expect(data).toMatchObject(expected)
  // @ts-expect-error: by is missing
  const wrong = apollo.query({ query: ReportDocument, variables: {} }).catch((reason) => reason)
  expect(await wrong).toBeInstanceOf(Error)
})

test('urql takes the documents as they are, parsed or as text', async () => {
  const urql = new UrqlClient({
    url: `${app.url}/graphql`,
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
  })
  const { data } = await urql.query(ReportDocument, variables)
  expectTypeOf(data!.report!.title).toEqualTypeOf<string>()
  expect(data).toMatchObject(expected)
  const text = await urql.query(client.report.document, variables)
  expect(text.data).toMatchObject(expected)
})

/** Every metric of the report, page by page, as a client asks for them. */
async function walkPages(ask: (variables: MetricsVariables) => Promise<MetricsResult | undefined>): Promise<string[]> {
  const ids: string[] = []
  const where = { report: { indexNumber: { eq: indexNumber } } }
  for (let after: string | null = null, more = true; more; ) {
    const page: MetricsResult['metrics'] = (await ask({ first: 25, after, where }))!.metrics
    ids.push(...page.nodes.map(({ id }) => id))
    more = page.pageInfo.hasNextPage
    after = page.pageInfo.endCursor ?? null
  }
  return ids
}

test.each(['Apollo Client', 'urql'])('%s walks the pages of a connection', async (name) => {
  const apollo = new ApolloClient({ link: new HttpLink({ uri: `${app.url}/graphql` }), cache: new InMemoryCache() })
  const urql = new UrqlClient({
    url: `${app.url}/graphql`,
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
  })
  const ids = await walkPages(async (variables) =>
    name === 'urql'
      ? (await urql.query(MetricsDocument, variables)).data
      : (await apollo.query({ query: MetricsDocument, variables })).data,
  )
  expect(ids).toHaveLength(59)
  expect(new Set(ids).size).toBe(59)
})

test('TanStack Query takes the options of an operation', async () => {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const options = queryOptions(client.report, variables)
  const data = await queries.fetchQuery(options)
  expectTypeOf(data).toEqualTypeOf<ReportResult>()
  expect(data).toEqual(expected)
  expect(queries.getQueryData(['workreport', 'Report', variables])).toEqual(expected)
  const observer = new QueryObserver(queries, options)
  expectTypeOf(observer.getCurrentResult().data).toEqualTypeOf<ReportResult | undefined>()
  // @ts-expect-error: by is missing
  expect(queryOptions(client.report).queryKey).toEqual(['workreport', 'Report', {}])
})

test('TanStack Query walks the pages of a connection', async () => {
  const queries = new QueryClient()
  const options = infiniteQueryOptions(client.metrics, {
    first: 25,
    where: { report: { indexNumber: { eq: indexNumber } } },
  })
  const data = await queries.fetchInfiniteQuery({ ...options, pages: 3 })
  expectTypeOf(data.pages).toEqualTypeOf<MetricsResult[]>()
  const ids = data.pages.flatMap(({ metrics }) => metrics.nodes.map(({ id }) => id))
  expect(ids).toHaveLength(59)
  expect(new Set(ids).size).toBe(59)
  const observer = new InfiniteQueryObserver(queries, options)
  expect(observer.getCurrentResult().hasNextPage).toBe(false)
  // @ts-expect-error: one report has no pages
  infiniteQueryOptions(client.report, variables)
})

test('TanStack Query takes own documents, and parsed ones', async () => {
  const queries = new QueryClient()
  const document = graphql('query Years($first: Int) { reports(first: $first) { nodes { year } } }')
  const data = await queries.fetchQuery(documentOptions(client, document, { first: 1 }))
  expectTypeOf(data.reports.nodes[0]!.year).toEqualTypeOf<number>()
  expect(data.reports.nodes[0]!.year).toBeGreaterThan(2000)
  const metrics = await queries.fetchQuery(documentOptions(client, MetricsDocument, { first: 1 }))
  expect(metrics.metrics.nodes).toHaveLength(1)
})

test('what nobody waits for any more is aborted', async () => {
  const queries = new QueryClient()
  const observer = new QueryObserver(queries, queryOptions(client.units))
  const unsubscribe = observer.subscribe(() => {})
  unsubscribe()
  await expect.poll(() => queries.getQueryState(['workreport', 'Units', {}])?.fetchStatus).toBe('idle')
  expect(queries.getQueryData(['workreport', 'Units', {}])).toBeUndefined()
})
