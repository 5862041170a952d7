import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../support/app.ts'

/** What a page written with React Relay holds; the compiler refuses a connection that is not to Relay's letter. */
const SOURCE = `
import { graphql } from 'relay-runtime'
export const figures = graphql\`
  fragment page_figures on Report
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
  @refetchable(queryName: "pageFiguresQuery") {
    metrics(first: $count, after: $cursor, orderBy: [{ field: ATTAINMENT }]) @connection(key: "page_metrics") {
      edges { node { id label value } }
    }
  }\`
export const fromTheEnd = graphql\`
  fragment page_end on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
  @refetchable(queryName: "pageEndQuery") {
    reports(last: $count, before: $cursor) @connection(key: "page_reports") { edges { node { id title } } }
  }\`
export const results = graphql\`
  fragment page_results on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }, words: { type: "String!" })
  @refetchable(queryName: "pageResultsQuery") {
    search(query: $words, first: $count, after: $cursor) @connection(key: "page_search") {
      edges { node { __typename ... on Metric { label } ... on Report { title } } }
    }
  }\`
export const start = graphql\`
  query pageQuery($by: ReportBy!, $words: String!) {
    report(by: $by) { ...page_figures }
    ...page_end
    ...page_results @arguments(words: $words)
  }\`
`

let app: TestApp
let texts: Map<string, string>
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workreport-relay-'))
  copyFileSync(new URL('../../schema.graphql', import.meta.url), join(folder, 'schema.graphql'))
  mkdirSync(join(folder, 'made'))
  writeFileSync(join(folder, 'page.ts'), SOURCE)
  const config = { src: '.', schema: 'schema.graphql', language: 'typescript', artifactDirectory: './made' }
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config))
  execFileSync(createRequire(import.meta.url)('relay-compiler'), [], { cwd: folder, stdio: 'pipe' })
  texts = readTexts(join(folder, 'made'))
  app = await createTestApp()
})
afterAll(async () => {
  await app?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The text of each operation that the compiler made, by its name. */
function readTexts(made: string): Map<string, string> {
  const found = readdirSync(made).map((name) => {
    const text = /^ {4}"text": (".*")/m.exec(readFileSync(join(made, name), 'utf8'))?.[1]
    return [name.replace('.graphql.ts', ''), text && JSON.parse(text)] as const
  })
  return new Map(found.filter(([, text]) => text !== undefined) as [string, string][])
}

/** Every page of a connection, as a refetchable fragment asks for them. */
async function walk(name: string, field: string, variables: Record<string, unknown>, backward = false) {
  const rows: unknown[] = []
  for (let cursor = null, more = true; more; ) {
    const { data, errors } = await app.query(texts.get(name)!, { count: 7, ...variables, cursor })
    expect(errors).toBeUndefined()
    const { edges, pageInfo } = (data.node ?? data)[field]
    rows.push(...edges)
    more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor
  }
  return rows as { node: { id: string } }[]
}

test("Relay's compiler takes the schema and makes queries of what a page asks for", () => {
  expect([...texts.keys()].sort()).toEqual(['pageEndQuery', 'pageFiguresQuery', 'pageQuery', 'pageResultsQuery'])
})

test('the queries it made answer, and their refetched pages show every row once', async () => {
  const variables = { by: { indexNumber: 'MB1670946/2023-00023' }, words: '隐患' }
  const { data, errors } = await app.query(texts.get('pageQuery')!, variables)
  expect(errors).toBeUndefined()
  expect(data.report.metrics.edges).toHaveLength(20)
  const figures = await walk('pageFiguresQuery', 'metrics', { id: data.report.id })
  expect(new Set(figures.map(({ node }) => node.id)).size).toBe(59)
  expect(figures).toHaveLength(59)

  const { totalCount } = (await app.query('{ reports { totalCount } }')).data.reports
  const reports = await walk('pageEndQuery', 'reports', {}, true)
  expect(new Set(reports.map(({ node }) => node.id)).size).toBe(totalCount)
  const found = await walk('pageResultsQuery', 'search', { words: '隐患' })
  expect(new Set(found.map(({ node }) => node.id)).size).toBe(found.length)
  expect(found.length).toBeGreaterThan(7)
})
