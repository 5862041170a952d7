import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readZipEntries, unpackEntry } from '../../server/reader/decode/zip.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { parseCsv, parseTable } from './parse-csv.ts'

let app: TestApp
let files: Record<string, Buffer>
// biome-ignore lint/suspicious/noExplicitAny: the test is about its shape
let descriptor: any
beforeAll(async () => {
  app = await createTestApp()
  files = unpack(new Uint8Array(await (await app.fetch('/export/metrics.zip')).arrayBuffer()))
  descriptor = JSON.parse(files['datapackage.json']!.toString('utf8'))
})
afterAll(() => app.close())

const unpack = (zip: Uint8Array) =>
  Object.fromEntries(readZipEntries(zip).map((entry) => [entry.name, unpackEntry(zip, entry)]))
const tableOf = (path: string) => parseTable(files[path]!.toString('utf8'))

const isOfType: Record<string, RegExp> = {
  string: /./,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
}

test('holds the metrics as /export/metrics.csv gives them, the units and the descriptor', async () => {
  expect(Object.keys(files).sort()).toEqual(['datapackage.json', 'metrics.csv', 'units.csv'])
  expect(files['metrics.csv']!.toString('utf8')).toBe(await (await app.fetch('/export/metrics.csv')).text())
})

test('describes each file: its columns, size, digest and rows', () => {
  expect(descriptor).toMatchObject({ name: expect.stringMatching(/^[a-z0-9._-]+$/), description: /Provenance/ })
  expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
  expect(Date.parse(descriptor.created)).toBeGreaterThan(0)
  for (const { path, schema, bytes, hash, rows } of descriptor.resources) {
    const file = files[path]!
    const [header, ...cells] = parseCsv(file.toString('utf8'))
    expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(header)
    expect({ bytes, rows }).toEqual({ bytes: file.length, rows: cells.length })
    expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`)
  }
})

test('every cell is of the type and within the constraints its field states', () => {
  for (const { path, schema } of descriptor.resources)
    for (const row of tableOf(path))
      for (const { name, type, title, description, constraints = {} } of schema.fields) {
        expect(title).toMatch(/ \(\p{Script=Han}+\)$/u)
        expect(description).toBeTruthy()
        const cell = row[name]!
        if (cell === '') expect([name, constraints.required]).toEqual([name, undefined])
        else {
          expect(cell, name).toMatch(isOfType[type]!)
          if (constraints.enum) expect(constraints.enum).toContain(cell)
        }
      }
})

test('keys are unique, and every unit that a metric names is among the units', () => {
  for (const { path, schema } of descriptor.resources) {
    const keys = tableOf(path).map((row) => schema.primaryKey.map((name: string) => row[name]).join(' '))
    expect(new Set(keys).size).toBe(keys.length)
  }
  const units = new Set(tableOf('units.csv').map(({ symbol }) => symbol))
  const [{ schema }] = descriptor.resources
  for (const { fields, reference } of schema.foreignKeys) {
    expect(reference).toEqual({ resource: 'units', fields: ['symbol'] })
    for (const row of tableOf('metrics.csv')) if (row[fields[0]]) expect(units).toContain(row[fields[0]])
  }
  for (const { base_unit } of tableOf('units.csv')) expect(units).toContain(base_unit)
})

test('names the report behind every row as a source, with its address where it has one', () => {
  const reports = new Map(tableOf('metrics.csv').map((row) => [row.report, row]))
  expect(descriptor.sources).toEqual(
    [...reports.values()].map(({ organization, report_title, source_url }) => ({
      title: `${organization}: ${report_title}`,
      ...(source_url && { path: source_url }),
    })),
  )
})

test('of no metric at all it is still whole', async () => {
  const where = encodeURIComponent('{"label":{"eq":"none such"}}')
  const empty = unpack(new Uint8Array(await (await app.fetch(`/export/metrics.zip?where=${where}`)).arrayBuffer()))
  const { resources, sources } = JSON.parse(empty['datapackage.json']!.toString('utf8'))
  expect(resources.map(({ rows }: { rows: number }) => rows)).toEqual([0, 0])
  expect(sources).toEqual([])
})
