import type { Encoding, WebFile } from './files.ts'

/** Answers GET and HEAD with a file, in the smallest form the client takes, or with 304 when it has it already. */
export function respondWithFile(request: Request, file: WebFile, headers: Record<string, string>): Response {
  if (!isRead(request)) return methodNotAllowed()
  const encoding = chooseEncoding(request.headers.get('accept-encoding'), file)
  const body = file.bodies[encoding]!
  const etag = `"${file.hash}${encoding === 'identity' ? '' : `-${encoding}`}"`
  const all = new Headers({ vary: 'accept-encoding', ...headers, etag, 'x-content-type-options': 'nosniff' })
  if (matchesEtag(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers: all })
  all.set('content-type', file.type)
  all.set('content-length', String(body.length))
  if (encoding !== 'identity') all.set('content-encoding', encoding)
  return new Response(request.method === 'HEAD' ? null : body, { headers: all })
}

export function isRead(request: Request): boolean {
  return request.method === 'GET' || request.method === 'HEAD'
}

export function methodNotAllowed(): Response {
  return new Response('Only GET and HEAD.\n', {
    status: 405,
    headers: { allow: 'GET, HEAD', 'content-type': 'text/plain' },
  })
}

export function chooseEncoding(accepted: string | null, { bodies }: Pick<WebFile, 'bodies'>): Encoding {
  const weights = new Map(
    (accepted ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part
        .toLowerCase()
        .split(';')
        .map((text) => text.trim())
      const weight = parameters.find((text) => text.startsWith('q='))?.slice(2) ?? '1'
      return [name, Number(weight)]
    }),
  )
  const takes = (encoding: Encoding) => (weights.get(encoding) ?? weights.get('*') ?? 0) > 0
  return (['br', 'gzip'] as const).find((encoding) => bodies[encoding] && takes(encoding)) ?? 'identity'
}

/** RFC 9110 compares If-None-Match weakly: a cache may have put `W/` before our tag. */
function matchesEtag(header: string | null, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}
