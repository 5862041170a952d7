import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

interface SourceFile {
  path: string
  lines: number
  imports: string[]
}

function listSources(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/(^|\/)(generated|dist|node_modules)\//.test(name))
    .map((name) => {
      const path = join(folder, name)
      const text = readFileSync(join(root, path), 'utf8')
      const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1]!)
      const imports = specifiers.map((specifier) => relative(root, resolve(root, dirname(path), specifier)))
      return { path, lines: text.split('\n').length, imports }
    })
}

const sources = ['server', 'client', 'db'].flatMap(listSources)
const startsWith =
  (...prefixes: string[]) =>
  (path: string) =>
    prefixes.some((prefix) => path.startsWith(prefix))

/** Imports of the files under `from` that `allowed` refuses. */
function findForbidden(from: string, allowed: (path: string) => boolean): string[] {
  return sources
    .filter(({ path }) => path.startsWith(from))
    .flatMap(({ path, imports }) =>
      imports.filter((target) => !allowed(target)).map((target) => `${path} -> ${target}`),
    )
}

test('the reader imports nothing of ours outside itself', () => {
  expect(findForbidden('server/reader/', startsWith('server/reader/'))).toEqual([])
})

test('the reader uses no database, clock, network or file system', () => {
  const impure = sources
    .filter(({ path }) => path.startsWith('server/reader/'))
    .filter(({ path }) =>
      /from '(node:(?!crypto|buffer|zlib)|kysely|pg|@electric)|Date\.now|new Date\(\)|Math\.random|process\.env/.test(
        readFileSync(join(root, path), 'utf8'),
      ),
    )
  expect(impure.map(({ path }) => path)).toEqual([])
})

test('the client imports nothing of the server or the database', () => {
  const outside = (path: string) => path.startsWith('client/') || path === 'schema.graphql'
  expect(findForbidden('client/', outside)).toEqual([])
})

test('the database imports nothing of the server', () => {
  expect(findForbidden('db/', startsWith('db/'))).toEqual([])
})

test('a noun imports only from nouns before it', () => {
  const nouns = ['vocabulary', 'organization', 'report', 'section', 'initiative', 'indicator', 'metric']
  const enums = 'server/metric/enums.ts'
  const backwards = nouns.flatMap((noun, place) => {
    const later = nouns.slice(place + 1).map((name) => `server/${name}/`)
    return findForbidden(`server/${noun}/`, (path) => path === enums || !startsWith(...later)(path))
  })
  expect(backwards).toEqual([])
})

// The commands hand it to readConfig, the builder of the pages to its child process.
const HANDED_ON = ['server/cli/', 'server/web/build.ts']

test('only the configuration reads the environment', () => {
  const readers = sources
    .filter(({ path }) => /^(server|db)\//.test(path))
    .filter(({ path }) => readFileSync(join(root, path), 'utf8').includes('process.env'))
  expect(readers.map(({ path }) => path).filter((path) => !startsWith(...HANDED_ON, 'server/config.ts')(path))).toEqual(
    [],
  )
})

test('no file written by hand is over 250 lines', () => {
  expect(sources.filter(({ lines }) => lines > 251).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
})
