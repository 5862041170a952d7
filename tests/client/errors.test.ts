import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  assertNever,
  Conflict,
  createClient,
  type ErrorCode,
  InternalError,
  InvalidInput,
  LimitExceeded,
  NetworkError,
  NotFound,
  RateLimited,
  ServiceUnavailable,
  StaleVersion,
  Unauthorized,
  UnexpectedError,
  type WorkreportError,
} from '../../client/index.ts'

const createAnswering = (body: unknown, init?: ResponseInit) =>
  createClient({
    url: 'http://reports.test',
    retry: false,
    fetch: async () => (typeof body === 'string' ? new Response(body, init) : Response.json(body, init)),
  })

async function fail(body: unknown, init?: ResponseInit): Promise<WorkreportError> {
  const outcome = await createAnswering(body, init).safe.viewer()
  if (outcome.ok) throw new Error('It did not fail.')
  return outcome.error
}

const failWith = (code: string, extensions: object = {}) =>
  fail({ errors: [{ message: 'No.', extensions: { code, ...extensions } }] })

test.each([
  ['BAD_USER_INPUT', InvalidInput],
  ['INVALID_CURSOR', InvalidInput],
  ['PAGE_TOO_LARGE', InvalidInput],
  ['BODY_TOO_LARGE', InvalidInput],
  ['UNSUPPORTED_MEDIA_TYPE', InvalidInput],
  ['GRAPHQL_PARSE_FAILED', InvalidInput],
  ['GRAPHQL_VALIDATION_FAILED', InvalidInput],
  ['COST_LIMIT', LimitExceeded],
  ['DEPTH_LIMIT', LimitExceeded],
  ['TOKEN_LIMIT', LimitExceeded],
  ['ALIAS_LIMIT', LimitExceeded],
  ['DIRECTIVE_LIMIT', LimitExceeded],
  ['UNAUTHENTICATED', Unauthorized],
  ['FORBIDDEN', Unauthorized],
  ['RATE_LIMITED', RateLimited],
  ['SERVICE_UNAVAILABLE', ServiceUnavailable],
  ['NOT_FOUND', NotFound],
  ['STALE_VERSION', StaleVersion],
  ['CONFLICT', Conflict],
  ['DUPLICATE_REPORT', Conflict],
  ['INTERNAL_SERVER_ERROR', InternalError],
])('%s has a class of its own', async (code, errorClass) => {
  const error = await failWith(code)
  expect(error).toBeInstanceOf(errorClass)
  expect(error).toMatchObject({ code, name: code, message: 'No.' })
})

test('a code of a later service is kept, under one that can be handled today', async () => {
  expect(await failWith('TEAPOT')).toMatchObject({ code: 'UNEXPECTED', serverCode: 'TEAPOT' })
})

test('the masked error has the name of the request in the log', async () => {
  expect(await failWith('INTERNAL_SERVER_ERROR', { requestId: 'r-1' })).toMatchObject({ requestId: 'r-1' })
})

test('a stale version has what it is now', async () => {
  expect(await failWith('STALE_VERSION', { current: { version: 3 } })).toMatchObject({ current: { version: 3 } })
})

test('an error of the answer cannot overwrite what makes it an error', async () => {
  const error = await failWith('NOT_FOUND', { message: 'x', stack: 'y', name: 'z' })
  expect(error).toMatchObject({ message: 'No.', name: 'NOT_FOUND' })
  expect(error.stack).toContain('errors.test')
})

describe('issues of invalid input', () => {
  test('are those the service lists', async () => {
    const issues = [{ path: ['input', 'label'], message: 'too long' }]
    expect(await failWith('BAD_USER_INPUT', { issues })).toMatchObject({ issues })
  })

  test.each([
    ['Variable "$by" got invalid value 1 at "by.id"; ID cannot represent 1', ['by', 'id']],
    [
      'Variable "$where" got invalid value "x" at "where.or[0].year.eq"; Int cannot',
      ['where', 'or', '0', 'year', 'eq'],
    ],
    ['Variable "$first" of required type "Int!" was not provided.', ['first']],
    ['The page is too large.', ['metrics']],
  ])('are led to by a path: %s', async (message, path) => {
    const error = await fail({ errors: [{ message, path: ['metrics'], extensions: { code: 'BAD_USER_INPUT' } }] })
    expect(error).toMatchObject({ issues: [{ path, message }] })
  })
})

test('what arrived in spite of an error is kept', async () => {
  const error = await fail({ data: { viewer: null }, errors: [{ message: 'half', extensions: { code: 'NOT_FOUND' } }] })
  expect(error.data).toEqual({ viewer: null })
  expect(error.errors).toHaveLength(1)
})

test.each([
  ['a page of a proxy', '<h1>no</h1>', { status: 404 }, UnexpectedError],
  ['a page instead of JSON', '<h1>hello</h1>', { headers: { 'content-type': 'text/html' } }, UnexpectedError],
  ['half of a JSON', '{"data":{', { headers: { 'content-type': 'application/json' } }, NetworkError],
  ['nothing', '', { status: 500 }, InternalError],
  ['no data', '{}', {}, UnexpectedError],
  ['null', 'null', {}, UnexpectedError],
  ['401 without a body', '', { status: 401 }, Unauthorized],
])('%s is an error', async (_, body, init, errorClass) => {
  expect(await fail(body, init)).toBeInstanceOf(errorClass)
})

test('an address where nobody listens is a network error with its cause', async () => {
  const client = createClient({ url: 'http://127.0.0.1:9/graphql', retry: false })
  const error = await client.viewer().catch((reason) => reason)
  expect(error).toBeInstanceOf(NetworkError)
  expect(error.cause).toBeInstanceOf(TypeError)
})

test('a switch over the codes is complete, or does not compile', () => {
  const explain = (error: WorkreportError): string => {
    switch (error.code) {
      case 'NETWORK_ERROR':
      case 'TIMEOUT':
      case 'UNEXPECTED':
      case 'INTERNAL_SERVER_ERROR':
        return 'try later'
      case 'RATE_LIMITED':
      case 'SERVICE_UNAVAILABLE':
        return `again in ${error.retryAfter} s`
      case 'BAD_USER_INPUT':
      case 'INVALID_INPUT':
      case 'INVALID_CURSOR':
      case 'PAGE_TOO_LARGE':
      case 'BODY_TOO_LARGE':
      case 'UNSUPPORTED_MEDIA_TYPE':
      case 'GRAPHQL_PARSE_FAILED':
      case 'GRAPHQL_VALIDATION_FAILED':
        return error.issues.map(({ path }) => path.join('.')).join()
      case 'COST_LIMIT':
      case 'DEPTH_LIMIT':
      case 'TOKEN_LIMIT':
      case 'ALIAS_LIMIT':
      case 'DIRECTIVE_LIMIT':
        return 'ask for less'
      case 'UNAUTHENTICATED':
      case 'UNAUTHORIZED':
      case 'FORBIDDEN':
        return 'log in'
      case 'NOT_FOUND':
      case 'CONFLICT':
      case 'DUPLICATE_REPORT':
        return 'look again'
      case 'STALE_VERSION':
        return `now ${error.current}`
      default:
        return assertNever(error)
    }
  }
  const explainHalf = (error: WorkreportError): string => {
    switch (error.code) {
      case 'NETWORK_ERROR':
        return 'offline'
      default:
        // @ts-expect-error: all other codes are not handled
        return assertNever(error)
    }
  }
  expect(explain(new RateLimited('RATE_LIMITED', 'slow', { retryAfter: 2 }))).toBe('again in 2 s')
  expect(() => explainHalf(new NotFound('NOT_FOUND', 'gone'))).toThrow('gone')
  expectTypeOf<ErrorCode>().extract<'TIMEOUT'>().toEqualTypeOf<'TIMEOUT'>()
})
