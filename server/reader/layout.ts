import type { ReadInitiative, ReadSection, ReportMetadata, Span } from './model.ts'

/** What is known of a document before its figures are read. */
export interface Layout {
  metadata: ReportMetadata
  /** After the portal's block and the title, before the page's foot. */
  body: Span
  sections: ReadSection[]
  /** Texts of headings, marks included: a number in them is no figure. */
  headings: Span[]
  initiatives: ReadInitiative[]
}
