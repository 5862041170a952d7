import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
const [intro] = readme.split('## The client in five lines')
const questions = [...intro!.matchAll(/```graphql\n([\s\S]*?)```([\s\S]*?)(?=```graphql|$)/g)].map((found) => ({
  query: found[1]!,
  shown: found[2]!,
}))

test('the README asks three questions', () => expect(questions).toHaveLength(3))

test.each(questions)('and shows their true answers: $query', async ({ query, shown }) => {
  const { data, errors } = await app.query(query)
  expect(errors).toBeUndefined()
  const answer = JSON.stringify(data).replaceAll('-', '−')
  // Cells of the table and values of the JSON; the first row of a table is its head.
  const rows = [...shown.matchAll(/^\| (.*) \|$/gm)].filter(([, row]) => !/^-|^一般公共预算收入增长/.test(row!))
  const cells = rows.flatMap(([, row]) => row!.split(' | ').flatMap((cell) => cell.split(' to ')))
  const values = [...shown.matchAll(/"(?:text|value|symbol)": "([^"]*)"|"attainment": ([\d.]+)/g)].map(
    (found) => found[1] ?? found[2]!,
  )
  const told = [...cells, ...values].filter((value) => value !== '–' && value !== 'changeFromPrevious')
  expect(told.length).toBeGreaterThan(5)
  for (const value of told) expect(answer).toContain(value.replaceAll('-', '−').replace(/…$/, ''))
})
