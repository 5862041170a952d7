import { endsWithParagraph, follow, isStatement, settleRows } from './entry-rows.ts'
import type { Frame } from './frame.ts'
import { tellsFigure } from './heading-figures.ts'
import { findHeadings, type Heading, isEntryKind } from './headings.ts'
import { trimSpan } from './lines.ts'
import type { ReadSection, Span } from './model.ts'
import { joinLines } from './paragraphs.ts'

/** A part of the text that a heading or a mark opens; becomes a section or an initiative. */
export interface Part extends Span {
  heading: Heading
  parent: Part | null
  children: Part[]
  /** The sibling of its kind before it. */
  previous: Part | null
  /** All siblings of its kind before it are entries of one paragraph. */
  regular: boolean
  /** What its row of siblings shows it to be. */
  form: 'ENTRY' | 'SECTION' | null
  /** Index into sections; null for an entry. */
  section: number | null
}

export interface Outline {
  parts: Part[]
  sections: ReadSection[]
  preamble: Span | null
  /** Paragraphs of the body, broken lines joined. */
  paragraphs: Span[]
}

export function readOutline(text: string, frame: Frame): Outline {
  const paragraphs = joinLines(text, frame.bodyLines)
  const parts = nestParts(text, findHeadings(text, paragraphs), frame.body.end)
  settleRows(text, parts)
  const sections = numberSections(text, parts)
  const first = parts[0]?.start ?? frame.body.end
  const preamble = trimSpan(text, frame.body.start, Math.max(frame.body.start, first))
  return {
    parts,
    sections,
    preamble: sections.length > 0 && preamble.start < preamble.end ? preamble : null,
    paragraphs,
  }
}

/** Each kind of mark lies below the kinds that came before it and are still open. */
function nestParts(text: string, headings: Heading[], end: number): Part[] {
  const parts: Part[] = []
  const open: Part[] = []
  const rows = new Map<Part | null, Map<string, Part>>()
  for (const heading of headings) {
    const place = open.findIndex((part) => part.heading.kind === heading.kind)
    closeParts(text, open, place < 0 ? open.length : place, heading.start)
    while (open.length > 0 && cannotHold(text, open.at(-1)!, heading))
      closeParts(text, open, open.length - 1, heading.start)
    const parent = open.at(-1) ?? null
    const part: Part = {
      start: heading.start,
      end,
      heading,
      parent,
      children: [],
      form: null,
      previous: null,
      regular: true,
      section: null,
    }
    follow(text, rows, part)
    parent?.children.push(part)
    parts.push(part)
    open.push(part)
  }
  closeParts(text, open, 0, end)
  return parts
}

function closeParts(text: string, open: Part[], from: number, at: number): void {
  for (const part of open.splice(from)) {
    const { within, paragraphEnd } = part.heading
    part.end = trimSpan(text, part.start, within ? Math.min(at, paragraphEnd) : at).end
  }
}

/** An entry within a paragraph ends with it; a heading that runs into its text holds no heading of a line. */
function cannotHold(text: string, part: Part, heading: Heading): boolean {
  if (endsWithParagraph(text, part, heading)) return true
  if (part.heading.within && heading.start >= part.heading.paragraphEnd) return true
  if (heading.kind === 'plain-line' || heading.kind === 'plain-upper')
    return part.heading.runIn || (part.heading.mark !== null && isStatement(text, part))
  return heading.kind === 'plain-lead' && part.heading.within
}

/** A marked entry that is not divided further is an initiative, every other part a section. */
function isSection(text: string, part: Part): boolean {
  const { heading, parent, children } = part
  if (children.length > 0 || heading.mark === null) return true
  if (part.form !== null) return part.form === 'SECTION'
  if (!heading.runIn) return part.end > heading.end || !isStatement(text, part)
  if (part.end <= heading.end || heading.title.start >= heading.title.end) return false
  return parent === null && !isEntryKind(heading.kind)
}

function numberSections(text: string, parts: Part[]): ReadSection[] {
  const sections: ReadSection[] = []
  const ordinals = new Map<number | null, number>()
  for (const part of parts) {
    if (!isSection(text, part)) continue
    const parent = part.parent?.section ?? null
    const ordinal = ordinals.get(parent) ?? 0
    ordinals.set(parent, ordinal + 1)
    part.section = sections.length
    const { mark, title } = part.heading
    sections.push({
      ordinal,
      parent,
      mark: mark ? text.slice(mark.start, mark.end).trim() : null,
      level: parent === null ? 1 : sections[parent]!.level + 1,
      title: text.slice(title.start, title.end).replace(/\s*\n\s*/gu, ''),
      theme: null,
      start: part.start,
      end: part.end,
    })
  }
  return sections
}

/** What of the headings is no text: their marks, and a section's title; the lead of an entry is text like any other. */
export function findNames(text: string, parts: readonly Part[]): Span[] {
  return parts.flatMap(({ start, section, heading }) => {
    const names = section !== null && !tellsFigure(text.slice(heading.title.start, heading.title.end))
    const lead = { start, end: names ? heading.end : (heading.mark?.end ?? start) }
    return names ? [lead] : [lead, { start: heading.end, end: heading.end }]
  })
}
