import type { Document, ResultOf, TypedText, VariablesOf } from './document.ts'
import { isWorkreportError, type WorkreportError } from './errors.ts'
import { type Connection, type ConnectionOf, type ItemOf, walkItems, walkPages } from './pages.ts'
import type { ClientOptions, RequestOptions } from './post.ts'

/** Variables come first and may be left out when none is required. */
export type Arguments<Variables> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions]

/** A result, or the error in its place. */
export type Outcome<Result> = { ok: true; data: Result } | { ok: false; error: WorkreportError }

/** What an operation over a connection has beside its call. */
export interface Walks<Variables, Page> {
  /** Page after page, as an async iterator; in pages of 100 unless `first` or `last` says another size. */
  pages(...args: Arguments<Variables>): AsyncGenerator<Page, void, undefined>
  /** Row after row of all pages, as an async iterator. */
  items(...args: Arguments<Variables>): AsyncGenerator<ItemOf<Page>, void, undefined>
}

/** An operation as a function of its variables; rejects with a `WorkreportError`, or with the reason of an abort. */
export type OperationFunction<Result, Variables> = ((...args: Arguments<Variables>) => Promise<Result>) & {
  /** The operation as it is sent. */
  readonly document: TypedText<Result, Variables>
} & ([ConnectionOf<Result>] extends [never] ? unknown : Walks<Variables, ConnectionOf<Result>>)

export type Operations = Readonly<Record<string, string>>

type NamesOf<Ops> = { [Name in keyof Ops]: '__kind' extends keyof Ops[Name] ? never : Name }[keyof Ops]

/** Queries and mutations; subscriptions go to `subscribe`. */
type Callable<Ops> = Pick<Ops, NamesOf<Ops>>

export interface Requests {
  /** Sends an own document and answers its data; rejects with a `WorkreportError`, or with the reason of an abort. */
  request<Result, Variables>(document: Document<Result, Variables>, ...args: Arguments<Variables>): Promise<Result>
  /** Walks the pages of any connection of an own document; `find` leads to one that is no root field. */
  pages<Result, Variables, Page extends Connection = ConnectionOf<Result>>(
    document: Document<Result, Variables>,
    variables: Variables,
    options?: RequestOptions,
    find?: (result: Result) => Page | null | undefined,
  ): AsyncGenerator<Page, void, undefined>
}

/** The same calls with failures as values; an abort rejects all the same. */
export type SafeClient<Ops> = {
  readonly [Name in keyof Callable<Ops>]: (
    ...args: Arguments<VariablesOf<Ops[Name]>>
  ) => Promise<Outcome<ResultOf<Ops[Name]>>>
} & {
  /** As `request` of the client, with the failure as a value. */
  request<Result, Variables>(
    document: Document<Result, Variables>,
    ...args: Arguments<Variables>
  ): Promise<Outcome<Result>>
}

export type Client<Ops = unknown> = {
  readonly [Name in keyof Callable<Ops>]: OperationFunction<ResultOf<Ops[Name]>, VariablesOf<Ops[Name]>>
} & Requests & {
    /** The same operations, with failures as values: `{ ok: false, error }`. */
    readonly safe: SafeClient<Ops>
    /** What the client was made with. */
    readonly connection: ClientOptions
  }

/** Sends a document and answers its data. */
export type Execute = (
  document: Document<unknown, unknown>,
  variables?: object,
  options?: RequestOptions,
) => Promise<unknown>

/** Makes each operation a function over whatever executes them. */
export function bindOperations<Ops extends Operations>(
  execute: Execute,
  connection: ClientOptions,
  operations = {} as Ops,
): Client<Ops> {
  const safely: Execute = (...args) =>
    execute(...args).then(
      (data) => ({ ok: true, data }),
      (error) => {
        if (isWorkreportError(error)) return { ok: false, error }
        throw error
      },
    )
  const pages = (
    document: Document<unknown, unknown>,
    variables?: object,
    options?: RequestOptions,
    find?: (result: unknown) => Connection,
  ) => walkPages((paging) => execute(document, paging, options), variables, find)

  const safe: Record<string, unknown> = { request: safely }
  const client: Record<string, unknown> = { request: execute, pages, safe, connection }
  for (const [name, document] of Object.entries<TypedText<unknown, unknown>>(operations)) {
    if (document.startsWith('subscription')) continue
    const walk = (variables?: object, options?: RequestOptions) => pages(document, variables, options)
    client[name] = Object.assign((...args: [object?, RequestOptions?]) => execute(document, ...args), {
      document,
      pages: walk,
      items: (...args: [object?, RequestOptions?]) => walkItems(walk(...args)),
    })
    safe[name] = (...args: [object?, RequestOptions?]) => safely(document, ...args)
  }
  return client as Client<Ops>
}
