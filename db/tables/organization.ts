import type { Generated } from 'kysely'

export const ORGANIZATION_LEVELS = [
  'PROVINCE',
  'CITY',
  'COUNTY',
  'TOWNSHIP',
  'SUBDISTRICT',
  'DEPARTMENT',
  'ZONE',
  'OTHER',
] as const
export type OrganizationLevel = (typeof ORGANIZATION_LEVELS)[number]

export interface OrganizationTable {
  id: Generated<number>
  name: string
  short_name: string
  level: OrganizationLevel
  parent_id: number | null
}
