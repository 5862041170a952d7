import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../support/app.ts'

const root = resolve(import.meta.dirname, '../..')
const browser = process.env.CHROMIUM ?? '/usr/bin/chromium'
const run = promisify(execFile)

let app: TestApp
let project: string
let snippet: string

/** The package as npm makes it, installed with the network cut into a project outside the repository. */
beforeAll(async () => {
  app = await createTestApp()
  project = await mkdtemp(join(tmpdir(), 'workreport-client-'))
  await run('npm', ['pack', '--pack-destination', project], { cwd: join(root, 'client') })
  const tarball = (await readdir(project)).find((name) => name.endsWith('.tgz'))!
  await writeFile(join(project, 'package.json'), '{ "name": "fresh", "private": true, "type": "module" }')
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`], { cwd: project })
  const readme = await readFile(join(project, 'node_modules/@workreport/client/README.md'), 'utf8')
  snippet = /```ts\n(.*?)```/s.exec(readme)![1]!.replace('http://localhost:4000', app.url)
}, 120_000)

afterAll(async () => {
  await app?.close()
  await rm(project, { recursive: true, force: true })
})

test('the package has what is compiled and nothing else, and needs no other', async () => {
  const folder = join(project, 'node_modules/@workreport/client')
  expect((await readdir(folder)).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json', 'schema.graphql'])
  expect(await readdir(join(project, 'node_modules'))).toEqual(expect.not.arrayContaining(['graphql']))
  const scripts = (await readdir(join(folder, 'dist'), { recursive: true })).filter((name) => name.endsWith('.js'))
  for (const name of scripts) {
    const text = await readFile(join(folder, 'dist', name), 'utf8')
    expect(text, name).not.toMatch(/from ['"](?!\.)|\bprocess\.|\bBuffer\b|from ['"][^'"]*\.ts['"]/)
  }
})

// NODE_22 names another Node to try, such as one of version 22.
test.each([process.execPath, process.env.NODE_22].filter((node) => node !== undefined))(
  'the first lines of the README run on %s',
  async (node) => {
    await writeFile(join(project, 'snippet.js'), snippet)
    const { stdout } = await run(node, ['snippet.js'], { cwd: project })
    expect(stdout).toContain('2022')
    expect(stdout).toMatch(/m²/)
  },
)

test.each(['nodenext', 'bundler'])('all of it is typed where modules are resolved by %s', async (resolution) => {
  const lines = [
    snippet,
    "import { createClient as createSmall } from '@workreport/client/core'",
    "import { themes } from '@workreport/client/operations'",
    "import { queryOptions } from '@workreport/client/tanstack'",
    "import { createMockClient, graphql } from '@workreport/client'",
    'const small = createSmall({ url: "/graphql" }, { themes })',
    'const names: string[] = (await small.themes()).themes.map(({ name }) => name)',
    'const year: number = (await queryOptions(client.reports, { first: 1 }).queryFn({ signal: AbortSignal.timeout(1) })).reports.nodes[0]!.year',
    'const mock = createMockClient({ report: () => ({ report: null }) })',
    'const { viewer } = await client.request(graphql("{ viewer { role } }"))',
    "const isEditor = viewer.role === 'EDITOR'",
    '// @ts-expect-error: by is missing',
    'await client.report({})',
    '// @ts-expect-error: no such field',
    'viewer.name',
    '// @ts-expect-error: no such operation',
    'small.units',
    'export { isEditor, mock, names, year }',
  ]
  await writeFile(join(project, 'typed.ts'), lines.join('\n'))
  const options = {
    nodenext: ['--module', 'nodenext'],
    bundler: ['--module', 'esnext', '--moduleResolution', 'bundler'],
  }
  const flags = [
    '--noEmit',
    '--strict',
    '--exactOptionalPropertyTypes',
    '--target',
    'es2022',
    '--lib',
    'es2024,dom,dom.asynciterable',
  ]
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const { stdout } = await run(
    process.execPath,
    [compiler, ...options[resolution as 'bundler'], ...flags, '--types', '', 'typed.ts'],
    { cwd: project },
  ).catch((error) => error)
  expect(stdout).toBe('')
})

test.skipIf(!existsSync(browser))(
  'it runs in a page and in a worker of Chromium',
  async () => {
    const script = `import { createClient, format } from './client/dist/index.js'
    const client = createClient({ url: '${app.url}/graphql' })
    const found = []
    for await (const metric of client.metrics.items({ where: { unit: { symbol: { eq: '片' } } } }))
      found.push(format(metric, { lang: 'en' }))
    globalThis.say(found.join())`
    const files: Record<string, [type: string, text: string]> = {
      '/': [
        'text/html',
        `<script type="module" src="/page.js"></script><script type="module">
        new Worker('/worker.js', { type: 'module' }).onmessage = ({ data }) => { document.body.dataset.worker = data }
      </script><body></body>`,
      ],
      '/page.js': ['text/javascript', `globalThis.say = (text) => { document.body.dataset.page = text };\n${script}`],
      '/worker.js': ['text/javascript', `${script.replace('globalThis.say', 'postMessage')}`],
    }
    const server = createServer(async (request, response) => {
      const path = request.url!
      const [type, text] = files[path] ?? [
        'text/javascript',
        await readFile(join(project, 'node_modules/@workreport', path), 'utf8').catch(() => ''),
      ]
      response.writeHead(200, { 'content-type': type }).end(text)
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const chrome = await chromium.launch({
      executablePath: browser,
      args: ['--headless', '--no-sandbox', '--disable-gpu'],
    })
    try {
      const page = await chrome.newPage()
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
      for (const place of ['page', 'worker'])
        await expect
          .poll(() => page.locator('body').getAttribute(`data-${place}`), { timeout: 10_000 })
          .toBe('more than 124,000 tablets')
    } finally {
      await chrome.close()
      server.close()
    }
  },
  60_000,
)
