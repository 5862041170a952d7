import { readFile } from 'node:fs/promises'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/database.ts'
import type { MetricRole } from '../../db/tables/metric.ts'
import { ensureUnits } from './units.ts'

interface KnownIndicator {
  key: string
  name: string
  nameEn: string
  unit: string
  role: MetricRole
  theme: string | null
  aliases: string[]
}

const file = new URL('../../db/indicators.json', import.meta.url)

/** Adds the indicators of db/indicators.json that the database does not have; what an editor has changed stays. */
export async function syncIndicators(db: Kysely<Database>): Promise<void> {
  const known = JSON.parse(await readFile(file, 'utf8')) as KnownIndicator[]
  await ensureUnits(db, new Set(known.map((indicator) => indicator.unit)))
  const inserted = await db
    .insertInto('indicators')
    .values(
      known.map(({ key, name, nameEn, unit, role, theme }) => ({
        key,
        name,
        name_en: nameEn,
        unit_symbol: unit,
        role,
        theme_key: theme,
      })),
    )
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning(['id', 'key'])
    .execute()
  const aliases = inserted.flatMap(({ id, key }) =>
    known.find((indicator) => indicator.key === key)!.aliases.map((alias) => ({ indicator_id: id, alias })),
  )
  if (aliases.length > 0) await db.insertInto('indicator_aliases').values(aliases).execute()
}

// 全县, 街道 and the like say whose the figure is, which the report says already; 共, 实现 only carry it.
const SCOPE =
  /^(?:[全本我](?:省|市|县|区|镇|乡|街道|域|年|社会)|街道|开发区|各类|发生|实现|完成|预计|累计|共|全社会)(?=.{2})/
const CARRIER = /(?:共发生|发生|完成|合计|总计|达)$/

/** A label as indicators name things: 全县一般公共预算收入 is 一般公共预算收入. */
export function normalizeLabel(label: string): string {
  let name = label.normalize('NFKC').replace(/\s+/g, '')
  for (let stripped = name.replace(SCOPE, ''); stripped !== name; stripped = name.replace(SCOPE, '')) name = stripped
  const bare = name.replace(CARRIER, '')
  return bare.length >= 2 ? bare : name
}

/**
 * Assigns metrics of a report to the indicators whose name or alias is their label, as it is written or normalized,
 * with the same dimension and role. Level and growth of one thing are two indicators.
 */
export async function assignIndicators(
  transaction: Transaction<Database>,
  metrics: readonly { id: number; label: string }[],
): Promise<void> {
  const names = metrics.flatMap(({ id, label }) =>
    [...new Set([label, normalizeLabel(label)])].map((name) => ({ id, name })),
  )
  if (names.length === 0) return
  await sql`
    update metrics m set indicator_id = found.indicator_id
    from (
      select distinct on (m.id) m.id, i.id as indicator_id
      from jsonb_to_recordset(${JSON.stringify(names)}::jsonb) as named (id bigint, name text)
      join metrics m on m.id = named.id
      join units mu on mu.symbol = m.unit_symbol
      join (
        select id, name from indicators union all select indicator_id, alias from indicator_aliases
      ) known on known.name = named.name
      join indicators i on i.id = known.id and i.role = m.role
      join units iu on iu.symbol = i.unit_symbol and iu.dimension = mu.dimension
      order by m.id, i.id
    ) found
    where found.id = m.id
  `.execute(transaction)
}
