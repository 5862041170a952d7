import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hashInputs } from '../../server/web/inputs.ts'
import { pageUnavailable } from '../../server/web/unavailable.ts'

const request = new Request('http://localhost/graphql')

test('while the page is built, the browser is told to come back', async () => {
  const response = pageUnavailable(request, { state: 'building' }, {})
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('2')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.text()).toContain('http-equiv="refresh"')
})

test('a failed build says why, harmlessly, and that the graph works', async () => {
  const reason = 'Cannot find module <script>alert("vite")</script>'
  const html = await pageUnavailable(request, { state: 'failed', reason }, {}).text()
  expect(html).toContain('Cannot find module &#60;script&#62;')
  expect(html).toContain('/schema.graphql')
  expect(html).not.toContain('http-equiv="refresh"')
})

test('the pages are built anew when a source or a package changes, and only then', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'workreport-'))
  try {
    await mkdir(join(folder, 'client/graphiql'), { recursive: true })
    await writeFile(join(folder, 'client/graphiql/main.tsx'), 'one')
    await writeFile(join(folder, 'package-lock.json'), '{}')
    const first = await hashInputs(folder)
    await writeFile(join(folder, 'client/README.md'), 'words')
    expect(await hashInputs(folder)).toBe(first)
    await writeFile(join(folder, 'client/graphiql/main.tsx'), 'two')
    const second = await hashInputs(folder)
    await writeFile(join(folder, 'package-lock.json'), '{ }')
    expect(new Set([first, second, await hashInputs(folder)]).size).toBe(3)
  } finally {
    await rm(folder, { recursive: true })
  }
})
