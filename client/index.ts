import { type Client, type ClientOptions, createClient as createBareClient } from './client.ts'
import * as operations from './generated/operations.ts'

/**
 * A client with every operation as a typed function.
 *
 * @example
 * const client = createClient({ url: 'http://localhost:4000/graphql' })
 * const { report } = await client.report({ by: { indexNumber: 'MB1670946/2023-00023' } })
 */
export const createClient = (options: ClientOptions): WorkreportClient => createBareClient(options, operations)

export type WorkreportClient = Client<typeof operations>

export type {
  Arguments,
  Client,
  ClientOptions,
  OperationFunction,
  Outcome,
  RequestOptions,
  Transport,
} from './client.ts'
export type { Document, ResultOf, TypedDocument, TypedText, VariablesOf } from './document.ts'
export * from './errors.ts'
export * from './generated/documents.ts'
export type * from './generated/operations.ts'
export type * from './generated/schema.ts'
export type { Connection, ConnectionOf, ItemOf, PageInfo } from './pages.ts'
export type { RetryOptions } from './retry.ts'
export type * from './scalars.ts'
