import type { Generated } from 'kysely'

export const QUALIFIERS = ['EXACT', 'ABOUT', 'MORE_THAN', 'LESS_THAN'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

export const METRIC_ROLES = ['ACTUAL', 'TARGET', 'PLAN', 'CHANGE', 'SHARE', 'RANK'] as const
export type MetricRole = (typeof METRIC_ROLES)[number]

export const DIRECTIONS = ['UP', 'DOWN'] as const
export type Direction = (typeof DIRECTIONS)[number]

export const REVIEW_STATES = ['EXTRACTED', 'CONFIRMED', 'CORRECTED', 'ADDED', 'REJECTED'] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

export interface MetricTable {
  id: Generated<number>
  report_id: number
  section_id: number | null
  initiative_id: number | null
  sentence_id: number
  /** Place in the report, from 0. */
  ordinal: number
  label: string
  text: string
  value: string
  unit_symbol: string
  /** value × unit.factor, written by the importer so that it can be filtered and ordered by index. */
  base_value: string
  qualifier: Qualifier
  lower: string | null
  upper: string | null
  role: MetricRole
  direction: Direction | null
  /** The report's own period unless the sentence names another. */
  period_start: string
  period_end: string
  period_label: string
  start_offset: number
  end_offset: number
  target_id: number | null
  change_of_id: number | null
  whole_id: number | null
  /** base_value / target's base_value where the base units agree; kept by the importer for ordering. */
  attainment: number | null
  indicator_id: number | null
  review_state: Generated<ReviewState>
  confidence: number
  rule: string
  search: string
  reviewer: string | null
  reviewed_at: string | null
  version: Generated<number>
}

/** The sentence a figure stands in; several figures share one. */
export interface SentenceTable {
  id: Generated<number>
  report_id: number
  start_offset: number
  end_offset: number
  text: string
}
