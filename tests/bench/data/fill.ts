import pg from 'pg'
import { connect } from '../../../db/connect.ts'
import { migrate } from '../../../db/migrate.ts'
import { storeReport } from '../../../server/importer/store-report.ts'
import { syncVocabulary } from '../../../server/importer/vocabulary.ts'
import { copyReports } from './copy.ts'
import { generateReport, nameReport } from './report.ts'

/** Reports that the importer's own code stores; the others are copies of their rows under other numbers. */
const GENERATED = 100

/** Fills an empty database with reports as an import leaves them. `reports` is rounded down to a multiple of 100. */
export async function fillDatabase(url: string, reports: number): Promise<void> {
  const connection = await connect({ databaseUrl: url, command: 'bench', poolSize: 2, statementTimeoutMs: 0 })
  try {
    await migrate(connection.db)
    await syncVocabulary(connection.db)
    for (let number = 0; number < GENERATED; number++) {
      const { text, read, identity } = generateReport(number)
      await storeReport(connection.db, { text, mediaType: 'text/plain' }, read, identity, true)
    }
  } finally {
    await connection.close()
  }
  await addCopies(url, 1, Math.floor(reports / GENERATED) - 1)
}

/** Adds copies until there are as many reports. */
export async function growDatabase(url: string, from: number, to: number): Promise<void> {
  if (to > from) await addCopies(url, from / GENERATED, to / GENERATED - 1)
}

async function addCopies(url: string, first: number, last: number): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await copyReports(client, first, last)
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

/** The 索引号 of every report of a database of this size. */
export const listReports = (reports: number): string[] =>
  Array.from({ length: reports }, (_, index) => nameReport(index % GENERATED, Math.floor(index / GENERATED)))
