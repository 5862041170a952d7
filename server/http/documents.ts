import { type DocumentNode, type GraphQLSchema, specifiedRules, validate } from 'graphql'
import { LRUCache } from 'lru-cache'
import { parseWithinLimits } from './limits.ts'

const MOST_DOCUMENTS = 1_000

/** Parses and validates documents, each once; undefined for one with a mistake, which the general path words. */
export function createDocumentStore(schema: GraphQLSchema): (source: string) => DocumentNode | undefined {
  const known = new LRUCache<string, DocumentNode>({ max: MOST_DOCUMENTS })
  return (source) => {
    const found = known.get(source)
    if (found) return found
    try {
      const document = parseWithinLimits(source)
      if (validate(schema, document, specifiedRules).length > 0) return undefined
      known.set(source, document)
      return document
    } catch {
      return undefined
    }
  }
}
