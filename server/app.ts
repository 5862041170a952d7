import type { IncomingMessage, ServerResponse } from 'node:http'
import { type GraphQLError, lexicographicSortSchema, printSchema } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import { type Kysely, sql } from 'kysely'
import type { Logger } from 'pino'
import type { Connection } from '../db/connect.ts'
import type { Database } from '../db/database.ts'
import { isMigrated } from '../db/migrate.ts'
import type { Context } from './context.ts'
import { createExportHandler } from './export/handler.ts'
import { OPEN_HEADERS, useOpenCors } from './http/cors.ts'
import { createDirectHandler } from './http/direct.ts'
import { createDocumentCache } from './http/documents.ts'
import { createErrorMask, useErrorCodes } from './http/errors.ts'
import { useGetCaching } from './http/get-caching.ts'
import { useDocumentLimits } from './http/limits.ts'
import { useMediaTypes } from './http/media-types.ts'
import { usePages } from './http/pages.ts'
import { loadPersistedDocuments, usePersistedDocuments } from './http/persisted.ts'
import { useRequestChecks } from './http/requests.ts'
import { ResponseCache } from './http/response-cache.ts'
import { schema } from './schema.ts'
import { Cost } from './select/cost.ts'
import { executeSelected } from './select/execute.ts'
import { takeTurns } from './select/turns.ts'

export interface AppOptions {
  connection: Pick<Connection, 'db' | 'selectText' | 'onChange'>
  log: Logger
  responseCacheMb: number
}

export interface App {
  /** Answers a request in the general way. */
  fetch: (request: Request) => Promise<Response>
  /** For an HTTP server: the same answers, by the short way where there is one. */
  handle: (request: IncomingMessage, response: ServerResponse) => void
  /** Stops listening to the database. */
  close: () => Promise<void>
}

/** The service without its port: schema, limits, pages and error masking around the graph. */
export function createApp({ connection, log, responseCacheMb }: AppOptions): App {
  const { db, selectText, onChange } = connection
  const sdl = `${printSchema(lexicographicSortSchema(schema))}\n`
  const createContext = (): Context => ({
    db,
    selectText: takeTurns(selectText),
    cost: new Cost(),
    viewer: { role: 'READER', keyName: null },
  })
  const maskError = createErrorMask(log)
  const cache = new ResponseCache(responseCacheMb)

  const yoga = createYoga<object, Context>({
    schema,
    context: createContext,
    graphiql: false,
    landingPage: false,
    multipart: false,
    cors: false,
    maskedErrors: { maskError },
    parserAndValidationCache: { documentCache: createDocumentCache(100_000), errorCache: createDocumentCache(100_000) },
    logging: {
      debug: (...args) => log.debug(args.join(' ')),
      info: (...args) => log.info(args.join(' ')),
      warn: (...args) => log.warn(args.join(' ')),
      // createErrorMask has logged it already, with its request id.
      error: () => {},
    },
    plugins: [
      useOpenCors(),
      useGetCaching(),
      usePages({ sdl, isReady: () => checkReady(db, log) }),
      useMediaTypes(),
      useRequestChecks(),
      usePersistedDocuments(loadPersistedDocuments()),
      useDocumentLimits(),
      useSelection(),
      useErrorCodes(),
    ],
  })
  const mask = (error: unknown) => (maskError(error, '') as GraphQLError).toJSON() as never
  const handleExport = createExportHandler({
    contexts: { '/export': createContext() },
    headers: OPEN_HEADERS,
    mask,
    log,
  })
  const handle = createDirectHandler({
    schema,
    createContext,
    cache,
    general: (request, response) => handleExport(request, response) || yoga(request, response),
    generalFetch: async (request) => yoga.fetch(request),
    mask,
  })
  return { fetch: async (request) => yoga.fetch(request), handle, close: onChange(cache.follow) }
}

async function checkReady(db: Kysely<Database>, log: Logger): Promise<boolean> {
  try {
    await sql`select 1`.execute(db)
    return await isMigrated(db)
  } catch (error) {
    log.warn({ err: error }, 'not ready')
    return false
  }
}

/** Lets select/ answer whole operations; graphql-js executes what it cannot: introspection, `viewer`, mistakes. */
function useSelection(): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        const written = await executeSelected(args)
        if (written) return written
        const result = await executeFn(args)
        const { cost } = args.contextValue as Context
        return cost.requested > 0 ? { ...result, extensions: { ...result.extensions, cost } } : result
      })
    },
  }
}
