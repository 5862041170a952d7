import { isUtf8 } from 'node:buffer'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import { executeSelected } from '../select/execute.ts'
import { OPEN_HEADERS } from './cors.ts'
import { createDocumentStore } from './documents.ts'
import { listWanted } from './media-types.ts'
import { isDeep, LARGEST_BODY } from './requests.ts'
import type { ResponseCache } from './response-cache.ts'

export interface DirectOptions {
  schema: GraphQLSchema
  createContext: () => Context
  cache: ResponseCache
  /** Answers everything that is not answered here, in the general way. */
  general: (request: IncomingMessage, response: ServerResponse) => unknown
  /** The same for a request whose body was read already. */
  generalFetch: (request: Request) => Promise<Response>
  mask: (error: unknown) => { message: string; extensions: Record<string, unknown> }
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void

const JSON_TYPE = 'application/json; charset=utf-8'
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8'

/**
 * The short way for the commonest request: a reader's query by POST that the database answers whole.
 * Everything else, mistakes included, goes the general way through Yoga, whose answers these equal.
 */
export function createDirectHandler(options: DirectOptions): Handler {
  const { schema, createContext, cache, general, generalFetch, mask } = options
  const findDocument = createDocumentStore(schema)

  return (request, response) => {
    const length = Number(request.headers['content-length'])
    if (!isPlain(request) || !(length > 0 && length <= LARGEST_BODY)) {
      if (hasHost(request)) general(request, response)
      else refuseHost(response)
      return
    }
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('error', () => response.destroy())
    request.on('end', () => {
      const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
      answer(body, request, response).catch((error) => {
        if (response.headersSent) return response.destroy()
        const { message, extensions } = mask(error)
        const { http, ...shown } = extensions as { http?: { status: number } }
        const type = chooseType(request.headers.accept)
        write(response, http?.status ?? 200, type, JSON.stringify({ errors: [{ message, extensions: shown }] }))
      })
    })
  }

  async function answer(body: Buffer, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const type = chooseType(request.headers.accept)
    const key = body.toString('utf8')
    const cached = cache.find(key)
    if (cached !== undefined) return write(response, 200, type, cached)
    const since = cache.now()
    const result = isUtf8(body) ? await execute(key) : undefined
    if (result) {
      const text = result.stringify(result)
      cache.keep(key, text, result.statements, since)
      return write(response, 200, type, text)
    }
    await pipe(await generalFetch(rebuild(request, body)), response)
  }

  async function execute(body: string) {
    const { query, variables, operationName, ...rest } = readParameters(body) ?? {}
    if (typeof query !== 'string' || Object.keys(rest).length > 0) return undefined
    if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return undefined
    if (isDeep(variables)) return undefined
    if (operationName != null && typeof operationName !== 'string') return undefined
    const document = findDocument(query)
    if (!document) return undefined
    return executeSelected({
      schema,
      document,
      contextValue: createContext(),
      variableValues: variables as Record<string, unknown> | null,
      operationName: operationName as string | null,
    })
  }
}

/** A POST of JSON from somebody without a key who takes JSON for an answer. */
function isPlain({ method, url, headers }: IncomingMessage): boolean {
  const accept = headers.accept ?? '*/*'
  return (
    method === 'POST' &&
    url === '/graphql' &&
    headers.authorization === undefined &&
    headers['content-encoding'] === undefined &&
    /^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(headers['content-type'] ?? '') &&
    /application\/(graphql-response\+)?json|\*\/\*/.test(accept) &&
    !accept.includes('text/event-stream')
  )
}

/** Who would take anything gets the older type, which every client knows. */
function chooseType(accept = '*/*'): string {
  const known = listWanted(accept).find((type) =>
    /^(application\/((graphql-response\+)?json|\*)|\*\/\*)(;|$)/.test(type),
  )
  return known?.startsWith('application/graphql-response+json') ? GRAPHQL_TYPE : JSON_TYPE
}

function readParameters(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function write(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, {
    ...OPEN_HEADERS,
    'content-type': type,
    'content-length': Buffer.byteLength(text),
  })
  response.end(text)
}

/** The general way makes an address of the host, whatever a client calls it. */
const hasHost = ({ headers }: IncomingMessage) => URL.canParse(`http://${headers.host || 'localhost'}`)

function refuseHost(response: ServerResponse): void {
  const error = { message: 'The header "host" is not the name of a host.', extensions: { code: 'BAD_USER_INPUT' } }
  write(response, 400, JSON_TYPE, JSON.stringify({ errors: [error] }))
}

const rebuild = ({ headers, url }: IncomingMessage, body: Buffer): Request =>
  new Request(`http://localhost${url}`, {
    method: 'POST',
    headers: Object.entries(headers).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    body: new Uint8Array(body),
  })

async function pipe(from: Response, to: ServerResponse): Promise<void> {
  to.writeHead(from.status, Object.fromEntries(from.headers))
  to.end(Buffer.from(await from.arrayBuffer()))
}
