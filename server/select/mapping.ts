import type { GraphQLFieldResolver } from 'graphql'
import type { Context } from '../context.ts'
import type { Compiler, Scope, SelectedField } from './compile.ts'
import type { Statement } from './statement.ts'

/** What a field of the graph is in SQL. The nouns declare it, `compile.ts` puts the statement together from it. */
export type Mapping =
  | ColumnMapping
  | EmbedMapping
  | OneMapping
  | ManyMapping
  | ConnectionMapping
  | DispatchMapping
  | ComputedMapping

export type Arguments = Record<string, unknown>

/** An expression over the row of the object. */
export interface ColumnMapping {
  kind: 'column'
  sql: (row: string) => string
}

/** An object without a table of its own, made of columns of the same row; absent where `present` does not hold. */
export interface EmbedMapping {
  kind: 'embed'
  columns: Record<string, (row: string) => string>
  present?: (row: string) => string
}

export interface Join {
  /** The row joined to. */
  to: string
  /** The row of the object that has the field; empty at the root. */
  from: string
  args: Arguments
  statement: Statement
  context: Context
}

/** The one row that a key of this row names. */
export interface OneMapping {
  kind: 'one'
  table: string
  /** Must find one row at the most: the statement joins it. */
  on: (join: Join) => string
  /** Fields of the related row that the key itself says: asking only for these needs no join. */
  known?: Record<string, (row: string) => string>
  /** For an object without a table mapping, such as the passage of a sentence: its fields and the row's columns. */
  columns?: EmbedMapping['columns']
}

export interface ManyMapping {
  kind: 'many'
  table: string
  on: (join: Join) => string
  orderBy: (row: string) => string
}

export interface ConnectionMapping {
  kind: 'connection'
  table: string
  on?: (join: Join) => string
  /** Input type of `where`, output names of `orderBy`. */
  order: OrderMapping
}

/** A field of an interface or union, whose type is known from its arguments. */
export interface DispatchMapping {
  kind: 'dispatch'
  /** The types and rows asked for. */
  targets: (args: Arguments) => readonly DispatchTarget[]
  list: boolean
}

/** A field whose SQL the noun writes itself, with the compiler at hand for what is selected under it. */
export interface ComputedMapping {
  kind: 'computed'
  compile: (compiler: Compiler, field: SelectedField, scope: Scope) => string
}

/** A row by the name of its type and its id. */
export interface DispatchTarget {
  type: string
  row: number
}

/** One value to order by. `cast` is its SQL type, in which it stands in cursors. */
export interface OrderKey {
  sql: (row: string) => string
  cast: 'bigint' | 'numeric' | 'float8' | 'text' | 'date'
  nullable?: boolean
}

export interface OrderRequest {
  field: string
  direction?: 'ASC' | 'DESC'
  nulls?: 'FIRST' | 'LAST'
}

export interface OrderMapping {
  fields: Record<string, readonly OrderKey[]>
  /** Used when the caller names none. */
  default: readonly OrderRequest[]
}

/** The table behind an object type. */
export interface TableMapping {
  name: string
  /** The column that says whether a joined row is there. */
  key: string
  /** Limits what this caller may see; null when everything. */
  visible?: (row: string, context: Context) => string | null
}

declare module 'graphql' {
  // biome-ignore lint/suspicious/noExplicitAny: a merged declaration repeats the type parameters of the original
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs = any> {
    select?: Mapping
  }
  // biome-ignore lint/suspicious/noExplicitAny: as above
  interface GraphQLObjectTypeExtensions<_TSource = any, _TContext = any> {
    table?: TableMapping
  }
}

/** Where the statement puts the name of a type; no response key can be written so. */
export const TYPE_TAG = '$type'

/** What the statement put under the field's response key. */
export type Selected = Record<string, unknown>
// biome-ignore lint/suspicious/noExplicitAny: one resolver serves fields of every type
const readSelected: GraphQLFieldResolver<any, Context, any, any> = (parent, _args, _context, info) =>
  parent[info.path.key]

/** A field of an embedded object or a page, whose SQL the owner of the object gives. */
export const selected = { resolve: readSelected }

const map = (select: Mapping) => ({ extensions: { select }, resolve: readSelected })

/** A field that is a column of the object's own row, or an expression over it. */
export const column = (source: string | ((row: string) => string)) =>
  map({ kind: 'column', sql: typeof source === 'string' ? (row) => `${row}.${source}` : source })

/** An instant in UTC. */
export const instant = (name: string) => column((row) => formatInstant(`${row}.${name}`))
export const formatInstant = (sql: string) => `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** An object made of columns of the same row, named by the fields of its type. */
export const embed = (columns: Record<string, string | ((row: string) => string)>, present?: (row: string) => string) =>
  map({
    kind: 'embed',
    columns: Object.fromEntries(
      Object.entries(columns).map(([field, source]) => [
        field,
        typeof source === 'string' ? (row: string) => `${row}.${source}` : source,
      ]),
    ),
    ...(present && { present }),
  })

export const one = (table: string, on: OneMapping['on'], more: Pick<OneMapping, 'known' | 'columns'> = {}) =>
  map({ kind: 'one', table, on, ...more })

export const many = (table: string, on: ManyMapping['on'], orderBy: (row: string) => string) =>
  map({ kind: 'many', table, on, orderBy })

export const connection = (table: string, order: OrderMapping, on?: ConnectionMapping['on']) =>
  map({ kind: 'connection', table, order, ...(on && { on }) })

export const computed = (compile: ComputedMapping['compile']) => map({ kind: 'computed', compile })
