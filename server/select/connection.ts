import type { GraphQLObjectType } from 'graphql'
import { getNamedType } from 'graphql'
import { createInputError } from '../errors.ts'
import type { Compiler, SelectedField } from './compile.ts'
import { compileCursor, fingerprintQuery, readCursor } from './cursor.ts'
import { compileFilter } from './filter.ts'
import type { Arguments, ConnectionMapping } from './mapping.ts'
import { compileAfter, compileOrder, readOrder, reverseOrder } from './order.ts'

export const DEFAULT_PAGE = 20
export const LARGEST_PAGE = 100

/** The JSON of a page: one more row than asked for is read, to know whether there is a next page. */
export function compileConnection(
  compiler: Compiler,
  type: GraphQLObjectType,
  mapping: ConnectionMapping,
  field: SelectedField,
  from: string,
): string {
  const { statement } = compiler
  const nodeType = getNamedType(type.getFields().nodes!.type) as GraphQLObjectType
  const row = statement.nameRow()
  const join = compiler.createJoin(field, from, row)
  const { args } = join
  const page = readPage(args)
  const terms = readOrder(mapping.order, args)
  const scanned = page.backward ? reverseOrder(terms) : terms
  const fingerprint = fingerprintQuery(`${nodeType.name}.${field.definition!.name}`, args)

  const whereType = getNamedType(field.definition!.args.find((arg) => arg.name === 'where')!.type)
  const conditions = [
    ...compiler.compileJoin(mapping.on, nodeType, join),
    ...compileFilter(whereType, args.where, row, statement),
  ]
  const fields = compiler.collectFields(type, field.nodes)
  const asks = (name: string) => fields.filter(({ definition }) => definition?.name === name)
  const needsPage = [...asks('nodes'), ...asks('edges'), ...asks('pageInfo')].length > 0

  const paged = [...conditions]
  if (page.cursor != null && needsPage) {
    const values = readCursor(page.cursor, fingerprint, terms, statement)
    paged.push(compileAfter(scanned, values, row))
  }
  // Every selection of nodes and edges is a column of the page, so that each row's JSON is built once.
  const columns: string[] = []
  const addColumn = (sql: string) => `p.c${columns.push(sql) - 1}`
  const cursor = () => addColumn(compileCursor(fingerprint, terms, row))
  const order = page.backward ? 'p.n desc' : 'p.n'
  const aggregate = (json: string) =>
    `coalesce(json_agg(${json} order by ${order}) filter (where p.n <= ${page.size}), '[]')`

  const compilePageInfo = (selected: SelectedField) => {
    const infoType = getNamedType(selected.definition!.type) as GraphQLObjectType
    const more = `count(*) > ${page.size}`
    const edge = (last: boolean) =>
      `(array_agg(${cursor()} order by p.n ${last === page.backward ? 'asc' : 'desc'}) filter (where p.n <= ${page.size}))[1]`
    const values: Record<string, () => string> = {
      hasNextPage: () => (page.backward ? String(page.cursor != null) : more),
      hasPreviousPage: () => (page.backward ? more : String(page.cursor != null)),
      startCursor: () => edge(false),
      endCursor: () => edge(true),
    }
    return compiler.compileParts(infoType, selected.nodes, values)
  }
  const compileEdge = (selected: SelectedField) => {
    const edgeType = getNamedType(selected.definition!.type) as GraphQLObjectType
    return compiler.compileParts(edgeType, selected.nodes, {
      cursor,
      node: (node) => addColumn(compiler.compileObject(nodeType, node.nodes, row)),
    })
  }
  const parts: Record<string, (selected: SelectedField) => string> = {
    nodes: (selected) => aggregate(addColumn(compiler.compileObject(nodeType, selected.nodes, row))),
    edges: (selected) => aggregate(compileEdge(selected)),
    pageInfo: compilePageInfo,
    totalCount: () => `(select count(*) from ${mapping.table} ${row} where ${conditions.join(' and ') || 'true'})`,
  }
  const json = compiler.compileParts(type, field.nodes, parts)
  if (!needsPage) return json
  const scan =
    `select * from ${mapping.table} ${row} where ${paged.join(' and ') || 'true'} ` +
    `order by ${compileOrder(scanned, row)} limit ${page.size + 1}`
  const numbered = ['row_number() over () as n', ...columns.map((sql, index) => `${sql} as c${index}`)].join(', ')
  return `(select ${json} from (select ${numbered} from (${scan}) ${row}) p)`
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
  const name = backward ? 'last' : 'first'
  const size = Number(first ?? last ?? DEFAULT_PAGE)
  if (size < 0) throw createInputError(`${name} is ${size}; give 0 to ${LARGEST_PAGE}.`)
  if (size > LARGEST_PAGE)
    throw createInputError(`${name} is ${size}; a page holds at most ${LARGEST_PAGE}.`, 'PAGE_TOO_LARGE')
  return { size, backward, cursor: backward ? before : after }
}
