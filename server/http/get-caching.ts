import { createHash } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'

/** Gives answers to GET an ETag, and 304 to whoever has them already: caches on the way ask, and need not fetch. */
export function useGetCaching(): Plugin {
  return {
    async onResponse({ request, response, setResponse, fetchAPI }) {
      const { pathname } = new URL(request.url)
      if (request.method !== 'GET' || pathname !== '/graphql' || !isJson(response)) return
      response.headers.append('vary', 'accept, authorization')
      const text = await response.clone().text()
      if (response.status !== 200 || text.includes('"errors":[')) {
        response.headers.set('cache-control', 'no-store')
        return
      }
      const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
      response.headers.set('etag', etag)
      const scope = request.headers.has('authorization') ? 'private' : 'public'
      response.headers.set('cache-control', `${scope}, max-age=0, must-revalidate`)
      if (!names(request.headers.get('if-none-match'), etag)) return
      const headers = new Headers(response.headers)
      headers.delete('content-type')
      headers.delete('content-length')
      setResponse(new fetchAPI.Response(null, { status: 304, headers: Object.fromEntries(headers) }))
    },
  }
}

const isJson = (response: Response) => response.headers.get('content-type')?.includes('json') ?? false

/** Whether If-None-Match lists the tag; a weak tag names the same answer. */
const names = (condition: string | null, etag: string) =>
  condition?.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag) ?? false
