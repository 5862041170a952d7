import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { unitColumns } from '../../server/export/data-package.ts'
import { describeColumns } from '../../server/export/describe-columns.ts'
import { metricColumns } from '../../server/export/metric-columns.ts'

test.each([
  ['metrics', metricColumns],
  ['units', unitColumns],
])('docs/export.md has the columns of %s as they are; this test shows the table to put there', async (_, columns) => {
  const docs = await readFile(new URL('../../docs/export.md', import.meta.url), 'utf8')
  const table = describeColumns(columns)
  if (!docs.includes(table)) expect(docs).toBe(table)
  const names = columns.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
