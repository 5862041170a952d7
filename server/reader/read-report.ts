import { createHash } from 'node:crypto'
import { readFigures } from './figures.ts'
import { findFrame } from './frame.ts'
import { readInitiatives } from './initiatives.ts'
import { splitLines } from './lines.ts'
import { readMetadata } from './metadata.ts'
import type { ReadReport } from './model.ts'
import { findNames, readOutline } from './outline.ts'
import { assignThemes } from './theme.ts'
import { findWarnings } from './warnings.ts'

/**
 * Reads one report: its metadata, sections, initiatives and figures, each with its place in `text`.
 * Never throws; what it cannot read is told in `warnings`.
 * @example readReport('某街道2022年工作总结\n一、民生\n全年发放低保金75万元。').metrics[0].value // '750000'
 */
export function readReport(text: string): ReadReport {
  const frame = findFrame(text, splitLines(text))
  const report = readMetadata(text, frame)
  const outline = readOutline(text, frame)
  const reported = {
    year: report.year,
    lastMonth: report.period === null ? null : Number(report.period.end.slice(5, 7)),
  }
  const sections = assignThemes(text, outline, reported)
  const initiatives = readInitiatives(text, outline, reported)
  const headings = findNames(text, outline.parts)
  const metrics = readFigures(text, { metadata: report, body: frame.body, sections, headings, initiatives })
  return {
    report,
    text: { length: text.length, sha256: createHash('sha256').update(text, 'utf8').digest('hex') },
    preamble: outline.preamble,
    sections,
    initiatives,
    metrics,
    warnings: findWarnings(text, { report, frame, outline }),
  }
}
