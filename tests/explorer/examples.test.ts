import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeExample } from '../../client/explorer/schema/examples.ts'
import { findInSchema } from '../../client/explorer/schema/find.ts'
import { introspect, type Model, nameOf, readModel } from '../../client/explorer/schema/introspection.ts'
import { createTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
let model: Model
beforeAll(async () => {
  app = await createTestApp()
  model = readModel((await app.query(introspect)).data)
})
afterAll(() => app.close())

const isUsed = (name: string) =>
  model.types.some(({ fields, inputFields }) =>
    [...(fields ?? []), ...(inputFields ?? [])].some((field) =>
      [field, ...('args' in field ? field.args : [])].some(({ type }) => nameOf(type) === name),
    ),
  )

test('every type that a query can reach has an example that runs', async () => {
  const missing: string[] = []
  const failed: string[] = []
  for (const type of model.types) {
    const example = writeExample(model, type)
    if (!example && isUsed(type.name)) missing.push(type.name)
    if (example?.startsWith('query')) {
      const { errors } = await app.query(example)
      if (errors) failed.push(`${type.name}: ${errors[0]?.message}\n${example}`)
    }
  }
  expect(failed).toEqual([])
  expect(missing).toEqual([])
})

test.each([
  ['目标', 'Metric.target'],
  ['单位', 'Unit'],
  ['attainment', 'Metric.attainment'],
  ['索引号', 'Report.indexNumber'],
  ['原句', 'Metric.sentence'],
  ['约数', 'Metric.qualifier'],
  ['报告的筛选', 'ReportFilter'],
])('%s finds %s', (words, expected) => {
  const found = findInSchema(model, words).map(({ type, field }) => (field ? `${type}.${field}` : type))
  expect(found.slice(0, 6)).toContain(expected)
})

test('a word of no meaning here finds nothing', () => {
  expect(findInSchema(model, '香蕉')).toEqual([])
})
