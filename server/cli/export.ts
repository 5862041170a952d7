import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Command, Option } from 'commander'
import type { FormatName } from '../export/formats.ts'
import { openOutput } from './output.ts'
import { showProgress } from './progress.ts'

const EXTENSIONS: Record<string, FormatName> = { csv: 'csv', jsonl: 'jsonl', zip: 'datapackage' }

type ExportFlags = { format?: FormatName; where?: string; bom?: true; all?: true; output?: string }

export const exportCommand = () =>
  new Command('export')
    .description('Writes metrics with their context and source, to standard output or to a file.')
    .addOption(
      new Option('--format <format>', 'without it told by the name of the file, else csv').choices(
        Object.values(EXTENSIONS),
      ),
    )
    .option('--where <json>', 'which metrics: a MetricFilter of the schema as JSON')
    .option('--bom', 'starts a CSV with the byte order mark by which Excel knows UTF-8')
    .option('--all', 'those of drafts and withdrawn reports too')
    .option('-o, --output <file>', 'writes to a file, which has its name only once it is whole')
    .action(async (flags: ExportFlags) => {
      const format = flags.format ?? EXTENSIONS[/\.(\w+)$/.exec(flags.output ?? '')?.[1] ?? ''] ?? 'csv'
      if (format === 'datapackage' && flags.output === undefined)
        throw new Error('a data package is a zip file; name it with -o FILE')
      if (flags.bom && format !== 'csv') throw new Error(`--bom goes with csv, not with ${format}`)
      await writeExport(format, flags)
    })

async function writeExport(format: FormatName, { where, bom, all, output }: ExportFlags) {
  // The schema takes a moment to load, which no other command should wait for.
  const { openCommandExport } = await import('./export-source.ts')
  const stop = new AbortController()
  const stopping = () => stop.abort()
  process.once('SIGINT', stopping).once('SIGTERM', stopping)
  const target = await openOutput(output)
  try {
    const source = await openCommandExport({ format, where, bom: bom ?? false, all: all ?? false })
    try {
      const options = { signal: stop.signal, end: target.ends }
      await pipeline(Readable.from(source.chunks), showProgress, target.stream, options)
    } finally {
      await source.close()
    }
    await target.keep()
  } catch (error) {
    await target.discard()
    if (stop.signal.aborted) process.exitCode = 130
    // Whoever reads from us has had enough: `workreport export | head`.
    else if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  }
}
