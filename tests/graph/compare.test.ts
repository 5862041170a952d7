import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { normalizeLabel } from '../../server/importer/indicators.ts'
import { createTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const findOrganization = async (name: string) =>
  (await app.query('query ($name: String!) { organization(by: { name: $name }) { id } }', { name })).data.organization
    .id

describe('an indicator through the years', () => {
  test('the fatal accidents of Chongqing from 2020 to 2023, with their changes', async () => {
    const { data } =
      await app.query(`{ indicator(by: { key: "work-safety-accidents" }) { name series { organization { name }
      points { period { label } metric { value sentence { text } } changeFromPrevious } } } }`)
    const [series] = data.indicator.series
    expect(series.organization.name).toBe('重庆市应急管理局')
    expect(
      series.points.map((point: { metric: { value: string }; changeFromPrevious: string }) => [
        point.metric.value,
        point.changeFromPrevious,
      ]),
    ).toEqual([
      ['712', null],
      ['697', '-15'],
      ['558', '-139'],
      ['521', '-37'],
    ])
  })

  const askPoints = async (key: string) => {
    const { data } = await app.query(
      'query ($key: String!) { indicator(by: { key: $key }) { series { points { metric { text } changeFromPrevious } } } }',
      { key },
    )
    return data.indicator.series[0].points.map((point: { metric: { text: string }; changeFromPrevious: string }) => [
      point.metric.text,
      point.changeFromPrevious,
    ])
  }

  test.each([
    ['key-industry-investment', ['1.6亿元', '1.2亿元', '2424万元']],
    ['key-industry-investment-plan-share', ['78.2%', '59%']],
  ])('a sub-district says its %s every half year', async (key, texts) => {
    expect((await askPoints(key)).map(([text]: [string]) => text)).toEqual(texts)
  })

  test('a fall that follows a lesser fall is a step down', async () => {
    expect(await askPoints('work-safety-accidents-growth')).toEqual([
      ['10.9%', null],
      ['2.1%', '8.8'],
      ['19.9%', '-17.8'],
      ['6.6%', '13.3'],
    ])
  })

  test('what was rejected, or is doubted and not confirmed, is no point', async () => {
    const set = (values: { review_state?: 'REJECTED' | 'CONFIRMED' | 'EXTRACTED'; confidence?: number }) =>
      app.database.db.updateTable('metrics').set(values).where('text', '=', '697起').execute()
    const without = [
      ['712起', null],
      ['558起', '-154'],
      ['521起', '-37'],
    ]
    await set({ review_state: 'REJECTED' })
    expect(await askPoints('work-safety-accidents')).toEqual(without)
    await set({ review_state: 'EXTRACTED', confidence: 0.3 })
    expect(await askPoints('work-safety-accidents')).toEqual(without)
    await set({ review_state: 'CONFIRMED' })
    expect(await askPoints('work-safety-accidents')).toHaveLength(4)
  })

  test('months of one year are not set against a whole other year', async () => {
    const { data } = await app.query(
      `{ indicator(by: { key: "general-public-budget-revenue" }) { series { points { period { start end } changeFromPrevious } } } }`,
    )
    for (const { points } of data.indicator.series)
      if (points.length === 1) expect(points[0].changeFromPrevious).toBeNull()
  })
})

describe('a comparison', () => {
  test('has a cell for every organization and year, and says why one is empty', async () => {
    const indicator = (await app.query('{ indicator(by: { key: "work-safety-accidents" }) { id } }')).data.indicator.id
    const organizations = [await findOrganization('重庆市应急管理局'), await findOrganization('华庄街道办事处')]
    const { data } = await app.query(
      `query ($indicator: ID!, $organizations: [ID!]!) { comparison(indicator: $indicator, organizations: $organizations, years: [2019, 2022, 2023]) {
        rows { organization { shortName } cells { year metric { value } missing } } } }`,
      { indicator, organizations },
    )
    expect(data.comparison.rows).toEqual([
      {
        organization: { shortName: '重庆市应急管理局' },
        cells: [
          { year: 2019, metric: null, missing: 'NO_REPORT' },
          { year: 2022, metric: { value: '558' }, missing: null },
          { year: 2023, metric: { value: '521' }, missing: null },
        ],
      },
      {
        organization: { shortName: '华庄街道' },
        cells: [
          { year: 2019, metric: null, missing: 'NO_REPORT' },
          { year: 2022, metric: null, missing: 'NOT_STATED' },
          { year: 2023, metric: null, missing: 'NO_REPORT' },
        ],
      },
    ])
    await app.database.db.updateTable('metrics').set({ confidence: 0.3 }).where('value', '=', '558').execute()
    const again = await app.query(
      `query ($i: ID!, $o: [ID!]!) { comparison(indicator: $i, organizations: $o, years: [2022]) { rows { cells { metric { value } missing } } } }`,
      { i: indicator, o: organizations.slice(0, 1) },
    )
    expect(again.data.comparison.rows[0].cells).toEqual([{ metric: { value: '9' }, missing: null }])
    await app.database.db.updateTable('metrics').set({ confidence: 0.3 }).where('text', '=', '9起').execute()
    const doubted = await app.query(
      `query ($i: ID!, $o: [ID!]!) { comparison(indicator: $i, organizations: $o, years: [2022]) { rows { cells { metric { value } missing } } } }`,
      { i: indicator, o: organizations.slice(0, 1) },
    )
    expect(doubted.data.comparison.rows[0].cells).toEqual([{ metric: null, missing: 'UNREVIEWED' }])
  })

  test('of an indicator that is gone is NOT_FOUND', async () => {
    const { errors } = await app.query(
      '{ comparison(indicator: "Indicator:99999", organizations: [], years: []) { rows { cells { year } } } }',
    )
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  })
})

describe('groups', () => {
  test('never mix units, and add up exactly', async () => {
    const { data } = await app.query(`{ metricGroups(where: { report: { slug: { eq: "华庄街道-2022" } } }, by: [ROLE]) {
      key { role unit { symbol base { symbol } } organization { name } } count sum min max average } }`)
    for (const { key } of data.metricGroups) {
      expect(key.unit.base.symbol).toBe(key.unit.symbol)
      expect(key.organization).toBeNull()
    }
    const areas = data.metricGroups.find(
      (group: { key: { role: string; unit: { symbol: string } } }) =>
        group.key.role === 'ACTUAL' && group.key.unit.symbol === '平方米',
    )
    // 60万 + 29.8万 + 17.16万 + 10万 + 1669 平方米
    expect(areas).toMatchObject({ count: 5, sum: '1171269', min: '1669', max: '600000', average: '234253.8' })
    expect(data.metricGroups.reduce((sum: number, group: { count: number }) => sum + group.count, 0)).toBe(59)
  })

  test('by year come in order of the year', async () => {
    const { data } = await app.query(
      '{ metricGroups(by: [YEAR], orderBy: [{ field: YEAR, direction: DESC }], first: 100) { key { year } } }',
    )
    const years = data.metricGroups.map((group: { key: { year: number } }) => group.key.year)
    expect(years).toEqual([...years].sort((a, b) => b - a))
  })
})

test.each([
  ['全县一般公共预算收入', '一般公共预算收入'],
  ['全年各类生产安全亡人事故', '生产安全亡人事故'],
  ['自然灾害共发生', '自然灾害'],
  ['全科医生', '全科医生'],
])('the label %s is the indicator %s', (label, name) => {
  expect(normalizeLabel(label)).toBe(name)
})
