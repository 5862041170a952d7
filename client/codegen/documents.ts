import { createHash } from 'node:crypto'
import type { ASTNode, GraphQLSchema } from 'graphql'
import { inlineFragments, readDefinitions, type SourceFile, toKey } from './operations.ts'
import { HEADER } from './print-types.ts'

/** Writes each operation as a TypedDocumentNode for Apollo Client, urql and others that take parsed documents. */
export function plugin(schema: GraphQLSchema, files: readonly SourceFile[]): string {
  const { fragments, operations } = readDefinitions(files)
  const documentBlocks = operations.map((operation) => {
    const name = operation.name!.value
    const definition = JSON.stringify(strip(inlineFragments(schema, operation, fragments)))
    return (
      `export const ${name}Document: TypedDocument<operations.${name}Result, operations.${name}Variables> = ` +
      `/* @__PURE__ */ createDocument(operations.${toKey(name)},\n  ${definition},\n)\n`
    )
  })
  return [
    HEADER,
    "import { createDocument, type TypedDocument } from '../document.ts'\n",
    "import * as operations from './operations.ts'\n\n",
    ...documentBlocks,
  ].join('')
}

/** The node without positions and without members that are empty. */
function strip(node: ASTNode): unknown {
  return JSON.parse(
    JSON.stringify(node, (key, value) =>
      key === 'loc' || value === undefined || (Array.isArray(value) && value.length === 0 && key !== 'values')
        ? undefined
        : value,
    ),
  )
}

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
