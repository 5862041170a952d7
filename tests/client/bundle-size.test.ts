import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build as buildWithEsbuild } from 'esbuild'
import { build as buildWithVite } from 'vite'
import { describe, expect, test } from 'vitest'

// In here the package is found as others find it, by its name and its exports.
const root = resolve(import.meta.dirname, '../..')
const conditions = ['workreport-source']

type Bundle = (code: string) => Promise<string>

const bundleWithEsbuild: Bundle = async (code) => {
  const { outputFiles } = await buildWithEsbuild({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    conditions,
  })
  return outputFiles.map(({ text }) => text).join('')
}

const bundleWithVite: Bundle = async (code) => {
  const entry = resolve(root, 'virtual-entry.js')
  const result = await buildWithVite({
    configFile: false,
    root,
    logLevel: 'silent',
    publicDir: false,
    resolve: { conditions },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { minify: true } },
    },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
  })
  const [bundle] = [result].flat()
  if (!bundle || !('output' in bundle)) throw new Error('There is no bundle.')
  return bundle.output.map((file) => ('code' in file ? file.code : '')).join('')
}

const LIMIT = 4_096

describe.each<[string, Bundle]>([
  ['esbuild', bundleWithEsbuild],
  ['vite', bundleWithVite],
])('%s', (_, bundle) => {
  const measure = async (code: string) => {
    const text = await bundle(code)
    return { text, bytes: gzipSync(text).length }
  }

  test.each([
    ['report', 'client.report({ by: { slug: "x" } })'],
    ['metrics', 'Array.fromAsync(client.metrics.items())'],
  ])('createClient with all operations, of which %s is called, takes at most 4 kB', async (_, call) => {
    const { bytes } = await measure(`
      import { createClient } from '@workreport/client'
      const client = createClient({ url: '/graphql' })
      console.log(await ${call})
    `)
    expect(bytes).toBeLessThanOrEqual(LIMIT)
  })

  test.each([
    ['report', '{ by: { slug: "x" } }'],
    ['metrics', '{}'],
  ])('createClient and %s imported beside it take at most 4 kB', async (name, variables) => {
    const { bytes } = await measure(`
      import { createClient, ${name} } from '@workreport/client'
      const client = createClient({ url: '/graphql' })
      console.log(await client.request(${name}, ${variables}))
    `)
    expect(bytes).toBeLessThanOrEqual(LIMIT)
  })

  test.each([
    ['report', '{ by: { slug: "x" } }'],
    ['metrics', '{}'],
  ])('createClient of the core and %s take at most 3 kB', async (name, variables) => {
    const { bytes, text } = await measure(`
      import { createClient } from '@workreport/client/core'
      import { ${name} } from '@workreport/client/operations'
      const client = createClient({ url: '/graphql' }, { ${name} })
      console.log(await client.${name}(${variables}))
    `)
    expect(bytes).toBeLessThanOrEqual(3_072)
    expect(text).toContain(`query ${name[0]!.toUpperCase()}${name.slice(1)}`)
    expect(text).not.toContain('query Units')
  })

  test('createClient of the core and one parsed document take at most 4 kB', async () => {
    const { bytes, text } = await measure(`
      import { ReportDocument } from '@workreport/client'
      import { createClient } from '@workreport/client/core'
      const client = createClient({ url: '/graphql' })
      console.log(await client.request(ReportDocument, { by: { slug: "x" } }))
    `)
    expect(bytes).toBeLessThanOrEqual(LIMIT)
    expect(text).not.toContain('MetricFilter')
  })

  test('what is not used stays out of a bundle', async () => {
    const { text } = await measure(
      "import { createClient } from '@workreport/client'; console.log(createClient({ url: '/' }))",
    )
    expect(text).toContain('query Units')
    expect(text).not.toContain('tablet')
    expect(text).not.toContain('event-stream')
    expect(text).not.toContain('if-none-match')
    expect(text).not.toContain('OperationDefinition')
  })
})
