import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const askCounts = async () =>
  (await app.query('{ units { symbol metricCount } themes { key sectionCount metricCount } }')).data as {
    units: { symbol: string; metricCount: number }[]
    themes: { key: string; sectionCount: number; metricCount: number }[]
  }

test('units and themes say how often they are there', async () => {
  const { units, themes } = await askCounts()
  for (const { symbol, metricCount } of units) {
    const { data } = await app.query(
      'query ($symbol: String!) { metrics(where: { unit: { symbol: { eq: $symbol } } }) { totalCount } }',
      { symbol },
    )
    expect([symbol, metricCount]).toEqual([symbol, data.metrics.totalCount])
  }
  for (const { key, sectionCount, metricCount } of themes) {
    const { data } = await app.query(
      `query ($theme: ThemeFilter!) { sections(where: { theme: $theme }) { totalCount }
        metrics(where: { section: { theme: $theme } }) { totalCount } }`,
      { theme: { key: { eq: key } } },
    )
    expect([key, sectionCount, metricCount]).toEqual([key, data.sections.totalCount, data.metrics.totalCount])
  }
  expect(themes.some(({ sectionCount }) => sectionCount > 0)).toBe(true)
})

test('the units of a page of figures are counted in the statement of the page', async () => {
  app.database.statements.length = 0
  const { data, extensions } = await app.query('{ metrics(first: 50) { nodes { unit { symbol metricCount } } } }')
  expect(app.database.statements).toHaveLength(1)
  expect(extensions?.cost).toMatchObject({ requested: 1 + 50 * (2 + 1_000) + 1 })
  const counts = new Map((await askCounts()).units.map(({ symbol, metricCount }) => [symbol, metricCount]))
  for (const { unit } of data.metrics.nodes) expect(unit.metricCount).toBe(counts.get(unit.symbol))
})

test('readers are told of published reports only', async () => {
  const before = await askCounts()
  await app.database.db.updateTable('reports').set({ status: 'DRAFT' }).execute()
  const after = await askCounts()
  expect(before.units.some(({ metricCount }) => metricCount > 0)).toBe(true)
  expect(after.units.every(({ metricCount }) => metricCount === 0)).toBe(true)
  expect(after.themes.every(({ sectionCount, metricCount }) => sectionCount === 0 && metricCount === 0)).toBe(true)
})
