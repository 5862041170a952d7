import {
  type ExecutionArgs,
  type ExecutionResult,
  type FragmentDefinitionNode,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  Kind,
} from 'graphql'
import type { Context } from '../context.ts'
import { Compiler } from './compile.ts'
import { Cost } from './cost.ts'
import { compileRoot, type RootStatement, runRoot } from './run.ts'

/** A result that is written as the text the database made. */
export interface WrittenResult extends ExecutionResult {
  stringify: (result: ExecutionResult) => string
  /** The SQL it was made by. */
  statements: string[]
}

/**
 * Answers an operation from the JSON texts of its statements, which nobody parses or walks again.
 * Undefined when that is not possible: some root field has no SQL behind it, or the caller made a
 * mistake, whose errors graphql-js words best.
 */
export async function executeSelected(args: ExecutionArgs): Promise<WrittenResult | undefined> {
  try {
    const cost = new Cost()
    const statements = compileOperation(args, cost)
    if (!statements) return undefined
    const context = args.contextValue as Context
    const texts = await Promise.all(statements.map((statement) => runRoot(context, statement)))
    const fields = texts.map((text, index) => `${JSON.stringify(statements[index]!.field.key)}:${text}`)
    const data = `{"data":{${fields.join(',')}}`
    return {
      statements: statements.map(({ sql }) => sql),
      stringify: ({ extensions }) => `${data},"extensions":${JSON.stringify({ ...extensions, cost })}}`,
    }
  } catch (error) {
    if (error instanceof GraphQLError) return undefined
    throw error
  }
}

/** One statement a root field. */
function compileOperation(args: ExecutionArgs, cost: Cost): RootStatement[] | undefined {
  const { schema, document, operationName, variableValues } = args
  const operation = getOperationAST(document, operationName)
  const queryType = schema.getQueryType()
  if (operation?.operation !== 'query' || !queryType) return undefined
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {})
  if (!coerced) return undefined
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null)
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
  const context = { schema, fragments, variableValues: coerced, context: args.contextValue as Context }
  const fields = new Compiler(context, cost).collectFields(queryType, [operation])
  if (!fields.every(({ definition }) => definition?.extensions.select)) return undefined
  return fields.map((field) => compileRoot(context, field, cost))
}
