import {
  type ExecutionArgs,
  type ExecutionResult,
  type FragmentDefinitionNode,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  Kind,
} from 'graphql'
import { CompiledQuery } from 'kysely'
import type { Context } from '../context.ts'
import { Compiler } from './compile.ts'

/** A result that is written as the text the database made. */
export interface WrittenResult extends ExecutionResult {
  stringify: (result: ExecutionResult) => string
}

/**
 * Answers an operation from the JSON texts of its statements, which nobody parses or walks again.
 * Undefined when that is not possible: some root field has no SQL behind it, or the caller made a
 * mistake, whose errors graphql-js words best.
 */
export async function executeSelected(args: ExecutionArgs): Promise<WrittenResult | undefined> {
  const statements = compileOperation(args)
  if (!statements) return undefined
  const { db } = args.contextValue as Context
  const parts = await Promise.all(
    [...statements].map(async ([key, { sql, values }]) => {
      const { rows } = await db.executeQuery<{ data: string | null }>(CompiledQuery.raw(sql, values))
      return `${JSON.stringify(key)}:${rows[0]?.data ?? 'null'}`
    }),
  )
  const data = `{"data":{${parts.join(',')}}`
  return {
    stringify: ({ extensions }) => `${data}${extensions ? `,"extensions":${JSON.stringify(extensions)}` : ''}}`,
  }
}

interface RootStatement {
  sql: string
  values: unknown[]
}

/** One statement a root field, by response key. */
function compileOperation(args: ExecutionArgs): Map<string, RootStatement> | undefined {
  const { schema, document, operationName, variableValues } = args
  const operation = getOperationAST(document, operationName)
  const queryType = schema.getQueryType()
  if (operation?.operation !== 'query' || !queryType) return undefined
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {})
  if (!coerced) return undefined
  const fragments: Record<string, FragmentDefinitionNode> = {}
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
  const context = { schema, fragments, variableValues: coerced, context: args.contextValue as Context }
  try {
    const statements = new Map<string, RootStatement>()
    for (const field of new Compiler(context).collectFields(queryType, [operation])) {
      if (!field.definition?.extensions.select) return undefined
      statements.set(field.key, new Compiler(context).compileRoot(field))
    }
    return statements
  } catch (error) {
    if (error instanceof GraphQLError) return undefined
    throw error
  }
}
