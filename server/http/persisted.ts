import { readFileSync } from 'node:fs'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

const file = new URL('../../client/generated/persisted-documents.json', import.meta.url)

/** The client's own documents by the SHA-256 of their text; written with the client by codegen. */
export const loadPersistedDocuments = (): ReadonlyMap<string, string> =>
  new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>))

/** Lets the client name a document by its hash, so that its questions fit into an address that caches can keep. */
export function usePersistedDocuments(documents: ReadonlyMap<string, string>): Plugin {
  return {
    onParams({ params, setParams }) {
      const persisted = params.extensions?.persistedQuery as { sha256Hash?: unknown } | undefined
      if (!persisted || params.query) return
      const query = documents.get(String(persisted.sha256Hash))
      if (query !== undefined) return setParams({ ...params, query })
      throw createUnknownHash('No document has this hash; send the query itself.')
    },
  }
}

const createUnknownHash = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', http: { status: 404 } } })
