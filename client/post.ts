import type { SendOptions } from './send.ts'

/** What may be said for one request alone; it goes before what the client was made with. */
export interface RequestOptions extends SendOptions {
  /** More HTTP headers. */
  headers?: Record<string, string> | undefined
}

/** One query, ready to be sent. */
export interface Outgoing {
  url: string
  text: string
  variables: object
  /** Text and variables as the body of a POST. */
  body: string
  headers: Record<string, string>
  fetch: typeof fetch
}

/** Sends one query once in its own way; undefined where it is to go by POST. */
export type Transport = (
  outgoing: Outgoing,
  signal: AbortSignal,
) => Promise<{ response: Response; text: string } | undefined>

export interface ClientOptions extends RequestOptions {
  /** Address of the graph, such as https://reports.example/graphql; of a bare origin its /graphql is meant. */
  url: string | URL
  /** Sent as `Authorization: Bearer …`; readers need none. */
  apiKey?: string | (() => string | Promise<string>) | undefined
  /** Used instead of the global `fetch`. */
  fetch?: typeof fetch | undefined
  /** Aborts every request of this client. */
  signal?: AbortSignal | undefined
  /** Sends queries in another way than POST, such as `createHashedGet()`. */
  transport?: Transport | undefined
}

export async function prepare(
  { url, apiKey, fetch = globalThis.fetch, headers }: ClientOptions,
  text: string,
  variables: object,
  options: RequestOptions,
): Promise<Outgoing> {
  const key = typeof apiKey === 'function' ? await apiKey() : apiKey
  return {
    url: `${url}`.replace(/^(\w+:\/\/[^/?#]+)\/?$/, '$1/graphql'),
    text,
    variables,
    body: JSON.stringify({ query: text, variables }),
    headers: {
      accept: 'application/graphql-response+json, application/json',
      ...(key && { authorization: `Bearer ${key}` }),
      ...headers,
      ...options.headers,
    },
    fetch,
  }
}

export const post = ({ url, body, headers, fetch }: Outgoing, signal: AbortSignal): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    signal,
  })

/** One signal for those that were given. */
export const joinSignals = (...signals: (AbortSignal | undefined)[]): AbortSignal =>
  AbortSignal.any(signals.filter((signal) => !!signal))
