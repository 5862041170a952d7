import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const codeOf = async (query: string, variables?: Record<string, unknown>) =>
  (await app.query(query, variables)).errors?.map((error) => error.extensions.code)

describe('a query with a mistake gets a code and a message that says what to do', () => {
  test.each([
    ['a negative page', '{ metrics(first: -1) { totalCount } }', 'BAD_USER_INPUT'],
    ['a page too large', '{ metrics(first: 101) { nodes { id } } }', 'PAGE_TOO_LARGE'],
    ['two ends of a page', '{ metrics(first: 1, last: 1) { nodes { id } } }', 'BAD_USER_INPUT'],
    [
      'a page size with the cursor of the other end',
      '{ metrics(first: 1, before: "x") { nodes { id } } }',
      'BAD_USER_INPUT',
    ],
    ['an id nobody handed out', '{ node(id: "nothing") { id } }', 'BAD_USER_INPUT'],
    ['the id of another type', '{ report(by: { id: "Metric:1" }) { id } }', 'BAD_USER_INPUT'],
    ['a cursor that is no base64', '{ metrics(after: "!!") { nodes { id } } }', 'INVALID_CURSOR'],
    ['a cursor that is no JSON', '{ metrics(after: "eHh4") { nodes { id } } }', 'INVALID_CURSOR'],
    ['too many ids', `{ nodes(ids: [${'"Report:1",'.repeat(101)}]) { id } }`, 'PAGE_TOO_LARGE'],
    ['U+0000 in a text', '{ report(by: { slug: "a\\u0000" }) { id } }', 'BAD_USER_INPUT'],
    ['a null comparison', '{ metrics(where: { label: { eq: null } }) { totalCount } }', 'BAD_USER_INPUT'],
    ['a null filter', '{ metrics(where: { label: null }) { totalCount } }', 'BAD_USER_INPUT'],
    ['a decimal as a number', '{ metrics(where: { value: { gte: 1.5 } }) { totalCount } }', 'BAD_USER_INPUT'],
    ['a day that is none', '{ reports(where: { issuedOn: { eq: "2022-02-30" } }) { totalCount } }', 'BAD_USER_INPUT'],
    ['two names of one thing', '{ report(by: { id: "Report:1", slug: "a" }) { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown field', '{ reports { nope } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a broken document', '{ reports { nodes {', 'GRAPHQL_PARSE_FAILED'],
    ['10,000 nested braces', '{ a '.repeat(10_000), 'DEPTH_LIMIT'],
    ['10,000 nested lists', `{ nodes(ids: ${'['.repeat(10_000)}`, 'DEPTH_LIMIT'],
    ['too many tokens', `{ ${'a '.repeat(5_000)} }`, 'TOKEN_LIMIT'],
    ['a chain of parents', `{ sections { nodes { ${'parent { '.repeat(20)} id ${'} '.repeat(20)} } } }`, 'DEPTH_LIMIT'],
    [
      'fragments that double and double',
      `{ sections { nodes { ...f0 } } } ${Array.from({ length: 12 }, (_, i) => `fragment f${i} on Section { a: parent { ...f${i + 1} } b: parent { ...f${i + 1} } }`).join(' ')} fragment f12 on Section { id }`,
      'COST_LIMIT',
    ],
  ])('%s', async (_what, query, code) => {
    expect(await codeOf(query)).toContain(code)
  })

  test('half a surrogate pair in a variable', async () => {
    const query = 'query ($slug: String!) { report(by: { slug: $slug }) { id } }'
    expect(await codeOf(query, { slug: 'a\ud800' })).toEqual(['BAD_USER_INPUT'])
  })

  test('a variable of another type', async () => {
    expect(await codeOf('query ($n: Int!) { metrics(first: $n) { totalCount } }', { n: 'x' })).toEqual([
      'BAD_USER_INPUT',
    ])
  })

  test('a cursor of another order', async () => {
    const { data } = await app.query('{ metrics(first: 1) { pageInfo { endCursor } } }')
    const next = 'query ($after: String) { metrics(after: $after, orderBy: [{ field: LABEL }]) { nodes { id } } }'
    expect(await codeOf(next, { after: data.metrics.pageInfo.endCursor })).toEqual(['INVALID_CURSOR'])
  })

  test('a cursor with a text that cannot be stored', async () => {
    const next = (first: number, after?: string) =>
      app.query(
        `query ($after: String) { metrics(first: ${first}, after: $after, orderBy: [{ field: LABEL }]) { pageInfo { endCursor } } }`,
        { after },
      )
    const values = JSON.parse(
      Buffer.from((await next(1)).data.metrics.pageInfo.endCursor, 'base64').toString(),
    ) as string[]
    for (const text of ['\0', '\ud800']) {
      const forged = Buffer.from(JSON.stringify([values[0], text, values[2]])).toString('base64')
      expect((await next(1, forged)).errors?.map(({ extensions }) => extensions.code)).toEqual(['INVALID_CURSOR'])
    }
  })

  test('a cursor with a value that is no number', async () => {
    const { data } = await app.query('{ metrics(first: 1) { pageInfo { endCursor } } }')
    const values = JSON.parse(Buffer.from(data.metrics.pageInfo.endCursor, 'base64').toString()) as string[]
    const forged = Buffer.from(JSON.stringify([values[0], "1' or true", ...values.slice(2)])).toString('base64')
    expect(
      await codeOf('query ($after: String) { metrics(after: $after) { nodes { id } } }', { after: forged }),
    ).toEqual(['INVALID_CURSOR'])
  })
})

describe('a request that is no GraphQL over HTTP is refused', () => {
  const post = (body: BodyInit, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    app.fetch('/graphql', { method: 'POST', headers, body })
  const refusal = async (response: Response) => [
    response.status,
    ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
  ]

  test('a form', async () => {
    const form = 'query=%7Bviewer%7Brole%7D%7D'
    expect(await refusal(await post(form, { 'content-type': 'application/x-www-form-urlencoded' }))).toEqual([
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ])
  })

  test.each([
    ['no JSON', '{"query":', 400, 'BAD_USER_INPUT'],
    ['a list', '[]', 400, 'BAD_USER_INPUT'],
    ['a query that is no text', '{"query":1}', 400, 'BAD_USER_INPUT'],
    ['variables that are a list', '{"query":"{viewer{role}}","variables":[1]}', 400, 'BAD_USER_INPUT'],
    ['a large body', `{"query":"#${'x'.repeat(200_000)}"}`, 413, 'BODY_TOO_LARGE'],
  ])('%s', async (_what, body, status, code) => {
    expect(await refusal(await post(body))).toEqual([status, code])
  })

  test('bytes that are no UTF-8', async () => {
    expect(await refusal(await post(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])))).toEqual([400, 'BAD_USER_INPUT'])
  })

  test('broken variables in the address', async () => {
    expect(await refusal(await app.fetch('/graphql?query=%7Bviewer%7Brole%7D%7D&variables=%7B'))).toEqual([
      400,
      'BAD_USER_INPUT',
    ])
  })

  test('another method', async () => {
    expect(await refusal(await app.fetch('/graphql', { method: 'DELETE' }))).toEqual([405, 'BAD_USER_INPUT'])
  })
})

test('after all that the service still answers, and every origin may ask without credentials', async () => {
  const response = await app.fetch('/graphql?query=%7Bviewer%7Brole%7D%7D', {
    headers: { origin: 'https://example.org' },
  })
  expect(await response.json()).toEqual({ data: { viewer: { role: 'READER' } } })
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('access-control-allow-credentials')).toBeNull()
})

test('a failure of ours is masked, with a request id', async () => {
  const broken = await createTestApp({ samples: false })
  await broken.database.close()
  const { errors } = await broken.query('{ reports { totalCount } }')
  expect(errors?.[0]?.extensions.requestId).toMatch(/^[0-9a-f-]{36}$/)
  expect(JSON.stringify(errors)).not.toMatch(/stack|select|kysely|\.ts/i)
})
