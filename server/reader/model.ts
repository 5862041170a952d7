/** What the reader finds in one document. Offsets count UTF-16 code units into the decoded text, end exclusive. */
export interface ReadReport {
  report: ReportMetadata
  text: { length: number; sha256: string }
  /** What stands between the title and the first section; null when the report has no such text. */
  preamble: Span | null
  sections: ReadSection[]
  initiatives: ReadInitiative[]
  metrics: ReadMetric[]
  warnings: ReadWarning[]
}

/** A stretch of the source text: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

export const REPORT_KINDS = ['ANNUAL', 'HALF_YEAR', 'QUARTERLY', 'MONTHLY', 'OTHER'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** A stretch of time, both days included, as YYYY-MM-DD; `label` as it is said: 2022年, 1—5月. */
export interface ReadPeriod {
  start: string
  end: string
  label: string
}

/** What the document says of itself; null where it does not say. */
export interface ReportMetadata {
  title: string | null
  organization: string | null
  /** The body above it, when the text names one: 甲市乙区 in 甲市乙区丙街道办事处. */
  parentOrganization: string | null
  kind: ReportKind
  year: number | null
  period: ReadPeriod | null
  indexNumber: string | null
  documentNumber: string | null
  /** YYYY-MM-DD, like publishedOn. */
  issuedOn: string | null
  publishedOn: string | null
  publisher: string | null
  validity: string | null
  abstract: string | null
}

export interface ReadSection extends Span {
  /** Place among its siblings, from 0. */
  ordinal: number
  /** Index into sections; a parent stands before its children. */
  parent: number | null
  /** As written: （一）, 一、, 1. ; null for a heading without one. */
  mark: string | null
  /** 1 is the outermost. */
  level: number
  title: string
  /** Key of a theme in rules/themes.ts. */
  theme: string | null
}

export const INITIATIVE_STATUSES = ['COMPLETED', 'IN_PROGRESS', 'PLANNED', 'UNSTATED'] as const
export type InitiativeStatus = (typeof INITIATIVE_STATUSES)[number]

export interface ReadInitiative extends Span {
  /** Index into sections. */
  section: number | null
  /** Place in the report, from 0. */
  ordinal: number
  title: string
  status: InitiativeStatus
  mechanisms: string[]
  places: string[]
}

export const QUALIFIERS = ['EXACT', 'ABOUT', 'MORE_THAN', 'LESS_THAN'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

export const METRIC_ROLES = ['ACTUAL', 'TARGET', 'PLAN', 'CHANGE', 'SHARE', 'RANK'] as const
export type MetricRole = (typeof METRIC_ROLES)[number]

export const DIRECTIONS = ['UP', 'DOWN'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** One figure; `start` and `end` enclose number, 万/亿, 余/多 and unit. */
export interface ReadMetric extends Span {
  /** Index into sections, the innermost. */
  section: number | null
  /** Index into initiatives. */
  initiative: number | null
  text: string
  label: string
  /** Exact decimal, no exponent: 124000, 63.6. */
  value: string
  /** Measure word or unit without 万/亿/余/多, in the characters of the text: 平方米, 人次, %; 畝 where it says so. */
  unit: string
  qualifier: Qualifier
  /** What the words really promise, in the same unit; null where that side is open. 12.4万余 lies in 124000..125000. */
  lower: string | null
  upper: string | null
  role: MetricRole
  /** For a CHANGE. */
  direction: Direction | null
  /** Null when it is the report's own. */
  period: ReadPeriod | null
  sentence: Span
  /** Index into metrics: the TARGET this one is measured against. */
  target: number | null
  /** Index into metrics: for a CHANGE, the figure it speaks of. */
  change: number | null
  /** Index into metrics: 60个项目 for 其中31个. */
  whole: number | null
  /** 0..1: how sure the reader is that value, unit, qualifier, role and label are all right. */
  confidence: number
  /** Name of the rule that found it. */
  rule: string
}

export interface ReadWarning extends Span {
  message: string
}
