import type { GraphQLResolveInfo } from 'graphql'
import { CompiledQuery } from 'kysely'
import type { Context } from '../context.ts'
import { Compiler } from './compile.ts'
import type { Arguments, Mapping } from './mapping.ts'

/** Answers a root field with one SQL statement, made from everything selected under it. */
export async function selectRoot(
  _root: unknown,
  _args: Arguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const compiler = new Compiler({ ...info, context }, { tagged: true })
  const definition = info.parentType.getFields()[info.fieldName]
  const { sql, values } = compiler.compileRoot({ key: String(info.path.key), definition, nodes: info.fieldNodes })
  const { rows } = await context.db.executeQuery<{ data: string | null }>(CompiledQuery.raw(sql, values))
  return JSON.parse(rows[0]?.data ?? 'null')
}

/** Makes a field of Query from a mapping: `t.field({ type, args, ...root(one('reports', …)) })`. */
export const root = ({ extensions }: { extensions: { select: Mapping } }) => ({
  extensions,
  resolve: selectRoot as never,
})
