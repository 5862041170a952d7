import type { Generated } from 'kysely'
import type { MetricRole } from './metric.ts'

export const DIMENSIONS = [
  'COUNT',
  'PEOPLE',
  'MONEY',
  'AREA',
  'LENGTH',
  'VOLUME',
  'MASS',
  'ENERGY',
  'POWER',
  'TIME',
  'RATIO',
  'DENSITY',
  'OTHER',
] as const
export type Dimension = (typeof DIMENSIONS)[number]

export interface UnitTable {
  symbol: string
  name: string
  dimension: Dimension
  base_symbol: string
  /** How many base units one of this unit is, exactly. */
  factor: string
}

export interface ThemeTable {
  key: string
  name: string
  name_en: string
  ordinal: number
}

export interface IndicatorTable {
  id: Generated<number>
  key: string
  name: string
  name_en: string | null
  unit_symbol: string
  role: MetricRole
  theme_key: string | null
}

export interface IndicatorAliasTable {
  indicator_id: number
  alias: string
}
