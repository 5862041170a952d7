import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unguardFormula } from '../../server/export/csv.ts'
import { metricColumns } from '../../server/export/metric-columns.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { parseCsv, parseTable } from './parse-csv.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const fetchText = async (path: string) => (await app.fetch(path)).text()
const withWhere = (extension: string, where: unknown) =>
  `/export/metrics.${extension}?where=${encodeURIComponent(JSON.stringify(where))}`
const readLines = (text: string) =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

const ASK = `query ($after: String, $where: MetricFilter) { metrics(first: 100, after: $after, where: $where) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { ordinal label text value baseValue qualifier role direction attainment
    report { slug title status kind year indexNumber sourceUrl publishedOn source { text }
      organization { name shortName parent { name } } }
    section { title theme { key } parent { title parent { title parent { title } } } }
    initiative { title } indicator { key } unit { symbol dimension base { symbol } } bounds { lower upper }
    period { start end label } target { value unit { symbol } } whole { value unit { symbol } }
    review { state confidence } passage { start end text } sentence { text } } } }`

/** The same rows as the graph gives them, under the names of the columns. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
function flatten(node: any): Record<string, string | number | null> {
  const titles: string[] = []
  for (let section = node.section; section; section = section.parent) titles.unshift(section.title)
  return {
    report: node.report.slug,
    ordinal: node.ordinal,
    report_title: node.report.title,
    report_status: node.report.status,
    organization: node.report.organization.name,
    organization_short: node.report.organization.shortName,
    parent_organization: node.report.organization.parent?.name ?? null,
    year: node.report.year,
    kind: node.report.kind,
    period_start: node.period.start,
    period_end: node.period.end,
    period_label: node.period.label,
    section: node.section?.title ?? null,
    section_path: node.section ? titles.join(' › ') : null,
    initiative: node.initiative?.title ?? null,
    theme: node.section?.theme?.key ?? null,
    indicator: node.indicator?.key ?? null,
    label: node.label,
    text: node.text,
    value: node.value,
    unit: node.unit.symbol,
    base_value: node.baseValue,
    base_unit: node.unit.base.symbol,
    dimension: node.unit.dimension,
    qualifier: node.qualifier,
    lower: node.bounds.lower,
    upper: node.bounds.upper,
    role: node.role,
    direction: node.direction,
    target_value: node.target?.value ?? null,
    target_unit: node.target?.unit.symbol ?? null,
    attainment: node.attainment,
    whole_value: node.whole?.value ?? null,
    whole_unit: node.whole?.unit.symbol ?? null,
    confidence: node.review.confidence,
    review_state: node.review.state,
    sentence: node.sentence.text,
    start: node.passage.start,
    end: node.passage.end,
    index_number: node.report.indexNumber,
    source_url: node.report.sourceUrl,
    published_on: node.report.publishedOn,
  }
}

async function askGraph(where?: unknown) {
  const rows: ReturnType<typeof flatten>[] = []
  const sources = new Map<string, string>()
  let after: string | undefined
  do {
    const { data } = await app.query(ASK, { after, where })
    for (const node of data.metrics.nodes) {
      rows.push(flatten(node))
      sources.set(node.report.slug, node.report.source.text)
    }
    after = data.metrics.pageInfo.hasNextPage ? data.metrics.pageInfo.endCursor : undefined
  } while (after)
  return { rows, sources }
}

describe('what an export says', () => {
  test('is what the graph says, in CSV and in JSON lines, in the order of the text', async () => {
    const { rows } = await askGraph()
    expect(rows.length).toBeGreaterThan(300)
    expect(readLines(await fetchText('/export/metrics.jsonl'))).toEqual(rows)
    const table = parseTable(await fetchText('/export/metrics.csv'))
    const cells = rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, v]) => [name, `${v ?? ''}`])))
    const plain = table.map((row) =>
      Object.fromEntries(
        metricColumns.map(({ name, type }) => [name, type === 'string' ? unguardFormula(row[name]!) : row[name]]),
      ),
    )
    expect(plain).toEqual(cells)
  })

  test('leads each figure back to its characters and its sentence', async () => {
    const { sources } = await askGraph()
    for (const row of readLines(await fetchText('/export/metrics.jsonl'))) {
      expect(sources.get(row.report)!.slice(row.start, row.end)).toBe(row.text)
      expect(row.sentence).toContain(row.text)
    }
  })

  test('keeps decimals exact: strings in JSON lines, never an exponent in CSV', async () => {
    for (const row of readLines(await fetchText('/export/metrics.jsonl')))
      for (const { name, type } of metricColumns)
        if (type === 'decimal' && row[name] !== null) expect(row[name]).toMatch(/^-?\d+(\.\d+)?$/)
  })

  test('takes the filter of the graph, by relation and with and, or, not', async () => {
    for (const where of [
      { report: { slug: { eq: '华庄街道-2022' } } },
      {
        or: [{ label: { contains: '信访' } }, { unit: { dimension: { eq: 'AREA' } } }],
        not: { role: { eq: 'TARGET' } },
      },
      { section: { parent: { title: { contains: '' } } }, value: { gte: '100' } },
    ]) {
      const { rows } = await askGraph(where)
      expect(rows.length).toBeGreaterThan(0)
      expect(readLines(await fetchText(withWhere('jsonl', where)))).toEqual(rows)
    }
    const none = { label: { eq: 'none such' } }
    expect(await fetchText(withWhere('jsonl', none))).toBe('')
    expect(parseCsv(await fetchText(withWhere('csv', none)))).toEqual([metricColumns.map(({ name }) => name)])
  })

  test('holds published reports only, whatever the filter', async () => {
    const where = { report: { slug: { eq: '华庄街道-2022' } } }
    const setStatus = (status: 'DRAFT' | 'PUBLISHED') =>
      app.database.db.updateTable('reports').set({ status }).where('slug', '=', '华庄街道-2022').execute()
    await setStatus('DRAFT')
    try {
      expect(await fetchText(withWhere('jsonl', where))).toBe('')
      expect(await fetchText(withWhere('jsonl', { ...where, or: [{ report: { status: { eq: 'DRAFT' } } }] }))).toBe('')
    } finally {
      await setStatus('PUBLISHED')
    }
  })
})

describe('how it answers', () => {
  test('names the type and a file, in UTF-8 too', async () => {
    for (const [extension, type] of [
      ['csv', 'text/csv; charset=utf-8; header=present'],
      ['jsonl', 'application/jsonl; charset=utf-8'],
      ['zip', 'application/zip'],
    ]) {
      const head = await app.fetch(`/export/metrics.${extension}`, { method: 'HEAD' })
      expect(head.status).toBe(200)
      expect(head.headers.get('content-type')).toBe(type)
      expect(head.headers.get('content-disposition')).toMatch(
        /^attachment; filename="metrics-[\d-]+\.\w+"; filename\*=UTF-8''%E6[%\w-]+\.\w+$/,
      )
      expect(head.headers.get('access-control-allow-origin')).toBe('*')
      expect(await head.text()).toBe('')
    }
  })

  test('begins with the byte order mark only when asked for it', async () => {
    const bytes = async (path: string) => [...new Uint8Array(await (await app.fetch(path)).arrayBuffer()).slice(0, 3)]
    expect(await bytes('/export/metrics.csv?bom=1')).toEqual([0xef, 0xbb, 0xbf])
    expect(await bytes('/export/metrics.csv')).toEqual([...Buffer.from('rep')])
  })

  test.each([
    ['no JSON', 'where={', /^where is not JSON/],
    ['nothing', 'where=', /^where is not JSON/],
    ['no object', 'where=[1]', /^where is not a JSON object/],
    ['an unknown field', 'where={"lable":{}}', /^where: Field "lable" is not defined by type "MetricFilter"/],
    ['a wrong type, by its path', 'where={"or":[{},{"value":{"gt":5}}]}', /^where\.or\[1\]\.value\.gt: /],
    ['an unknown value', 'where={"role":{"eq":"GOAL"}}', /^where\.role\.eq: Value "GOAL" does not exist/],
    ['null', 'where={"label":null}', /MetricFilter\.label is null/],
    ['half a surrogate pair', 'where={"label":{"eq":"\\ud800"}}', /half a surrogate pair/],
    ['too deep a filter', `where=${'{"not":'.repeat(1000)}{}${'}'.repeat(1000)}`, /^where nests more than/],
    ['an unknown parameter', 'were={}', /^"were" is no parameter/],
    ['two filters', 'where={}&where={}', /more than once/],
    ['a bom that is neither', 'bom=yes', /^bom is 0 or 1/],
  ])('refuses %s with 400', async (_what, query, message) => {
    const response = await app.fetch(`/export/metrics.csv?${encodeURI(query)}`)
    expect(response.status).toBe(400)
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] }
    expect(errors[0]!.message).toMatch(message)
    expect(errors[0]!.extensions.code).toBe(message.source.includes('nests') ? 'DEPTH_LIMIT' : 'BAD_USER_INPUT')
  })

  test('takes GET and HEAD only, and knows no other file', async () => {
    const posted = await app.fetch('/export/metrics.csv', { method: 'POST' })
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect((await app.fetch('/export/metrics.xls')).status).toBe(404)
    expect((await app.fetch('/export-all/metrics.csv')).status).toBe(404)
  })

  test('hides what is broken on our side', async () => {
    const rename = (from: string, to: string) => app.database.db.schema.alterTable(from).renameTo(to).execute()
    await rename('sentences', 'gone')
    const response = await app.fetch('/export/metrics.csv').finally(() => rename('gone', 'sentences'))
    const text = await response.text()
    expect(response.status).toBe(500)
    expect(text).toContain('INTERNAL_SERVER_ERROR')
    expect(text).not.toContain('sentences')
  })
})
