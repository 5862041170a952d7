import type { Row } from './column.ts'
import { writeCsv } from './csv.ts'
import { writeDataPackage } from './data-package.ts'
import { writeJsonLines } from './json-lines.ts'
import { metricColumns } from './metric-columns.ts'
import { openMetrics } from './rows.ts'
import type { ExportContext } from './statement.ts'

export interface Format {
  extension: string
  mediaType: string
  write: (
    batches: AsyncIterable<Row[]>,
    options: { bom: boolean; context: ExportContext },
  ) => AsyncIterable<string | Buffer>
}

export const FORMATS = {
  csv: {
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    write: (batches, { bom }) => writeCsv(batches, metricColumns, { bom }),
  },
  jsonl: {
    extension: 'jsonl',
    mediaType: 'application/jsonl; charset=utf-8',
    write: (batches) => writeJsonLines(batches, metricColumns),
  },
  datapackage: {
    extension: 'zip',
    mediaType: 'application/zip',
    write: (batches, { context }) => writeDataPackage(batches, context.db),
  },
} satisfies Record<string, Format>
export type FormatName = keyof typeof FORMATS

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[]

export const findFormat = (extension: string): FormatName | undefined =>
  FORMAT_NAMES.find((name) => FORMATS[name].extension === extension)

export interface ExportRequest {
  format: FormatName
  /** A MetricFilter as the schema has coerced it; see where.ts. */
  where: unknown
  /** The byte order mark by which Excel knows UTF-8; of CSV only. */
  bom: boolean
}

/** The metrics that match, as the bytes of a file. Nothing has been written yet when this fails. */
export async function openExport({ format, where, bom }: ExportRequest, context: ExportContext) {
  const batches = await openMetrics(where, context)
  const { write }: Format = FORMATS[format]
  return write(batches, { bom, context })
}
