import { decodeText, findMarkup } from './decode/text.ts'
import { UnreadableDocument } from './decode/unreadable.ts'

export interface DecodedDocument {
  text: string
  mediaType: 'text/plain' | 'text/html' | 'application/pdf' | typeof DOCX
}

export const LARGEST_FILE_BYTES = 20 * 1024 * 1024
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What the first bytes of a file tell; the name counts only where they tell nothing. */
const UNSUPPORTED: { bytes: number[]; is: string; doThis: string }[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], is: 'an old Office file (.doc, .xls, .wps)', doThis: 'Save it as .docx.' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], is: 'a rich text file (.rtf)', doThis: 'Save it as .docx.' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], is: 'a picture (PNG)', doThis: 'Run text recognition (OCR) and give its text.' },
  { bytes: [0xff, 0xd8, 0xff], is: 'a picture (JPEG)', doThis: 'Run text recognition (OCR) and give its text.' },
  { bytes: [0x47, 0x49, 0x46, 0x38], is: 'a picture (GIF)', doThis: 'Run text recognition (OCR) and give its text.' },
  { bytes: [0x1f, 0x8b], is: 'a compressed archive (gzip)', doThis: 'Unpack it first.' },
  { bytes: [0x52, 0x61, 0x72, 0x21], is: 'a compressed archive (RAR)', doThis: 'Unpack it first.' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], is: 'a compressed archive (7z)', doThis: 'Unpack it first.' },
]

/**
 * Turns the bytes of a .txt, .html, .docx or .pdf file into text; `name` gives only the extension.
 * Throws UnreadableDocument with a stable `code`. A plain text keeps every character but a byte order mark.
 */
export async function decodeDocument(bytes: Uint8Array, name: string): Promise<DecodedDocument> {
  if (bytes.length === 0) throw new UnreadableDocument('EMPTY_FILE', 'The file is empty: it has no bytes.')
  if (bytes.length > LARGEST_FILE_BYTES) throw tooLarge(bytes.length)
  for (const kind of UNSUPPORTED) {
    if (!startsWith(bytes, kind.bytes)) continue
    const message = `The file is ${kind.is}, which is not read. ${kind.doThis}`
    throw new UnreadableDocument('UNSUPPORTED_TYPE', message)
  }
  if (findPdfStart(bytes) >= 0) {
    const { decodePdf } = await import('./decode/pdf.ts')
    return { text: requireText(await decodePdf(bytes)), mediaType: 'application/pdf' }
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    const { decodeDocx } = await import('./decode/docx.ts')
    return { text: requireText(await decodeDocx(bytes)), mediaType: DOCX }
  }
  const extension = /\.([^.]+)$/u.exec(name.toLowerCase())?.[1] ?? ''
  if (extension === 'docx' || extension === 'pdf') {
    const message = `The file is named .${extension} but its content is not. Open it in its program and save it again.`
    throw new UnreadableDocument('BROKEN_FILE', message)
  }
  const markup = findMarkup(bytes) || extension === 'html' || extension === 'htm'
  const text = decodeText(bytes, markup)
  if (!markup) return { text: requireText(text), mediaType: 'text/plain' }
  const { readHtml } = await import('./decode/html.ts')
  return { text: requireText(readHtml(text)), mediaType: 'text/html' }
}

function requireText(text: string): string {
  if (/\S/u.test(text)) return text
  throw new UnreadableDocument('EMPTY_FILE', 'The file has no text: only blanks were found in it.')
}

function tooLarge(length: number): UnreadableDocument {
  const megabytes = (length / 1024 / 1024).toFixed(1)
  return new UnreadableDocument('TOO_LARGE', `The file has ${megabytes} MB; at most 20 MB are read. Split it.`)
}

function startsWith(bytes: Uint8Array, first: number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte)
}

/** %PDF- may stand a little after the start. */
function findPdfStart(bytes: Uint8Array): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).indexOf('%PDF-')
}
