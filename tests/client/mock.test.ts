import { expect, expectTypeOf, test } from 'vitest'
import { createMockClient, graphql, NotFound, type ViewerResult, type WorkreportClient } from '../../client/index.ts'

test('operations that are given answer, with values or functions of their variables', async () => {
  const client = createMockClient({
    viewer: { viewer: { role: 'EDITOR', keyName: 'desk' } },
    report: ({ by }) => {
      expectTypeOf(by.slug).toEqualTypeOf<string | undefined>()
      return { report: null }
    },
  })
  expectTypeOf(client).toExtend<WorkreportClient>()
  expectTypeOf(client.viewer).returns.resolves.toEqualTypeOf<ViewerResult>()
  expect((await client.viewer()).viewer.keyName).toBe('desk')
  expect(await client.report({ by: { slug: 'x' } })).toEqual({ report: null })
  expect(client.calls).toEqual([
    { operation: 'Viewer', variables: {} },
    { operation: 'Report', variables: { by: { slug: 'x' } } },
  ])
})

test('an operation that is not given says so', async () => {
  await expect(createMockClient({}).units()).rejects.toThrow('no answer for units')
})

test('pages and results work as in the real client', async () => {
  const client = createMockClient({
    organizations: ({ after }) => ({
      organizations: {
        nodes: [{ id: after ?? 'first', name: '', shortName: '', level: 'COUNTY' }],
        pageInfo: {
          endCursor: after == null ? 'second' : 'third',
          startCursor: null,
          hasNextPage: after == null,
          hasPreviousPage: false,
        },
      },
    }),
    viewer: () => {
      throw new NotFound('NOT_FOUND', 'gone')
    },
  })
  const ids: string[] = []
  for await (const { id } of client.organizations.items()) ids.push(id)
  expect(ids).toEqual(['first', 'second'])
  expect(await client.safe.viewer()).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
})

test('own documents are answered by their text', async () => {
  const client = createMockClient({ request: (text, variables) => ({ text, variables }) })
  expect(await client.request(graphql('query Q($id: ID!) { node(id: $id) { id } }'), { id: '1' })).toEqual({
    text: 'query Q($id: ID!) { node(id: $id) { id } }',
    variables: { id: '1' },
  })
})

test('answers of another type do not compile', () => {
  // @ts-expect-error: no such role
  createMockClient({ viewer: { viewer: { role: 'KING', keyName: null } } })
  // @ts-expect-error: no such operation
  createMockClient({ burnReport: {} })
  // @ts-expect-error: totalCount is a number
  createMockClient({ reports: () => ({ reports: { nodes: [], totalCount: '1' } }) })
})
