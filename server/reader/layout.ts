import type { ReadInitiative, ReadSection, ReportMetadata, Span } from './model.ts'

/** What is known of a document before its figures are read. */
export interface Layout {
  metadata: ReportMetadata
  /** After the portal's block and the title, before the page's foot. */
  body: Span
  sections: ReadSection[]
  /** Marks, and the headings that only name: a number in them is no figure. An empty span ends a lead that is searched. */
  headings: Span[]
  initiatives: ReadInitiative[]
}
