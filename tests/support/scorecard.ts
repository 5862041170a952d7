import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readReport } from '../../server/reader/read-report.ts'
import { loadReports, type ScoredReport, scoreReport, summarize } from './score.ts'

// npm run score [-- FOLDER] [--misses] [--write]: how the reader does on labelled reports, as a table.
// --write puts the table into docs/scorecard.md.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, write: { type: 'boolean' } },
})
const root = join(import.meta.dirname, '..', '..')
const folder = positionals[0] ?? join(root, 'tests', 'reports')
const scored = loadReports(folder).map((report) => scoreReport(report, readReport(report.text)))
const table = writeTable(scored)
console.log(table)
if (values.misses) {
  console.log()
  for (const { misses } of scored)
    for (const miss of misses) console.log(`${miss.id}: ${miss.what} (${miss.confidence ?? '-'})`)
}
if (values.write) {
  const path = join(root, 'docs', 'scorecard.md')
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^```\n[\s\S]*?^```$/m, `\`\`\`\n${table}\n\`\`\``))
}

function writeTable(reports: readonly ScoredReport[]): string {
  const width = Math.max(...reports.map(({ id }) => id.length))
  const rows = reports.map(({ id, score }) => {
    const cells = [score.figures, score.found, score.predicted - score.found, score.right]
    const [figures, found, extra, right] = cells.map(String) as [string, string, string, string]
    return `${id.padEnd(width)}  ${figures.padStart(7)}  ${found.padStart(5)}  ${extra.padStart(5)}  ${right.padStart(12)}`
  })
  const totals = Object.entries(summarize(reports)).map(
    ([name, value]) => `${name.padEnd(width)}  ${Number.isInteger(value) ? value : value.toFixed(4)}`,
  )
  return [`${'report'.padEnd(width)}  figures  found  extra  right in all`, ...rows, '', ...totals].join('\n')
}
