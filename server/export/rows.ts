import { CompiledQuery, type Kysely } from 'kysely'
import type { Database } from '../../db/database.ts'
import { type Column, type Row, selectColumns } from './column.ts'
import { BATCH_ROWS, BEFORE_ALL, compileBatch, type ExportContext, type Place } from './statement.ts'

/**
 * Reads the metrics that match, batch by batch, each row once and in the order of report and place.
 * The first batch is read at once, so that whatever is wrong shows before anything is written.
 */
export async function openMetrics(where: unknown, context: ExportContext): Promise<AsyncGenerator<Row[]>> {
  const { sql, valuesAfter } = compileBatch(where, context)
  const readAfter = (place: Place) => selectRows(context.db, sql, valuesAfter(place))
  const first = await readAfter(BEFORE_ALL)
  return continueFrom(first)

  async function* continueFrom(batch: Row[]): AsyncGenerator<Row[]> {
    while (batch.length > 0) {
      yield batch
      const last = batch.at(-1)!
      batch = batch.length < BATCH_ROWS ? [] : await readAfter([Number(last.report_id), Number(last.ordinal)])
    }
  }
}

/** Units by symbol; the table is small. */
export const selectUnits = (db: Kysely<Database>, columns: readonly Column[], symbols: readonly string[]) =>
  selectRows(
    db,
    `select ${selectColumns(columns)} from units u where u.symbol = any($1) order by u.symbol collate "C"`,
    [symbols],
  )

async function selectRows(db: Kysely<Database>, sql: string, values: unknown[]): Promise<Row[]> {
  const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(sql, values))
  return rows
}
