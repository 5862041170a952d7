import { type GraphQLObjectType, isObjectType } from 'graphql'
import { type Compiler, getTable, type SelectedField, writeFrom } from './compile.ts'
import { quote } from './json.ts'
import type { DispatchMapping } from './mapping.ts'

/** `node` and `nodes`: the identifiers say which tables to read. */
export function compileDispatch(compiler: Compiler, mapping: DispatchMapping, field: SelectedField): string {
  const { statement } = compiler
  const targets = mapping.targets(compiler.readArguments(field))
  const compileType = (name: string, match: (row: string) => string): string => {
    const type = getObjectType(compiler, name)
    const { name: table, visible } = getTable(type)
    const scope = compiler.openScope()
    const conditions = [match(scope.row), visible?.(scope.row, compiler.operation.context) ?? 'true']
    const count = targets.filter((target) => target.type === name).length
    const json = compiler.cost.times(count, () => compiler.compileObject(type, field.nodes, scope, true))
    return `(select ${json} from ${writeFrom(table, scope)} where ${conditions.join(' and ')})`
  }
  if (!mapping.list) {
    const { type, row } = targets[0]!
    return `coalesce(${compileType(type, (to) => `${to}.id = ${statement.bind(row, 'bigint')}`)}, 'null')`
  }
  if (targets.length === 0) return quote('[]')
  // Each type once, however many of its rows are asked for.
  const names = [...new Set(targets.map(({ type }) => type))]
  const cases = names.map((name) => `when ${quote(name)} then ${compileType(name, (to) => `${to}.id = w.id`)}`)
  const types = statement.bind(
    targets.map(({ type }) => type),
    'text[]',
  )
  const rows = statement.bind(
    targets.map(({ row }) => row),
    'bigint[]',
  )
  return (
    `(select '[' || string_agg(coalesce(case w.type ${cases.join(' ')} end, 'null'), ',' order by w.place) || ']'` +
    ` from unnest(${types}, ${rows}) with ordinality as w (type, id, place))`
  )
}

function getObjectType({ operation }: Compiler, name: string): GraphQLObjectType {
  const type = operation.schema.getType(name)
  if (!isObjectType(type)) throw new Error(`no type ${name}`)
  return type
}
