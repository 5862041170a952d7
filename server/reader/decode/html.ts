import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { isBlockLine } from '../portal-block.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'svg',
  'form',
  'button',
  'select',
  'nav',
  'footer',
  'aside',
  'head',
  'object',
  'audio',
  'video',
])
const BLOCKS = new Set([
  'address',
  'article',
  'blockquote',
  'body',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tbody',
  'thead',
  'tr',
  'ul',
])
const CHROME =
  /(?:^|[\s_-])(?:nav|menu|footer|foot|breadcrumb|crumbs?|sidebar|share|related|copyright|login|search|links?|toolbar|pager|qrcode|hidden)(?:$|[\s_-])/iu
const INVISIBLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu
/** A container is the article's when it holds nearly all prose of the page. */
const MOST_PROSE = 0.85
const DEEPEST = 400
/** A cell with more prose than this lays out the page; its blocks are lines. */
const LARGEST_CELL = 200

interface Row {
  text: string
  inArticle: boolean
}

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

/** The innermost element that still holds nearly all sentences of the page. */
function findArticle(body: Element, weights: Map<Node, number>): Element {
  const total = weights.get(body) ?? 0
  let article = body
  for (;;) {
    const inner = article.childNodes.find(
      (node): node is Element => 'childNodes' in node && (weights.get(node) ?? 0) >= total * MOST_PROSE,
    )
    if (total === 0 || !inner || inner.nodeName === 'p') return article
    article = inner
  }
}

function weighProse(body: Element): Map<Node, number> {
  const weights = new Map<Node, number>()
  weighNode(body, weights, 0)
  return weights
}

function weighNode(node: Element, weights: Map<Node, number>, depth: number): number {
  let weight = 0
  for (const child of node.childNodes) {
    if (child.nodeName === '#text') {
      const text = (child as DefaultTreeAdapterTypes.TextNode).value.trim()
      weight += /[。；，]/u.test(text) || text.length > 20 ? text.length : text.length / 4
    } else if ('tagName' in child && !isSkipped(child) && child.nodeName !== 'a' && depth < DEEPEST) {
      weight += weighNode(child, weights, depth + 1)
    }
  }
  weights.set(node, weight)
  return weight
}

function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.nodeName) || INVISIBLE.test(readAttribute(element, 'style'))) return true
  return CHROME.test(`${readAttribute(element, 'class')} ${readAttribute(element, 'id')}`)
}

function writeRows(body: Element, article: Element, weights: Map<Node, number>): Row[] {
  const rows: Row[] = []
  let line = ''
  const flush = (inArticle: boolean) => {
    const text = line
      .replace(/[ \u00a0\u3000]+/gu, ' ')
      .replace(/ ?\t ?/gu, '\t')
      .replace(/^[ \t]+|[ \t]+$/gu, '')
    if (text !== '') rows.push({ text, inArticle })
    line = ''
  }
  const walk = (node: Node, inArticle: boolean, inCell: boolean, depth: number): void => {
    if (node.nodeName === '#text') {
      line += (node as DefaultTreeAdapterTypes.TextNode).value
        .replace(/(?<=[^\p{ASCII}])\s*\n\s*(?=[^\p{ASCII}])/gu, '')
        .replace(/\s+/gu, ' ')
    } else if ('tagName' in node && !isSkipped(node) && depth < DEEPEST) {
      const name = node.nodeName
      const inside = inArticle || node === article
      const cell = (name === 'td' || name === 'th') && (weights.get(node) ?? 0) <= LARGEST_CELL
      const breaks =
        (BLOCKS.has(name) || name === 'br' || name === 'td') && !cell && !(inCell && name !== 'tr' && name !== 'table')
      if (breaks || (node === article && !inArticle)) flush(inArticle)
      for (const child of node.childNodes) walk(child, inside, inCell || cell, depth + 1)
      if (cell) line += '\t'
      if (breaks || (node === article && !inArticle)) flush(inside)
    }
  }
  walk(body, false, false, 0)
  flush(article === body)
  return rows
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

function readAttribute(element: Element, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? ''
}
