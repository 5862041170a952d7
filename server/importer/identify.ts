import type { ReadPeriod, ReadReport, ReportKind, ReportMetadata } from '../reader/model.ts'

/** What the importer is told beside the text, for documents that do not say it themselves. */
export interface Known {
  title?: string | undefined
  organization?: string | undefined
  parentOrganization?: string | undefined
  year?: number | undefined
  kind?: ReportKind | undefined
  publishedOn?: string | undefined
  sourceUrl?: string | undefined
}

/** Metadata complete enough to store a report. */
export interface Identity extends ReportMetadata {
  title: string
  organization: string
  year: number
  period: ReadPeriod
  sourceUrl: string | null
}

/** The document cannot be stored: the message says what is missing and how to give it. */
export class CannotImport extends Error {
  readonly code: 'NO_ORGANIZATION' | 'NO_YEAR'
  constructor(code: CannotImport['code'], message: string) {
    super(message)
    this.code = code
  }
}

/** Joins what the document says of itself with what the importer was told; what was told wins. */
export function identifyReport({ report }: ReadReport, known: Known, fileName: string): Identity {
  const organization = known.organization ?? report.organization
  if (!organization)
    throw new CannotImport(
      'NO_ORGANIZATION',
      'no organization is named in the document; name it (--organization 某街道办事处)',
    )
  const year = known.year ?? report.year
  if (!year) throw new CannotImport('NO_YEAR', 'no year is named in the document; give it (--year 2022)')
  const ownPeriod = known.year === undefined || known.year === report.year ? report.period : null
  return {
    ...report,
    title: known.title ?? report.title ?? fileName.replace(/\.[^.]+$/, ''),
    organization,
    parentOrganization: known.parentOrganization ?? report.parentOrganization,
    year,
    kind: known.kind ?? report.kind,
    period: ownPeriod ?? { start: `${year}-01-01`, end: `${year}-12-31`, label: `${year}年` },
    publishedOn: known.publishedOn ?? report.publishedOn,
    sourceUrl: known.sourceUrl ?? null,
  }
}

/** A readable name for links: 华庄街道-2022, 荷花池街道-2023年上半年. */
export function nameSlug(shortName: string, { kind, year, period }: Identity): string {
  const time = kind === 'ANNUAL' ? String(year) : period.label
  return `${shortName}-${time}`.replace(/[\s/?#%]+/g, '')
}
