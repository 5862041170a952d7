import type { GraphQLObjectType } from 'graphql'
import { getNamedType } from 'graphql'
import { createInputError } from '../errors.ts'
import { type Compiler, type SelectedField, writeFrom } from './compile.ts'
import { compileCursor, fingerprintQuery, readCursor } from './cursor.ts'
import { compileFilter } from './filter.ts'
import { writeScalar } from './json.ts'
import type { Arguments, ConnectionMapping } from './mapping.ts'
import { compileAfter, compileOrder, readOrder, reverseOrder } from './order.ts'

export const DEFAULT_PAGE = 20
export const LARGEST_PAGE = 100

/** The JSON of a page. One more row than asked for is read when somebody asks whether there is a next page. */
export function compileConnection(
  compiler: Compiler,
  type: GraphQLObjectType,
  mapping: ConnectionMapping,
  field: SelectedField,
  from: string,
): string {
  const { statement } = compiler
  const nodeType = getNamedType(type.getFields().nodes!.type) as GraphQLObjectType
  const scope = compiler.openScope()
  const { row } = scope
  const join = compiler.createJoin(field, from, row)
  const { args } = join
  const page = readPage(args)
  const terms = readOrder(mapping.order, args)
  const scanned = page.backward ? reverseOrder(terms) : terms
  const fingerprint = () => fingerprintQuery(`${nodeType.name}.${field.definition!.name}`, args)

  const whereType = getNamedType(field.definition!.args.find((arg) => arg.name === 'where')!.type)
  const conditions = [
    ...compiler.compileJoin(mapping.on, nodeType, join),
    ...compileFilter(whereType, args.where, row, statement),
  ]
  const fields = compiler.collectFields(type, field.nodes)
  const asksFor = (...names: string[]) => fields.some(({ definition }) => definition && names.includes(definition.name))
  const needsPage = asksFor('nodes', 'edges', 'pageInfo')
  const needsMore = asksFor('pageInfo')

  const paged = [...conditions]
  if (page.cursor != null && needsPage) {
    const values = readCursor(page.cursor, fingerprint(), terms, statement)
    paged.push(compileAfter(scanned, values, row))
  }
  // What a row becomes is made inside the limited scan, next to the joins it takes: one column a place that asks for it.
  const columns: string[] = []
  const addColumn = (sql: string) => `p.c${columns.push(sql) - 1}`
  const cursor = () => compileCursor(fingerprint(), terms, row)
  const onPage = needsMore ? ` filter (where p.n <= ${page.size})` : ''
  // Without numbers the rows come as they were scanned; with them, one aggregate's order must not become another's.
  const isNumbered = needsMore || page.backward
  const order = isNumbered ? ` order by p.n${page.backward ? ' desc' : ''}` : ''
  const list = (compileItem: () => string) =>
    `coalesce('[' || string_agg(${addColumn(compiler.cost.times(page.size, compileItem))}, ','${order})${onPage} || ']', '[]')`

  const compilePageInfo = (selected: SelectedField) => {
    const more = `count(*) > ${page.size}`
    const edge = (last: boolean) =>
      `(array_agg(${addColumn(cursor())} order by p.n ${last === page.backward ? 'asc' : 'desc'})${onPage})[1]`
    const values: Record<string, () => string> = {
      hasNextPage: () => (page.backward ? String(page.cursor != null) : more),
      hasPreviousPage: () => (page.backward ? more : String(page.cursor != null)),
      startCursor: () => edge(false),
      endCursor: () => edge(true),
    }
    const write = ({ definition }: SelectedField) => writeScalar(values[definition!.name]!(), definition!.type)
    const parts = Object.fromEntries(Object.keys(values).map((name) => [name, write]))
    return compiler.compileParts(getNamedType(selected.definition!.type) as GraphQLObjectType, selected.nodes, parts)
  }
  const compileEdge = (selected: SelectedField) =>
    compiler.compileParts(getNamedType(selected.definition!.type) as GraphQLObjectType, selected.nodes, {
      cursor: ({ definition }) => writeScalar(cursor(), definition!.type),
      node: (node) => compiler.compileObject(nodeType, node.nodes, scope),
    })
  const json = compiler.compileParts(type, field.nodes, {
    nodes: (selected) => list(() => compiler.compileObject(nodeType, selected.nodes, scope)),
    edges: (selected) => list(() => compileEdge(selected)),
    pageInfo: compilePageInfo,
    totalCount: () =>
      `(select count(*) from ${mapping.table} ${row} where ${conditions.join(' and ') || 'true'})::text`,
  })
  if (!needsPage) return json
  const named = columns.map((sql, index) => `${sql} as c${index}`).join(', ')
  const scan =
    `select ${named} from ${writeFrom(mapping.table, scope)} where ${paged.join(' and ') || 'true'} ` +
    `order by ${compileOrder(scanned, row)} limit ${needsMore ? page.size + 1 : page.size}`
  const numbered = isNumbered ? `select p.*, row_number() over () as n from (${scan}) p` : scan
  return `(select ${json} from (${numbered}) p having true)`
}

interface Page {
  size: number
  backward: boolean
  cursor: unknown
}

function readPage({ first, last, after, before }: Arguments): Page {
  if (first != null && last != null) throw createInputError('Give first or last, not both.')
  if (first != null && before != null) throw createInputError('first goes with after, last goes with before.')
  if (last != null && after != null) throw createInputError('first goes with after, last goes with before.')
  if (after != null && before != null) throw createInputError('Give after or before, not both.')
  const backward = last != null || before != null
  const size = readPageSize(first ?? last, backward ? 'last' : 'first')
  return { size, backward, cursor: backward ? before : after }
}

/** The size of a page; above the largest is an error, never a silent cut. */
export function readPageSize(given: unknown, name: string, byDefault = DEFAULT_PAGE): number {
  const size = Number(given ?? byDefault)
  if (size < 0) throw createInputError(`${name} is ${size}; give 0 to ${LARGEST_PAGE}.`)
  if (size > LARGEST_PAGE)
    throw createInputError(`${name} is ${size}; a page holds at most ${LARGEST_PAGE}.`, 'PAGE_TOO_LARGE')
  return size
}
