import { deflateSync, gzipSync } from 'node:zlib'

/** Bytes that mean harm, as they go over the wire; what the service says to them: a status, or the code of an error. */
export type HostileRequest = [what: string, bytes: Buffer]

const GOOD = '{"query":"{ themes { key } }"}'
const join = (...parts: (string | Uint8Array)[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)))

/** A POST with these headers added or, where they say the same thing, put in place of the usual ones. */
function post(body: string | Uint8Array, headers: Record<string, string> = {}): Buffer {
  const usual = {
    host: 'localhost',
    connection: 'close',
    'content-type': 'application/json',
    'content-length': String(Buffer.from(body as string).length),
  }
  const lines = Object.entries({ ...usual, ...headers }).filter(([, value]) => value !== 'none')
  return join(`POST /graphql HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`, body)
}
const get = (path: string, more = '') =>
  join(`GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n${more}\r\n`)
const ask = (parameters: string) => get(`/graphql?${parameters}`)
const chunked = (body: string) => post(body, { 'content-length': 'none', 'transfer-encoding': 'chunked' })
const utf16 = Buffer.from(`\ufeff${GOOD}`, 'utf16le')

const BODIES: [string, Buffer][] = [
  ['no body', post('')],
  ['null', post('null')],
  ['a list', post('[]')],
  ['1,000 queries in a list', post(`[${Array(1_000).fill(GOOD).join(',')}]`)],
  ['a text', post('"query"')],
  ['half a body of JSON', post(GOOD.slice(0, 20))],
  ['JSON with a comment', post(`/**/${GOOD}`)],
  ['NaN in JSON', post('{"query":"{ themes { key } }","variables":{"a":NaN}}')],
  ['single quotes', post(GOOD.replaceAll('"', "'"))],
  ['rubbish behind JSON', post(`${GOOD}}`)],
  ['one key twice', post('{"query":"{ nothing }","query":"{ themes { key } }"}')],
  ['50,000 nested lists', post('['.repeat(50_000))],
  ['a byte order mark', post(`\ufeff${GOOD}`)],
  ['half a surrogate pair', post('{"query":"{ search(query: \\"\\ud800\\") { totalCount } }"}')],
  ['UTF-16', post(utf16)],
  ['UTF-16, and said so', post(utf16, { 'content-type': 'application/json; charset=utf-16' })],
  ['Latin-1', post(Buffer.from('{"query":"{ search(query: \\"é\\") { totalCount } }"}', 'latin1'))],
  [
    'Latin-1, and said so',
    post(Buffer.from('{"query":"{ search(query: \\"é\\") { totalCount } }"}', 'latin1'), {
      'content-type': 'application/json; charset=iso-8859-1',
    }),
  ],
  ['a zipped body', post(gzipSync(GOOD), { 'content-encoding': 'gzip' })],
  ['a zipped body that does not say so', post(gzipSync(GOOD))],
  ['a zip bomb', post(gzipSync(Buffer.alloc(10_000_000)), { 'content-encoding': 'gzip' })],
  ['a deflated body', post(deflateSync(GOOD), { 'content-encoding': 'deflate' })],
  ['an encoding that is none', post(GOOD, { 'content-encoding': 'rot13' })],
  ['101 kB', post(`{"query":"#${'x'.repeat(101_000)}"}`)],
  ['1 MB', post(`{"query":"#${'x'.repeat(1_000_000)}"}`)],
  ['1 MB in a chunk', chunked(`f4240\r\n${'x'.repeat(1_000_000)}\r\n0\r\n\r\n`)],
  ['chunks', chunked(`${GOOD.length.toString(16)}\r\n${GOOD}\r\n0\r\n\r\n`)],
  ['a chunk of no length', chunked(`zz\r\n${GOOD}\r\n0\r\n\r\n`)],
  ['a chunk larger than all memory', chunked(`ffffffffffffffff\r\n${GOOD}`)],
  ['a length below zero', post(GOOD, { 'content-length': '-1' })],
  ['a length that is no number', post(GOOD, { 'content-length': '0x1e' })],
  ['a length too small', post(GOOD, { 'content-length': '5' })],
  ['a length and chunks', post(`0\r\n\r\n${GOOD}`, { 'transfer-encoding': 'chunked' })],
  ['zipped chunks', post('0\r\n\r\n', { 'content-length': 'none', 'transfer-encoding': 'gzip, chunked' })],
  [
    'two lengths',
    join(
      `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 30\r\ncontent-length: 5\r\n\r\n${GOOD}`,
    ),
  ],
]

const TYPES = [
  'none',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/graphql',
  'application/jsonp',
  'application/json, text/plain',
  'a'.repeat(5_000),
]
const MULTIPART =
  '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"{ themes { key } }"}\r\n--x--\r\n'

const QUERIES: [string, Buffer][] = [
  ['GET without a query', ask('')],
  ['GET of a mutation', ask('query=mutation%7B__typename%7D')],
  ['GET with broken variables', ask('query=%7Bthemes%7Bkey%7D%7D&variables=%7B')],
  ['GET with broken extensions', ask('query=%7Bthemes%7Bkey%7D%7D&extensions=1')],
  ['GET of broken percents', ask('query=%7Bthemes%7Bkey%7D%7D&a=%ZZ%E0%A4%A')],
  ['GET of U+0000', ask('query=%00')],
  ['GET of two queries', ask('query=%7Bthemes%7Bkey%7D%7D&query=mutation%7Ba%7D')],
  ['GET of 12 kB', ask(`query=%7Bthemes%7Bkey%7D%7D&a=${'a'.repeat(12_000)}`)],
  ['GET of 20 kB', ask(`query=${'a'.repeat(20_000)}`)],
  [
    'GET with a body',
    join(
      `GET /graphql?query=%7Bthemes%7Bkey%7D%7D HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: 5\r\n\r\nhello`,
    ),
  ],
]

const HEADERS: [string, Buffer][] = [
  ['1,500 headers', post(GOOD, Object.fromEntries(Array.from({ length: 1_500 }, (_, i) => [`x${i}`, '1'])))],
  ['a header of 32 kB', post(GOOD, { cookie: 'a'.repeat(32_000) })],
  ['a header with U+0000', post(GOOD, { a: 'b\0c' })],
  ['a folded header', post(GOOD, { a: 'b\r\n c' })],
  ['a header of Latin-1', post(GOOD, { 'x-name': '\u00e9\u00ff', authorization: '\u00e9' })],
  ['no host', post(GOOD, { host: 'none' })],
  ['an empty host', post(GOOD, { host: '' })],
  ['a host with a blank', post('{"query":"{"}', { host: 'a b' })],
  ['half an address for a host', post('{"query":"{"}', { host: '[::' })],
  ['a host with a port too large', post('{"query":"{"}', { host: 'a:99999' })],
  [
    'a forged address',
    post(GOOD, { 'x-forwarded-for': "' or 1=1", 'x-forwarded-host': '<script>', forwarded: 'for=_x' }),
  ],
  ['a key that is rubbish', post(GOOD, { authorization: `Bearer ${'a'.repeat(7_000)}` })],
  ['a password', post(GOOD, { authorization: 'Basic YTpi' })],
  ['an answer in no format', post(GOOD, { accept: 'image/png' })],
  ['an answer in rubbish', post(GOOD, { accept: ';;,,/;q=x,'.repeat(400) })],
  ['an answer as events', post(GOOD, { accept: 'text/event-stream' })],
  ['an answer in parts', post(GOOD, { accept: 'multipart/mixed' })],
  ['an expectation', post(GOOD, { expect: 'nonsense' })],
  [
    'a websocket',
    get(
      '/graphql',
      'upgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-key: eA==\r\nsec-websocket-version: 13\r\n',
    ),
  ],
  [
    'an upgrade to HTTP/2',
    post(GOOD, { upgrade: 'h2c', connection: 'upgrade, http2-settings', 'http2-settings': 'AAMAAABk' }),
  ],
  ['a tag list without end', get('/graphql?query=%7Bthemes%7Bkey%7D%7D', `if-none-match: ${'"a",'.repeat(2_000)}\r\n`)],
]

const line = (text: string, body = '') =>
  join(
    `${text}\r\nhost: localhost\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  )
const METHODS = ['PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND', 'OPTIONS', 'HEAD', 'FOO', 'get']
const LINES: [string, Buffer][] = [
  ...METHODS.map((method): [string, Buffer] => [`the method ${method}`, line(`${method} /graphql HTTP/1.1`)]),
  ['a tunnel', join('CONNECT example.org:443 HTTP/1.1\r\nhost: example.org\r\n\r\n')],
  ['OPTIONS of everything', line('OPTIONS * HTTP/1.1')],
  ['an address with another host', line('POST http://example.org/graphql HTTP/1.1', GOOD)],
  ['HTTP/0.9', join('GET /\r\n\r\n')],
  ['HTTP/1.0', join('GET /healthz HTTP/1.0\r\n\r\n')],
  ['HTTP/3', line('GET / HTTP/3.0')],
  ['the start of HTTP/2', join('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')],
  ['the start of TLS', Buffer.from('16030100c8010000c40303', 'hex')],
  ['random bytes', Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 197 + 31) % 256))],
  ['line feeds alone', join('GET /healthz HTTP/1.1\nhost: a\n\n')],
]

const PATHS = [
  '/../../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/assets/../../package.json',
  '/assets/%2e%2e%2fpackage.json',
  '/assets/..\\..\\package.json',
  '/assets/__proto__',
  '/constructor',
  '/.env',
  '/.git/config',
  '/server/main.ts',
  '/node_modules/graphql/package.json',
  '//example.org/graphql',
  '/graphql/',
  '/graphql/../graphql',
  '/GRAPHQL',
  '/graphql%00',
  '/graphql;a=b',
  '/reports/%E0%A4%A',
  '/reports/<script>alert(1)</script>',
  '/%0d%0aset-cookie:a=b',
  `/${'a'.repeat(15_000)}`,
  '/export/metrics.csv?where=%7B',
  '/export/metrics.exe',
  '/export/metrics.csv?where=%7B%22__proto__%22%3A%7B%7D%7D',
  '/?q=\u00e9',
]

export const HOSTILE_REQUESTS: HostileRequest[] = [
  ...BODIES,
  ...TYPES.map(
    (type): HostileRequest => [
      `the content type ${type.slice(0, 40)}`,
      post(type.startsWith('multipart') ? MULTIPART : GOOD, { 'content-type': type }),
    ],
  ),
  ...QUERIES,
  ...HEADERS,
  ...LINES,
  ...PATHS.map((path): HostileRequest => [`the path ${path.slice(0, 50)}`, get(path)]),
]
