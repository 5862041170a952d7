import { readFile } from 'node:fs/promises'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureWebAssets } from '../../server/web/build.ts'
import { createTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp({ samples: false })
})
afterAll(() => app.close())

test('/schema.graphql is the committed schema', async () => {
  const response = await app.fetch('/schema.graphql')
  const sdl = await response.text()
  expect(sdl).toBe(await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8'))
  expect(() => buildSchema(sdl)).not.toThrow()
})

test('/healthz and /readyz say that all is well', async () => {
  expect((await app.fetch('/healthz')).status).toBe(200)
  expect((await app.fetch('/readyz')).status).toBe(200)
})

test('/readyz is 503 when the database does not answer', async () => {
  const broken = await createTestApp({ samples: false })
  await broken.database.close()
  expect((await broken.fetch('/healthz')).status).toBe(200)
  expect((await broken.fetch('/readyz')).status).toBe(503)
})

test('any other path is 404 and says where the graph is', async () => {
  const response = await app.fetch('/nothing')
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('/graphql')
})

test('a browser at such a path is shown the page that says so', async () => {
  await ensureWebAssets()
  const response = await app.fetch('/nothing', { headers: { accept: 'text/html' } })
  expect(response.status).toBe(404)
  expect(response.headers.get('content-type')).toContain('text/html')
  expect(await response.text()).toContain('id="root"')
}, 60_000)

test('every type, field, argument and enum value of the schema is described', async () => {
  const { data } = await app.query(`{ __schema { types { name description
    fields { name description type { name ofType { name } } args { name description } }
    inputFields { name description } enumValues { name description } } } }`)
  const missing: string[] = []
  for (const type of data.__schema.types) {
    if (type.name.startsWith('__')) continue
    if (!type.description) missing.push(type.name)
    for (const list of ['fields', 'inputFields', 'enumValues'] as const)
      for (const part of type[list] ?? []) {
        if (!part.description) missing.push(`${type.name}.${part.name}`)
        for (const argument of part.args ?? [])
          if (!argument.description) missing.push(`${type.name}.${part.name}(${argument.name})`)
      }
  }
  expect(missing).toEqual([])
})
