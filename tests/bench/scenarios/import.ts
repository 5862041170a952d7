import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bench } from '../bench.ts'
import { type Bar, printTable } from '../print.ts'
import { runScript } from '../run-script.ts'

const REFERENCE = new URL('../../../db/samples/huazhuang-2022.txt', import.meta.url)
const CLI = 'server/cli/main.ts'
const FIRST = '东西南北上下内外大小新旧春夏秋冬金银铜铁石木水火土'
const SECOND = '山河湖海江溪泉林田园岭坡岗坪滩洲桥亭楼台城堡村寨庄'

/** `workreport import` of so many documents of the reference's size, with the start of the command. */
export async function measureImport(bench: Bench): Promise<Bar[]> {
  const number = bench.options.importedReports
  const url = await bench.createDatabase('import')
  const folder = mkdtempSync(join(tmpdir(), 'workreport-bench-'))
  bench.cleanup.add(() => rmSync(folder, { recursive: true, force: true }))
  const bytes = writeDocuments(join(folder, 'reports'), number)
  await runScript(bench.cleanup, [CLI, 'migrate'], { env: { DATABASE_URL: url } })

  const started = performance.now()
  const output = await runScript(bench.cleanup, [CLI, 'import', '--publish', join(folder, 'reports')], {
    env: { DATABASE_URL: url },
  })
  const seconds = (performance.now() - started) / 1_000
  if (!output.includes(`${number} new, 0 same`)) throw new Error(`not all were imported: ${output.slice(-500)}`)
  const rate = number / seconds
  printTable(
    'importing documents of the reference size, one after the other, by the command line',
    ['', 'reports', 'seconds', 'reports/s', 'kB/s of text'],
    [['import', String(number), seconds, rate, bytes / seconds / 1_000]],
  )
  return [{ name: 'importing', measured: rate, sense: 'at least', wanted: 60, unit: 'reports/s' }]
}

/** The reference document under the names of other bodies; returns their size in bytes. */
function writeDocuments(folder: string, number: number): number {
  const reference = readFileSync(REFERENCE, 'utf8')
  mkdirSync(folder)
  let bytes = 0
  for (let index = 0; index < number; index++) {
    const name = FIRST[index % FIRST.length]! + SECOND[Math.floor(index / FIRST.length) % SECOND.length]!
    const text = reference.replaceAll('华庄', name).replaceAll('MB1670946', `MB${String(2_000_000 + index)}`)
    writeFileSync(join(folder, `${index}.txt`), text)
    bytes += Buffer.byteLength(text)
  }
  return bytes
}
