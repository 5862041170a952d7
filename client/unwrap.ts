import type { Issue } from './errors.ts'
import { createError } from './read-error.ts'

/** What the error types of the schema have in common, as an operation selects it. */
interface ErrorPayload {
  code: string
  message: string
}

/** The members of a mutation's result that are no errors. */
export type SuccessOf<Result> = Result extends ErrorPayload ? never : Result

/**
 * The success of a mutation's result; throws its error by class, a `StaleVersion` with what is there now. The operation
 * selects `code` and `message` of every error: `... on Error { code message }`.
 *
 * @example
 * const { metric } = unwrap((await client.reviseMetric({ input })).reviseMetric)
 */
export function unwrap<Result extends object>(result: Result): SuccessOf<Result> {
  if (!('code' in result && 'message' in result)) return result as SuccessOf<Result>
  const { code, message, ...details } = result as ErrorPayload & { issues?: readonly Issue[] }
  throw createError(code, message, details)
}
