import { readdir, readFile } from 'node:fs/promises'
import type { Kysely } from 'kysely'
import type { Database } from '../../db/database.ts'
import type { Known } from './identify.ts'
import { importDocument } from './import-document.ts'

const folder = new URL('../../db/samples/', import.meta.url)

/** Fills an empty database with the sample reports, through the importer like any other report. Returns how many. */
export async function importSamples(db: Kysely<Database>): Promise<number> {
  const some = await db.selectFrom('reports').select('id').limit(1).executeTakeFirst()
  if (some) return 0
  // What the documents do not say themselves.
  const known = JSON.parse(await readFile(new URL('samples.json', folder), 'utf8')) as Record<string, Known>
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()
  for (const name of names) {
    const bytes = await readFile(new URL(name, folder))
    await importDocument(db, { name, bytes }, { publish: true, known: known[name.replace('.txt', '')] ?? {} })
  }
  return names.length
}
