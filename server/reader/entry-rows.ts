import { tellsFigure } from './heading-figures.ts'
import { type Heading, isEntryKind } from './headings.ts'
import { trimSpan } from './lines.ts'
import type { Part } from './outline.ts'

/** Marks of the parts of a document; their run-in headings stay headings. */
const PART_KINDS = new Set(['part', 'clause', 'chapter', 'roman', 'stem'])

/**
 * Tells entries from sections where a row of siblings shows which they are: `①粮油丰收。…` one paragraph each is a row
 * of entries, and what follows the last one (`四季度，…`) belongs to none of them; where most go on for more paragraphs
 * each is a section.
 */
export function settleRows(text: string, parts: readonly Part[]): void {
  for (const row of findRows(parts)) {
    if (row.length < 2 || !row.every((part) => isUndivided(text, part))) continue
    const long = row.filter((part) => part.end > part.heading.paragraphEnd).length
    if (long > row.length / 2 && !isEntryKind(row[0]!.heading.kind)) for (const part of row) part.form = 'SECTION'
    if (!row.slice(0, -1).every((part) => part.end <= part.heading.paragraphEnd)) continue
    const last = row.at(-1)!
    last.end = trimSpan(text, last.start, Math.min(last.end, last.heading.paragraphEnd)).end
    if (last.parent === null && PART_KINDS.has(last.heading.kind)) continue
    for (const part of row) part.form = 'ENTRY'
  }
}

/** Joins a part to its row: which sibling stands before it, and whether all before are entries of one paragraph. */
export function follow(text: string, rows: Map<Part | null, Map<string, Part>>, part: Part): void {
  const kinds = rows.get(part.parent) ?? new Map<string, Part>()
  rows.set(part.parent, kinds)
  const before = kinds.get(part.heading.kind)
  kinds.set(part.heading.kind, part)
  if (!before) return
  part.previous = before
  part.regular = before.regular && isUndivided(text, before) && before.end <= before.heading.paragraphEnd
}

/** The last of a row of entries of one paragraph each is one too: `四季度打算：（1）…` behind it is no part of it. */
export function endsWithParagraph(text: string, part: Part, heading: Heading): boolean {
  const { paragraphEnd } = part.heading
  if (part.previous === null || !part.regular || heading.start < paragraphEnd || !isUndivided(text, part)) return false
  if (/[：:]$/u.test(text.slice(part.start, paragraphEnd))) return false
  const goesOn = heading.mark !== null && !heading.within && heading.value === 1 && !isEntryKind(heading.kind)
  return !goesOn || text.slice(paragraphEnd, heading.start).trim() !== ''
}

function findRows(parts: readonly Part[]): Part[][] {
  const rows = new Map<Part | null, Map<string, Part[]>>()
  for (const part of parts) {
    const kinds = rows.get(part.parent) ?? new Map<string, Part[]>()
    rows.set(part.parent, kinds)
    const row = kinds.get(part.heading.kind)
    if (row) row.push(part)
    else kinds.set(part.heading.kind, [part])
  }
  return [...rows.values()].flatMap((kinds) => [...kinds.values()])
}

function isUndivided(text: string, part: Part): boolean {
  const { heading, children } = part
  return children.length === 0 && heading.mark !== null && (heading.runIn || isStatement(text, part))
}

/** `1.新建公园3个；` and `一是抓招商` under which nothing stands are entries of a list. */
export function isStatement(text: string, { heading }: Pick<Part, 'heading'>): boolean {
  const written = text.slice(heading.title.start, heading.end)
  return isEntryKind(heading.kind) || /[。；;]$/u.test(written) || tellsFigure(written)
}
