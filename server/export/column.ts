/** What a column holds: `decimal` is exact and travels as a string, `number` is a float. */
export type ColumnType = 'string' | 'integer' | 'decimal' | 'number' | 'date' | 'url'

export interface Column {
  name: string
  type: ColumnType
  /** In English, with the Chinese term behind it. */
  title: string
  description: string
  /** Over the rows of the statement that reads it. */
  sql: string
  /** All the values there are, for a column of codes. */
  values?: readonly string[]
  /** Never empty. */
  required?: true
}

export type Row = Record<string, string | number | null>

type More = Pick<Column, 'values' | 'required'>

const define =
  (type: ColumnType, always: More = {}) =>
  (name: string, sql: string, title: string, description: string, more: More = {}): Column => ({
    name,
    type,
    title,
    description,
    sql,
    ...always,
    ...more,
  })

export const text = define('string')
export const requiredText = define('string', { required: true })
export const integer = define('integer', { required: true })
export const decimal = define('decimal')
export const requiredDecimal = define('decimal', { required: true })
export const number = define('number')
export const date = define('date')
export const url = define('url')

/** A column of codes, such as the role of a figure. */
export const code = (values: readonly string[], ...given: Parameters<typeof text>): Column => ({
  ...text(...given),
  values,
})

/** Quoted, for start and end are words of SQL. */
export const selectColumns = (columns: readonly Column[]): string =>
  columns.map(({ name, sql }) => `${sql} as "${name}"`).join(', ')
