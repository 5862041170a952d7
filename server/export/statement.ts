import { isInputObjectType } from 'graphql'
import type { Context } from '../context.ts'
import { ofPublishedReport } from '../report/schema.ts'
import { schema } from '../schema.ts'
import { compileFilter } from '../select/filter.ts'
import { Statement } from '../select/statement.ts'
import { selectColumns } from './column.ts'
import { metricColumns } from './metric-columns.ts'

/** Small enough that the embedded database holds up nobody, large enough that its round trip does not count. */
export const BATCH_ROWS = 1_000

/** A place in the stable order: the batch starts behind it. */
export type Place = readonly [reportId: number, ordinal: number]
export const BEFORE_ALL: Place = [0, -1]

/** The database that is read, and who reads. */
export type ExportContext = Pick<Context, 'db' | 'viewer'>

export interface BatchStatement {
  sql: string
  /** The values of the batch behind a place. */
  valuesAfter: (place: Place) => unknown[]
}

export function getMetricFilter() {
  const type = schema.getType('MetricFilter')
  if (!isInputObjectType(type)) throw new Error('the schema has no MetricFilter')
  return type
}

/**
 * Joins one row by its key. `offset 0` keeps the planner from reading tables as large as that of the metrics from their
 * beginning for every batch, which it takes for cheaper than a thousand looks into an index.
 */
const find = (table: string, row: string, id: string) =>
  `join lateral (select * from ${table} where id = ${id} offset 0) ${row} on true`

/** The statement that reads the next rows behind a place; `where` is a coerced MetricFilter. */
export function compileBatch(where: unknown, { viewer }: ExportContext): BatchStatement {
  const statement = new Statement()
  const row = statement.nameRow()
  const after = BEFORE_ALL.map((key) => statement.bind(key, 'bigint'))
  const conditions = [
    `(${row}.report_id, ${row}.ordinal) > (${after.join(', ')})`,
    ofPublishedReport(row, { viewer }),
    ...compileFilter(getMetricFilter(), where, row, statement),
  ].filter((condition) => condition !== null)
  const [, , ...filterValues] = statement.values
  const sql = `
    with recursive batch as (
      select * from metrics ${row} where ${conditions.join(' and ')}
      order by ${row}.report_id, ${row}.ordinal limit ${BATCH_ROWS}
    ), path (section_id, parent_id, titles) as (
      select s.id, s.parent_id, s.title from sections s where s.id in (select section_id from batch)
      union all
      select path.section_id, s.parent_id, s.title || ' › ' || path.titles from path ${find('sections', 's', 'path.parent_id')}
    )
    select m.report_id, ${selectColumns(metricColumns)}
    from batch m
    ${find('reports', 'r', 'm.report_id')}
    ${find('sentences', 'q', 'm.sentence_id')}
    ${find('organizations', 'o', 'r.organization_id')}
    join units u on u.symbol = m.unit_symbol
    left ${find('organizations', 'parent', 'o.parent_id')}
    left ${find('sections', 's', 'm.section_id')}
    left join path on path.section_id = m.section_id and path.parent_id is null
    left ${find('initiatives', 'i', 'm.initiative_id')}
    left join indicators x on x.id = m.indicator_id
    left ${find('metrics', 'target', 'm.target_id')}
    left ${find('metrics', 'whole', 'm.whole_id')}
    order by m.report_id, m.ordinal`
  return { sql, valuesAfter: (place) => [...place, ...filterValues] }
}
