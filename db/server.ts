import { createHash } from 'node:crypto'
import { PostgresDialect, type PostgresPoolClient } from 'kysely'
import pg from 'pg'

const asIs = (text: string) => text
const parsers = new Map<number, (text: string) => unknown>([
  [20, Number],
  [1082, asIs],
  [1184, asIs],
  [1700, asIs],
])

export interface ServerOptions {
  url: string
  poolSize: number
  statementTimeoutMs: number
  onIdleError: (error: Error) => void
}

/** Opens a pool on a PostgreSQL server. Dates, instants and numerics come as the strings PostgreSQL wrote. */
export function createServerDialect({
  url,
  poolSize,
  statementTimeoutMs,
  onIdleError,
}: ServerOptions): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: 60_000,
    connectionTimeoutMillis: 10_000,
    options: '-c timezone=UTC -c datestyle=ISO',
    application_name: 'workreport',
    types: { getTypeParser: (oid: number, format) => parsers.get(oid) ?? pg.types.getTypeParser(oid, format) },
  })
  pool.on('error', onIdleError)
  return new PostgresDialect({
    pool: {
      connect: async () => nameStatements(await pool.connect()),
      end: () => pool.end(),
      options: pool.options,
    },
  })
}

const statementNames = new Map<string, string>()
const MOST_NAMES = 2_000

/** A named statement is parsed once a connection and planned once for good. */
function nameStatements(client: pg.PoolClient): PostgresPoolClient {
  return new Proxy(client, {
    get(target, property) {
      if (property === 'query') {
        return (query: unknown, values?: unknown[]) =>
          typeof query === 'string' && values?.length
            ? target.query({ name: nameOf(query), text: query, values })
            : target.query(query as string, values)
      }
      const value = Reflect.get(target, property, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  }) as unknown as PostgresPoolClient
}

function nameOf(text: string): string | undefined {
  let name = statementNames.get(text)
  if (name === undefined && statementNames.size < MOST_NAMES) {
    name = createHash('sha256').update(text).digest('hex').slice(0, 32)
    statementNames.set(text, name)
  }
  return name
}
