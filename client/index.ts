import type { Client } from './bind.ts'
import { createClient as createBareClient } from './client.ts'
import { operations } from './generated/all-operations.ts'
import type { ClientOptions } from './post.ts'

/** A client with every operation of the service. */
export type WorkreportClient = Client<typeof operations>

/**
 * A client with every operation of the service as a typed function.
 *
 * @example
 * const client = createClient({ url: 'http://localhost:4000/graphql' })
 * const { report } = await client.report({ by: { indexNumber: 'MB1670946/2023-00023' } })
 */
export const createClient = (options: ClientOptions): WorkreportClient => createBareClient(options, operations)

export type { Arguments, Client, OperationFunction, Outcome, SafeClient } from './bind.ts'
export { compareDates, formatDate } from './dates.ts'
export { compareDecimals, decimal } from './decimal.ts'
export type { Document, ResultOf, TypedDocument, TypedSubscription, TypedText, VariablesOf } from './document.ts'
export * from './errors.ts'
export { format } from './format.ts'
export * from './generated/documents.ts'
export * from './generated/operations.ts'
export type * from './generated/schema.ts'
export { graphql, type TypedSource } from './graphql.ts'
export { createHashedGet } from './hashed-get.ts'
export { createMockClient, type MockAnswer, type MockAnswers, type MockCall, type MockClient } from './mock.ts'
export type { Connection, ConnectionOf, ItemOf, PageInfo } from './pages.ts'
export type { ClientOptions, RequestOptions, Transport } from './post.ts'
export type { RetryOptions } from './retry.ts'
export type * from './scalars.ts'
export { subscribe } from './subscribe.ts'
export { type SuccessOf, unwrap } from './unwrap.ts'
