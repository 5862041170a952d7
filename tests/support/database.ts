import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { LogEvent } from 'kysely'
import pg from 'pg'
import { inject } from 'vitest'
import { type Connection, connect } from '../../db/connect.ts'

export const serverUrl = process.env.TEST_DATABASE_URL

export interface TestDatabase extends Connection {
  /** SQL of every statement since the last time it was emptied. */
  statements: string[]
  url: string | undefined
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where prepared databases are: names of templates on the server, or files of the embedded one. */
    databases: { empty: string; samples: string }
  }
}

/**
 * A migrated database of its own: on the server of TEST_DATABASE_URL, else embedded in memory. A copy of one
 * that prepare-databases.ts has made for all files.
 */
export async function createTestDatabase({ samples = false } = {}): Promise<TestDatabase> {
  const prepared = inject('databases')[samples ? 'samples' : 'empty']
  const statements: string[] = []
  const log = (event: LogEvent) => {
    statements.push(event.query.sql)
  }
  if (!serverUrl) {
    const snapshot = new Blob([await readFile(prepared)])
    const connection = await connect({ snapshot, command: 'test', log })
    statements.length = 0
    return { ...connection, statements, url: undefined }
  }
  const url = await copyOnServer(serverUrl, prepared)
  const connection = await connect({ databaseUrl: url, command: 'test', log, poolSize: 4 })
  const close = async () => {
    await connection.close()
    await runOnServer(serverUrl, `drop database "${new URL(url).pathname.slice(1)}" with (force)`)
  }
  return { ...connection, statements, url, close }
}

/** A new database on a server, like another one there; returns its address. */
export async function copyOnServer(server: string, template: string): Promise<string> {
  const name = `workreport_test_${randomUUID().slice(0, 8)}`
  await runOnServer(server, `create database "${name}" template "${template}" encoding 'UTF8'`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

export async function runOnServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
