import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Database } from './database.ts'
import { migrations } from './migrations/index.ts'

/** The database was migrated by a newer version of Workreport, or a migration failed. */
export class MigrationFailed extends Error {}

/** A migration may take longer than a question. */
const unhurried: Record<string, Migration> = Object.fromEntries(
  Object.entries(migrations).map(([name, { up }]) => [
    name,
    {
      up: async (db) => {
        await sql`set local statement_timeout = 0`.execute(db)
        await up(db)
      },
    },
  ]),
)

const createMigrator = (db: Kysely<Database>) =>
  new Migrator({ db, provider: { getMigrations: async () => unhurried } })

/** Brings the database to the current version and returns the names of what ran. Servers that start at once wait for one another. */
export async function migrate(db: Kysely<Database>): Promise<string[]> {
  const { error, results = [] } = await createMigrator(db).migrateToLatest()
  if (error) {
    const failed = results.find((result) => result.status === 'Error')
    const cause = error instanceof Error ? error.message : String(error)
    throw new MigrationFailed(failed ? `migration ${failed.migrationName} failed: ${cause}` : cause, { cause: error })
  }
  return results.map((result) => result.migrationName)
}

export async function isMigrated(db: Kysely<Database>): Promise<boolean> {
  const known = await createMigrator(db).getMigrations()
  return known.every((migration) => migration.executedAt)
}
