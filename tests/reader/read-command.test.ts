import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { measureWidth } from '../../server/cli/show-report.ts'

const SAMPLE = fileURLToPath(new URL('../../db/samples/huazhuang-2022.txt', import.meta.url))
const COMMAND = new URL('../../server/cli/read.ts', import.meta.url).href
const RUN = `const { readCommand } = await import(${JSON.stringify(COMMAND)}); await readCommand().parseAsync(process.argv.slice(1), { from: 'user' })`

interface Run {
  code: number
  stdout: string
  stderr: string
}

function read(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--input-type=module', '-e', RUN, '--', ...args],
      { maxBuffer: 1e8 },
      (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    )
  })
}

describe('read', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'workreport-read-'))
    writeFileSync(join(folder, 'empty.txt'), '')
    writeFileSync(join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 3, 0, 255]))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('prints one JSON object a line in the shape of the contract', async () => {
    const { code, stdout } = await read('--json', SAMPLE)
    const lines = stdout.trimEnd().split('\n')
    expect([code, lines.length]).toEqual([0, 1])
    const object = JSON.parse(lines[0]!)
    expect(object.file).toBe(SAMPLE)
    expect(Object.keys(object)).toEqual([
      ...['file', 'report', 'text', 'preamble', 'sections', 'initiatives', 'metrics', 'warnings'],
    ])
    expect(object.metrics.length).toBeGreaterThanOrEqual(59)
  })

  it('reads the other files when some cannot be read, and exits with 1', async () => {
    const files = [join(folder, 'none.txt'), folder, join(folder, 'empty.txt'), join(folder, 'binary.txt'), SAMPLE]
    const { code, stdout, stderr } = await read('--json', ...files)
    const objects = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(1)
    expect(stderr).toBe('')
    expect(objects.map((object) => object.file)).toEqual(files)
    expect(objects.map((object) => object.error?.code)).toEqual([
      'NOT_FOUND',
      'IS_DIRECTORY',
      'EMPTY_FILE',
      'BINARY_FILE',
      undefined,
    ])
  })

  it('shows a table to people, its columns under each other', async () => {
    const { stdout } = await read(SAMPLE)
    const lines = stdout.split('\n')
    const head = lines.findIndex((line) => line.startsWith('label'))
    const column = measureWidth(lines[head]!.slice(0, lines[head]!.indexOf('qualifier')))
    for (const row of lines.slice(head + 2, head + 40)) {
      const at = / {2}(?:EXACT|ABOUT|MORE_THAN|LESS_THAN)/u.exec(row)!.index + 2
      expect(measureWidth(row.slice(0, at))).toBe(column)
    }
  })

  it('says on the error stream what is wrong', async () => {
    const { code, stdout, stderr } = await read(join(folder, 'empty.txt'))
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/empty\.txt: The file is empty.*\(EMPTY_FILE\)/u)
  })
})
