import type { Column, Row } from './column.ts'

const BYTE_ORDER_MARK = '\uFEFF'

/** Writes RFC 4180: comma, CRLF, a header, quotes where a cell needs them; an absent value is an empty cell. */
export async function* writeCsv(
  batches: AsyncIterable<Row[]> | Iterable<Row[]>,
  columns: readonly Column[],
  { bom = false } = {},
): AsyncGenerator<string> {
  yield `${bom ? BYTE_ORDER_MARK : ''}${columns.map(({ name }) => name).join(',')}\r\n`
  for await (const batch of batches) {
    yield batch
      .map((row) => `${columns.map((column) => writeCell(row[column.name] ?? null, column)).join(',')}\r\n`)
      .join('')
  }
}

function writeCell(value: string | number | null, { type }: Column): string {
  if (value === null) return ''
  const text = type === 'string' || type === 'url' ? guardFormula(String(value)) : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Excel, WPS and LibreOffice run a cell that begins like this; the apostrophe keeps it text. Cells that begin
 * with apostrophes before such a character get one more, so that taking one away always gives the text back.
 */
const guardFormula = (text: string): string => (/^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text)

/** Takes the apostrophe of {@link writeCsv} away again. */
export const unguardFormula = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '')
