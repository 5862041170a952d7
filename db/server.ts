import { createHash } from 'node:crypto'
import { PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Change } from './connect.ts'

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

/** A pool on a PostgreSQL server. */
export interface ServerPool {
  dialect: PostgresDialect
  /** Runs a statement that answers with one value, without Kysely's detour: the path of every query of the graph. */
  selectText: (sql: string, values: readonly unknown[]) => Promise<string | null>
}

/** Opens a pool on a PostgreSQL server. Dates, instants and numerics come as the strings PostgreSQL wrote. */
export function openServerPool({ url, poolSize, statementTimeoutMs, onIdleError }: ServerOptions): ServerPool {
  const pool = new pg.Pool({
    Client: NamingClient,
    connectionString: url,
    max: poolSize,
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: 60_000,
    connectionTimeoutMillis: 10_000,
    // Compiling a statement takes a second, and none of ours runs long enough to win it back.
    options: '-c timezone=UTC -c datestyle=ISO -c jit=off',
    application_name: 'workreport',
    types: { getTypeParser: (oid: number, format) => parsers.get(oid) ?? pg.types.getTypeParser(oid, format) },
  })
  pool.on('error', onIdleError)
  return {
    dialect: new PostgresDialect({ pool }),
    selectText: async (text, values) => {
      const { rows } = await pool.query({ name: nameOf(text), text, values: [...values], rowMode: 'array' })
      return rows[0]?.[0] ?? null
    },
  }
}

/** Names every statement with values, so that it is parsed once a connection and planned once for good. */
class NamingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: query() has a dozen signatures, this one only looks at the commonest
  override query(query: any, values?: any, callback?: any): any {
    if (typeof query !== 'string' || !Array.isArray(values) || values.length === 0)
      return super.query(query, values, callback)
    return super.query({ name: nameOf(query), text: query, values }, callback)
  }
}

const statementNames = new Map<string, string>()
const MOST_NAMES = 2_000
const LONGEST_NAMED = 20_000

/**
 * Undefined, and so an unnamed statement, when there are too many: a connection keeps every one it has seen. A search is
 * planned for its word: a plan for any word reads every place of a common one before it takes the first rows.
 */
function nameOf(text: string): string | undefined {
  if (text.includes('::tsquery')) return undefined
  let name = statementNames.get(text)
  if (name === undefined && statementNames.size < MOST_NAMES && text.length <= LONGEST_NAMED) {
    name = createHash('sha256').update(text).digest('hex').slice(0, 32)
    statementNames.set(text, name)
  }
  return name
}

const RETRY_MS = 1_000

/** Listens for changes of tables on a connection of its own, and connects again when it is lost. */
export function listenOnServer(url: string, channel: string, listener: (change: Change) => void): () => Promise<void> {
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const open = async () => {
    const opening = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'workreport changes' })
    client = opening
    const lose = () => {
      listener({ kind: 'lost' })
      opening.end().catch(() => {})
      if (!stopped) timer = setTimeout(open, RETRY_MS)
    }
    opening.on('error', () => {})
    opening.on('notification', ({ payload }) => payload && listener({ kind: 'changed', table: payload }))
    try {
      await opening.connect()
      opening.once('end', lose)
      await opening.query(`listen ${channel}`)
      listener({ kind: 'listening' })
    } catch {
      opening.off('end', lose)
      lose()
    }
  }
  void open()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await client?.end().catch(() => {})
  }
}
