import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readReport } from '../../server/reader/read-report.ts'
import { loadReports, scoreReport, summarize } from './score.ts'

// npm run score [-- FOLDER] [--misses]: how the reader does on labelled reports, as a table
const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: 'boolean' } } })
const folder = positionals[0] ?? join(import.meta.dirname, '..', 'reports')
const scored = loadReports(folder).map((report) => scoreReport(report, readReport(report.text)))
const width = Math.max(...scored.map(({ id }) => id.length))
console.log(`${'report'.padEnd(width)}  figures  found  extra  right in all`)
for (const { id, score } of scored) {
  const cells = [score.figures, score.found, score.predicted - score.found, score.right]
  const [figures, found, extra, right] = cells.map(String) as [string, string, string, string]
  console.log(
    `${id.padEnd(width)}  ${figures.padStart(7)}  ${found.padStart(5)}  ${extra.padStart(5)}  ${right.padStart(12)}`,
  )
}
console.log()
for (const [name, value] of Object.entries(summarize(scored))) {
  console.log(`${name.padEnd(width)}  ${Number.isInteger(value) ? value : value.toFixed(4)}`)
}
if (values.misses) {
  console.log()
  for (const { misses } of scored)
    for (const miss of misses) console.log(`${miss.id}: ${miss.what} (${miss.confidence ?? '-'})`)
}
