import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

interface Metric {
  label: string
  text: string
  value: string
  unit: { symbol: string; dimension: string }
  qualifier: string
  bounds: { lower: string | null; upper: string | null }
  role: string
  direction: string | null
  attainment: number | null
  target: { value: string } | null
  whole: { value: string } | null
  sentence: { text: string }
}

/** The reference report in one question. */
async function askReport() {
  const { data } = await app.query(`{ report(by: { indexNumber: "MB1670946/2023-00023" }) {
    source { text } preamble { ...passage }
    sections { title passage { ...passage } initiatives { title status mechanisms places passage { ...passage } }
      metrics { label text value unit { symbol dimension } qualifier bounds { lower upper } role direction attainment
        target { value } whole { value } passage { ...passage } sentence { ...passage } } }
  } } fragment passage on Passage { start end text }`)
  return data.report
}

describe('what the reference report answers without a filter', () => {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
  let report: any
  let metrics: Metric[]
  beforeAll(async () => {
    report = await askReport()
    metrics = report.sections.flatMap((section: { metrics: Metric[] }) => section.metrics)
  })
  const find = (text: string, label = '') =>
    metrics.find((metric) => metric.text === text && metric.label.includes(label)) ??
    expect.fail(`no figure ${text} ${label}`)

  test('six sections and 59 figures', () => {
    expect(report.sections).toHaveLength(6)
    expect(metrics).toHaveLength(59)
  })

  test('600,000 of 700,000 m² of the expropriation target were signed: 85.7 %', () => {
    expect(find('60万平方米')).toMatchObject({ value: '600000', target: { value: '700000' }, role: 'ACTUAL' })
    expect(find('60万平方米').attainment).toBeCloseTo(6 / 7, 12)
  })

  test('revenue grew by 63.6 % against a target of 22 %', () => {
    expect(find('63.6%')).toMatchObject({ role: 'CHANGE', direction: 'UP', target: { value: '22' } })
  })

  test('31 of 60 projects are city-level', () => {
    expect(find('31个', '项目').whole).toEqual({ value: '60' })
  })

  test('3,742 of 3,757 hazards were put right, and 197 of 1,195 gas hazards', () => {
    expect(find('3742条').whole).toEqual({ value: '3757' })
    expect(find('197处').whole).toEqual({ value: '1195' })
  })

  test('the words keep their promise: 2万多人, 12.4万余片, 近75万元', () => {
    expect(find('2万多人').bounds).toEqual({ lower: '20000', upper: '30000' })
    expect(find('12.4万余片').bounds).toEqual({ lower: '124000', upper: '125000' })
    expect(find('75万元')).toMatchObject({ qualifier: 'LESS_THAN', value: '750000' })
    expect(find('75万元').bounds.upper).toBe('750000')
  })

  test('mechanisms and places are named where they stand', () => {
    const initiatives = report.sections.flatMap((section: { initiatives: unknown[] }) => section.initiatives)
    const mechanisms = initiatives.flatMap((initiative: { mechanisms: string[] }) => initiative.mechanisms)
    expect(mechanisms).toContain('大数据+网格化+铁脚板')
    expect(mechanisms).toContain('一窗受理')
    const statuses = new Set(initiatives.map((initiative: { status: string }) => initiative.status))
    expect(statuses).toContain('COMPLETED')
    expect(statuses).toContain('IN_PROGRESS')
  })

  test('every passage is the characters it points to', () => {
    const passages: { start: number; end: number; text: string }[] = []
    JSON.stringify(report, (key, value) => {
      if (value && typeof value.start === 'number') passages.push(value)
      return key === 'source' ? undefined : value
    })
    expect(passages.length).toBeGreaterThan(150)
    for (const { start, end, text } of passages) expect(report.source.text.slice(start, end)).toBe(text)
  })
})

describe('what takes a filter', () => {
  const ask = async (where: string, more = '') =>
    (
      await app.query(
        `{ metrics(where: ${where}, first: 100${more}) { totalCount nodes { label text baseValue unit { symbol } sentence { text } } } }`,
      )
    ).data.metrics

  test('areas over 100,000 m², largest first, each with its sentence', async () => {
    const { nodes } = await ask(
      '{ unit: { dimension: { eq: AREA } }, baseValue: { gte: "100000" } }',
      ', orderBy: [{ field: BASE_VALUE, direction: DESC }]',
    )
    expect(nodes.slice(0, 3).map((metric: Metric) => metric.text)).toEqual(['70万平方米', '60万平方米', '29.8万平方米'])
    for (const metric of nodes) expect(metric.sentence.text).toContain(metric.text)
  })

  test('everything about 信访, by the section or the sentence it stands in', async () => {
    const { nodes } = await ask(
      '{ or: [{ label: { contains: "信访" } }, { initiative: { text: { contains: "信访" } } }] }',
    )
    expect(nodes.map((metric: Metric) => metric.text)).toEqual(expect.arrayContaining(['11件', '306批', '413人次']))
  })

  test('what is finished and what is under way', async () => {
    const { data } = await app.query(`{ done: initiatives(where: { status: { eq: COMPLETED } }) { totalCount }
      doing: initiatives(where: { status: { eq: IN_PROGRESS } }) { totalCount } all: initiatives { totalCount } }`)
    expect(data.done.totalCount).toBeGreaterThan(3)
    expect(data.doing.totalCount).toBeGreaterThan(3)
    expect(data.done.totalCount + data.doing.totalCount).toBeLessThanOrEqual(data.all.totalCount)
  })

  test('and, or, not; an empty or holds never, an empty and always', async () => {
    const all = (await ask('{}')).totalCount
    expect((await ask('{ and: [] }')).totalCount).toBe(all)
    expect((await ask('{ or: [] }')).totalCount).toBe(0)
    const areas = (await ask('{ unit: { dimension: { eq: AREA } } }')).totalCount
    expect((await ask('{ not: { unit: { dimension: { eq: AREA } } } }')).totalCount).toBe(all - areas)
    expect(
      (await ask('{ direction: { isNull: true } }')).totalCount +
        (await ask('{ direction: { isNull: false } }')).totalCount,
    ).toBe(all)
  })

  test('% and _ in a text stand for themselves', async () => {
    expect((await ask('{ label: { contains: "%" } }')).totalCount).toBe(0)
    expect((await ask('{ text: { contains: "%" } }')).totalCount).toBeGreaterThan(3)
    expect((await ask('{ text: { contains: "_" } }')).totalCount).toBe(0)
    expect((await ask('{ text: { contains: "\\\\" } }')).totalCount).toBe(0)
  })
})
