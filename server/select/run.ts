import { type GraphQLResolveInfo, isNonNullType } from 'graphql'
import type { Context } from '../context.ts'
import { createInputError } from '../errors.ts'
import { Compiler, type Operation, type SelectedField } from './compile.ts'
import type { Cost } from './cost.ts'
import type { Arguments, Mapping } from './mapping.ts'

/** A statement ready to run, and what to do with its answer. */
export interface RootStatement {
  field: SelectedField
  sql: string
  values: unknown[]
}

/** The one statement that answers a field of Query. */
export function compileRoot(
  operation: Operation,
  field: SelectedField,
  cost: Cost,
  options?: { tagged: boolean },
): RootStatement {
  const compiler = new Compiler(operation, cost, options)
  cost.add([field])
  const json = compiler.compileField(field, { row: '', joins: [] })
  return { field, ...compiler.statement.finish(`select ${json} as data`) }
}

/** Runs it and returns the field's JSON as the database wrote it. */
export async function runRoot({ selectText }: Context, { field, sql, values }: RootStatement): Promise<string> {
  const text = await selectText(sql, values)
  if (text !== null) return text
  if (isNonNullType(field.definition?.type))
    throw createInputError(`${field.definition.name}: nothing has the id that was given.`, 'NOT_FOUND')
  return 'null'
}

async function selectRoot(_root: unknown, _args: Arguments, context: Context, info: GraphQLResolveInfo) {
  const definition = info.parentType.getFields()[info.fieldName]
  const field = { key: String(info.path.key), definition, nodes: info.fieldNodes }
  return JSON.parse(await runRoot(context, compileRoot({ ...info, context }, field, context.cost, { tagged: true })))
}

/** Makes a field of Query from a mapping: `t.field({ type, args, ...root(one('reports', …)) })`. */
export const root = ({ extensions }: { extensions: { select: Mapping } }) => ({
  extensions,
  resolve: selectRoot as never,
})
