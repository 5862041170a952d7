import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UnreadableDocument } from '../../server/reader/decode/unreadable.ts'
import { decodeDocument } from '../../server/reader/decode.ts'
import type { ReadReport, Span } from '../../server/reader/model.ts'
import { readReport } from '../../server/reader/read-report.ts'

const RUNS = Number(process.env.FUZZ_RUNS ?? 1000)
const SEED = Number(process.env.FUZZ_SEED ?? 20230117)
const FOLDER = new URL('../reports/', import.meta.url)
const REPORTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))

/** What reports are made of, and what breaks readers. */
const PIECES = [
  ...[
    '一、',
    '（一）',
    '(1)',
    '1.',
    '①',
    '一是',
    '第一，',
    '——',
    '第一章',
    '二要',
    '●',
    'Ⅰ、',
    '首先，',
    '◆',
    '01',
    '壹、',
    '1.1.1',
    '附：',
  ],
  ...[
    '全年',
    '完成',
    '投资',
    '同比增长',
    '其中',
    '分别为',
    '由',
    '提高到',
    '下降',
    '占',
    '约',
    '近',
    '不到',
    '力争',
    '目标',
  ],
  ...[
    '0',
    '1',
    '12',
    '63.6',
    '1,234',
    '２０',
    '三',
    '十',
    '两',
    '万',
    '亿',
    '余',
    '多',
    '%',
    '％',
    '‰',
    '个',
    '户',
    '平方米',
    '元',
    '人次',
  ],
  ...[
    '。',
    '，',
    '；',
    '：',
    '、',
    '\n',
    '\r\n',
    '\n\n',
    '　　',
    ' ',
    '\t',
    '“',
    '”',
    '（',
    '）',
    '-',
    '—',
    '.',
    '第',
    '年',
    '月',
  ],
  ...[
    '索引号 ',
    '发布时间：',
    '2023-01-17',
    '各位代表：',
    '工作总结',
    '打印',
    '\u0000',
    '\ufffd',
    '\ud800',
    '\udfff',
    '😀',
    '﷽',
    '\u2028',
  ],
]
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(''))
const anything = fc.string({ unit: 'binary', maxLength: 300 })
const mutated = fc
  .tuple(fc.constantFrom(...REPORTS), fc.constantFrom(...REPORTS), fc.nat(3000), fc.nat(3000), soup, fc.nat(3))
  .map(([one, other, from, to, noise, how]) => {
    if (how === 0) return one.slice(from % one.length, (from % one.length) + (to % 900))
    if (how === 1) return one.slice(0, from % 900) + noise + one.slice(from % 900, (from % 900) + 500)
    if (how === 2) return one.slice(0, from % 700) + other.slice(to % other.length).slice(0, 700)
    return one.slice(0, 900).replace(/[。，\n]/gu, (mark, at: number) => ((at + from) % 7 === 0 ? '' : mark))
  })
const document = fc.oneof(soup, anything, mutated)

function checkSpan(span: Span, length: number): void {
  expect(Number.isInteger(span.start) && Number.isInteger(span.end)).toBe(true)
  expect(span.start).toBeGreaterThanOrEqual(0)
  expect(span.end).toBeLessThanOrEqual(length)
  expect(span.start).toBeLessThanOrEqual(span.end)
}

function isIndex(value: number | null, items: unknown[]): boolean {
  return value === null || (Number.isInteger(value) && value >= 0 && value < items.length)
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function checkOutline(read: ReadReport, text: string): void {
  read.sections.forEach((section, index) => {
    checkSpan(section, text.length)
    expect(isIndex(section.parent, read.sections)).toBe(true)
    const parent = section.parent === null ? null : read.sections[section.parent]!
    expect(section.level).toBe(parent === null ? 1 : parent.level + 1)
    if (parent) expect(section.parent! < index && holds(parent, section)).toBe(true)
    const sibling = read.sections.slice(0, index).findLast((other) => other.parent === section.parent)
    expect(section.ordinal).toBe(sibling ? sibling.ordinal + 1 : 0)
    if (sibling) expect(sibling.end).toBeLessThanOrEqual(section.start)
  })
  read.initiatives.forEach((initiative, index) => {
    checkSpan(initiative, text.length)
    expect(initiative.ordinal).toBe(index)
    expect(initiative.title).not.toBe('')
    expect(isIndex(initiative.section, read.sections)).toBe(true)
    if (initiative.section !== null) expect(holds(read.sections[initiative.section]!, initiative)).toBe(true)
    const before = read.initiatives[index - 1]
    if (before) expect(before.end).toBeLessThanOrEqual(initiative.start)
  })
  if (read.preamble) checkSpan(read.preamble, text.length)
  for (const warning of read.warnings) checkSpan(warning, text.length)
}

function checkMetrics(read: ReadReport, text: string): void {
  for (const metric of read.metrics) {
    checkSpan(metric, text.length)
    checkSpan(metric.sentence, text.length)
    expect(text.slice(metric.start, metric.end)).toBe(metric.text)
    expect(holds(metric.sentence, metric)).toBe(true)
    for (const decimal of [metric.value, metric.lower, metric.upper]) {
      if (decimal !== null) expect(decimal).toMatch(/^-?\d+(?:\.\d+)?$/u)
    }
    if (metric.lower !== null) expect(Number(metric.lower)).toBeLessThanOrEqual(Number(metric.value))
    if (metric.upper !== null) expect(Number(metric.upper)).toBeGreaterThanOrEqual(Number(metric.value))
    expect(metric.confidence >= 0 && metric.confidence <= 1).toBe(true)
    expect(isIndex(metric.section, read.sections) && isIndex(metric.initiative, read.initiatives)).toBe(true)
    for (const link of [metric.target, metric.change, metric.whole]) expect(isIndex(link, read.metrics)).toBe(true)
  }
}

function checkReading(text: string): void {
  const read = readReport(text)
  expect(read.text.length).toBe(text.length)
  checkOutline(read, text)
  checkMetrics(read, text)
  expect(readReport(text)).toEqual(read)
}

describe('every reading', () => {
  it.each(REPORTS.map((text, index) => [index, text] as const))('keeps the invariants for report %i', (_, text) =>
    checkReading(text),
  )

  it(`keeps the invariants for ${RUNS} random and mutated texts`, { timeout: 600_000 }, () => {
    fc.assert(fc.property(document, checkReading), { numRuns: RUNS, seed: SEED, includeErrorInReport: true })
  })

  it(`reads or refuses ${RUNS / 2} random and mutated files`, { timeout: 600_000 }, async () => {
    const heads = fc.constantFrom(
      [],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
      [0x50, 0x4b, 3, 4],
      [0x3c, 0x68, 0x74, 0x6d, 0x6c, 0x3e],
    )
    const noise = fc.uint8Array({ maxLength: 200 })
    const report = fc
      .tuple(fc.constantFrom(...REPORTS), fc.nat(800))
      .map(([text, at]) => Buffer.from(text.slice(at, at + 300)))
    const bytes = fc
      .tuple(heads, fc.oneof(noise, report), noise)
      .map((parts) => new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part)))))
    const names = fc.constantFrom('a.txt', 'a.html', 'a.docx', 'a.pdf', 'a')
    await fc.assert(
      fc.asyncProperty(bytes, names, async (file, name) => {
        try {
          checkReading((await decodeDocument(file, name)).text)
        } catch (error) {
          if (!(error instanceof UnreadableDocument)) throw error
        }
      }),
      { numRuns: RUNS / 2, seed: SEED },
    )
  })

  it.each([
    '（',
    '“',
    '1',
    '万',
    '一、',
    '\n',
    '一是',
    '1.\n',
    '，',
    '\t',
    '（一）经济。',
    '第',
    '索引号 ',
    '<',
    '其中',
    '—',
    '同比增长',
    '2023年',
    '发布时间：',
    '路街村',
    '某社区',
  ])('takes time in step with length for many %j', { timeout: 60_000 }, (piece) => {
    const measure = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length))
      const start = performance.now()
      readReport(text)
      return performance.now() - start
    }
    measure(20_000)
    const short = Math.max(measure(20_000), 8)
    expect(measure(160_000)).toBeLessThan(short * 32)
  })
})
