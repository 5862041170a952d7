import type { ApiKeyTable, RevisionTable } from './tables/editing.ts'
import type { InitiativeTable } from './tables/initiative.ts'
import type { MetricTable, SentenceTable } from './tables/metric.ts'
import type { OrganizationTable } from './tables/organization.ts'
import type { ReportTable } from './tables/report.ts'
import type { SectionTable } from './tables/section.ts'
import type { IndicatorAliasTable, IndicatorTable, ThemeTable, UnitTable } from './tables/vocabulary.ts'

export interface Database {
  organizations: OrganizationTable
  reports: ReportTable
  sections: SectionTable
  initiatives: InitiativeTable
  sentences: SentenceTable
  metrics: MetricTable
  units: UnitTable
  themes: ThemeTable
  indicators: IndicatorTable
  indicator_aliases: IndicatorAliasTable
  revisions: RevisionTable
  api_keys: ApiKeyTable
}
