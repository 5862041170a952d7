import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readReport } from '../../server/reader/read-report.ts'

const REFERENCE = new URL('../../db/samples/huazhuang-2022.txt', import.meta.url)

describe('the reference report', () => {
  const text = readFileSync(REFERENCE, 'utf8')
  const read = readReport(text)

  it('has its metadata', () => {
    expect(read.report).toEqual({
      title: '华庄街道2022年工作总结',
      organization: '华庄街道办事处',
      parentOrganization: null,
      kind: 'ANNUAL',
      year: 2022,
      period: { start: '2022-01-01', end: '2022-12-31', label: '2022年' },
      indexNumber: 'MB1670946/2023-00023',
      documentNumber: null,
      issuedOn: '2023-01-17',
      publishedOn: '2023-01-17',
      publisher: '华庄街道办事处',
      validity: '有效',
      abstract: '华庄街道2022年工作总结',
    })
  })

  it('has six sections, a preamble and no warnings', () => {
    expect(read.sections.map(({ mark, theme }) => [mark, theme])).toEqual([
      ['（一）', 'EPIDEMIC'],
      ['（二）', 'URBAN'],
      ['（三）', 'CULTURE'],
      ['（四）', 'LIVELIHOOD'],
      ['（五）', 'SAFETY'],
      ['（六）', 'GOVERNANCE'],
    ])
    expect(text.slice(read.preamble!.start, read.preamble!.end)).toMatch(/^党的二十大.*成绩单。$/u)
    expect(read.warnings).toEqual([])
  })

  it('is known by length and hash of its text', () => {
    expect(read.text).toEqual({ length: text.length, sha256: createHash('sha256').update(text).digest('hex') })
  })
})

describe('warnings', () => {
  it.each([
    ['', 'The document has no text to read.'],
    ['全区上下团结一心，克服困难，圆满完成了各项任务，取得了新的成绩。', 'No title was found.'],
    ['全区上下团结一心，克服困难，圆满完成了各项任务，取得了新的成绩。', 'No year was found'],
    [
      '某区2022年工作总结\n一、经济\n全年工作扎实推进，成效明显。\n三、民生\n全年工作扎实推进，成效明显。',
      'The numbering jumps from 1 to 3',
    ],
    ['某区2022年工作总结\n一、经济\n全年完成投资\ufffd\ufffd亿元，成效明显。', 'Characters here are broken'],
  ])('of %j: %s', (text, message) => {
    expect(
      readReport(text)
        .warnings.map((warning) => warning.message)
        .join('\n'),
    ).toContain(message)
  })

  it('point to the place', () => {
    const text = '某区2022年工作总结\n一、经济\n全年完成投资锟斤拷亿元，成效明显。'
    const [warning] = readReport(text).warnings
    expect(text.slice(warning!.start, warning!.end)).toBe('锟斤拷')
  })
})
