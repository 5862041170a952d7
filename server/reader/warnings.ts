import type { Frame } from './frame.ts'
import type { ReadWarning, ReportMetadata } from './model.ts'
import type { Outline } from './outline.ts'

/** Characters that only a wrong decoding or a broken file leaves behind. */
const BROKEN = /(?:\ufffd|[^\P{Cc}\t\n\v\f\r])+|锟斤拷|烫烫烫|(?:[ÃÂåäèéç][\u0080-\u00bf]){2,}|\p{Surrogate}+/gu
const MOST_BROKEN = 20
const LONG_TEXT = 800

interface Read {
  report: ReportMetadata
  frame: Frame
  outline: Outline
}

export function findWarnings(text: string, { report, frame, outline }: Read): ReadWarning[] {
  const { body } = frame
  const top = { start: 0, end: body.start }
  const warnings: ReadWarning[] = []
  if (body.start >= body.end)
    warnings.push({ start: 0, end: text.length, message: 'The document has no text to read.' })
  if (report.title === null) warnings.push({ ...top, message: 'No title was found.' })
  if (report.year === null)
    warnings.push({ ...top, message: 'No year was found: neither title, dates nor the first lines name one.' })
  if (report.organization === null) warnings.push({ ...top, message: 'No organization was found.' })
  if (outline.sections.length === 0 && body.end - body.start > LONG_TEXT) {
    warnings.push({ ...body, message: 'No headings were found: the report is read as one text.' })
  }
  return [...warnings, ...findGaps(outline), ...findBroken(text)].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** 一、 followed by 三、 tells of a heading that was lost or not recognised. */
function findGaps(outline: Outline): ReadWarning[] {
  const warnings: ReadWarning[] = []
  const last = new Map<object | null, Map<string, number>>()
  for (const { heading, parent } of outline.parts) {
    if (!heading.mark || heading.value === 0) continue
    const values = last.get(parent) ?? new Map<string, number>()
    last.set(parent, values)
    const before = values.get(heading.kind)
    if (before !== undefined && heading.value > before + 1) {
      const message = `The numbering jumps from ${before} to ${heading.value}: a heading between may be missing.`
      warnings.push({ ...heading.mark, message })
    }
    values.set(heading.kind, heading.value)
  }
  return warnings
}

function findBroken(text: string): ReadWarning[] {
  const warnings: ReadWarning[] = []
  for (const found of text.matchAll(BROKEN)) {
    if (warnings.length === MOST_BROKEN) break
    const message = 'Characters here are broken: the file was damaged or decoded wrongly before.'
    warnings.push({ start: found.index, end: found.index + found[0].length, message })
  }
  return warnings
}
