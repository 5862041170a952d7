import type { DefaultTreeAdapterTypes } from 'parse5'
import { readMark } from '../rules/marks.ts'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element

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
export const DEEPEST = 400
const BOLD = new Set(['b', 'strong'])
const LONGEST_HEADING = 40
/** A cell with more prose than this lays out the page; its blocks are lines. */
const LARGEST_CELL = 200

/** What goes on behind a heading in bold: a sentence of its own. */
const SENTENCE = /^[^，。；：、,.].{5}/u

export interface Row {
  text: string
  inArticle: boolean
}

/** The innermost element that still holds nearly all sentences of the page. */
export function findArticle(body: Element, weights: Map<Node, number>): Element {
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

export function weighProse(body: Element): Map<Node, number> {
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

export function writeRows(body: Element, article: Element, weights: Map<Node, number>): Row[] {
  const rows: Row[] = []
  let line = ''
  let bold = 0
  let heading = false
  const flush = (inArticle: boolean) => {
    const text = line
      .replace(/[ \u00a0\u3000]+/gu, ' ')
      .replace(/ ?\t ?/gu, '\t')
      .replace(/^[ \t]+|[ \t]+$/gu, '')
    if (text !== '') rows.push({ text, inArticle })
    line = ''
    heading = false
  }
  const walk = (node: Node, inArticle: boolean, inCell: boolean, depth: number): void => {
    if (node.nodeName === '#text') {
      const text = (node as DefaultTreeAdapterTypes.TextNode).value
        .replace(/(?<=[^\p{ASCII}])\s*\n\s*(?=[^\p{ASCII}])/gu, '')
        .replace(/\s+/gu, ' ')
      if (heading && bold === 0 && SENTENCE.test(text)) flush(inArticle)
      line += text
    } else if ('tagName' in node && !isSkipped(node) && depth < DEEPEST) {
      const name = node.nodeName
      const inside = inArticle || node === article
      const cell = (name === 'td' || name === 'th') && (weights.get(node) ?? 0) <= LARGEST_CELL
      const breaks =
        (BLOCKS.has(name) || name === 'br' || name === 'td') && !cell && !(inCell && name !== 'tr' && name !== 'table')
      if (breaks || (node === article && !inArticle)) flush(inArticle)
      if (BOLD.has(name)) bold++
      for (const child of node.childNodes) walk(child, inside, inCell || cell, depth + 1)
      if (BOLD.has(name)) bold--
      if (cell) line += '\t'
      else if (BOLD.has(name)) heading = inside && opensPart(line)
      if (breaks || (node === article && !inArticle)) flush(inside)
    }
  }
  walk(body, false, false, 0)
  flush(article === body)
  return rows
}

/** `<b>一、经济</b>全年…`: a heading in bold at the start of a paragraph that nothing closes. */
function opensPart(line: string): boolean {
  const heading = line.trim()
  if (heading.length > LONGEST_HEADING || /[。：；，、:;,.]$/u.test(heading)) return false
  const mark = readMark(heading, 0, heading.length, 'line')
  return mark !== undefined && mark.end < heading.length
}

export function readAttribute(element: Element, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? ''
}
