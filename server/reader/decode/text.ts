import { UnreadableDocument } from './unreadable.ts'

/** How much of a long file is looked at to tell its encoding. */
const SAMPLE_BYTES = 64 * 1024
const LEAST_PLAUSIBLE = 0.85

/** Characters of Chinese text: ideographs, their punctuation, ASCII, blanks. */
const PLAUSIBLE =
  /[\t\n\r\x20-\x7e\u00a0-\u00ff\u2010-\u2027\u2030-\u205e\u2100-\u22ff\u2460-\u25ff\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e\ufeff]/gu
/** What nearly every Chinese sentence has; a wrong decoding has them by chance only. */
const COMMON = /[的一是在年工作人大中和区區和发發，。、]/gu

/** UTF-8, UTF-16, GB18030 or Big5 by byte order mark, by what the page declares, else by what reads as Chinese. */
export function decodeText(bytes: Uint8Array, markup: boolean): string {
  const marked = findByteOrderMark(bytes)
  const declared = marked ?? (markup ? findDeclaredCharset(bytes) : undefined)
  const text = (declared && tryDecode(bytes, declared)) ?? guessEncoding(bytes)
  const nul = text.indexOf('\0')
  if (nul >= 0) {
    const message = `The file is not a text: there is a NUL character at position ${nul}. Save it as UTF-8 text.`
    throw new UnreadableDocument('BINARY_FILE', message)
  }
  return text
}

/** Whether the file is a web page, whatever its name. */
export function findMarkup(bytes: Uint8Array): boolean {
  const opening = readOpening(bytes, 1024).replace(/\0/gu, '')
  return /^[^<]{0,4}\s*(?:<!--[\s\S]*?-->\s*)?(?:<!doctype html|<html|<head|<meta|<\?xml[^>]*>\s*<(?:!doctype html|html)|<body)/iu.test(
    opening,
  )
}

function findByteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0x84 && bytes[1] === 0x31 && bytes[2] === 0x95 && bytes[3] === 0x33) return 'gb18030'
  return undefined
}

function findDeclaredCharset(bytes: Uint8Array): string | undefined {
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,20})/iu.exec(readOpening(bytes, 4096))?.[1]
  if (!label || /^utf-?16/iu.test(label)) return undefined
  return /^gb/iu.test(label) ? 'gb18030' : label
}

function readOpening(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, length)).toString('latin1')
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function guessEncoding(bytes: Uint8Array): string {
  const hasNul = bytes.subarray(0, SAMPLE_BYTES).includes(0)
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8 !== undefined && !hasNul) return utf8
  const candidates = (hasNul ? ['utf-16le', 'utf-16be'] : ['gb18030', 'big5', 'utf-16le', 'utf-16be'])
    .map((encoding) => tryDecode(bytes, encoding))
    .filter((text) => text !== undefined)
    .map((text) => ({ text, ...weigh(text) }))
    .filter(({ plausible }) => plausible >= LEAST_PLAUSIBLE)
    .sort((a, b) => b.common - a.common)
  const best = candidates[0]
  if (best) return best.text
  if (hasNul) {
    const message = 'The file is not a text: it holds NUL bytes. Give the report as .txt, .html, .docx or .pdf.'
    throw new UnreadableDocument('BINARY_FILE', message)
  }
  const broken = findBrokenByte(bytes)
  const message = `The file is neither UTF-8 (see byte ${broken}), UTF-16 nor GB18030. Save it as UTF-8 text.`
  throw new UnreadableDocument('UNKNOWN_ENCODING', message)
}

function weigh(text: string): { plausible: number; common: number } {
  const sample = text.slice(0, SAMPLE_BYTES)
  const plausible = (sample.match(PLAUSIBLE)?.length ?? 0) / Math.max(1, sample.length)
  return { plausible, common: (sample.match(COMMON)?.length ?? 0) / Math.max(1, sample.length) }
}

/** The first byte that cannot be UTF-8. */
function findBrokenByte(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high) >> 1
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle + 1), { stream: true })
      low = middle + 1
    } catch {
      high = middle
    }
  }
  return low
}
