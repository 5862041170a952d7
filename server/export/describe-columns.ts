import type { Column } from './column.ts'

/** The columns as a table for people, in Markdown; docs/export.md holds it. */
export function describeColumns(columns: readonly Column[]): string {
  const lines = columns.map(({ name, type, title, description, values }) =>
    [`\`${name}\``, type, title, `${description}${values ? ` ${values.join(', ')}.` : ''}`].join(' | '),
  )
  return ['column | type | title | what it holds', '--- | --- | --- | ---', ...lines]
    .map((line) => `| ${line} |\n`)
    .join('')
}
