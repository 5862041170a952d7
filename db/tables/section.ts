import type { Generated } from 'kysely'

export interface SectionTable {
  id: Generated<number>
  report_id: number
  parent_id: number | null
  /** Place in the report, from 0: parents before children, in reading order. */
  position: number
  /** Place among its siblings, from 0. */
  ordinal: number
  mark: string | null
  level: number
  title: string
  theme_key: string | null
  start_offset: number
  end_offset: number
  text: string
  search: string
}
