import { randomUUID } from 'node:crypto'
import type { LogEvent } from 'kysely'
import pg from 'pg'
import { type Connection, connect } from '../../db/connect.ts'
import { migrate } from '../../db/migrate.ts'
import { syncVocabulary } from '../../server/importer/vocabulary.ts'

export const serverUrl = process.env.TEST_DATABASE_URL

export interface TestDatabase extends Connection {
  /** SQL of every statement since the last time it was emptied. */
  statements: string[]
  url: string | undefined
}

/** An empty database of its own: on the server of TEST_DATABASE_URL, else embedded in memory. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const url = serverUrl && (await createOnServer(serverUrl))
  const statements: string[] = []
  const log = (event: LogEvent) => {
    statements.push(event.query.sql)
  }
  const connection = await connect({ databaseUrl: url, command: 'test', log, poolSize: 4 })
  await migrate(connection.db)
  await syncVocabulary(connection.db)
  statements.length = 0
  const close = async () => {
    await connection.close()
    if (url) await runOnServer(serverUrl!, `drop database "${new URL(url).pathname.slice(1)}" with (force)`)
  }
  return { ...connection, statements, url, close }
}

async function createOnServer(server: string): Promise<string> {
  const name = `workreport_test_${randomUUID().slice(0, 8)}`
  await runOnServer(server, `create database "${name}" template template0 encoding 'UTF8'`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

async function runOnServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
