import type { Plugin } from 'graphql-yoga'

/** On every answer. */
export const OPEN_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, retry-after, x-request-id',
  'x-content-type-options': 'nosniff',
}

const PREFLIGHT = {
  ...OPEN_HEADERS,
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
      for (const [name, value] of Object.entries(OPEN_HEADERS)) response.headers.set(name, value)
    },
  }
}
