import type { Column, ColumnType } from './column.ts'

export interface ResourceFile {
  name: string
  path: string
  title: string
  columns: readonly Column[]
  primaryKey: readonly string[]
  foreignKeys?: readonly { fields: string[]; reference: { resource: string; fields: string[] } }[]
  bytes: number
  sha256: string
  rows: number
}

export interface Source {
  title: string
  path?: string
}

const FRICTIONLESS_TYPES: Record<ColumnType, { type: string; format?: string }> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  number: { type: 'number' },
  date: { type: 'date' },
  url: { type: 'string', format: 'uri' },
}

const DESCRIPTION = `Figures of Chinese government work reports, read by Workreport; each row has the sentence it was read
from and its place in the text of the report. review_state says who checked a figure: EXTRACTED ones nobody did, REJECTED
ones are none. Values add up only within one base_unit. A text that begins with = + - @ or with such a character behind
apostrophes has one more apostrophe before it, so that no spreadsheet runs it; take one away to have the text back.

Provenance and licence: the reports listed under sources were made public by the organizations named in them; the
sentences are quoted from there, so cite the report and its address. Workreport adds no rights of its own to the data and
grants none in the reports; whether and how they may be published again is for the law of your place and theirs to say.`

/** The datapackage.json of an export, as https://datapackage.org/standard/data-package/ describes it. */
export const describePackage = (resources: readonly ResourceFile[], sources: readonly Source[], created: Date) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'workreport-metrics',
  title: 'Metrics of government work reports (政府工作报告指标数据)',
  description: DESCRIPTION.replace(/(?<!\n)\n(?!\n)/g, ' '),
  created: created.toISOString(),
  resources: resources.map(describeResource),
  sources,
})

const describeResource = ({ name, path, title, bytes, sha256, rows, ...table }: ResourceFile) => ({
  name,
  path,
  type: 'table',
  title,
  scheme: 'file',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes,
  hash: `sha256:${sha256}`,
  rows,
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.columns.map(describeField),
    missingValues: [''],
    primaryKey: table.primaryKey,
    ...(table.foreignKeys && { foreignKeys: table.foreignKeys }),
  },
})

const describeField = ({ name, title, description, type, values, required }: Column) => ({
  name,
  ...FRICTIONLESS_TYPES[type],
  title,
  description,
  ...((values || required) && { constraints: { ...(required && { required }), ...(values && { enum: values }) } }),
})
