import type { Kysely } from 'kysely'
import type { Database } from '../../db/database.ts'
import { decodeDocument } from '../reader/decode.ts'
import { readReport } from '../reader/read-report.ts'
import { identifyReport, type Known } from './identify.ts'
import { type StoredReport, storeReport } from './store-report.ts'

export interface ImportOptions {
  publish: boolean
  known?: Known
}

/** Decodes, reads and stores one document. Throws UnreadableDocument or CannotImport, and then nothing is stored. */
export async function importDocument(
  db: Kysely<Database>,
  document: { name: string; bytes: Uint8Array },
  { publish, known = {} }: ImportOptions,
): Promise<StoredReport> {
  const source = await decodeDocument(document.bytes, document.name)
  const read = readReport(source.text)
  return storeReport(db, source, read, identifyReport(read, known, document.name), publish)
}
