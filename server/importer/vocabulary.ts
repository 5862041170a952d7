import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import type { UnitTable } from '../../db/tables/vocabulary.ts'
import { THEMES } from '../reader/rules/themes.ts'
import { findUnit, getDimension, UNITS } from '../reader/units.ts'

/** Brings the themes and units that the reader knows into the database. */
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
}

/** Units are added as reports use them: a measure word nobody has listed counts things and is its own base. */
export async function ensureUnits(db: Kysely<Database>, symbols: ReadonlySet<string>): Promise<void> {
  const units = [...symbols].map(describeUnit)
  const bases = units.map((unit) => unit.base_symbol).filter((base) => !symbols.has(base))
  const rows = [...units, ...[...new Set(bases)].map(describeUnit)]
  if (rows.length === 0) return
  // In one order everywhere, so that two imports at once do not wait for each other in a circle.
  rows.sort((a, b) => (a.symbol < b.symbol ? -1 : 1))
  await sql`
    insert into units (symbol, name, dimension, base_symbol, factor)
    select u.symbol, u.name, u.dimension, u.base_symbol, u.factor
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as u (symbol text, name text, dimension text, base_symbol text, factor numeric)
    where not exists (select from units known where known.symbol = u.symbol)
    on conflict (symbol) do nothing
  `.execute(db)
}

function describeUnit(symbol: string): UnitTable {
  const known = findUnit(symbol)
  return {
    symbol,
    name: known?.name ?? symbol,
    dimension: known?.dimension ?? getDimension(symbol),
    base_symbol: known?.base ?? symbol,
    factor: known?.factor ?? '1',
  }
}
