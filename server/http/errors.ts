import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { MaskError, Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'

/** Masks whatever is not a caller's mistake: the log has the error, the caller its request id. */
export const createErrorMask =
  (log: Logger): MaskError =>
  (error) => {
    if (error instanceof GraphQLError && (error.originalError == null || error.originalError instanceof GraphQLError)) {
      return error
    }
    const cause = error instanceof GraphQLError ? error.originalError : error
    if (isTooComplex(cause))
      return new GraphQLError('The database finds the query too complex; ask for less at once.', {
        ...(error instanceof GraphQLError && { nodes: error.nodes, path: error.path }),
        extensions: { code: 'COST_LIMIT' },
      })
    const requestId = randomUUID()
    const unavailable = isUnavailable(cause)
    log.error({ requestId, err: cause }, 'request failed')
    return new GraphQLError(
      unavailable
        ? 'The database does not answer in time; try again later, or ask for less.'
        : `Something went wrong on our side. Report it with the request id ${requestId}.`,
      {
        ...(error instanceof GraphQLError && { nodes: error.nodes, path: error.path }),
        extensions: {
          code: unavailable ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR',
          requestId,
          ...(error instanceof GraphQLError ? {} : { http: { status: unavailable ? 503 : 500 } }),
        },
      },
    )
  }

// 57014: statement timeout; 57P0x: shutting down; 53xxx: out of resources; 08xxx: connection lost.
const UNAVAILABLE = /^(57014|57P0\d|53\w{3}|0800[0-7]|ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT)$/

/** 54xxx: a limit of PostgreSQL itself, such as the depth of an expression. */
const isTooComplex = (error: unknown) => /^54\w{3}$/.test(String((error as { code?: unknown } | null)?.code))

function isUnavailable(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  return (
    UNAVAILABLE.test(String(code)) ||
    /timeout exceeded when trying to connect|Connection terminated/.test(String(message))
  )
}

/** graphql-js gives coercion errors no code; a caller who branches on codes needs one. */
export function useErrorCodes(): Plugin {
  const addCodes = (result: unknown) => {
    const { errors } = result as { errors?: readonly GraphQLError[] }
    for (const error of errors ?? []) if (error.extensions?.code === undefined) error.extensions.code = 'BAD_USER_INPUT'
  }
  return {
    onResultProcess({ result }) {
      for (const one of Array.isArray(result) ? result : [result]) addCodes(one)
    },
  }
}
