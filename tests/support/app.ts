import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { createApp } from '../../server/app.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'

export interface GraphAnswer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
  data: any
  errors?: { message: string; path?: unknown[]; extensions: { code: string; [name: string]: unknown } }[]
  extensions?: Record<string, unknown>
}

export interface TestApp {
  url: string
  database: TestDatabase
  fetch: (path: string, init?: RequestInit) => Promise<Response>
  /** Asks the graph. */
  query: (document: string, variables?: Record<string, unknown>) => Promise<GraphAnswer>
  close: () => Promise<void>
}

/** The real service on a database of its own with the sample reports, listening on a free port of this machine. */
export async function createTestApp({ samples = true, responseCacheMb = 0 } = {}): Promise<TestApp> {
  const database = await createTestDatabase({ samples })
  const app = createApp({
    connection: database,
    responseCacheMb,
    log: pino({ level: process.env.LOG_LEVEL ?? 'silent' }),
  })
  const server = createServer(app.handle)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const ask: TestApp['fetch'] = (path, init) => fetch(`${url}${path}`, init)
  return {
    url,
    database,
    fetch: ask,
    query: async (document, variables) => {
      const response = await ask('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: document, variables }),
      })
      return { status: response.status, ...((await response.json()) as Omit<GraphAnswer, 'status'>) }
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await app.close()
      await database.close()
    },
  }
}
