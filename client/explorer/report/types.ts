import type { Figure as FigureFields, ReportPageResult } from '../generated/operations.ts'

export type Report = NonNullable<ReportPageResult['report']>
export type Section = Report['sections'][number]
export type Figure = FigureFields
