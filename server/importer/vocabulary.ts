import type { Kysely } from 'kysely'
import type { Database } from '../../db/database.ts'
import { THEMES } from '../reader/rules/themes.ts'
import { UNITS } from '../reader/units.ts'
import { syncIndicators } from './indicators.ts'
import { ensureUnits } from './units.ts'

/** Brings the themes and units that the reader knows, and the indicators of db/, into the database. */
export async function syncVocabulary(db: Kysely<Database>): Promise<void> {
  const themes = THEMES.map(({ key, name, nameEn }, ordinal) => ({ key, name, name_en: nameEn, ordinal }))
  await db
    .insertInto('themes')
    .values(themes)
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((row) => ({
        name: row.ref('excluded.name'),
        name_en: row.ref('excluded.name_en'),
        ordinal: row.ref('excluded.ordinal'),
      })),
    )
    .execute()
  await ensureUnits(db, new Set(UNITS.map((unit) => unit.symbol)))
  await syncIndicators(db)
}
