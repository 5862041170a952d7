import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../support/app.ts'

const folder = join(import.meta.dirname, '../golden')
const REFERENCE = { indexNumber: 'MB1670946/2023-00023' }

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const names = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''))

test.each(names)('%s: the answer, and the one statement it takes', async (name) => {
  const query = readFileSync(join(folder, `${name}.graphql`), 'utf8')
  app.database.statements.length = 0
  const { data, errors } = await app.query(query, query.includes('$by') ? { by: REFERENCE } : {})
  expect(errors).toBeUndefined()
  const statements = [...app.database.statements]
  expect(statements).toHaveLength(1)
  await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(join(folder, `${name}.json`))
  await expect(`${layOut(statements[0]!)}\n`).toMatchFileSnapshot(join(folder, `${name}.sql`))
})

/** Breaks a statement before each sub-select, so that a change of it can be reviewed. */
function layOut(sql: string): string {
  let depth = 0
  return sql.replace(/\(select |[()]/g, (piece) => {
    if (piece === ')') {
      depth--
      return piece
    }
    depth++
    return piece === '(' ? piece : `\n${'  '.repeat(depth)}(select `
  })
}
