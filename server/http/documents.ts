import { type DocumentNode, type GraphQLSchema, specifiedRules, validate } from 'graphql'
import { LRUCache } from 'lru-cache'
import { parseWithinLimits } from './limits.ts'

/** Parsed documents are kept by the length of their text, for they take some hundred times as much memory. */
export const createDocumentCache = <Kept extends object>(characters: number): LRUCache<string, Kept> =>
  new LRUCache({ maxSize: characters, sizeCalculation: (_kept, source) => source.length + 50 })

/** Parses and validates documents, each once; undefined for one with a mistake, which the general path words. */
export function createDocumentStore(schema: GraphQLSchema): (source: string) => DocumentNode | undefined {
  const known = createDocumentCache<DocumentNode>(300_000)
  return (source) => {
    const found = known.get(source)
    if (found) return found
    try {
      const document = parseWithinLimits(source, { noLocation: true })
      if (validate(schema, document, specifiedRules).length > 0) return undefined
      known.set(source, document)
      return document
    } catch {
      return undefined
    }
  }
}
