import type { Kysely } from 'kysely'
import type { Database } from '../../db/database.ts'
import type { OrganizationLevel } from '../../db/tables/organization.ts'

/** One step of the ladder a name stands on: 无锡市 > 无锡市滨湖区 > 无锡市滨湖区蠡园街道办事处. */
export interface NamedOrganization {
  name: string
  shortName: string
  level: OrganizationLevel
}

const MUNICIPALITIES = /^(?:北京|上海|天津|重庆)市?$/
const REGION = /[^省市区县旗盟]{1,12}?(?:自治区|自治州|自治县|特别行政区|[省市区县旗盟])/gy

/** The regions a name starts with, outermost first: 无锡市滨湖区 gives 无锡市 and 无锡市滨湖区. */
export function splitRegions(name: string): NamedOrganization[] {
  const regions: NamedOrganization[] = []
  REGION.lastIndex = 0
  for (let match = REGION.exec(name); match; match = REGION.exec(name)) {
    const full = name.slice(0, REGION.lastIndex)
    regions.push({ name: full, shortName: match[0], level: levelOf(full) })
  }
  return regions
}

const LEVELS: readonly [RegExp, OrganizationLevel][] = [
  [/街道(?:办事处|党工委)?$/, 'SUBDISTRICT'],
  [/[镇乡](?:人民政府)?$/, 'TOWNSHIP'],
  [/(?:开发区|高新区|新区|园区|示范区|度假区)(?:管理委员会|管委会)?$|管委会$|管理委员会$/, 'ZONE'],
  [/(?:局|厅|部|委员会|委|院|办公室|中心|队|站|办)$/, 'DEPARTMENT'],
  [/(?:省|自治区)(?:人民政府)?$/, 'PROVINCE'],
  [/(?:县|区|旗)(?:人民政府)?$/, 'COUNTY'],
  [/(?:市|州|盟)(?:人民政府)?$/, 'CITY'],
]

export function levelOf(name: string): OrganizationLevel {
  if (MUNICIPALITIES.test(name.replace(/人民政府$/, ''))) return 'PROVINCE'
  return LEVELS.find(([form]) => form.test(name))?.[1] ?? 'OTHER'
}

/**
 * 无锡市滨湖区蠡园街道办事处 under 无锡市滨湖区 is 蠡园街道 in daily use; a department keeps its region, for every region
 * has an 应急管理局.
 */
export function shortenName(name: string, parent: string | null): string {
  if (levelOf(name) === 'DEPARTMENT') return name
  const own = parent && name.startsWith(parent) && name !== parent ? name.slice(parent.length) : name
  return own.replace(/(?:办事处|人民政府|管理委员会)$/, '') || name
}

/** Finds the organization and the bodies above it, or creates them; returns its id. */
export async function ensureOrganization(
  db: Kysely<Database>,
  name: string,
  parent: string | null,
): Promise<{ id: number; shortName: string }> {
  const regions = parent ? splitRegions(parent) : []
  const above = parent && regions.at(-1)?.name !== parent ? [...regions, describe(parent, null)] : regions
  let parentId: number | null = null
  for (const region of above.filter((region) => region.name !== name)) parentId = await ensureOne(db, region, parentId)
  const own = describe(name, parent)
  return { id: await ensureOne(db, own, parentId), shortName: own.shortName }
}

const describe = (name: string, parent: string | null): NamedOrganization => ({
  name,
  shortName: shortenName(name, parent),
  level: levelOf(name),
})

async function ensureOne(
  db: Kysely<Database>,
  { name, shortName, level }: NamedOrganization,
  parentId: number | null,
): Promise<number> {
  const created = await db
    .insertInto('organizations')
    .values({ name, short_name: shortName, level, parent_id: parentId })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (created) return created.id
  const row = await db
    .selectFrom('organizations')
    .select(['id', 'parent_id'])
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  // A body known so far without the one above it is told it now; one that has one keeps it.
  if (row.parent_id === null && parentId !== null && parentId !== row.id)
    await db.updateTable('organizations').set({ parent_id: parentId }).where('id', '=', row.id).execute()
  return row.id
}
