/** One error of a GraphQL answer, as the service sent it. */
export interface AnswerError {
  message: string
  path?: readonly (string | number)[]
  extensions?: Readonly<Record<string, unknown>>
}

/** What is wrong with one value that was given; `path` leads to it, from the variables on. */
export interface Issue {
  path: readonly (string | number)[]
  message: string
}

/** What is known of a failure beside its code and message. */
export interface ErrorDetails {
  cause?: unknown
  status?: number | undefined
  retryAfter?: number | undefined
  requestId?: string | undefined
  errors?: readonly AnswerError[]
  data?: unknown
  issues?: readonly Issue[]
  current?: unknown
  report?: unknown
  serverCode?: unknown
}

/** What all errors of the client have in common; `code` tells them apart. */
export abstract class BaseError<Code extends string> extends Error {
  readonly code: Code
  /** HTTP status, where there was an answer. */
  declare readonly status?: number
  /** Name of the request in the log of the service. */
  declare readonly requestId?: string
  /** All errors of the answer; the first one gave the code. */
  declare readonly errors?: readonly AnswerError[]
  /** The part of the answer that arrived all the same. */
  declare readonly data?: unknown

  constructor(code: Code, message: string, details?: ErrorDetails) {
    super(message)
    Object.assign(this, details)
    this.name = code
    this.code = code
  }
}

/** No whole answer: the service was not reached, or the connection was cut. */
export class NetworkError extends BaseError<'NETWORK_ERROR'> {}

/** No whole answer within the time allowed. */
export class TimeoutError extends BaseError<'TIMEOUT'> {}

/** Too many requests. */
export class RateLimited extends BaseError<'RATE_LIMITED'> {
  /** Seconds to wait before another try, where the service said so. */
  declare readonly retryAfter?: number
}

/** The service or its database does not answer for now. */
export class ServiceUnavailable extends BaseError<'SERVICE_UNAVAILABLE'> {
  /** Seconds to wait before another try, where the service said so. */
  declare readonly retryAfter?: number
}

/** The caller's mistake: a value, cursor or document the service cannot take. */
export class InvalidInput extends BaseError<
  | 'BAD_USER_INPUT'
  | 'INVALID_INPUT'
  | 'INVALID_CURSOR'
  | 'PAGE_TOO_LARGE'
  | 'BODY_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
> {
  /** Each value that is wrong, with the path to it. */
  declare readonly issues: readonly Issue[]
}

/** The document asks for more than is answered at once: ask for less, or split it. */
export class LimitExceeded extends BaseError<
  'COST_LIMIT' | 'DEPTH_LIMIT' | 'TOKEN_LIMIT' | 'ALIAS_LIMIT' | 'DIRECTIVE_LIMIT'
> {}

/** The API key is missing, wrong, or not enough for this. */
export class Unauthorized extends BaseError<'UNAUTHENTICATED' | 'UNAUTHORIZED' | 'FORBIDDEN'> {}

/** What was to be changed is not there, or not for this caller to see. */
export class NotFound extends BaseError<'NOT_FOUND'> {}

/** Somebody else changed it since the version that was given. */
export class StaleVersion<Current = unknown> extends BaseError<'STALE_VERSION'> {
  /** What it is now, as far as the operation selected it. */
  declare readonly current: Current
}

/** What was asked for does not go with what is there. */
export class Conflict<Report = unknown> extends BaseError<'CONFLICT' | 'DUPLICATE_REPORT'> {
  /** For a DUPLICATE_REPORT the report that is there already. */
  declare readonly report?: Report
}

/** Something broke inside the service; its log has the rest under `requestId`. */
export class InternalError extends BaseError<'INTERNAL_SERVER_ERROR'> {}

/** An answer this version of the client does not know; `serverCode` is the code it came with, if any. */
export class UnexpectedError extends BaseError<'UNEXPECTED'> {
  declare readonly serverCode?: unknown
}

/** Every error the client makes; a `switch` over `code` is known to be complete when `assertNever` closes it. */
export type WorkreportError =
  | NetworkError
  | TimeoutError
  | RateLimited
  | ServiceUnavailable
  | InvalidInput
  | LimitExceeded
  | Unauthorized
  | NotFound
  | StaleVersion
  | Conflict
  | InternalError
  | UnexpectedError

export type ErrorCode = WorkreportError['code']

/** Whether the client made this error; an abort keeps the reason it was given and is none. */
export const isWorkreportError = (error: unknown): error is WorkreportError => error instanceof BaseError

/** Closes a `switch` over codes: it compiles only when every code was handled. */
export function assertNever(error: never): never {
  throw error
}
