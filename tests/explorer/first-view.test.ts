import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { serveAsset, servePage } from '../../server/web/assets.ts'
import { ensureWebAssets } from '../../server/web/build.ts'

beforeAll(() => ensureWebAssets(), 90_000)

const read = async (path: string) => {
  const request = new Request(`http://localhost${path}`)
  const response = path === '/' ? await servePage(request, 'explorer') : await serveAsset(request)
  return response!.text()
}

test('the first view loads at most 150 kB of gzipped script, and no chart', async () => {
  const html = await read('/')
  const paths = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map((match) => match[1]!)
  expect(paths.length).toBeGreaterThan(0)
  const scripts = await Promise.all(paths.map(read))
  const size = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)
  expect(size).toBeLessThan(150_000)
  expect(scripts.join('')).not.toContain('zrender')
})

test('the page has no inline script and names no other host', async () => {
  const html = await read('/')
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/)
  expect(html).not.toMatch(/https?:\/\//)
})
