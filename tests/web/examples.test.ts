import { readdirSync, readFileSync } from 'node:fs'
import { parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../server/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'

const folder = new URL('../../client/graphiql/examples/', import.meta.url)
const names = readdirSync(folder).sort()

let app: TestApp

beforeAll(async () => {
  app = await createTestApp()
}, 60_000)

afterAll(() => app?.close())

describe.each(names)('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const [english = '', chinese = ''] = text.split('\n')

  test('asks its question in English and in Chinese', () => {
    expect(name).toMatch(/^\d\d-[a-z-]+\.graphql$/)
    expect(english).toMatch(/^# [A-Z].+\?$/)
    expect(chinese).toMatch(/^# .*\p{Script=Han}.*？$/u)
  })

  test('is one named query of the schema, which runs without variables', () => {
    const document = parse(text)
    expect(validate(schema, document).map((error) => error.message)).toEqual([])
    const [operation, ...others] = document.definitions
    expect(others).toEqual([])
    if (operation?.kind !== 'OperationDefinition') throw new Error(`${name} starts with ${operation?.kind}.`)
    expect(operation.name?.value).toBeDefined()
    const demanded = operation.variableDefinitions?.filter(
      ({ type, defaultValue }) => type.kind === 'NonNullType' && !defaultValue,
    )
    expect(demanded).toEqual([])
  })

  test('is answered from the sample, and not with nothing', async () => {
    const answer = await app.query(text)
    expect(answer.errors).toBeUndefined()
    for (const [field, value] of Object.entries(answer.data)) expect(value, field).not.toBeNull()
  })
})

test('no two examples share a name, which is the title of their tab', () => {
  const titles = names.map((name) => /^query (\w+)/m.exec(readFileSync(new URL(name, folder), 'utf8'))?.[1])
  expect(new Set(titles).size).toBe(names.length)
})
