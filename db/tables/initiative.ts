import type { Generated } from 'kysely'

export const INITIATIVE_STATUSES = ['COMPLETED', 'IN_PROGRESS', 'PLANNED', 'UNSTATED'] as const
export type InitiativeStatus = (typeof INITIATIVE_STATUSES)[number]

export interface InitiativeTable {
  id: Generated<number>
  report_id: number
  section_id: number | null
  ordinal: number
  title: string
  status: InitiativeStatus
  mechanisms: string[]
  places: string[]
  start_offset: number
  end_offset: number
  text: string
  search: string
}
