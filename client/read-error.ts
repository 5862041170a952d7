import {
  type AnswerError,
  Conflict,
  type ErrorCode,
  type ErrorDetails,
  InternalError,
  InvalidInput,
  type Issue,
  LimitExceeded,
  NotFound,
  RateLimited,
  ServiceUnavailable,
  StaleVersion,
  Unauthorized,
  UnexpectedError,
  type WorkreportError,
} from './errors.ts'

type ErrorClass = new (code: never, message: string, details: ErrorDetails) => WorkreportError

// By the shape of a code, so that a code added to a family later is still known by its class.
const CLASSES: ReadonlyArray<readonly [RegExp, ErrorClass]> = [
  [/^RATE_/, RateLimited],
  [/_UNAVAILABLE$/, ServiceUnavailable],
  [/_LIMIT$/, LimitExceeded],
  [/(INPUT|_CURSOR|_TOO_LARGE|_TYPE|_FAILED)$/, InvalidInput],
  [/^UNAUTH|^FORBIDDEN/, Unauthorized],
  [/^NOT_FOUND/, NotFound],
  [/^STALE_/, StaleVersion],
  [/^CONFLICT|^DUPLICATE_/, Conflict],
  [/^INTERNAL_/, InternalError],
]

const CODES_BY_STATUS: Record<number, ErrorCode> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  413: 'BODY_TOO_LARGE',
  429: 'RATE_LIMITED',
  500: 'INTERNAL_SERVER_ERROR',
  502: 'SERVICE_UNAVAILABLE',
  503: 'SERVICE_UNAVAILABLE',
  504: 'SERVICE_UNAVAILABLE',
}

/** The error of a code; one that is not known gives an UnexpectedError that keeps it. */
export function createError(code: unknown, message: string, details: ErrorDetails): WorkreportError {
  const found = CLASSES.find(([shape]) => shape.test(code as string))
  if (!found) return new UnexpectedError('UNEXPECTED', message, { ...details, serverCode: code })
  return new found[1](code as never, message, details)
}

/** The error of an answer whose `errors` are not empty; the first of them decides. */
export function readErrors(errors: readonly AnswerError[], data: unknown, response: Response): WorkreportError {
  const { message, extensions } = errors[0]!
  const said: ErrorDetails & { code?: unknown } = { ...readResponse(response), ...extensions }
  const { code, requestId, retryAfter, issues = errors.map(findIssue), current, report } = said
  const details = { status: response.status, requestId, retryAfter, issues, current, report, errors, data }
  return createError(code, message, details)
}

/** The error of an answer that is no GraphQL: a proxy's page, an empty body. */
export const readFailure = (response: Response, body: string): WorkreportError =>
  createError(
    CODES_BY_STATUS[response.status],
    `HTTP ${response.status}: ${body.slice(0, 200) || response.statusText}`,
    readResponse(response),
  )

function readResponse({ status, headers }: Response): ErrorDetails {
  const asked = headers.get('retry-after')
  const seconds = Number(asked)
  return {
    status,
    requestId: headers.get('x-request-id') ?? undefined,
    retryAfter:
      asked === null ? undefined : seconds >= 0 ? seconds : Math.max(0, (Date.parse(asked) - Date.now()) / 1000),
  }
}

/** graphql says where a variable is wrong in words: Variable "$where" got invalid value 1 at "where.year.eq"; … */
function findIssue({ message, path = [] }: AnswerError): Issue {
  const [, variable, within] = /"\$(\w+)"(?:.*? at "([^"]+)")?/.exec(message) ?? []
  const named = within ?? variable
  return { message, path: named ? named.split(/[.[\]]+/).filter(Boolean) : path }
}
