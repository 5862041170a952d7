import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectFolder = fileURLToPath(new URL('../../', import.meta.url))

const IGNORED = /(^|\/)(node_modules|dist)\/|\.md$/

/** A name for what the pages are built from: every file of client/ and the exact versions of all packages. */
export async function hashInputs(folder = projectFolder): Promise<string> {
  const entries = await readdir(join(folder, 'client'), { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !IGNORED.test(file))
    .concat('package-lock.json')
    .sort()
  const hash = createHash('sha256')
  for (const file of files) {
    const content = await readFile(join(folder, file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex').slice(0, 16)
}
