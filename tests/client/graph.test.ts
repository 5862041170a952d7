import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  compareDecimals,
  createClient,
  createHashedGet,
  format,
  graphql,
  InvalidInput,
  type WorkreportClient,
} from '../../client/index.ts'
import { createTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
let client: WorkreportClient

beforeAll(async () => {
  app = await createTestApp()
  client = createClient({ url: app.url, retry: false })
})
afterAll(() => app.close())

const by = { indexNumber: 'MB1670946/2023-00023' } as const

test('the report comes with its sections, initiatives and 59 figures', async () => {
  const { report } = await client.report({ by })
  expect(report!.sections).toHaveLength(6)
  expect(report!.metrics.nodes).toHaveLength(59)
  expect(report!.organization.shortName).toBe('华庄街道')
  const tablets = report!.metrics.nodes.find(({ unit }) => unit.symbol === '片')!
  expect(format(tablets)).toBe('超过12.4万片')
  expect(format(tablets, { lang: 'en' })).toBe('more than 124,000 tablets')
})

test('every figure is led back to the characters of the text', async () => {
  const [{ report }, { report: whole }] = await Promise.all([client.report({ by }), client.reportText({ by })])
  const { text } = whole!.source
  for (const { passage, sentence } of report!.metrics.nodes) {
    expect(text.slice(passage.start, passage.end)).toBe(passage.text)
    expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
  }
})

test('areas over 100,000 m², largest first', async () => {
  const { metrics } = await client.metrics({
    where: { unit: { dimension: { eq: 'AREA' } }, baseValue: { gt: '100000' } },
    orderBy: [{ field: 'BASE_VALUE', direction: 'DESC' }],
    withTotalCount: true,
  })
  expect(metrics.totalCount).toBe(metrics.nodes.length)
  expect(metrics.nodes.length).toBeGreaterThan(1)
  const values = metrics.nodes.map(({ baseValue }) => baseValue)
  expect(values).toEqual(values.toSorted((a, b) => compareDecimals(b, a)))
  expect(compareDecimals(values.at(-1)!, '100000')).toBeGreaterThan(0)
})

test.each([7, 59, 100])('the iterator gives each figure once in pages of %i', async (first) => {
  const ids: string[] = []
  for await (const { id } of client.metrics.items({
    where: { report: { indexNumber: { eq: by.indexNumber } } },
    first,
  }))
    ids.push(id)
  expect(ids).toHaveLength(59)
  expect(new Set(ids).size).toBe(59)
  const backwards: string[] = []
  for await (const page of client.metrics.pages({
    where: { report: { indexNumber: { eq: by.indexNumber } } },
    last: first,
  }))
    backwards.unshift(...page.nodes.map(({ id }) => id))
  expect(backwards).toEqual(ids)
})

test('each operation is answered by the service', async () => {
  const { reports } = await client.reports()
  const { organizations } = await client.organizations({ withTotalCount: true })
  const { indicators } = await client.indicators()
  const organization = organizations.nodes[0]!
  const [sections, initiatives, one, themes, units, viewer, node, nodes, groups] = await Promise.all([
    client.sections({ first: 1 }),
    client.initiatives({ first: 1 }),
    client.organization({ by: { id: organization.id } }),
    client.themes(),
    client.units(),
    client.viewer(),
    client.node({ id: reports.nodes[0]!.id }),
    client.nodes({ ids: [organization.id, 'Report:999999'] }),
    client.metricGroups({ by: ['ROLE'] }),
  ])
  expect(sections.sections.nodes).toHaveLength(1)
  expect(initiatives.initiatives.nodes).toHaveLength(1)
  expect(one.organization).toMatchObject(organization)
  expect(themes.themes.length).toBeGreaterThan(1)
  expect(units.units.length).toBeGreaterThan(1)
  expect(viewer.viewer).toEqual({ role: 'READER', keyName: null })
  expect(node.node).toMatchObject({ __typename: 'Report', slug: reports.nodes[0]!.slug })
  expect(nodes.nodes.map((found) => found?.__typename)).toEqual(['Organization', undefined])
  expect(groups.metricGroups.length).toBeGreaterThan(1)

  const search = await client.search({ query: '网格', withTotalCount: true })
  expect(search.search.edges.length).toBeGreaterThan(0)
  expect(search.search.totalCount).toBeGreaterThan(0)
  const key = indicators.nodes[0]?.key ?? 'none'
  const { indicator } = await client.indicator({ by: { key } })
  expect(indicator?.key).toBe(indicators.nodes[0]?.key)
  const series = await client.indicatorSeries({ by: { key } })
  expect(series.indicator?.id).toBe(indicator?.id)
  if (indicator) {
    const { comparison } = await client.comparison({
      indicator: indicator.id,
      organizations: [organization.id],
      years: [2021, 2022],
    })
    expect(comparison.rows[0]!.cells.map(({ year }) => year)).toEqual([2021, 2022])
  }
})

test('an own document is answered in its own type', async () => {
  const document = graphql(`query Targets($by: ReportBy!) {
    report(by: $by) { metrics(where: { attainment: { isNull: false } }) { nodes { label attainment target { value } } } }
  }`)
  const { report } = await client.request(document, { by })
  const found = report!.metrics.nodes.find(({ target }) => target?.value === '700000')
  expect(found!.attainment).toBeCloseTo(0.857, 3)
})

test('mistakes come back as invalid input with the way to them', async () => {
  const cursor = await client.safe.metrics({ after: 'nonsense' })
  expect(cursor).toMatchObject({ ok: false, error: { code: 'INVALID_CURSOR' } })
  const error = await client.report({ by: {} as never }).catch((reason) => reason)
  expect(error).toBeInstanceOf(InvalidInput)
  expect(error.issues[0].path[0]).toBe('by')
  const unknown = await client.request('{ nothing }').catch((reason) => reason)
  expect(unknown).toBeInstanceOf(InvalidInput)
})

test('GET by hash gives the same answers, whether the service knows the hashes or not', async () => {
  const hashed = createClient({ url: app.url, retry: false, transport: createHashedGet() })
  for (let time = 0; time < 3; time++) expect(await hashed.report({ by })).toEqual(await client.report({ by }))
})
