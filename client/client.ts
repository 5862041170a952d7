import { type Document, getText, type ResultOf, type TypedText, type VariablesOf } from './document.ts'
import { isWorkreportError, type WorkreportError } from './errors.ts'
import { type Connection, type ConnectionOf, type ItemOf, walkItems, walkPages } from './pages.ts'
import { readAnswer, type SendOptions, sendWithRetries } from './send.ts'

/** What may be said for one request alone; it goes before what the client was made with. */
export interface RequestOptions extends SendOptions {
  /** More HTTP headers. */
  headers?: Record<string, string> | undefined
}

export interface ClientOptions extends RequestOptions {
  /** Address of the graph, such as https://reports.example/graphql; of a bare origin /graphql is meant. */
  url: string | URL
  /** Sent as `Authorization: Bearer …`; readers need none. */
  apiKey?: string | (() => string | Promise<string>) | undefined
  /** Used instead of the global `fetch`. */
  fetch?: typeof fetch | undefined
  /** Aborts every request of this client. */
  signal?: AbortSignal | undefined
  /** Sends a query in another way than POST, such as `createHashedGet()`. */
  transport?: Transport | undefined
}

/** One request, ready to be sent. */
export interface Outgoing {
  url: string
  text: string
  variables: object
  headers: Record<string, string>
  signal: AbortSignal
  fetch: typeof fetch
}

/** Sends one query once; undefined where it is to go by POST. */
export type Transport = (outgoing: Outgoing) => Promise<{ response: Response; text: string } | undefined>

/** Variables come first and may be left out when none is required. */
export type Arguments<Variables> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions]

export type Outcome<Result> = { ok: true; data: Result } | { ok: false; error: WorkreportError }

export interface Pages<Variables, Page> {
  /** Page after page, as an async iterator; in pages of 100 unless `first` or `last` says another size. */
  pages(...args: Arguments<Variables>): AsyncGenerator<Page, void, undefined>
  /** Row after row of all pages, as an async iterator. */
  items(...args: Arguments<Variables>): AsyncGenerator<ItemOf<Page>, void, undefined>
}

export type OperationFunction<Result, Variables> = ((...args: Arguments<Variables>) => Promise<Result>) & {
  /** The operation as it is sent. */
  readonly document: TypedText<Result, Variables>
} & ([ConnectionOf<Result>] extends [never] ? unknown : Pages<Variables, ConnectionOf<Result>>)

export type Operations = Readonly<Record<string, string>>

export type BoundOperations<Ops> = {
  readonly [Name in keyof Ops]: OperationFunction<ResultOf<Ops[Name]>, VariablesOf<Ops[Name]>>
}

export type SafeOperations<Ops> = {
  readonly [Name in keyof Ops]: (...args: Arguments<VariablesOf<Ops[Name]>>) => Promise<Outcome<ResultOf<Ops[Name]>>>
}

export interface Requests {
  /** Sends an own document and answers its data; rejects with a `WorkreportError`. */
  request<Result, Variables>(document: Document<Result, Variables>, ...args: Arguments<Variables>): Promise<Result>
  /** Walks the pages of any connection of an own document; `find` leads to it where it is no root field. */
  pages<Result, Variables, Page extends Connection = ConnectionOf<Result>>(
    document: Document<Result, Variables>,
    variables: Variables,
    options?: RequestOptions,
    find?: (result: Result) => Page | null | undefined,
  ): AsyncGenerator<Page, void, undefined>
}

export interface SafeRequests {
  /** As `request`, with the failure as a value. */
  request<Result, Variables>(
    document: Document<Result, Variables>,
    ...args: Arguments<Variables>
  ): Promise<Outcome<Result>>
}

export type Client<Ops = unknown> = BoundOperations<Ops> &
  Requests & {
    /** The same operations, with failures as values: `{ ok: false, error }`. An abort rejects all the same. */
    readonly safe: SafeOperations<Ops> & SafeRequests
  }

type Execute = (document: Document<unknown, unknown>, variables?: object, options?: RequestOptions) => Promise<unknown>

/** A client with just the operations it is given, for bundles that count every byte. */
export const createClient = <const Ops extends Operations = Record<never, never>>(
  options: ClientOptions,
  operations?: Ops,
): Client<Ops> => bindOperations(createExecute(options), operations)

/** Makes each operation a function over whatever executes them. */
export function bindOperations<Ops extends Operations>(execute: Execute, operations = {} as Ops): Client<Ops> {
  const safely = (...args: Parameters<Execute>) =>
    execute(...args).then(
      (data) => ({ ok: true, data }),
      (error) => {
        if (isWorkreportError(error)) return { ok: false, error }
        throw error
      },
    )
  const pages = (
    document: TypedText<unknown, unknown>,
    variables?: object,
    options?: RequestOptions,
    find?: (result: unknown) => Connection,
  ) => walkPages((paging) => execute(document, paging, options), variables, find)
  const client: Record<string, unknown> = { request: execute, pages, safe: { request: safely } }
  for (const [name, document] of Object.entries(operations)) {
    const walk = (variables?: object, options?: RequestOptions) => pages(document, variables, options)
    client[name] = Object.assign((...args: [object?, RequestOptions?]) => execute(document, ...args), {
      document,
      pages: walk,
      items: (...args: [object?, RequestOptions?]) => walkItems(walk(...args)),
    })
    ;(client.safe as Record<string, unknown>)[name] = (...args: [object?, RequestOptions?]) => safely(document, ...args)
  }
  return client as Client<Ops>
}

function createExecute(defaults: ClientOptions): Execute {
  const { apiKey, fetch = globalThis.fetch, transport } = defaults
  const url = `${defaults.url}`.replace(/^(\w+:\/\/[^/?#]+)\/?$/, '$1/graphql')

  return async (document, variables = {}, options = {}) => {
    const text = getText(document)
    const isQuery = !/^\s*(mutation|subscription)/.test(text)
    const signals = [defaults.signal, options.signal].filter((signal) => signal !== undefined)
    const settings = { ...defaults, ...options, signal: AbortSignal.any(signals) }

    const send = async (signal: AbortSignal) => {
      const key = typeof apiKey === 'function' ? await apiKey() : apiKey
      const headers: Record<string, string> = {
        accept: 'application/graphql-response+json, application/json',
        ...(key && { authorization: `Bearer ${key}` }),
        ...defaults.headers,
        ...options.headers,
      }
      const answer = isQuery && (await transport?.({ url, text, variables, headers, signal, fetch }))
      if (answer) return readAnswer(answer.response, answer.text)
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: text, variables }),
        signal,
      })
      return readAnswer(response, await response.text())
    }
    return sendWithRetries(send, isQuery ? settings : { ...settings, retry: false })
  }
}
