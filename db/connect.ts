import { CompiledQuery, Kysely, type LogEvent, sql } from 'kysely'
import type { Database } from './database.ts'
import { type LockOwner, lockFolder } from './lock.ts'
import { listenOnServer, openServerPool } from './server.ts'

/** Each statement that changes a table announces the table's name here; see the migrations. */
const CHANGES = 'workreport_changes'

export interface ConnectOptions {
  /** A PostgreSQL server; without it the embedded database in `dataDir` is opened, or one in memory. */
  databaseUrl?: string | undefined
  dataDir?: string | undefined
  /** What an embedded database in memory starts from: a dump of another's files. */
  snapshot?: Blob
  /** Named in the message that a second process on the same folder gets. */
  command: string
  poolSize?: number
  statementTimeoutMs?: number
  log?: (event: LogEvent) => void
  onIdleError?: (error: Error) => void
}

/** `lost`: changes are missed from now on; `listening`: from now on none is. */
export type Change = { kind: 'changed'; table: string } | { kind: 'lost' } | { kind: 'listening' }

/** Runs a statement that answers with one text; null when it has no row, or the value is NULL. */
export type SelectText = (sql: string, values: readonly unknown[]) => Promise<string | null>

export interface Connection {
  db: Kysely<Database>
  selectText: SelectText
  /** Tells of each table that was changed, by whatever process, once the change can be seen. Returns how to stop. */
  onChange: (listener: (change: Change) => void) => () => Promise<void>
  /** Whether the database runs in this process, where one slow statement holds up everything. */
  embedded: boolean
  /** Set when this process holds an embedded folder. */
  owner: LockOwner | null
  close(): Promise<void>
}

/** One Kysely whichever database answers: a server when `databaseUrl` is set, else the embedded one. */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const { databaseUrl, dataDir, command, log } = options
  if (databaseUrl) {
    const pool = openServerPool({
      url: databaseUrl,
      poolSize: options.poolSize ?? 10,
      statementTimeoutMs: options.statementTimeoutMs ?? 30_000,
      onIdleError: options.onIdleError ?? (() => {}),
    })
    const db = new Kysely<Database>({ dialect: pool.dialect, ...(log && { log }) })
    return {
      db,
      selectText: async (text, values) => {
        log?.({ level: 'query', query: CompiledQuery.raw(text, [...values]), queryDurationMillis: 0 })
        return pool.selectText(text, values)
      },
      onChange: (listener) => listenOnServer(databaseUrl, CHANGES, listener),
      embedded: false,
      owner: null,
      close: () => db.destroy(),
    }
  }
  // A PostgreSQL in WebAssembly is worth loading only where it is used.
  const { EmbeddedDialect, openEmbedded } = await import('./embedded.ts')
  const lock = dataDir === undefined ? null : await lockFolder(dataDir, command)
  try {
    const pglite = await openEmbedded(dataDir, options.snapshot)
    const db = new Kysely<Database>({ dialect: new EmbeddedDialect({ pglite }), ...(log && { log }) })
    await sql`set timezone to 'UTC'`.execute(db)
    const close = async () => {
      await db.destroy()
      await lock?.release()
    }
    const selectText: SelectText = async (text, values) => {
      const { rows } = await db.executeQuery<Record<string, string | null>>(CompiledQuery.raw(text, [...values]))
      return Object.values(rows[0] ?? {})[0] ?? null
    }
    const onChange: Connection['onChange'] = (listener) => {
      const listening = pglite.listen(CHANGES, (table) => listener({ kind: 'changed', table }))
      listening.then(() => listener({ kind: 'listening' }))
      return async () => (await listening)()
    }
    return { db, selectText, onChange, embedded: true, owner: lock?.owner ?? null, close }
  } catch (error) {
    await lock?.release()
    throw error
  }
}
