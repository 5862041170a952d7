import type { Generated } from 'kysely'

export const REPORT_KINDS = ['ANNUAL', 'HALF_YEAR', 'QUARTERLY', 'MONTHLY', 'OTHER'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

export const REPORT_STATUSES = ['DRAFT', 'PUBLISHED', 'WITHDRAWN'] as const
export type ReportStatus = (typeof REPORT_STATUSES)[number]

export interface ReportTable {
  id: Generated<number>
  slug: string
  organization_id: number
  title: string
  kind: ReportKind
  year: number
  period_start: string
  period_end: string
  period_label: string
  status: ReportStatus
  index_number: string | null
  document_number: string | null
  issued_on: string | null
  published_on: string | null
  publisher: string | null
  validity: string | null
  abstract: string | null
  source_url: string | null
  source_text: string
  /** UTF-16 code units, as JavaScript counts; char_length() would count code points. */
  source_length: number
  source_sha256: string
  media_type: string
  preamble_start: number | null
  preamble_end: number | null
  preamble_text: string | null
  /** Pairs of characters; see server/search/tokens.ts. */
  search: string
  version: Generated<number>
  created_at: Generated<string>
  updated_at: Generated<string>
}
