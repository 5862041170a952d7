import type { Fetcher, FetcherParams } from '@graphiql/toolkit'
import { type DocumentNode, type ExecutionResult, GraphQLError } from 'graphql'
import { readEvents } from './events.ts'

type Headers = Record<string, string>

/** Sends an operation to `url`; a subscription is answered over server-sent events. */
export function createFetcher(url: string): Fetcher {
  return (params, options) => {
    const headers = { 'content-type': 'application/json', ...options?.headers }
    return isSubscription(params, options?.documentAST) ? subscribe(url, params, headers) : ask(url, params, headers)
  }
}

function isSubscription({ operationName }: FetcherParams, document?: DocumentNode): boolean {
  return (document?.definitions ?? []).some(
    (definition) =>
      definition.kind === 'OperationDefinition' &&
      definition.operation === 'subscription' &&
      (!operationName || definition.name?.value === operationName),
  )
}

async function ask(url: string, params: FetcherParams, headers: Headers): Promise<ExecutionResult> {
  const accept = 'application/graphql-response+json, application/json'
  return readAnswer(await post(url, params, { ...headers, accept }))
}

async function* subscribe(url: string, params: FetcherParams, headers: Headers): AsyncGenerator<ExecutionResult> {
  const stop = new AbortController()
  try {
    const response = await post(url, params, { ...headers, accept: 'text/event-stream' }, stop.signal)
    if (!response.headers.get('content-type')?.includes('text/event-stream')) return yield await readAnswer(response)
    for await (const event of readEvents(response.body!)) {
      if (event.type === 'complete') return
      if (event.type === 'next') yield JSON.parse(event.data)
    }
  } finally {
    stop.abort()
  }
}

function post(url: string, params: FetcherParams, headers: Headers, signal?: AbortSignal) {
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(params), signal })
}

async function readAnswer(response: Response): Promise<ExecutionResult> {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    // A proxy in front of the service may answer with its own page.
    const message = `HTTP ${response.status} ${response.statusText}: ${text.slice(0, 500)}`
    return { errors: [new GraphQLError(message)] }
  }
}
