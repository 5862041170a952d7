import { createWriteStream } from 'node:fs'
import { open, realpath, rename, rm, stat } from 'node:fs/promises'

export interface Output {
  stream: NodeJS.WritableStream
  /** Standard output is not ours to end. */
  ends: boolean
  keep: () => Promise<void>
  discard: () => Promise<void>
}

const nothing = async () => {}

/**
 * Standard output, or a file that gets its name once it is whole: until then it is written beside it. What is no
 * plain file, such as /dev/null or a pipe, is written as it is, for a rename would put a file in its place.
 */
export async function openOutput(path: string | undefined): Promise<Output> {
  if (path === undefined) return { stream: process.stdout, ends: false, keep: nothing, discard: nothing }
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) throw new Error(`cannot write ${path}: it is a folder`)
  if (found && !found.isFile()) return { stream: createWriteStream(path), ends: true, keep: nothing, discard: nothing }
  const final = found ? await realpath(path) : path
  const draft = `${final}.${process.pid}.part`
  const file = await open(draft, 'wx').catch((error) => {
    throw new Error(`cannot write ${path}: ${describeSystemError(error.code)}`)
  })
  return {
    stream: file.createWriteStream(),
    ends: true,
    keep: () => rename(draft, final),
    discard: () => rm(draft, { force: true }),
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
}

const describeSystemError = (code: string) => REASONS[code] ?? `it cannot be opened (${code})`
