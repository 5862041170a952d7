import { parse } from 'parse5'
import { isBlockLine } from '../portal-block.ts'
import { DEEPEST, type Element, findArticle, readAttribute, weighProse, writeRows } from './html-rows.ts'

/** The article of a portal page with its title and block of metadata, one block a line, cells parted by tabs. */
export function readHtml(source: string): string {
  const { html, body } = parsePage(source)
  if (!html || !body) return ''
  const meta = readMeta(html)
  const weights = weighProse(body)
  const rows = writeRows(body, findArticle(body, weights), weights)
  const first = rows.findIndex((row) => row.inArticle)
  const head = keepHead(
    rows.slice(0, Math.max(first, 0)).map((row) => row.text),
    meta.title,
  )
  const article = (first < 0 ? rows : rows.filter((row) => row.inArticle)).map((row) => row.text)
  return addMeta([...head, ...article], meta).join('\n')
}

function parsePage(source: string): { html?: Element; body?: Element } {
  const document = parse(source)
  const html = document.childNodes.find((node): node is Element => node.nodeName === 'html')
  const body = html?.childNodes.find((node): node is Element => node.nodeName === 'body')
  return { ...(html && { html }), ...(body && { body }) }
}

function readMeta(html: Element): { title: string; date: string; source: string } {
  const meta = { title: '', date: '', source: '' }
  let heading = ''
  visit(html, (element) => {
    if (element.nodeName === 'h1') heading ||= collectText(element)
    if (element.nodeName === 'title')
      meta.title ||= collectText(element)
        .split(/\s*[-_|–—]\s*/u)[0]!
        .trim()
    const name = readAttribute(element, 'name').toLowerCase()
    const content = readAttribute(element, 'content').trim()
    if (element.nodeName !== 'meta' || content === '') return
    if (name === 'articletitle') heading = content
    if (name === 'pubdate') meta.date = content
    if (name === 'contentsource') meta.source = content
  })
  return { ...meta, title: heading || meta.title }
}

/** Every block of a page as a line: for documents that are all article. */
export function readBlocks(source: string): string {
  const { body } = parsePage(source)
  if (!body) return ''
  return writeRows(body, body, weighProse(body))
    .map((row) => row.text)
    .join('\n')
}

/** Before the article only its title and what the portal says of it count. */
function keepHead(lines: string[], title: string): string[] {
  return lines.filter((line, index) => {
    if (isBlockLine(line) || (title.length > 3 && line.includes(title) && line.length < title.length + 12)) return true
    const above = lines[index - 1]
    return above !== undefined && isBlockLine(above) && above.length <= 8 && !line.includes('>') && line.length < 60
  })
}

function addMeta(lines: string[], meta: { title: string; date: string; source: string }): string[] {
  const opening = lines.slice(0, 40).join('\n')
  const added: string[] = []
  if (meta.title !== '' && !opening.includes(meta.title)) added.push(meta.title)
  if (meta.date !== '' && !/(?:发布|发文|公开|成文)(?:时间|日期)|日期|时间[：:]/u.test(opening))
    added.push(`发布时间：${meta.date}`)
  if (meta.source !== '' && !/来源|发布机构|发布单位/u.test(opening)) added.push(`信息来源：${meta.source}`)
  return [...added, ...lines]
}

function visit(node: Element, see: (element: Element) => void, depth = 0): void {
  see(node)
  if (depth > DEEPEST) return
  for (const child of node.childNodes) if ('tagName' in child) visit(child, see, depth + 1)
}

function collectText(element: Element): string {
  return element.childNodes
    .map((node) =>
      'value' in node ? node.value : 'tagName' in node && node.childNodes.length < 50 ? collectText(node) : '',
    )
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}
