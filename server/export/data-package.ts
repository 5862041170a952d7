import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Kysely } from 'kysely'
import yazl from 'yazl'
import type { Database } from '../../db/database.ts'
import { DIMENSIONS } from '../../db/tables/vocabulary.ts'
import { code, type Row, requiredDecimal, requiredText } from './column.ts'
import { writeCsv } from './csv.ts'
import { metricColumns } from './metric-columns.ts'
import { describePackage, type ResourceFile, type Source } from './package-descriptor.ts'
import { selectUnits } from './rows.ts'

export const unitColumns = [
  requiredText('symbol', 'u.symbol', 'Unit (单位)', 'As it is written, 万 and 亿 taken away: 平方米, 人次, %.'),
  requiredText('name', 'u.name', 'Name (名称)', 'Plain name.'),
  code(DIMENSIONS, 'dimension', 'u.dimension', 'Dimension (量纲)', 'What kind of thing it measures.'),
  requiredText('base_unit', 'u.base_symbol', 'Base unit (基准单位)', 'The unit that values are brought to.'),
  requiredDecimal('factor', 'u.factor', 'Factor (换算系数)', 'How many base units one of it is.'),
]

const UNITS_OF_A_ROW = ['unit', 'base_unit', 'target_unit', 'whole_unit']

/** Writes a Frictionless Data Package as a zip: metrics.csv, the units it uses, and the descriptor of both. */
export async function* writeDataPackage(batches: AsyncIterable<Row[]>, db: Kysely<Database>): AsyncGenerator<Buffer> {
  const noted = { units: new Set<string>(), sources: new Map<string, Source>(), rows: 0 }
  const metrics = measure(writeCsv(noteRows(batches, noted), metricColumns))
  const units = measure(writeUnits())
  const created = new Date()
  const zip = new yazl.ZipFile()
  const output = zip.outputStream as Readable
  zip.on('error', (error) => output.destroy(error as Error))
  const opened: Readable[] = []
  const add = (path: string, chunks: () => AsyncIterable<string>) =>
    zip.addReadStreamLazy(path, { mtime: created }, (open) => {
      const file = Readable.from(chunks())
      opened.push(file)
      open(null, file)
    })
  add('metrics.csv', () => metrics.chunks)
  add('units.csv', () => units.chunks)
  add('datapackage.json', writeDescriptor)
  zip.end()
  try {
    for await (const chunk of output) yield chunk
  } finally {
    for (const file of opened) file.destroy()
  }

  async function* writeUnits() {
    yield* writeCsv([await selectUnits(db, unitColumns, [...noted.units])], unitColumns)
  }

  async function* writeDescriptor() {
    const resources: ResourceFile[] = [
      {
        name: 'metrics',
        path: 'metrics.csv',
        title: 'Metrics (指标数据)',
        columns: metricColumns,
        primaryKey: ['report', 'ordinal'],
        foreignKeys: UNITS_OF_A_ROW.map((field) => ({
          fields: [field],
          reference: { resource: 'units', fields: ['symbol'] },
        })),
        ...metrics.result(),
        rows: noted.rows,
      },
      {
        name: 'units',
        path: 'units.csv',
        title: 'Units (单位)',
        columns: unitColumns,
        primaryKey: ['symbol'],
        ...units.result(),
        rows: noted.units.size,
      },
    ]
    yield `${JSON.stringify(describePackage(resources, [...noted.sources.values()], created), null, 2)}\n`
  }
}

/** Keeps what the other files of the package say about the rows: a few words a report, not a row. */
async function* noteRows(
  batches: AsyncIterable<Row[]>,
  noted: { units: Set<string>; sources: Map<string, Source>; rows: number },
): AsyncGenerator<Row[]> {
  for await (const batch of batches) {
    noted.rows += batch.length
    for (const row of batch) {
      for (const column of UNITS_OF_A_ROW) if (row[column] !== null) noted.units.add(String(row[column]))
      const slug = String(row.report)
      if (!noted.sources.has(slug)) noted.sources.set(slug, describeSource(row))
    }
    yield batch
  }
}

const describeSource = (row: Row): Source => ({
  title: `${row.organization}: ${row.report_title}`,
  ...(row.source_url !== null && { path: String(row.source_url) }),
})

/** Lets text pass and counts it on the way. */
function measure(text: AsyncIterable<string>) {
  const hash = createHash('sha256')
  let bytes = 0
  async function* pass() {
    for await (const chunk of text) {
      hash.update(chunk)
      bytes += Buffer.byteLength(chunk)
      yield chunk
    }
  }
  return { chunks: pass(), result: () => ({ bytes, sha256: hash.digest('hex') }) }
}
