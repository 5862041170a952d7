import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'

export type Encoding = 'br' | 'gzip' | 'identity'

type Body = Uint8Array<ArrayBuffer>

export interface WebFile {
  type: string
  hash: string
  bodies: { [encoding in Encoding]?: Body | undefined } & { identity: Body }
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

const COMPRESSED = new Set(['.br', '.gz'])

/** Reads a built folder whole, a few megabytes: what is not in the map is not served, whatever the path says. */
export async function readWebFiles(folder: string): Promise<Map<string, WebFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const contents = new Map(
    await Promise.all(
      paths.map(async (path) => [relative(folder, path).replaceAll('\\', '/'), await readFile(path)] as const),
    ),
  )
  const files = new Map<string, WebFile>()
  for (const [name, identity] of contents) {
    if (COMPRESSED.has(extname(name))) continue
    const bodies = { identity, br: contents.get(`${name}.br`), gzip: contents.get(`${name}.gz`) }
    const hash = createHash('sha256').update(identity).digest('base64url').slice(0, 16)
    files.set(name, { type: TYPES[extname(name)] ?? 'application/octet-stream', hash, bodies })
  }
  return files
}
