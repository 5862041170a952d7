import type { Column, Row } from './column.ts'

/** Writes one JSON object a line; decimals stay strings, an absent value is null. */
export async function* writeJsonLines(
  batches: AsyncIterable<Row[]>,
  columns: readonly Column[],
): AsyncGenerator<string> {
  for await (const batch of batches) yield batch.map((row) => `${JSON.stringify(pick(row, columns))}\n`).join('')
}

const pick = (row: Row, columns: readonly Column[]) =>
  Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]))
