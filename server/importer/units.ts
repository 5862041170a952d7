import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import type { UnitTable } from '../../db/tables/vocabulary.ts'
import { simplify } from '../reader/simplify.ts'
import { findUnit, getDimension } from '../reader/units.ts'

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

/** The row of a unit, known to the reader or not. */
export function describeUnit(symbol: string): UnitTable {
  // 公頃 is 公顷 in other characters: one base, so that reports can be compared
  const simplified = simplify(symbol)
  const known = findUnit(simplified)
  return {
    symbol,
    name: known?.name ?? (symbol || '无单位'),
    dimension: known?.dimension ?? (symbol === '' ? 'OTHER' : getDimension(simplified)),
    base_symbol: known?.base ?? simplified,
    factor: known?.factor ?? '1',
  }
}
