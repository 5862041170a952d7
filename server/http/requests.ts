import type { Plugin } from 'graphql-yoga'
import type { ErrorCode } from '../errors.ts'
import { DEEPEST_NESTING } from './limits.ts'
import { isJson } from './media-types.ts'

export const LARGEST_BODY = 100_000
/** So much more is read and thrown away: a connection closed on a client that still sends takes the answer with it. */
const LARGEST_DRAIN = 4_000_000

/** Whether a value nests deeper than a document may: whoever coerces it goes as deep. */
export const isDeep = (value: unknown, levels = DEEPEST_NESTING): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((part) => isDeep(part, levels - 1)))

/** Refuses requests that are no GraphQL over HTTP before anything is parsed: other methods, forms, large or broken bodies. */
export function useRequestChecks(): Plugin {
  return {
    async onRequest({ request, url, endResponse, setRequest }) {
      if (url.pathname !== '/graphql' || request.method === 'OPTIONS') return
      if (request.method === 'GET' || request.method === 'HEAD') {
        const refusal = checkQueryString(url)
        if (refusal) return endResponse(refusal)
        // The HTTP server leaves out the body of its answer.
        if (request.method === 'HEAD') setRequest(new Request(request.url, { headers: request.headers }))
        return
      }
      if (request.method !== 'POST')
        return endResponse(
          refuse(405, 'BAD_USER_INPUT', 'Use POST, or GET for queries.', { allow: 'GET, POST, OPTIONS' }),
        )
      if (!isJson(request.headers.get('content-type')))
        return endResponse(
          refuse(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the query as JSON with "content-type: application/json".'),
        )
      const encoding = request.headers.get('content-encoding') ?? 'identity'
      if (encoding !== 'identity')
        return endResponse(refuse(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the body as it is, without content-encoding.'))
      const body = await readBody(request)
      if (body instanceof Response) return endResponse(body)
      setRequest(new Request(request.url, { method: 'POST', headers: request.headers, body, signal: request.signal }))
    },
  }
}

function checkQueryString(url: URL): Response | undefined {
  for (const name of ['variables', 'extensions']) {
    const text = url.searchParams.get(name)
    if (text === null || text === '') continue
    const value = parseJson(text)
    if (!isObject(value)) return refuse(400, 'BAD_USER_INPUT', `"${name}" in the address is not a JSON object.`)
    if (isDeep(value)) return refuseDepth(name)
  }
  const extensions = parseJson(url.searchParams.get('extensions') || '{}') as Record<string, unknown>
  return url.searchParams.has('query') || namesDocument(extensions) ? undefined : refuseEmpty()
}

/** Reads a body and checks that it is a JSON object in UTF-8, not too large, that can be a question. */
async function readBody(request: Request): Promise<string | Response> {
  const tooLarge = () =>
    refuse(413, 'BODY_TOO_LARGE', `The body is larger than ${LARGEST_BODY} bytes; send a smaller query or page.`)
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_DRAIN) return tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > LARGEST_DRAIN) break
    if (size <= LARGEST_BODY) chunks.push(chunk)
  }
  if (size > LARGEST_BODY) return tooLarge()
  const text = decodeUtf8(Buffer.concat(chunks))
  const value = text === undefined ? undefined : parseJson(text)
  if (!isObject(value)) return refuse(400, 'BAD_USER_INPUT', 'The body is not a JSON object in UTF-8.')
  const wrong = ['variables', 'extensions'].find((name) => value[name] != null && !isObject(value[name]))
  if (wrong) return refuse(400, 'BAD_USER_INPUT', `"${wrong}" is not a JSON object.`)
  const deep = ['variables', 'extensions'].find((name) => isDeep(value[name]))
  if (deep) return refuseDepth(deep)
  if (value.query != null && typeof value.query !== 'string')
    return refuse(400, 'BAD_USER_INPUT', '"query" is not a string.')
  if (value.query == null && !namesDocument(value.extensions)) return refuseEmpty()
  return text!
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const namesDocument = (extensions: unknown) => isObject(extensions) && extensions.persistedQuery != null

const refuseEmpty = () => refuse(400, 'BAD_USER_INPUT', 'Nothing is asked: send the document as "query".')

const refuseDepth = (name: string) => refuse(400, 'DEPTH_LIMIT', `"${name}" nests more than ${DEEPEST_NESTING} levels.`)

function refuse(status: number, code: ErrorCode, message: string, headers: Record<string, string> = {}): Response {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] })
  return new Response(body, {
    status,
    headers: { 'content-type': 'application/graphql-response+json; charset=utf-8', ...headers },
  })
}
