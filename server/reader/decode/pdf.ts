import { getDocumentProxy } from 'unpdf'
import { UnreadableDocument } from './unreadable.ts'

interface PdfItem {
  str: string
  transform: number[]
  width: number
  height: number
}

/** A printed line with its place on the page, in points. */
interface PdfLine {
  text: string
  left: number
  right: number
  size: number
  page: number
}

const MOST_PAGES = 2000
const PAGE_NUMBER =
  /^[—–\-－\s·.]*(?:第\s*)?(?:\d{1,4}|[ivxIVX]{1,6})(?:\s*页)?(?:\s*[/／共]\s*(?:共\s*)?\d{1,4}(?:\s*页)?)?[—–\-－\s·.]*$/u
/** Radicals that Unicode does not fold to the simplified character, pair by pair. */
const PAIRS =
  '⺠民⻓长⻛风⻔门⻋车⻅见⻆角⻚页⻜飞⻢马⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⻘青⻝食⻄西⻉贝⻁虎⻙韦⻣骨⻤鬼⺟母⺁厂⻌辶⺮竹⼾户'
const RADICALS = new Map([...PAIRS.matchAll(/(.)(.)/gu)].map(([, radical, character]) => [radical!, character!]))
const SPACED = /(?<=[^\p{ASCII}\s]) +(?=[^\p{ASCII}\s])/gu
const CLOSED = /[。！？；：!?;:]$/u
const OPENS_PART =
  /^(?:第?[一二三四五六七八九十]+[、．.章节部是，]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|——|[①-⑳])/u
/** A page of a report with fewer characters than this is a picture of a page. */
const FEWEST_CHARACTERS_A_PAGE = 10

/** Lines put together to paragraphs by where they begin and end on the page; page numbers dropped. */
export async function decodePdf(bytes: Uint8Array): Promise<string> {
  const lines: PdfLine[] = []
  const pages = await readPages(bytes, lines)
  const characters = lines.reduce((sum, line) => sum + line.text.replace(/\s/gu, '').length, 0)
  if (characters < FEWEST_CHARACTERS_A_PAGE * Math.min(pages, 5)) {
    const message = `The PDF has ${pages} page(s) but no text: it is a scan. Run text recognition (OCR) first, then give its text.`
    throw new UnreadableDocument('NO_TEXT', message)
  }
  return joinParagraphs(dropRunningHeads(lines, pages))
}

async function readPages(bytes: Uint8Array, lines: PdfLine[]): Promise<number> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    if (document.numPages > MOST_PAGES) {
      throw new UnreadableDocument(
        'TOO_LARGE',
        `The PDF has ${document.numPages} pages; at most ${MOST_PAGES} are read. Split it.`,
      )
    }
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const content = await page.getTextContent()
      lines.push(...readLines(content.items.filter((item) => 'str' in item) as PdfItem[], number))
      page.cleanup()
    }
    const pages = document.numPages
    await document.loadingTask?.destroy?.()
    return pages
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error
    if ((error as Error).name === 'PasswordException') {
      throw new UnreadableDocument('PROTECTED_FILE', 'The PDF is protected by a password. Save a copy without one.')
    }
    throw new UnreadableDocument(
      'BROKEN_FILE',
      'The PDF is damaged: its pages cannot be read. Open it and print it to a new PDF.',
    )
  }
}

function readLines(items: PdfItem[], page: number): PdfLine[] {
  const lines: (PdfLine & { base: number })[] = []
  for (const item of items) {
    if (item.str === '') continue
    const [left, base] = [item.transform[4] ?? 0, item.transform[5] ?? 0]
    const size = Math.abs(item.height || item.transform[3] || 10)
    const last = lines.at(-1)
    if (last && Math.abs(last.base - base) < size * 0.5 && left >= last.left) {
      const gap = left - last.right
      last.text += (gap > size * 1.2 && last.text.trim() !== '' ? '\t' : '') + item.str
      last.right = Math.max(last.right, left + item.width)
    } else if (item.str.trim() !== '') {
      lines.push({ text: item.str, left, right: left + item.width, size, page, base })
    }
  }
  return lines.map(({ base: _, ...line }) => ({ ...line, text: tidy(line.text) })).filter((line) => line.text !== '')
}

/** Fonts name ⼯ and ⺠ where 工 and 民 are meant. */
function tidy(text: string): string {
  return dropSpacing(text)
    .replace(/[\u2f00-\u2fdf]/gu, (radical) => RADICALS.get(radical) ?? radical.normalize('NFKC'))
    .replace(/[\u2e80-\u2eff]/gu, (radical) => RADICALS.get(radical) ?? radical)
    .replace(/ {2,}/gu, ' ')
    .trim()
}

/** Blanks between most ideographs of a line come from the typesetting; a few part words, as the text has them. */
function dropSpacing(text: string): string {
  const blanks = text.match(SPACED)?.length ?? 0
  const ideographs = text.match(/[^\p{ASCII}]/gu)?.length ?? 0
  return blanks > 2 && blanks > ideographs * 0.3 ? text.replace(SPACED, '') : text
}

/** Page numbers, and lines that stand at the top or the foot of most pages. */
function dropRunningHeads(lines: PdfLine[], pages: number): PdfLine[] {
  const isEdge = (index: number) =>
    [index - 2, index - 1, index + 1, index + 2].some((near) => lines[near]?.page !== lines[index]!.page)
  const seen = new Map<string, number>()
  lines.forEach((line, index) => {
    if (isEdge(index)) seen.set(blur(line.text), (seen.get(blur(line.text)) ?? 0) + 1)
  })
  return lines.filter((line, index) => {
    if (!isEdge(index)) return true
    return !PAGE_NUMBER.test(line.text) && (seen.get(blur(line.text)) ?? 0) < Math.max(2, pages * 0.6)
  })
}

/** The same line on another page, with another page number. */
function blur(text: string): string {
  return text.replace(/\d+/gu, '#')
}

/** A line goes on in the next one when it reaches the right margin and the next is not indented. */
function joinParagraphs(lines: PdfLine[]): string {
  const rights = lines.map((line) => line.right).sort((a, b) => a - b)
  const lefts = lines.map((line) => line.left).sort((a, b) => a - b)
  const margin = rights[Math.floor(rights.length * 0.8)] ?? 0
  const edge = lefts[Math.floor(lefts.length * 0.3)] ?? 0
  let text = ''
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (!before) text = line.text
    else if (continues(before, line, margin, edge)) text += needsBlank(before, line) ? ` ${line.text}` : line.text
    else text += `\n${line.text}`
  })
  return text
}

function continues(before: PdfLine, line: PdfLine, margin: number, edge: number): boolean {
  if (before.text.includes('\t') || line.text.includes('\t') || before.right < margin - before.size * 1.5) return false
  if (line.left > edge + line.size * 1.2 || Math.abs(before.size - line.size) > before.size * 0.2) return false
  return !(CLOSED.test(before.text) && OPENS_PART.test(line.text))
}

function needsBlank(before: PdfLine, line: PdfLine): boolean {
  return /[A-Za-z]$/u.test(before.text) && /^[A-Za-z]/u.test(line.text)
}
