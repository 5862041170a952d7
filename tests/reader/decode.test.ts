import { describe, expect, it } from 'vitest'
import { decodeDocument } from '../../server/reader/decode.ts'
import { makeDocx, makePdf, makeZip } from './make-documents.ts'

const TEXT = '某街道2022年工作总结\r\n\r\n　　全年发放低保金近75万元，惠及群众2万多人。\r\n一、经济发展\n'
/** Its bytes in GB18030; Node writes no such encoding itself. */
const GB18030 = Buffer.from(
  'c4b3bdd6b5c032303232c4eab9a4d7f7d7dcbde1a3acc8abc4eab7a2b7c5b5cdb1a3bdf0bdfc3735cdf2d4aaa1a3',
  'hex',
)
const GB_TEXT = '某街道2022年工作总结，全年发放低保金近75万元。'

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))
const decode = async (bytes: Uint8Array, name = 'report.txt') => (await decodeDocument(bytes, name)).text
const codeOf = (bytes: Uint8Array, name = 'report.txt') =>
  decodeDocument(bytes, name).then(
    ({ text }) => text,
    (error) => error.code,
  )

function swapBytes(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.from(bytes).swap16())
}

describe('plain text', () => {
  it('keeps every character of UTF-8, line ends too', async () => {
    expect(await decode(bytesOf(TEXT))).toBe(TEXT)
  })

  it.each([
    ['UTF-8 with a byte order mark', bytesOf(`\ufeff${TEXT}`)],
    ['UTF-16 LE with a byte order mark', bytesOf(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 BE with a byte order mark', swapBytes(bytesOf(`\ufeff${TEXT}`, 'utf16le'))],
    ['UTF-16 LE', bytesOf(TEXT, 'utf16le')],
    ['UTF-16 BE', swapBytes(bytesOf(TEXT, 'utf16le'))],
  ])('reads %s', async (_, bytes) => expect(await decode(bytes)).toBe(TEXT))

  it('reads GB18030', async () => expect(await decode(new Uint8Array(GB18030))).toBe(GB_TEXT))

  it.each([
    ['EMPTY_FILE', new Uint8Array()],
    ['EMPTY_FILE', bytesOf(' \n　\n')],
    ['BINARY_FILE', bytesOf('全年\0发放低保金')],
    ['BINARY_FILE', new Uint8Array([0, 1, 2, 3, 255, 254, 0, 9, 8, 7, 200, 0])],
    ['UNKNOWN_ENCODING', new Uint8Array([0xff, 0x80, 0x81, 0xff, 0xff, 0x41, 0xff, 0xfa])],
    ['UNSUPPORTED_TYPE', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['UNSUPPORTED_TYPE', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['TOO_LARGE', new Uint8Array(20 * 1024 * 1024 + 1).fill(65)],
  ])('answers %s', async (code, bytes) => expect(await codeOf(bytes)).toBe(code))

  it('tells in a message what is wrong and what to do, without path or stack', async () => {
    const error = await decodeDocument(new Uint8Array(), '/home/someone/secret.txt').catch((caught) => caught)
    expect(error.message).toMatch(/empty/u)
    expect(error.message).not.toMatch(/secret|\/home/u)
  })
})

describe('web pages', () => {
  const PAGE = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>某街道2022年工作总结-某区政府</title>
    <meta name="PubDate" content="2023-01-17 15:00"><script>var a = "一、假的。"</script></head><body>
    <div class="header"><ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li></ul></div>
    <div class="main"><h1>某街道2022年工作总结</h1>
    <table><tr><td>索引号</td><td>K1/2023-1</td><td>发布机构</td><td>某街道办事处</td></tr></table>
    <div id="zoom"><p>　　2022年，街道经济社会平稳发展，各项工作取得成效，群众满意。</p><p><b>一、经济</b>发展</p>
    <p>全年税收收入<span>12</span>.<span>5</span>亿元，增长6%；引进项目12个，总投资30亿元。</p>
    <table><tr><th>指标</th><th>数值</th></tr><tr><td>税收</td><td>12.5</td></tr></table>
    <p style="display:none">隐藏的文字，不应出现。</p></div></div>
    <div class="footer">版权所有，未经许可不得转载。</div></body></html>`

  it('takes title, block and article, not menus, scripts and footers', async () => {
    const { text, mediaType } = await decodeDocument(bytesOf(PAGE), 'page.html')
    expect(mediaType).toBe('text/html')
    expect(text.split('\n')).toEqual([
      '发布时间：2023-01-17 15:00',
      '某街道2022年工作总结',
      '索引号\tK1/2023-1\t发布机构\t某街道办事处',
      '2022年，街道经济社会平稳发展，各项工作取得成效，群众满意。',
      '一、经济发展',
      '全年税收收入12.5亿元，增长6%；引进项目12个，总投资30亿元。',
      '指标\t数值',
      '税收\t12.5',
    ])
  })

  it('goes by the content, whatever the name', async () => {
    expect((await decodeDocument(bytesOf(PAGE), 'page.txt')).mediaType).toBe('text/html')
    expect((await decodeDocument(bytesOf('增长 < 5%，<未完成>'), 'a.txt')).mediaType).toBe('text/plain')
  })

  it('parts a bold heading from the text behind it', async () => {
    const page = '<html><body><p><b>一、经济</b>全年税收12亿元。</p><p><b>2022年</b>完成3个。</p></body></html>'
    expect(await decode(bytesOf(page), 'a.html')).toBe('一、经济\n全年税收12亿元。\n2022年完成3个。')
  })

  it('reads the charset that the page declares', async () => {
    const head = bytesOf(
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body><p>',
    )
    const page = new Uint8Array(Buffer.concat([head, GB18030, bytesOf('</p></body></html>')]))
    expect(await decode(page, 'page.htm')).toBe(GB_TEXT)
  })

  it('reads an article laid out in a table cell line by line', async () => {
    const long = '<p>全年工作扎实推进，成效明显，群众满意度持续提高。</p>'.repeat(20)
    const text = await decode(bytesOf(`<html><body><table><tr><td>${long}</td></tr></table></body></html>`), 'a.html')
    expect(text.split('\n')).toHaveLength(20)
  })
})

describe('Word documents', () => {
  const paragraph = (text: string, list?: [number, number]) =>
    `<w:p>${list ? `<w:pPr><w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr></w:pPr>` : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`
  const NUMBERING =
    '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>'

  it('reads paragraphs, tables and automatic numbers', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
    const body = [
      paragraph('某街道2022年工作总结'),
      paragraph('经济', [3, 0]),
      paragraph('工业', [3, 1]),
      paragraph('农业', [3, 1]),
      paragraph('民生', [3, 0]),
      paragraph('住房', [3, 1]),
      `<w:tbl><w:tr>${cell('指标')}${cell('数值')}</w:tr><w:tr>${cell('税收')}${cell('12.5')}</w:tr></w:tbl>`,
    ]
    expect((await decode(makeDocx(body.join(''), NUMBERING), 'a.docx')).split('\n')).toEqual([
      ...[
        '某街道2022年工作总结',
        '一、经济',
        '（一）工业',
        '（二）农业',
        '二、民生',
        '（一）住房',
        '指标\t数值',
        '税收\t12.5',
      ],
    ])
  })

  it.each([
    ['UNSUPPORTED_TYPE', 'a workbook', makeZip({ 'xl/workbook.xml': '<x/>' })],
    ['UNSUPPORTED_TYPE', 'another archive', makeZip({ 'readme.txt': 'x' })],
    ['BROKEN_FILE', 'half a file', makeDocx(paragraph('某')).slice(0, 300)],
    ['BROKEN_FILE', 'broken markup', makeZip({ 'word/document.xml': '<w:document' })],
    ['BROKEN_FILE', 'an archive that lies about its size', makeZip({ 'word/document.xml': 'x'.repeat(9e6) }, 100)],
    ['TOO_LARGE', 'an archive that unpacks too far', makeZip({ 'word/document.xml': 'x' }, 4e9)],
    ['NO_TEXT', 'pages of pictures', makeDocx('<w:p/>')],
    ['BROKEN_FILE', 'a text with that name', bytesOf('某街道工作总结')],
  ])('answers %s for %s', async (code, _, bytes) => expect(await codeOf(bytes, 'a.docx')).toBe(code))
})

describe('PDF', () => {
  const full = '全年工作扎实推进成效明显群众满意度持续提高经济发展稳中有进'

  it('joins broken lines and drops page numbers', async () => {
    const pdf = makePdf([
      [
        [200, 780, '某街道2022年工作总结'],
        [70, 740, `${full.slice(2)}，`],
        [50, 720, `${full}，`],
        [50, 700, '完成投资30亿元。'],
        [70, 680, '一、民生保障'],
        [70, 660, full.slice(2)],
        [290, 30, '- 1 -'],
      ],
      [
        [50, 780, '再上台阶。'],
        [290, 30, '- 2 -'],
      ],
    ])
    expect((await decode(pdf, 'a.pdf')).split('\n')).toEqual([
      '某街道2022年工作总结',
      `${full.slice(2)}，${full}，完成投资30亿元。`,
      '一、民生保障',
      `${full.slice(2)}再上台阶。`,
    ])
  })

  it.each([
    ['NO_TEXT', makePdf([[], []])],
    ['BROKEN_FILE', bytesOf('%PDF-1.7\nnothing follows')],
  ])('answers %s', async (code, bytes) => expect(await codeOf(bytes, 'a.pdf')).toBe(code))
})
