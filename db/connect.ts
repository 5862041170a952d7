import { Kysely, type LogEvent, sql } from 'kysely'
import type { Database } from './database.ts'
import { EmbeddedDialect, openEmbedded } from './embedded.ts'
import { type LockOwner, lockFolder } from './lock.ts'
import { createServerDialect } from './server.ts'

export interface ConnectOptions {
  /** A PostgreSQL server; without it the embedded database in `dataDir` is opened, or one in memory. */
  databaseUrl?: string | undefined
  dataDir?: string | undefined
  /** Named in the message that a second process on the same folder gets. */
  command: string
  poolSize?: number
  statementTimeoutMs?: number
  log?: (event: LogEvent) => void
  onIdleError?: (error: Error) => void
}

export interface Connection {
  db: Kysely<Database>
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
    const dialect = createServerDialect({
      url: databaseUrl,
      poolSize: options.poolSize ?? 10,
      statementTimeoutMs: options.statementTimeoutMs ?? 30_000,
      onIdleError: options.onIdleError ?? (() => {}),
    })
    const db = new Kysely<Database>({ dialect, ...(log && { log }) })
    return { db, embedded: false, owner: null, close: () => db.destroy() }
  }
  const lock = dataDir === undefined ? null : await lockFolder(dataDir, command)
  try {
    const pglite = await openEmbedded(dataDir)
    const db = new Kysely<Database>({ dialect: new EmbeddedDialect({ pglite }), ...(log && { log }) })
    await sql`set timezone to 'UTC'`.execute(db)
    const close = async () => {
      await db.destroy()
      await lock?.release()
    }
    return { db, embedded: true, owner: lock?.owner ?? null, close }
  } catch (error) {
    await lock?.release()
    throw error
  }
}
