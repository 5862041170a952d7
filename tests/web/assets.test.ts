import { existsSync } from 'node:fs'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { graphiqlPage, serveAsset, servePage } from '../../server/web/assets.ts'
import { ensureWebAssets, getWebBuild } from '../../server/web/build.ts'

const at = (path: string, init?: RequestInit) => new Request(`http://localhost${path}`, init)
const withHeaders = (headers: Record<string, string>) => ({ headers })

let script: string

beforeAll(async () => {
  await ensureWebAssets()
  const html = await (await graphiqlPage(at('/graphql'))).text()
  script = /src="(\/assets\/[^"]+\.js)"/.exec(html)![1]!
}, 60_000)

async function getAsset(path: string, init?: RequestInit): Promise<Response> {
  const response = await serveAsset(at(path, init))
  expect(response, path).toBeDefined()
  return response!
}

describe('the page', () => {
  test('is checked again at every visit and locked down', async () => {
    const response = await graphiqlPage(at('/graphql'))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'none'/)
    expect(response.headers.get('content-security-policy')).not.toMatch(/unsafe-eval|blob:|https?:/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  })

  test('answers 304 to the tag it gave', async () => {
    const etag = (await graphiqlPage(at('/graphql'))).headers.get('etag')!
    const again = await graphiqlPage(at('/graphql', withHeaders({ 'if-none-match': `"other", W/${etag}` })))
    expect(again.status).toBe(304)
    expect(again.headers.get('etag')).toBe(etag)
    expect(await again.text()).toBe('')
    expect((await graphiqlPage(at('/graphql', withHeaders({ 'if-none-match': '"other"' })))).status).toBe(200)
  })

  test('stands beside the others under its name, and no other name is a page', async () => {
    expect(await (await servePage(at('/'), 'explorer')).text()).toContain('href="/graphql"')
    expect((await servePage(at('/'), '../package.json')).status).toBe(404)
    expect((await servePage(at('/'), 'none')).status).toBe(404)
  })

  test('names nothing outside the service', async () => {
    const html = await (await graphiqlPage(at('/graphql'))).text()
    expect(html).not.toMatch(/https?:\/\//)
  })
})

describe('an asset', () => {
  test('is kept for ever under its hashed name', async () => {
    const response = await getAsset(script)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('vary')).toBe('accept-encoding')
    expect(response.headers.get('content-length')).toBe(String((await response.bytes()).length))
  })

  test('is the same text in every encoding, each with its own tag', async () => {
    const plain = await getAsset(script)
    const brotli = await getAsset(script, withHeaders({ 'accept-encoding': 'gzip, br' }))
    const gzip = await getAsset(script, withHeaders({ 'accept-encoding': 'br;q=0, gzip' }))
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(brotli.headers.get('content-encoding')).toBe('br')
    expect(gzip.headers.get('content-encoding')).toBe('gzip')
    expect(new Set([plain, brotli, gzip].map((response) => response.headers.get('etag'))).size).toBe(3)
    const text = Buffer.from(await plain.bytes())
    expect(brotliDecompressSync(await brotli.bytes()).equals(text)).toBe(true)
    expect(gunzipSync(await gzip.bytes()).equals(text)).toBe(true)
  })

  test('answers HEAD with the headers of GET and no body', async () => {
    const get = await getAsset(script)
    const head = await getAsset(script, { method: 'HEAD' })
    expect(await head.text()).toBe('')
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers))
  })

  test('answers 304 to the tag it gave', async () => {
    const etag = (await getAsset(script)).headers.get('etag')!
    const again = await getAsset(script, withHeaders({ 'if-none-match': etag }))
    expect(again.status).toBe(304)
    expect(again.headers.get('cache-control')).toContain('immutable')
  })

  test('is only read', async () => {
    const response = await getAsset(script, { method: 'POST', body: 'x' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD')
  })

  test.each([
    '/assets/',
    '/assets/none.js',
    '/assets/..%2fgraphiql%2findex.html',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets//etc/passwd',
    '/assets/..\\..\\package.json',
    '/assets/%00',
    '/assets/%',
  ])('is not found outside the build: %s', async (path) => {
    const response = await serveAsset(at(path))
    if (response) expect(response.status).toBe(404)
    else expect(new URL(at(path).url).pathname).not.toMatch(/^\/assets\//)
  })

  test('is not served in its compressed form by name', async () => {
    expect((await getAsset(`${script}.br`)).status).toBe(404)
  })
})

test('other paths are left to others', async () => {
  expect(await serveAsset(at('/graphql'))).toBeUndefined()
  expect(await serveAsset(at('/'))).toBeUndefined()
})

test('a second call builds nothing', async () => {
  const before = getWebBuild()
  const started = performance.now()
  await Promise.all([ensureWebAssets(), ensureWebAssets()])
  expect(getWebBuild()).toEqual(before)
  expect(performance.now() - started).toBeLessThan(1000)
})

test('the build stands in a folder named by what it was made from', () => {
  const build = getWebBuild()
  expect(build.state === 'ready' && existsSync(build.folder)).toBe(true)
})
