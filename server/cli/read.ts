import { readFile, stat } from 'node:fs/promises'
import { Command } from 'commander'
import { UnreadableDocument } from '../reader/decode/unreadable.ts'
import { decodeDocument, LARGEST_FILE_BYTES } from '../reader/decode.ts'
import type { ReadReport } from '../reader/model.ts'
import { readReport } from '../reader/read-report.ts'
import { showReport } from './show-report.ts'

interface FileError {
  code: string
  message: string
}

/** `read FILE… [--json]`: reads reports without a database. */
export function readCommand(): Command {
  return new Command('read')
    .description('read reports and show what was found, without a database')
    .argument('<file...>', 'reports as .txt, .html, .docx or .pdf')
    .option('--json', 'print one JSON object a line for each file')
    .action(async (files: string[], options: { json?: boolean }) => {
      for (const file of files) {
        const result = await readFileAsReport(file)
        if ('error' in result) process.exitCode = 1
        if (options.json) process.stdout.write(`${JSON.stringify({ file, ...result })}\n`)
        else if ('error' in result) process.stderr.write(`${file}: ${result.error.message} (${result.error.code})\n`)
        else process.stdout.write(`${showReport(file, result, process.stdout.columns)}\n`)
      }
    })
}

async function readFileAsReport(file: string): Promise<ReadReport | { error: FileError }> {
  try {
    const { text } = await decodeDocument(await loadFile(file), file)
    return readReport(text)
  } catch (error) {
    if (error instanceof UnreadableDocument) return { error: { code: error.code, message: error.message } }
    const systemError = describeSystemError((error as NodeJS.ErrnoException).code)
    if (systemError) return { error: systemError }
    throw error
  }
}

async function loadFile(file: string): Promise<Uint8Array> {
  const { size } = await stat(file)
  if (size > LARGEST_FILE_BYTES) {
    const megabytes = (size / 1024 / 1024).toFixed(1)
    throw new UnreadableDocument('TOO_LARGE', `The file has ${megabytes} MB; at most 20 MB are read. Split it.`)
  }
  return await readFile(file)
}

function describeSystemError(code: string | undefined): FileError | undefined {
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return { code: 'NOT_FOUND', message: 'There is no such file. Check the path.' }
  if (code === 'EISDIR') return { code: 'IS_DIRECTORY', message: 'This is a folder; name the files in it.' }
  if (code === 'EACCES' || code === 'EPERM')
    return { code: 'NO_ACCESS', message: 'The file may not be read. Check its permissions.' }
  return code?.startsWith('E') ? { code: 'BROKEN_FILE', message: `The file could not be read (${code}).` } : undefined
}
