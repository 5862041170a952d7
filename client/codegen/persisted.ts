import type { GraphQLSchema } from 'graphql'
import { sha256 } from './documents.ts'
import { inlineFragments, minify, readDefinitions, type SourceFile } from './operations.ts'

/** Writes the hash and text of each operation for the service, which may then refuse or prefer the documents it knows. */
export function plugin(schema: GraphQLSchema, files: readonly SourceFile[]): string {
  const { fragments, operations } = readDefinitions(files)
  const texts = operations.map((operation) => minify(inlineFragments(schema, operation, fragments)))
  return `${JSON.stringify(Object.fromEntries(texts.map((text) => [sha256(text), text])), null, 2)}\n`
}
