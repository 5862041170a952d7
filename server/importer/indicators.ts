import { readFile } from 'node:fs/promises'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/database.ts'
import type { MetricRole } from '../../db/tables/metric.ts'
import type { Dimension } from '../../db/tables/vocabulary.ts'
import type { ReadMetric } from '../reader/model.ts'
import { describeUnit, ensureUnits } from './units.ts'

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
 * For each metric the id of the indicator whose name or alias is its label, as it is written or normalized, with the
 * same dimension and role; null when there is none. Level and growth of one thing are two indicators.
 */
export async function findIndicators(
  transaction: Transaction<Database>,
  metrics: readonly Pick<ReadMetric, 'label' | 'unit' | 'role'>[],
): Promise<(number | null)[]> {
  const namesOf = (label: string) => [label, normalizeLabel(label)]
  const names = [...new Set(metrics.flatMap(({ label }) => namesOf(label)))]
  const { rows } = await sql<{ name: string; id: number; role: MetricRole; dimension: Dimension }>`
    select known.name, i.id, i.role, u.dimension
    from (
      select name, id from indicators where name = any(${names}::text[])
      union all
      select alias, indicator_id from indicator_aliases where alias = any(${names}::text[])
    ) known
    join indicators i on i.id = known.id
    join units u on u.symbol = i.unit_symbol
    order by i.id`.execute(transaction)
  return metrics.map(({ label, unit, role }) => {
    const dimension = describeUnit(unit).dimension
    const fits = (name: string) =>
      rows.find((row) => row.name === name && row.role === role && row.dimension === dimension)
    return namesOf(label).map(fits).find(Boolean)?.id ?? null
  })
}
