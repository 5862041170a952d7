import mammoth from 'mammoth'
import { writeListMarks } from './docx-numbers.ts'
import { readBlocks } from './html.ts'
import { UnreadableDocument } from './unreadable.ts'
import { LARGEST_UNPACKED_BYTES, readZipEntries, unpackEntry, type ZipEntry } from './zip.ts'

const LARGEST_NUMBERING_BYTES = 2 * 1024 * 1024

/** The parts of mammoth's document that are touched here. */
interface WordElement {
  type: string
  children?: WordElement[]
  numbering?: unknown
  value?: string
}

/** Paragraphs and headings as lines, table rows as lines with tabs, automatic numbers written out. */
export async function decodeDocx(bytes: Uint8Array): Promise<string> {
  const entries = readZipEntries(bytes)
  const document = entries.find((entry) => entry.name === 'word/document.xml')
  if (!document) throw notWord(entries)
  if (entries.reduce((sum, entry) => sum + entry.bytes, 0) > LARGEST_UNPACKED_BYTES) {
    throw new UnreadableDocument(
      'TOO_LARGE',
      'Unpacked, the .docx file is larger than 200 MB. Take its pictures out, or split it.',
    )
  }
  const numbering = entries.find(
    (entry) => entry.name === 'word/numbering.xml' && entry.bytes < LARGEST_NUMBERING_BYTES,
  )
  const documentXml = unpackEntry(bytes, document).toString('utf8')
  const marks = numbering ? writeListMarks(documentXml, unpackEntry(bytes, numbering).toString('utf8')) : []
  const { value } = await convert(bytes, marks)
  const text = readBlocks(value)
  if (/\S/u.test(text)) return text
  throw new UnreadableDocument(
    'NO_TEXT',
    'The .docx file has no text; it may hold pictures of pages only. Run text recognition (OCR) first.',
  )
}

async function convert(bytes: Uint8Array, marks: string[]): Promise<{ value: string }> {
  try {
    return await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) },
      {
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        transformDocument: (root: WordElement) => writeNumbers(root, marks),
      },
    )
  } catch {
    throw new UnreadableDocument(
      'BROKEN_FILE',
      'The .docx file is damaged: its text cannot be read. Open it in Word or WPS and save it again.',
    )
  }
}

/** A numbered paragraph gets its number as text and is a list no more. */
function writeNumbers(root: WordElement, marks: string[]): WordElement {
  const numbered: WordElement[] = []
  const collect = (element: WordElement): void => {
    if (element.type === 'paragraph' && element.numbering) numbered.push(element)
    for (const child of element.children ?? []) collect(child)
  }
  collect(root)
  numbered.forEach((paragraph, index) => {
    paragraph.numbering = null
    const mark = numbered.length === marks.length ? marks[index] : ''
    if (mark)
      paragraph.children = [{ type: 'run', children: [{ type: 'text', value: mark }] }, ...(paragraph.children ?? [])]
  })
  return root
}

function notWord(entries: ZipEntry[]): UnreadableDocument {
  const sheet = entries.some((entry) => entry.name.startsWith('xl/'))
  const slides = entries.some((entry) => entry.name.startsWith('ppt/'))
  const is = sheet ? 'a workbook (.xlsx)' : slides ? 'a presentation (.pptx)' : 'a zip archive without a Word document'
  return new UnreadableDocument(
    'UNSUPPORTED_TYPE',
    `The file is ${is}, which is not read. Give the report as .txt, .html, .docx or .pdf.`,
  )
}
