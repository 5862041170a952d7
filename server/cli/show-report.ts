import type { ReadMetric, ReadReport } from '../reader/model.ts'

const COLUMNS = ['label', 'value', 'unit', 'qualifier', 'role', 'text'] as const
const WIDEST: Record<(typeof COLUMNS)[number], number> = {
  label: 40,
  value: 18,
  unit: 16,
  qualifier: 9,
  role: 8,
  text: 24,
}
const NARROWEST_LABEL = 16

/** A report for people: what it is, what it holds, and a table of its figures. */
export function showReport(file: string, read: ReadReport, columns = 120): string {
  const { report, sections, initiatives, metrics, warnings } = read
  const facts: [string, string | number | null][] = [
    ['file', file],
    ['title', report.title],
    ['organization', [report.parentOrganization, report.organization].filter(Boolean).join(' › ') || null],
    ['kind, period', [report.kind, report.period?.label ?? report.year].filter(Boolean).join(', ')],
    ['index number', report.indexNumber],
    ['document number', report.documentNumber],
    ['issued', report.issuedOn],
    ['published', report.publishedOn],
    ['publisher', report.publisher],
    ['validity', report.validity],
    ['found', `${sections.length} sections, ${initiatives.length} initiatives, ${metrics.length} figures`],
  ]
  const lines = facts.filter(([, value]) => value !== null).map(([name, value]) => `${padTo(name, 17)}${value}`)
  for (const { start, message } of warnings) lines.push(`${padTo('warning', 17)}${message} (at character ${start})`)
  return [...lines, '', ...showTable(metrics, columns), ''].join('\n')
}

function showTable(metrics: ReadMetric[], columns: number): string[] {
  if (metrics.length === 0) return ['No figures.']
  const rows = metrics.map((metric) => COLUMNS.map((column) => String(metric[column]).replace(/\s+/gu, ' ')))
  const widths = COLUMNS.map((column, index) =>
    Math.min(WIDEST[column], Math.max(...[column, ...rows.map((row) => row[index]!)].map(measureWidth))),
  )
  const excess = widths.reduce((sum, width) => sum + width + 2, 0) - columns
  if (excess > 0) widths[0] = Math.max(NARROWEST_LABEL, widths[0]! - excess)
  const show = (cells: readonly string[]) =>
    cells
      .map((cell, index) =>
        COLUMNS[index] === 'value' ? padFrom(cell, widths[index]!) : padTo(cutTo(cell, widths[index]!), widths[index]!),
      )
      .join('  ')
      .trimEnd()
  return [show(COLUMNS), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(show)]
}

/** Terminal columns: ideographs and full-width forms take two. */
export function measureWidth(text: string): number {
  let width = 0
  for (const character of text) width += isWide(character.codePointAt(0)!) ? 2 : 1
  return width
}

function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3fffd) ||
    [0x2018, 0x2019, 0x201c, 0x201d, 0x2026, 0x2014].includes(code)
  )
}

function cutTo(text: string, width: number): string {
  if (measureWidth(text) <= width) return text
  let cut = ''
  for (const character of text) {
    if (measureWidth(cut + character) > width - 1) break
    cut += character
  }
  return `${cut}…`
}

function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - measureWidth(text)))
}

function padFrom(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - measureWidth(text))) + text
}
