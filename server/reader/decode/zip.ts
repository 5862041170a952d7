import { inflateRawSync } from 'node:zlib'
import { UnreadableDocument } from './unreadable.ts'

export interface ZipEntry {
  name: string
  method: number
  offset: number
  packedBytes: number
  bytes: number
}

const END_RECORD = 0x06054b50
const CENTRAL_RECORD = 0x02014b50
/** Unpacked, a report of 20 MB holds no more than this; a zip bomb does. */
export const LARGEST_UNPACKED_BYTES = 200 * 1024 * 1024

/** The table of contents of a zip file; checked before a library unpacks it. */
export function readZipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = bytes.length - 22
  while (at >= 0 && at > bytes.length - 22 - 65536 && view.getUint32(at, true) !== END_RECORD) at--
  if (at < 0 || view.getUint32(at, true) !== END_RECORD) throw brokenZip()
  const count = view.getUint16(at + 10, true)
  const entries: ZipEntry[] = []
  let next = view.getUint32(at + 16, true)
  for (let index = 0; index < count; index++) {
    if (next + 46 > bytes.length || view.getUint32(next, true) !== CENTRAL_RECORD) throw brokenZip()
    const nameLength = view.getUint16(next + 28, true)
    entries.push({
      name: Buffer.from(bytes.subarray(next + 46, next + 46 + nameLength)).toString('utf8'),
      method: view.getUint16(next + 10, true),
      packedBytes: view.getUint32(next + 20, true),
      bytes: view.getUint32(next + 24, true),
      offset: view.getUint32(next + 42, true),
    })
    next += 46 + nameLength + view.getUint16(next + 30, true) + view.getUint16(next + 32, true)
  }
  return entries
}

/** Unpacks one entry, and stops where it grows past what its table of contents promised. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Buffer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + 30 > bytes.length) throw brokenZip()
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const packed = bytes.subarray(start, start + entry.packedBytes)
  if (entry.method === 0) return Buffer.from(packed)
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.bytes) })
  } catch {
    throw brokenZip()
  }
}

function brokenZip(): UnreadableDocument {
  return new UnreadableDocument(
    'BROKEN_FILE',
    'The .docx file is damaged: its archive cannot be unpacked. Open it in Word or WPS and save it again.',
  )
}
