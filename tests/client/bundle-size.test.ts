import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, test } from 'vitest'

const client = resolve(import.meta.dirname, '../../client')

/** Bytes, gzipped, that a bundler makes of a module that stands in `client/`. */
async function measure(code: string): Promise<{ bytes: number; text: string }> {
  const entry = 'virtual:entry'
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { minify: true } },
    },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id.endsWith(entry) ? entry : id.startsWith('./') ? resolve(client, id) : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
  })
  const [bundle] = [result].flat()
  if (!bundle || !('output' in bundle)) throw new Error('There is no bundle.')
  const text = bundle.output.map((file) => ('code' in file ? file.code : '')).join('')
  return { bytes: gzipSync(text, { level: 9 }).length, text }
}

const LIMIT = 4_096

test.each([
  ['metrics', 'client.metrics({})'],
  ['report', 'client.report({ by: { slug: "x" } })'],
])('createClient and %s take at most 4 kB', async (name, call) => {
  const { bytes, text } = await measure(`
    import { createClient } from './client.ts'
    import { ${name} } from './generated/operations.ts'
    const client = createClient({ url: '/graphql' }, { ${name} })
    console.log(await ${call})
  `)
  expect(bytes).toBeLessThanOrEqual(LIMIT)
  expect(text).toContain(`query ${name[0]!.toUpperCase()}${name.slice(1)}`)
  expect(text).not.toContain('query Units')
})

test('createClient and one parsed document take at most 4 kB', async () => {
  const { bytes, text } = await measure(`
    import { createClient, ReportDocument } from './index.ts'
    console.log(ReportDocument)
  `)
  expect(bytes).toBeLessThanOrEqual(LIMIT)
  expect(text).not.toContain('MetricFilter')
})

test('what is not used stays out of a bundle', async () => {
  const { text } = await measure("import { createClient } from './index.ts'; console.log(createClient({ url: '/' }))")
  expect(text).not.toContain('tablet')
  expect(text).not.toContain('event-stream')
  expect(text).not.toContain('if-none-match')
  expect(text).not.toContain('OperationDefinition')
})
