import { buildSchema, graphqlSync, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { writeExample } from '../../client/explorer/schema/examples.ts'
import { introspect, readModel } from '../../client/explorer/schema/introspection.ts'

// The shape of the mutations: a union of one success and errors that share an interface.
const schema = buildSchema(`
  type Query { published(id: ID!): Report }
  type Report { id: ID!, title: String! }
  interface Error { code: String!, message: String! }
  type Issue { path: String!, message: String! }
  type InvalidInput implements Error { code: String!, message: String!, issues: [Issue!]! }
  type PublishSuccess { report: Report! }
  union PublishResult = PublishSuccess | InvalidInput
  enum Way { NOW LATER }
  input PublishInput { reportId: ID!, expectedVersion: Int!, way: Way }
  type Mutation { publish(input: PublishInput!): PublishResult!, ping: Boolean! }
  type Subscription { published(way: Way): Report! }
`)
const model = readModel(graphqlSync({ schema, source: introspect }).data as never)

test.each([
  'InvalidInput',
  'Issue',
  'PublishSuccess',
  'PublishResult',
  'PublishInput',
  'Way',
  'Error',
  'Report',
  'Mutation',
])('the example of %s is valid', (name) => {
  const example = writeExample(model, model.byName.get(name)!)
  expect(example).toBeDefined()
  expect(validate(schema, parse(example!))).toEqual([])
})

test('an example of something only a mutation answers is a mutation', () => {
  expect(writeExample(model, model.byName.get('PublishSuccess')!)).toMatch(/^mutation Example/)
})
