import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { Presets, SingleBar } from 'cli-progress'
import { Command, InvalidArgumentError } from 'commander'
import { connect } from '../../db/connect.ts'
import { DatabaseLocked } from '../../db/lock.ts'
import { migrate } from '../../db/migrate.ts'
import { readConfig } from '../config.ts'
import { type ImportAnswer, importThroughService, tryImport } from '../control.ts'
import type { Known } from '../importer/identify.ts'
import type { ImportOptions } from '../importer/import-document.ts'
import { syncVocabulary } from '../importer/vocabulary.ts'

const READABLE = new Set(['.txt', '.html', '.htm', '.docx', '.pdf'])

type ImportFlags = { publish?: true; organization?: string; parent?: string; year?: number; title?: string }
type Import = (document: { name: string; bytes: Uint8Array }, options: ImportOptions) => Promise<ImportAnswer>

export const importCommand = () =>
  new Command('import')
    .description('Reads reports and stores them, each in one transaction; a known report with a new text is replaced.')
    .argument('<path...>', 'files, or folders of .txt .html .docx .pdf')
    .option('--publish', 'lets readers see them at once')
    .option('--organization <name>', 'who reports, for documents that do not say it')
    .option('--parent <name>', 'the body above it')
    .option('--year <year>', 'the year reported on', readYear)
    .option('--title <title>', 'the title')
    .action(async (paths: string[], flags: ImportFlags) => {
      const files = (await Promise.all(paths.map(listFiles))).flat()
      const target = await openTarget()
      try {
        process.exitCode = (await importFiles(files, flags, target)) ? 0 : 1
      } finally {
        await target.close()
      }
    })

function readYear(text: string): number {
  const year = Number(text)
  if (Number.isInteger(year) && year >= 1900 && year <= 2200) return year
  throw new InvalidArgumentError('Give a year such as 2022.')
}

async function listFiles(path: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) return [path]
  const names = await readdir(path)
  return names
    .filter((name) => READABLE.has(extname(name).toLowerCase()))
    .sort()
    .map((name) => join(path, name))
}

interface Target {
  run: Import
  /** How many documents may be under way. */
  atOnce: number
  close: () => Promise<void>
}

/** The database itself or, when a service holds the embedded one, that service. */
async function openTarget(): Promise<Target> {
  try {
    const connection = await connect({ ...readConfig(process.env), command: 'import' })
    await migrate(connection.db)
    await syncVocabulary(connection.db)
    return {
      run: (document, options) => tryImport(connection.db, document, options),
      // While a server stores some reports, others are read; the embedded database has one connection.
      atOnce: connection.embedded ? 1 : 4,
      close: () => connection.close(),
    }
  } catch (error) {
    const socket = error instanceof DatabaseLocked ? error.owner.socket : null
    if (socket === null) throw error
    return {
      run: (document, options) => importThroughService(socket, document, options),
      atOnce: 1,
      close: async () => {},
    }
  }
}

/** Imports files and prints what became of each; true when all went well. */
async function importFiles(files: readonly string[], flags: ImportFlags, { run, atOnce }: Target): Promise<boolean> {
  const known: Known = {
    organization: flags.organization,
    parentOrganization: flags.parent,
    year: flags.year,
    title: flags.title,
  }
  const options = { publish: flags.publish ?? false, known }
  const bar = process.stderr.isTTY ? new SingleBar({ clearOnComplete: true }, Presets.shades_classic) : undefined
  bar?.start(files.length, 0)
  const counts = { new: 0, same: 0, replaced: 0, failed: 0 }
  const lines: string[] = []
  const queue = files.values()
  const work = async () => {
    for (const file of queue) tell(file, await importFile(file, options, run))
  }
  const tell = (file: string, answer: ImportAnswer) => {
    if ('stored' in answer) {
      const { outcome, slug, metrics } = answer.stored
      counts[outcome]++
      lines.push(`${outcome.padEnd(8)} ${file}: ${slug}, ${metrics} figures`)
    } else {
      counts.failed++
      lines.push(`${'failed'.padEnd(8)} ${file}: ${answer.error.message} (${answer.error.code})`)
    }
    bar?.increment()
    if (!bar) console.log(lines.pop())
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  bar?.stop()
  for (const line of lines) console.log(line)
  console.log(`${counts.new} new, ${counts.same} same, ${counts.replaced} replaced, ${counts.failed} failed`)
  return counts.failed === 0
}

async function importFile(file: string, options: ImportOptions, run: Import): Promise<ImportAnswer> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const message = code === 'ENOENT' ? 'there is no such file' : `the file cannot be read (${code})`
    return { error: { code: 'NO_FILE', message } }
  }
  try {
    return await run({ name: basename(file), bytes }, options)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    // What a database says of a row names tables and values; its code is enough to look it up.
    const reason = code && /^[0-9A-Z]{5}$/.test(code) ? `the database refused it (${code})` : message
    return { error: { code: 'NOT_STORED', message: reason } }
  }
}
