import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely } from 'kysely'
import type { TestProject } from 'vitest/node'
import { connect } from '../../db/connect.ts'
import type { Database } from '../../db/database.ts'
import { EmbeddedDialect } from '../../db/embedded.ts'
import { migrate } from '../../db/migrate.ts'
import { importSamples } from '../../server/importer/samples.ts'
import { syncVocabulary } from '../../server/importer/vocabulary.ts'
import { copyOnServer, runOnServer } from './database.ts'

/** Migrates and fills a database once for all test files; each takes copies. */
export default async function prepareDatabases(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE_URL
  const prepared = server ? await prepareOnServer(server) : await prepareFiles()
  project.provide('databases', { empty: prepared.empty, samples: prepared.samples })
  return prepared.remove
}

async function prepareFiles() {
  const folder = await mkdtemp(join(tmpdir(), 'workreport-databases-'))
  const pglite = await PGlite.create()
  const db = new Kysely<Database>({ dialect: new EmbeddedDialect({ pglite }) })
  const save = async (name: string) => {
    const path = join(folder, `${name}.tar`)
    await writeFile(path, new Uint8Array(await (await pglite.dumpDataDir('none')).arrayBuffer()))
    return path
  }
  await migrate(db)
  await syncVocabulary(db)
  const empty = await save('empty')
  await importSamples(db)
  const samples = await save('samples')
  await db.destroy()
  return { empty, samples, remove: () => rm(folder, { recursive: true, force: true }) }
}

async function prepareOnServer(server: string) {
  const prepare = async (template: string, fill: (db: Kysely<Database>) => Promise<unknown>) => {
    const databaseUrl = await copyOnServer(server, template)
    const { db, close } = await connect({ databaseUrl, command: 'test' })
    await fill(db)
    await close()
    return new URL(databaseUrl).pathname.slice(1)
  }
  const empty = await prepare('template0', async (db) => {
    await migrate(db)
    await syncVocabulary(db)
  })
  const samples = await prepare(empty, importSamples)
  const remove = async () => {
    for (const name of [empty, samples]) await runOnServer(server, `drop database "${name}" with (force)`)
  }
  return { empty, samples, remove }
}
