import { readFileSync } from 'node:fs'
import { buildSchema, Kind, parse, print } from 'graphql'
import { expect, test } from 'vitest'
import { plugin as printDocuments } from '../../client/codegen/documents.ts'
import { plugin as printOperations } from '../../client/codegen/operations.ts'
import { plugin as printSchemaTypes } from '../../client/codegen/schema.ts'

const schema = buildSchema(`
  scalar Decimal
  "Says what is counted."
  type Metric implements Node { "Its name." id: ID! "In full." value: Decimal! "Many." tags: [String!] "Old." label: String @deprecated(reason: "Take tags.") }
  type Report implements Node { id: ID! "Its figures." metrics: [Metric!]! }
  interface Node { id: ID! }
  "Names one."
  input By @oneOf { "Its id." id: ID "Its name." slug: String }
  input Filter { gte: Decimal = "0" first: Int! ids: [ID!] }
  type Subscription { "News." news: Report! }
  type Query { "One or none." node(by: By, where: Filter, ids: [ID!]!): Node }
`)

const generate = (text: string) => printOperations(schema, [{ document: parse(text) }])

test('each field of a result stands under its description', () => {
  const text = generate('query Q($ids: [ID!]!) { node(ids: $ids) { ... on Metric { value tags label } } }')
  expect(text).toContain('/** In full. */\n    value: Decimal\n')
  expect(text).toContain('tags: string[] | null\n')
  expect(text).toContain('* Old.\n     * @deprecated Take tags.')
  expect(text).toContain('ids: ReadonlyArray<string>\n')
})

test('of an interface each type has its own shape', () => {
  const text = generate('query Q { node(ids: []) { __typename id ... on Report { metrics { id } } } }')
  expect(text).toMatch(/\| \{\n +__typename: 'Metric'\n(.*\n)? +id: string\n +\}/)
  expect(text).toMatch(/__typename: 'Report'\n(.*\n)? +id: string\n(.*\n)? +metrics: Array<\{/)
})

test('a subscription is marked as one', () => {
  const text = generate('subscription News { news { id } } query Q { node(ids: []) { id } }')
  expect(text).toContain('export const news: TypedSubscription<NewsResult, NewsVariables>')
  expect(text).toContain('export const q: TypedText<QResult, QVariables>')
  expect(text).toContain("import type { TypedSubscription, TypedText } from '../document.ts'")
})

test('fields of fragments stand in place of their names, under their type where it is another', () => {
  const text = `query Q { node(ids: []) { ...Named ... on Report { ...Figures } } }
    fragment Named on Node { id ...Figures }
    fragment Figures on Report { metrics { ...Metric } }
    fragment Metric on Metric { value }`
  const inlined = 'query Q{node(ids:[]){id ...on Report{metrics{value}}...on Report{metrics{value}}}}'
  expect(generate(text)).toContain(`'${inlined}'`)
  const documents = printDocuments(schema, [{ document: parse(text) }])
  const definition = JSON.parse(
    documents
      .split('\n')
      .find((line) => line.startsWith('  {'))!
      .slice(2, -1),
  )
  expect(print({ kind: Kind.DOCUMENT, definitions: [definition] })).toBe(print(parse(inlined)))
})

test('inputs take exactly one of a @oneOf, and need what has no default', () => {
  const text = printSchemaTypes(schema)
  expect(text).toContain('  /** Its id. */\n  | { id: string; slug?: never }\n')
  expect(text).toContain('gte?: DecimalInput | null\n')
  expect(text).toContain('first: number\n')
  expect(text).toContain("    value: 'Decimal!'\n")
})

test('a scalar without a TypeScript type is refused, never any', () => {
  const odd = buildSchema('scalar Odd type Query { odd: Odd }')
  expect(() => printOperations(odd, [{ document: parse('query Q { odd }') }])).toThrow('Odd has no TypeScript type')
})

test('the output does not depend on the order of the files', () => {
  const [a, b] = [
    'query A { node(ids: []) { ...F } }',
    'query B { node(ids: []) { id } } fragment F on Node { id }',
  ].map((text) => ({ document: parse(text) })) as [object, object]
  for (const plugin of [printOperations, printDocuments]) expect(plugin(schema, [a, b])).toBe(plugin(schema, [b, a]))
})

test('every field of every operation of the client is described', () => {
  const text = readFileSync(new URL('../../client/generated/operations.ts', import.meta.url), 'utf8')
  const lines = text.replaceAll(/export type \w+Variables = \{[^}]*\}/g, '').split('\n')
  const fields = lines.flatMap((line, index) => (/^ +\w+\??: /.test(line) ? [{ line, above: lines[index - 1]! }] : []))
  expect(fields.length).toBeGreaterThan(100)
  const bare = fields.filter(({ line, above }) => !line.includes('__typename') && !above.endsWith('*/'))
  expect(bare).toEqual([])
})
