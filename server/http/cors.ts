import type { Plugin } from 'graphql-yoga'

const PREFLIGHT = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'authorization, content-type, if-none-match, idempotency-key, last-event-id',
  'access-control-max-age': '86400',
}

/** Pages of every origin may ask, without cookies: keys travel in a header that no browser adds by itself. */
export function useOpenCors(): Plugin {
  return {
    onRequest({ request, url, endResponse }) {
      if (request.method === 'OPTIONS' && url.pathname.startsWith('/graphql'))
        endResponse(new Response(null, { status: 204, headers: PREFLIGHT }))
    },
    onResponse({ response }) {
      response.headers.set('access-control-allow-origin', '*')
      response.headers.set('access-control-expose-headers', 'etag, retry-after, x-request-id')
      response.headers.set('x-content-type-options', 'nosniff')
    },
  }
}
