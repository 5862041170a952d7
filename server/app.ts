import { lexicographicSortSchema, printSchema } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Logger } from 'pino'
import type { Database } from '../db/database.ts'
import { isMigrated } from '../db/migrate.ts'
import type { Context } from './context.ts'
import { useOpenCors } from './http/cors.ts'
import { createErrorMask, useErrorCodes } from './http/errors.ts'
import { useDocumentLimits } from './http/limits.ts'
import { usePages } from './http/pages.ts'
import { useRequestChecks } from './http/requests.ts'
import { schema } from './schema.ts'
import { executeSelected } from './select/execute.ts'

export interface AppOptions {
  db: Kysely<Database>
  log: Logger
}

/** The service as a function from request to response; it does not listen. */
export function createApp({ db, log }: AppOptions) {
  const sdl = `${printSchema(lexicographicSortSchema(schema))}\n`
  const reader: Context = { db, viewer: { role: 'READER', keyName: null } }

  return createYoga<object, Context>({
    schema,
    context: () => reader,
    graphiql: false,
    landingPage: false,
    multipart: false,
    cors: false,
    maskedErrors: { maskError: createErrorMask(log) },
    logging: {
      debug: (...args) => log.debug(args.join(' ')),
      info: (...args) => log.info(args.join(' ')),
      warn: (...args) => log.warn(args.join(' ')),
      // createErrorMask has logged it already, with its request id.
      error: () => {},
    },
    plugins: [
      useOpenCors(),
      usePages({ sdl, isReady: () => checkReady(db, log) }),
      useRequestChecks(),
      useDocumentLimits(),
      useSelection(),
      useErrorCodes(),
    ],
  })
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
      setExecuteFn(async (args) => (await executeSelected(args)) ?? executeFn(args))
    },
  }
}
