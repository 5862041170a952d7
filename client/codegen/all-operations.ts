import type { GraphQLSchema } from 'graphql'
import { readDefinitions, type SourceFile, toKey } from './operations.ts'
import { HEADER } from './print-types.ts'

/** Writes all operations as one object: of `import * as` a bundler makes a getter each, which takes more bytes. */
export function plugin(_schema: GraphQLSchema, files: readonly SourceFile[]): string {
  const names = readDefinitions(files).operations.map(({ name }) => toKey(name!.value))
  const members = names.map((name) => `  ${name},\n`).join('')
  return `${HEADER}import {\n${members}} from './operations.ts'\n\n/** Every operation by its name. */\nexport const operations = {\n${members}}\n`
}
