import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readZipEntries } from '../../server/reader/decode/zip.ts'
import { writeReport } from '../support/report.ts'
import { parseTable } from './parse-csv.ts'

const main = new URL('../../server/cli/main.ts', import.meta.url).pathname
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workreport-export-'))
  await mkdir(join(folder, 'in'))
  await writeFile(join(folder, 'in', 'published.txt'), writeReport({ year: 2021, number: 'E/2021' }))
  await writeFile(join(folder, 'in', 'draft.txt'), writeReport({ year: 2022, number: 'E/2022' }))
  await run(['import', '--publish', join(folder, 'in', 'published.txt')])
  await run(['import', join(folder, 'in', 'draft.txt')])
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const start = (args: string[]): ChildProcess =>
  spawn(process.execPath, [main, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, DATA_DIR: join(folder, 'data'), PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

async function run(args: string[]) {
  const child = start(args)
  let [out, err] = ['', '']
  child.stdout?.on('data', (chunk) => (out += chunk))
  child.stderr?.on('data', (chunk) => (err += chunk))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, out, err }
}

const numbersOf = (csv: string) => [...new Set(parseTable(csv).map((row) => row.index_number))]

describe('export', () => {
  test('prints the metrics of published reports as CSV, and nothing else', async () => {
    const { code, out, err } = await run(['export'])
    expect([code, err]).toEqual([0, ''])
    expect(numbersOf(out)).toEqual(['E/2021'])
    expect(parseTable(out).map(({ text }) => text)).toContain('120条')
  })

  test('takes drafts with --all, a filter, and formats by the name of the file', async () => {
    const where = JSON.stringify({ report: { year: { eq: 2022 } }, unit: { symbol: { eq: '条' } } })
    expect((await run(['export', '--all', '--where', where, '--bom', '-o', 'a.csv'])).code).toBe(0)
    const csv = await readFile(join(folder, 'a.csv'), 'utf8')
    expect(csv.startsWith('\uFEFF')).toBe(true)
    const rows = parseTable(csv.slice(1))
    expect(rows.map(({ value, report_status }) => [value, report_status])).toEqual([
      ['120', 'DRAFT'],
      ['100', 'DRAFT'],
    ])
    await run(['export', '-o', 'a.zip'])
    expect(readZipEntries(await readFile(join(folder, 'a.zip'))).map(({ name }) => name)).toContain('datapackage.json')
  })

  test.each([
    ['an unknown format', ['--format', 'xlsx'], /Allowed choices are csv, jsonl, datapackage/],
    ['broken JSON', ['--where', '{'], /^workreport: where is not JSON/],
    ['an unknown field', ['--where', '{"lable":{}}'], /^workreport: where: Field "lable" is not defined/],
    ['a package for the terminal', ['--format', 'datapackage'], /^workreport: a data package is a zip file; name it/],
    ['a mark before JSON', ['--format', 'jsonl', '--bom'], /^workreport: --bom goes with csv, not with jsonl/],
    ['a folder', ['-o', 'in'], /^workreport: cannot write in: it is a folder/],
    ['a file in no folder', ['-o', 'none/a.csv'], /^workreport: cannot write none\/a.csv: there is no such folder/],
  ])('says what is wrong with %s and exits with 1', async (_what, args, message) => {
    const { code, out, err } = await run(['export', ...args])
    expect(err).toMatch(message)
    expect([code, out]).toEqual([1, ''])
  })

  test('goes through the service that holds the embedded database', async () => {
    const service = start(['serve'])
    try {
      await new Promise<void>((resolve, reject) => {
        service.stdout?.on('data', (chunk) => String(chunk).includes('Workreport is at') && resolve())
        service.once('exit', () => reject(new Error('the service stopped')))
      })
      const own = JSON.stringify({ report: { indexNumber: { startsWith: 'E/' } } })
      expect(numbersOf((await run(['export', '--where', own])).out)).toEqual(['E/2021'])
      expect(numbersOf((await run(['export', '--all', '--where', own])).out)).toEqual(['E/2021', 'E/2022'])
      const { code, err } = await run(['export', '--where', '{"label":null}'])
      expect([code, err]).toEqual([1, expect.stringContaining('MetricFilter.label is null')])
      const long = JSON.stringify({ report: { indexNumber: { in: ['E/2021', 'x'.repeat(50_000)] } } })
      expect(numbersOf((await run(['export', '--where', long])).out)).toEqual(['E/2021'])

      // The service dies in the middle of a long export: the old file stays as it was.
      await writeFile(join(folder, 'kept.csv'), 'old')
      const broken = start(['export', '-o', 'kept.csv'])
      service.kill('SIGKILL')
      const status = await new Promise((resolve) => broken.once('close', resolve))
      if (status !== 0) expect(await readFile(join(folder, 'kept.csv'), 'utf8')).toBe('old')
    } finally {
      service.kill('SIGKILL')
    }
    expect((await readdir(folder)).filter((name) => name.includes('.part'))).toEqual([])
  })
})

describe('the file written to', () => {
  test('is replaced by a whole one, and what is no plain file stays what it is', async () => {
    const { openOutput } = await import('../../server/cli/output.ts')
    const path = join(folder, 'out.csv')
    await writeFile(path, 'old')
    const discarded = await openOutput(path)
    discarded.stream.write('half')
    await discarded.discard()
    expect(await readFile(path, 'utf8')).toBe('old')
    const kept = await openOutput(path)
    await new Promise<void>((resolve) => kept.stream.end('new', resolve))
    expect(await readFile(path, 'utf8')).toBe('old')
    await kept.keep()
    expect(await readFile(path, 'utf8')).toBe('new')
    const device = await openOutput('/dev/null')
    await new Promise<void>((resolve) => device.stream.end('x', resolve))
    await device.keep()
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true)
    expect((await readdir(folder)).filter((name) => name.includes('.part'))).toEqual([])
  })
})
