import { describe, expect, it } from 'vitest'
import { findFrame } from '../../server/reader/frame.ts'
import { readInitiatives } from '../../server/reader/initiatives.ts'
import { splitLines } from '../../server/reader/lines.ts'
import { readOutline } from '../../server/reader/outline.ts'
import { readMark } from '../../server/reader/rules/marks.ts'

const PROSE = '全区上下协同推进各项任务，建成公园三座，修缮道路十二条，群众反映良好，整体进展符合预期。'

function outline(body: string) {
  const text = `某区2023年工作总结\n${body}`
  const read = readOutline(text, findFrame(text, splitLines(text)))
  return { text, ...read, initiatives: readInitiatives(text, read) }
}

/** `level mark|title` for each section. */
function sections(body: string): string[] {
  return outline(body).sections.map(({ level, mark, title }) => `${level} ${mark ?? ''}|${title}`)
}

describe('marks', () => {
  it.each([
    ['一、经济', 'chapter', 1],
    ['十二、经济', 'chapter', 12],
    ['一．经济', 'chapter', 1],
    ['一 、经济', 'chapter', 1],
    ['（一）经济', 'item', 1],
    ['(三)经济', 'item', 3],
    ['【二】经济', 'item', 2],
    ['1.经济', 'number', 1],
    ['１．经济', 'number', 1],
    ['2、经济', 'number', 2],
    ['（1）经济', 'number-paren', 1],
    ['(11) 经济', 'number-paren', 11],
    ['3）经济', 'number-half-paren', 3],
    ['①经济', 'circle', 1],
    ['⑴经济', 'number-paren', 1],
    ['Ⅱ、经济', 'roman', 2],
    ['IV. 经济', 'roman', 4],
    ['壹、经济', 'formal', 1],
    ['貳、經濟', 'formal', 2],
    ['3 经济建设', 'number-blank', 3],
    ['1.2.3 经济', 'decimal3', 3],
    ['附：主要指标情况', 'annex', 0],
    ['第一章 经济', 'part', 1],
    ['第二部分：经济', 'part', 2],
    ['一是经济', 'one-is', 1],
    ['第三，经济', 'firstly', 3],
    ['——经济', 'dash', 0],
    ['● 经济', 'bullet ●', 0],
  ])('reads %s as %s %i', (written, kind, value) => {
    expect(readMark(written, 0, written.length, 'line')).toMatchObject({ kind, value })
  })

  it.each([
    '3.5亿元投资',
    '2022年工作',
    '1-5月',
    '一般预算',
    '第一季度',
    '第一产业',
    '一是否定',
    '十四五规划',
    '12345热线',
    '三农工作',
  ])('reads %s as no mark', (written) => expect(readMark(written, 0, written.length, 'line')).toBeUndefined())
})

describe('sections', () => {
  it('nests kinds of marks in the order in which they appear', () => {
    const body = `一、回顾\n（一）经济\n${PROSE}\n（二）民生\n1.就业\n${PROSE}\n2.教育\n${PROSE}\n二、打算\n${PROSE}`
    expect(sections(body)).toEqual([
      '1 一、|回顾',
      '2 （一）|经济',
      '2 （二）|民生',
      '3 1.|就业',
      '3 2.|教育',
      '1 二、|打算',
    ])
  })

  it('takes the first kind as outermost, whatever is usual', () => {
    expect(sections(`1.经济\n${PROSE}\n一、工业\n${PROSE}\n2.民生\n${PROSE}`)).toEqual([
      '1 1.|经济',
      '2 一、|工业',
      '1 2.|民生',
    ])
  })

  it('reads short lines without a mark over paragraphs as headings', () => {
    expect(sections(`过去一年工作\n${PROSE}\n今后打算\n${PROSE}`)).toEqual(['1 |过去一年工作', '1 |今后打算'])
  })

  it.each([
    ['a table', `一、经济\n指标\t数值\n税收\t12\n${PROSE}`],
    ['a unit over a table', `一、经济\n单位：亿元\n${PROSE}`],
    ['a line that ends a sentence', `一、经济\n工作扎实有效。\n${PROSE}`],
    ['a signature at the end', `一、经济\n${PROSE}\n某区办事处\n2023年12月1日`],
  ])('finds no further heading in %s', (_, body) => {
    expect(sections(body)).toEqual(['1 一、|经济'])
  })

  it('reads headings that run into their paragraph', () => {
    const body = `一、回顾\n产业稳中有进。${PROSE}\n民生持续改善。就业底盘更稳。${PROSE}住房保障更好。${PROSE}`
    expect(sections(body)).toEqual([
      '1 一、|回顾',
      '2 |产业稳中有进',
      '2 |民生持续改善',
      '3 |就业底盘更稳',
      '3 |住房保障更好',
    ])
  })

  it.each(['市场已完成整治。', '目前进展顺利。', '新增企业12家。', '建成了新学校。'])(
    'does not take %s for a heading',
    (sentence) => {
      expect(sections(`一、回顾\n${sentence}${PROSE}`)).toEqual(['1 一、|回顾'])
    },
  )

  it('reads an entry that is not divided as an initiative and a divided one as a section', () => {
    const body = `一、回顾\n（一）稳增长。${PROSE}\n（二）惠民生。一是扩大就业。${PROSE}二是兴办教育。${PROSE}`
    const { sections: found, initiatives } = outline(body)
    expect(found.map((section) => section.title)).toEqual(['回顾', '惠民生'])
    expect(initiatives.map(({ title, section }) => [title, section])).toEqual([
      ['稳增长', 0],
      ['扩大就业', 1],
      ['兴办教育', 1],
    ])
  })

  it('reads entries that only semicolons part', () => {
    const { initiatives } = outline(`一、回顾\n抓好三件事：一是建成公园2座；二是修缮道路3条；三是安装路灯60盏。`)
    expect(initiatives).toHaveLength(3)
  })

  it('reads a text that lost its line ends', () => {
    const body = `工作总结如下。一、抓好经济。${PROSE}二、改善民生 居民${PROSE}——就业更稳。${PROSE}——住房更好。${PROSE}三、下步打算。${PROSE}`
    expect(sections(body)).toEqual(['1 一、|抓好经济', '1 二、|改善民生', '1 三、|下步打算'])
    expect(outline(body).initiatives.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['就业更稳', '住房更好']),
    )
  })

  it('takes 一、二、三产业 for no mark', () => {
    expect(sections(`一、经济\n一、二、三产业增加值分别为1亿元、2亿元和3亿元。`)).toEqual(['1 一、|经济'])
  })

  it('takes no table of contents for headings', () => {
    const body = `目录\n一、经济……………1\n二、民生.........3\n一、经济\n${PROSE}\n二、民生\n${PROSE}`
    expect(sections(body)).toEqual(['1 一、|经济', '1 二、|民生'])
  })

  it('does not take a lone mark within a text for an entry', () => {
    expect(sections(`一、回顾\n重点是：（二）类地区。${PROSE}`)).toEqual(['1 一、|回顾'])
  })

  it('tells preamble from sections and knows a report without headings', () => {
    const read = outline(`2023年是不平凡的一年，全区上下团结奋斗，各项事业全面进步。\n一、经济\n${PROSE}`)
    expect(read.text.slice(read.preamble!.start, read.preamble!.end)).toMatch(/^2023年.*进步。$/u)
    const plain = outline(`${PROSE}\n${PROSE}`)
    expect(plain.sections).toEqual([])
    expect(plain.preamble).toBeNull()
    expect(plain.initiatives).toHaveLength(2)
  })

  it('leaves the foot of the page out of the last section', () => {
    const { sections: found, text } = outline(`一、经济\n${PROSE}\n【打印】【关闭】\n上一篇：通知\n版权所有：某区政府`)
    expect(text.slice(found[0]!.start, found[0]!.end)).toBe(`一、经济\n${PROSE}`)
  })

  it('joins lines that a scan broke', () => {
    const broken = '全年完成投资三十亿元以上，建成公园三座，修缮道路十\n二条，群众反映良好，整体进展符合预期。'
    const { initiatives, text } = outline(`一、经济\n${broken}`)
    expect(initiatives.map(({ start, end }) => text.slice(start, end))).toEqual([broken])
  })

  it('reads numbered parts at the top as sections, divided or not, and 一是 at the top as an initiative', () => {
    expect(sections(`一、稳增长。${PROSE}\n二、惠民生。${PROSE}`)).toEqual(['1 一、|稳增长', '1 二、|惠民生'])
    const said = outline(`一是产业有新突破。${PROSE}\n二是人居有新面貌。${PROSE}`)
    expect(said.sections).toEqual([])
    expect(said.initiatives.map(({ title }) => title)).toEqual(['产业有新突破', '人居有新面貌'])
  })

  it('reads what opens a paragraph beside headings within it', () => {
    const body = `（一）产业\n招商引资多点开花。${PROSE}工业园区腾笼换鸟。${PROSE}\n（二）城区\n消费市场有所回暖。${PROSE}碧海保卫成效初显。${PROSE}`
    expect(sections(body)).toEqual([
      ...['1 （一）|产业', '2 |招商引资多点开花', '2 |工业园区腾笼换鸟'],
      ...['1 （二）|城区', '2 |消费市场有所回暖', '2 |碧海保卫成效初显'],
    ])
  })

  it('takes an account some of whose paragraphs open shortly for one without headings', () => {
    const paragraphs = [
      '种什么，也看市场。',
      '四月连下两场雪。',
      '八月两次强降雨。',
      '秋收结果好于预期。',
      '经营主体有起色。',
    ]
    expect(sections(paragraphs.map((opening) => opening + PROSE).join('\n'))).toEqual([])
    const few = [
      '先说党建。',
      '居民最盼的是住房。',
      '民生方面，低保在册411户。',
      '在治理上，划分网格74个。',
      '年底回头看。',
    ]
    expect(sections(few.map((opening) => opening + PROSE).join('\n'))).toEqual([])
    expect(sections(`上半年，疫情带来不小冲击。${PROSE}\n一、回顾\n${PROSE}`)).toEqual(['1 一、|回顾'])
  })

  it('takes 守护万家 for no quantity and a line ── under the title for no heading', () => {
    expect(sections(`一、回顾\n矛盾化解走在诉前。${PROSE}\n家事审判守护万家。${PROSE}`)).toEqual([
      ...['1 一、|回顾', '2 |矛盾化解走在诉前', '2 |家事审判守护万家'],
    ])
    expect(sections(`──某乡民代表会第22届第4次定期会\n一、经济\n${PROSE}`)).toEqual(['1 一、|经济'])
  })
})
