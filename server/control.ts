import { chmod, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Connection } from '../db/connect.ts'
import type { Database } from '../db/database.ts'
import type { Role } from '../db/tables/editing.ts'
import { CannotImport } from './importer/identify.ts'
import { type ImportOptions, importDocument } from './importer/import-document.ts'
import type { StoredReport } from './importer/store-report.ts'
import { UnreadableDocument } from './reader/decode/unreadable.ts'

/** The answer of a running service to another command's import. */
export type ImportAnswer = { stored: StoredReport } | { error: { code: string; message: string } }

const LARGEST_DOCUMENT = 50_000_000

/** A filter travels in the address, and commands may give long ones. */
const LARGEST_ADDRESS = 1_000_000

/**
 * Listens on a Unix socket beside the embedded database, which only this process may open: `import` hands its
 * documents over and `export` takes its rows from here. Whoever may open the socket may open the folder too.
 */
export async function listenForCommands(connection: Connection, path: string, log: Logger): Promise<Server> {
  const { db } = connection
  await rm(path, { force: true })
  const as = (role: Role) => ({ ...connection, viewer: { role, keyName: null } })
  // Commands load this file too, and only some need the schema that comes with an export.
  const { createExportHandler } = await import('./export/handler.ts')
  const handleExport = createExportHandler({
    contexts: { '/export': as('READER'), '/export-all': as('ADMIN') },
    mask: (error) => ({ message: (error as Error).message, extensions: { code: 'INTERNAL_SERVER_ERROR' } }),
    log,
  })
  const server = createServer({ maxHeaderSize: LARGEST_ADDRESS }, async (incoming, response) => {
    if (handleExport(incoming, response)) return
    const answer = await importFrom(db, incoming).catch(
      (error): ImportAnswer => ({ error: { code: 'INTERNAL_ERROR', message: (error as Error).message } }),
    )
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve))
  await chmod(path, 0o600)
  return server
}

async function importFrom(
  db: Kysely<Database>,
  incoming: AsyncIterable<Buffer> & { url?: string },
): Promise<ImportAnswer> {
  const url = new URL(incoming.url ?? '/', 'http://socket')
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming) {
    size += chunk.length
    if (size > LARGEST_DOCUMENT) throw new Error(`a document may have at most ${LARGEST_DOCUMENT} bytes`)
    chunks.push(chunk)
  }
  const options = JSON.parse(url.searchParams.get('options') ?? '{"publish":false}') as ImportOptions
  const document = { name: url.searchParams.get('name') ?? 'document', bytes: Buffer.concat(chunks) }
  return tryImport(db, document, options)
}

/** Imports a document; what is wrong with it is an answer, what is wrong with us is thrown. */
export async function tryImport(
  db: Kysely<Database>,
  document: { name: string; bytes: Uint8Array },
  options: ImportOptions,
): Promise<ImportAnswer> {
  try {
    return { stored: await importDocument(db, document, options) }
  } catch (error) {
    if (error instanceof UnreadableDocument || error instanceof CannotImport)
      return { error: { code: error.code, message: error.message } }
    throw error
  }
}

/** Asks the service that holds the embedded database to import a document. */
export function importThroughService(
  socketPath: string,
  { name, bytes }: { name: string; bytes: Uint8Array },
  options: ImportOptions,
): Promise<ImportAnswer> {
  const query = new URLSearchParams({ name, options: JSON.stringify(options) })
  return new Promise((resolve, reject) => {
    const outgoing = request({ socketPath, method: 'POST', path: `/import?${query}` }, async (response) => {
      try {
        const chunks = await Array.fromAsync(response)
        resolve(JSON.parse(Buffer.concat(chunks as Buffer[]).toString('utf8')) as ImportAnswer)
      } catch (error) {
        reject(error)
      }
    })
    outgoing.once('error', reject).end(bytes)
  })
}

/** Asks that service for an export; the answer is the file, or JSON with errors. */
export function exportThroughService(socketPath: string, path: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request({ socketPath, path }, resolve).once('error', reject).end()
  })
}
