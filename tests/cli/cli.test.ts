import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { writeReport } from '../support/report.ts'

const main = new URL('../../server/cli/main.ts', import.meta.url).pathname
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workreport-cli-'))
  await mkdir(join(folder, 'in'))
  for (const year of [2020, 2021, 2022])
    await writeFile(join(folder, 'in', `${year}.txt`), writeReport({ year, number: `T/${year}` }))
  await writeFile(join(folder, 'empty.txt'), '')
  await writeFile(join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 3, 255, 254, 0, 0]))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

function start(args: string[], dataDir: string, env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env.PATH, DATA_DIR: join(folder, dataDir), PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  return child
}

async function run(args: string[], dataDir = 'data') {
  const child = start(args, dataDir)
  let [out, err] = ['', '']
  child.stdout?.on('data', (chunk) => (out += chunk))
  child.stderr?.on('data', (chunk) => (err += chunk))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, out, err }
}

/** The address a started service prints. */
const untilListening = (child: ChildProcess) =>
  new Promise<string>((resolve, reject) => {
    let log = ''
    child.stdout?.on('data', (chunk) => {
      log += chunk
      const address = /Workreport is at (http:[^"]+)"/.exec(log)?.[1]
      if (address) resolve(address)
    })
    child.once('exit', () => reject(new Error(`the service stopped: ${log}`)))
  })

async function ask(url: string, query: string) {
  const response = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`)
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
  return ((await response.json()) as { data: any }).data
}

describe('read', () => {
  test('prints one JSON object a line, goes on after an unreadable file, and exits with 1', async () => {
    const { code, out } = await run([
      'read',
      '--json',
      join(folder, 'in/2022.txt'),
      join(folder, 'empty.txt'),
      join(folder, 'binary.txt'),
      join(folder, 'none.txt'),
    ])
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(1)
    expect(lines[0]).toMatchObject({ report: { year: 2022, indexNumber: 'T/2022' }, warnings: [] })
    expect(lines.slice(1).map(({ error }) => error.code)).toEqual(['EMPTY_FILE', 'BINARY_FILE', expect.any(String)])
    expect(out).not.toMatch(/\bat .*\.ts/)
  })
})

describe('import', () => {
  test('prints what was new, same and failed, keeps the others, and exits with 1 when any failed', async () => {
    const first = await run(['import', '--publish', join(folder, 'in')])
    expect(first.out).toContain('3 new, 0 same, 0 replaced, 0 failed')
    expect(first.code).toBe(0)
    const second = await run(['import', join(folder, 'in'), join(folder, 'empty.txt')])
    expect(second.out).toContain('0 new, 3 same, 0 replaced, 1 failed')
    expect(second.out).toContain('EMPTY_FILE')
    expect(second.code).toBe(1)
  })

  test('goes through the service that holds the embedded database, and is seen there', async () => {
    const service = start(['serve'], 'served')
    const url = await untilListening(service)
    const { out } = await run(['import', '--publish', join(folder, 'in')], 'served')
    expect(out).toContain('3 new, 0 same')
    const { reports } = await ask(url, '{ reports(where: { indexNumber: { startsWith: "T/" } }) { totalCount } }')
    expect(reports.totalCount).toBe(3)
  })

  test('killed in the middle it leaves whole reports only, and so does the service after kill -9', async () => {
    await mkdir(join(folder, 'many'))
    for (let n = 0; n < 60; n++)
      await writeFile(join(folder, 'many', `${n}.txt`), writeReport({ year: 1960 + n, number: `K/${n}` }))
    const importing = start(['import', '--publish', join(folder, 'many')], 'killed')
    let printed = ''
    await new Promise<void>((resolve) =>
      importing.stdout?.on('data', (chunk) => {
        printed += chunk
        if (printed.split('\n').length > 10) resolve()
      }),
    )
    importing.kill('SIGKILL')
    await new Promise((resolve) => importing.once('close', resolve))
    const acknowledged = printed.split('\n').filter((line) => line.startsWith('new')).length

    const service = start(['serve'], 'killed')
    const url = await untilListening(service)
    const { reports } = await ask(
      url,
      '{ reports(first: 100) { totalCount nodes { sections { id } metrics { totalCount } } } }',
    )
    expect(reports.totalCount).toBeGreaterThanOrEqual(acknowledged)
    for (const report of reports.nodes) {
      expect(report.sections).toHaveLength(2)
      expect(report.metrics.totalCount).toBe(5)
    }
    service.kill('SIGKILL')
    await new Promise((resolve) => service.once('close', resolve))
    const again = start(['serve'], 'killed')
    expect((await ask(await untilListening(again), '{ reports { totalCount } }')).reports.totalCount).toBe(
      reports.totalCount,
    )
  })

  test('while another import holds the folder it says who and what to do', async () => {
    const { lockFolder } = await import('../../db/lock.ts')
    const lock = await lockFolder(join(folder, 'held'), 'import')
    const { code, err } = await run(['import', join(folder, 'in')], 'held')
    expect(code).toBe(1)
    expect(err).toMatch(/in use by "workreport import" \(process \d+\); wait for it or stop it/)
    await lock.release()
  })
})

describe('serve', () => {
  test('stops cleanly when told to, and gives the folder back', async () => {
    const service = start(['serve'], 'stopped')
    await untilListening(service)
    service.kill('SIGTERM')
    expect(await new Promise((resolve) => service.once('exit', resolve))).toBe(0)
    expect((await run(['migrate'], 'stopped')).out).toContain('the database is current')
  })

  test('says what is wrong with a setting', async () => {
    const child = start(['serve'], 'wrong', { PORT: 'abc' })
    let err = ''
    child.stderr?.on('data', (chunk) => (err += chunk))
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(1)
    expect(err).toContain('PORT is "abc"; give a whole number from 0 to 65535')
  })
})

test('a pipe closed early, as by head, is no error', async () => {
  const files = Array.from({ length: 60 }, () => join(folder, 'in', '2020.txt'))
  const child = start(['read', '--json', ...files], 'pipe')
  let err = ''
  child.stderr?.on('data', (chunk) => (err += chunk))
  child.stdout?.once('data', () => child.stdout?.destroy())
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  expect({ code, err }).toEqual({ code: 0, err: '' })
})
