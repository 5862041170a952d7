import { describe, expect, it } from 'vitest'
import { tellsFigure } from '../../server/reader/heading-figures.ts'
import { findSentences } from '../../server/reader/paragraphs.ts'
import { readReport } from '../../server/reader/read-report.ts'
import { setsLevels } from '../../server/reader/rules/acts.ts'
import { isPlanTitle, opensPlan } from '../../server/reader/rules/plan-titles.ts'
import { isCaption } from '../../server/reader/rules/table-captions.ts'

const PROSE = '全区上下协同推进各项任务，建成公园三座，修缮道路十二条，群众反映良好，整体进展符合预期。'

const read = (body: string, title = '东山区2023年工作总结') => readReport(`${title}\n${body}`)
const figures = (body: string) => read(body).metrics.map(({ value, unit }) => `${value} ${unit}`)
const sections = (body: string, title?: string) => read(body, title).sections.map((section) => section.title)
const initiatives = (body: string) => read(body).initiatives.map(({ title, status }) => `${title} ${status}`)

describe('figures in the leads of items', () => {
  it.each([
    ['一、回顾\n1.打击更狠，破案916起。', ['916 起']],
    ['①破案91起。\n②移送80人。', ['91 起', '80 人']],
    [`（一）新建小学3所，增加学位1200个。全年投入2亿元。\n（二）${PROSE}`, ['3 所', '1200 个', '200000000 元']],
    ['一、回顾\n★拆除违建360平方米。\n★清运垃圾12吨。', ['360 平方米', '12 吨']],
    ['第一，建成公园5座。第二，改造道路8条。', ['5 座', '8 条']],
    [`一、守护平安，批捕312人\n${PROSE}`, ['312 人']],
  ])('%j', (body, amounts) => expect(figures(body)).toEqual(expect.arrayContaining(amounts)))

  it.each([
    `一、办好10件民生实事\n${PROSE}`,
    `一、2023年工作回顾\n${PROSE}`,
    `一、四场大考\n${PROSE}`,
    `一、12345热线\n${PROSE}`,
  ])('none in the heading of %j', (body) => expect(figures(body)).toEqual(figures(`一、回顾\n${PROSE}`)))

  it.each([
    ['新建小学3所', true],
    ['经济总量突破500亿元', true],
    ['網辦率提高到９５％', true],
    ['2023年回顾', false],
    ['12345热线', false],
    ['办好10件实事', false],
    ['“1+4”治理', false],
    ['G3高速', false],
  ])('%s tells a figure: %s', (written, tells) => expect(tellsFigure(written)).toBe(tells))

  it('takes the clause without the figure for the title', () => {
    expect(initiatives('1.招商更准，签约项目36个。引进外资1.2亿美元。\n2.外贸更稳，新增备案企业120家。')).toEqual([
      '招商更准 COMPLETED',
      '外贸更稳 COMPLETED',
    ])
  })
})

describe('broken lines', () => {
  it.each([
    ['完成客运量612万\n人次、货运量1945万吨，比上年增长3%。'],
    ['改造危桥十\n二座，新建道路3条。'],
    ['投资额达到了预期，引进企业2家，总额达\n1.6亿元。'],
    ['建成绿地3\n万平方米，栽树200株。'],
    ['合格率9\n1.5%，比上年提高。'],
  ])('%j is one sentence and no heading', (body) => {
    const { sections: found, initiatives: told } = read(`一、回顾\n${body}`)
    expect(found).toHaveLength(1)
    expect(told).toHaveLength(1)
  })

  it('keeps a heading that ends with a year apart', () => {
    expect(sections(`回首2022\n个体工商户稳步增加，${PROSE}`)).toEqual(['回首2022'])
  })
})

describe('parts that look ahead', () => {
  it.each([
    ['下半年任务', 2023, 6],
    ['四季度打算', 2023, 9],
    ['二〇二五年工作要点', 2024, 12],
    ['2024年重点任务', 2023, 12],
    ['后续安排', 2023, 12],
    ['努力方向', 2023, 12],
    ['下阶段工作建议', 2023, 6],
    ['2024年主要目标', 2023, 12],
    ['明年打算', null, null],
  ])('%s in a report of %s to month %s', (title, year, month) => expect(isPlanTitle(title, year, month)).toBe(true))

  it.each([
    ['2024年工作要点完成情况', 2024, 12],
    ['目标任务完成情况', 2023, 12],
    ['2022年主要工作', 2022, 12],
    ['后续监管不断加强', 2023, 12],
    ['未来社区加快成型', 2023, 12],
    ['谋划项目扎实推进', 2023, 12],
    ['四季度工作', 2023, 12],
  ])('not %s in a report of %s to month %s', (title, year, month) =>
    expect(isPlanTitle(title, year, month)).toBe(false),
  )

  it.each([
    ['四季度，新建公园2座', 9, true],
    ['四季度，新建公园2座', 12, false],
    ['四季度以来，新建公园2座', 9, false],
    ['下半年，将新建公园', 6, true],
    ['2024年，新建公园2座', 12, true],
    ['2023年，新建公园2座', 12, false],
    ['下一步，新建公园2座', null, true],
  ])('%s after month %s: %s', (paragraph, lastMonth, plan) => {
    expect(opensPlan(paragraph, { year: 2023, lastMonth })).toBe(plan)
  })

  it('gives what they hold as planned, and levels to reach as no deed', () => {
    const body = `一、回顾\n${PROSE}\n二、后续安排\n新建公园2座。粮食产量3万吨，增长5%左右，合格率不低于98%。\n明年，改造道路3条。`
    expect(initiatives(body).slice(1)).toEqual(['新建公园 PLANNED', '改造道路 PLANNED'])
    expect(read(body).sections[1]?.theme).toBe('OUTLOOK')
  })

  it.each([
    ['供水量8900万立方米，漏损率不超过8%，事故为零。', true],
    ['供水量8900万立方米，新建水厂2座。', false],
    ['抓好项目建设，增长5%左右。', false],
  ])('%s sets levels: %s', (written, levels) => expect(setsLevels(written)).toBe(levels))

  it('reads a plan that a colon announces, and entries that commas part', () => {
    expect(initiatives('10月份工作计划：一、开展培训2次；二、走访企业40家。')).toEqual([
      '开展培训 PLANNED',
      '走访企业 PLANNED',
    ])
    expect(initiatives('一、明年打算\n（一）改造基层社6个，（二）托管土地7万亩，（三）建设中心1处。')).toHaveLength(3)
    expect(initiatives('一、回顾\n改造提升（一）类、（三）类道路5条。')).toHaveLength(1)
  })

  it('reads the entries behind 下一步', () => {
    expect(initiatives('一、回顾\n下一步，一是新建学校2所；二是改建幼儿园4所。')).toEqual([
      '新建学校 PLANNED',
      '改建幼儿园 PLANNED',
    ])
  })
})

describe('rows of items', () => {
  const items = '①粮油丰收。产量6万吨。\n②畜牧稳定。出栏3万头。\n③农机增加。补贴90台。'

  it('reads undivided items without a heading above as initiatives, and what follows them as none of theirs', () => {
    const { sections: found, initiatives: told } = read(`${items}\n四季度，新建大棚30座，引进企业2家。`)
    expect(found).toEqual([])
    expect(told.map(({ title }) => title)).toEqual(['粮油丰收', '畜牧稳定', '农机增加', '新建大棚'])
    expect(told[2]!.end).toBeLessThan(told[3]!.start)
  })

  it.each([
    ['divided', `（一）抓农业。${PROSE}\n（二）抓工业。一是新建厂房2座。二是引进企业3家。`, ['抓农业', '抓工业']],
    [
      'of several paragraphs',
      `（一）抓农业。${PROSE}\n${PROSE}\n（二）抓工业。${PROSE}\n${PROSE}`,
      ['抓农业', '抓工业'],
    ],
    ['parts of the document', `一、抓农业。${PROSE}\n二、抓工业。${PROSE}`, ['抓农业', '抓工业']],
    ['items of a section', `一、回顾\n（一）抓农业。${PROSE}\n（二）抓工业。${PROSE}`, ['回顾']],
  ])('%s', (_, body, titles) => expect(sections(body)).toEqual(titles))

  it('nests a list that begins right below the last item', () => {
    const body = `一、回顾\n（一）抓农业。${PROSE}\n（二）抓工业。${PROSE}\n1.新建厂房2座。\n2.引进企业3家。`
    expect(sections(body)).toEqual(['回顾', '抓工业'])
  })
})

describe('titles and bylines', () => {
  it.each([
    ['东山区教育局2023年前三季度重点工作推进情况', '东山区教育局'],
    ['东山区教育局2023年工作要点完成情况', '东山区教育局'],
    ['东山区教育局2023年工作汇报', '东山区教育局'],
  ])('%s', (title, organization) => {
    expect(read(`一、回顾\n${PROSE}`, title)).toMatchObject({
      report: { title, organization },
      sections: [{ title: '回顾' }],
    })
  })

  it.each([
    ['东山区2022年国民经济和社会发展统计公报[1]', '东山区统计局  国家统计局东山调查队\n2023年4月18日', '东山区统计局'],
    ['2023年东山市生态环境保护工作情况', '东山市生态环境局（2024年2月6日）', '东山市生态环境局'],
    ['东山街道2023年工作总结', '2024年1月5日', '东山街道'],
  ])('%s under which stands %j', (title, byline, organization) => {
    const { report, sections: found } = read(`${byline}\n\n${PROSE}\n${PROSE}`, title)
    expect(report).toMatchObject({ title: title.replace('[1]', ''), organization })
    expect(found).toEqual([])
  })

  it('leaves byline and notes at the end out of the sections', () => {
    const { sections: found, initiatives: told } = read(
      `一、回顾\n${PROSE}\n东山区教育局（2024年1月5日）\n注：\n[1]数据为初步统计数，存在四舍五入。`,
    )
    expect(found).toHaveLength(1)
    expect(told).toHaveLength(1)
  })
})

describe('headings on their own line', () => {
  it.each([
    ['the first under the title', `数据底座\n${PROSE}\n12345热线\n${PROSE}`, ['数据底座', '12345热线']],
    ['in brackets', `【经济发展】\n${PROSE}\n【民生】${PROSE}`, ['经济发展', '民生']],
    [
      'of two levels',
      `完成情况\n\n强化引领\n${PROSE}\n\n工作安排\n\n深化共建\n${PROSE}`,
      ['完成情况', '强化引领', '工作安排', '深化共建'],
    ],
    ['between signs', `●产业方面●\n${PROSE}\n●城建方面●\n${PROSE}`, ['产业方面', '城建方面']],
    ['under a table', `综合\n${PROSE}\n指标\t数值\n税收\t12\n农业\n${PROSE}`, ['综合', '农业']],
  ])('%s', (_, body, titles) => expect(sections(body)).toEqual(titles))

  it.each([
    ['the speaker', `——在东山区人民代表大会会议上\n区长 王 明\n${PROSE}`],
    ['what the page offers', `${PROSE}\n【打印本页】【关闭窗口】`],
    ['a table of contents', `目录\n一、经济……………1\n${PROSE}`],
    ['a result', `新建小学3所\n${PROSE}`],
    ['a caption', `${PROSE}\n表1　主要指标（单位：万元）\n${PROSE}`],
  ])('none in %s', (_, body) => expect(sections(body)).toEqual([]))
})

describe('captions', () => {
  it.each(['表1　医疗服务情况', '附表：主要指标', '表2　经费（单位：万元）', '圖1 走勢', '单位：亿元'])(
    '%s',
    (line) => {
      expect(isCaption(line, { start: 0, end: line.length })).toBe(true)
    },
  )

  it.each(['表彰先进', '图书馆建设', '表1显示，收入增长。', '代表建议办理'])('not %s', (line) => {
    expect(isCaption(line, { start: 0, end: line.length })).toBe(false)
  })
})

describe('half-width stops', () => {
  it.each([
    ['改革全面推进.本年办理3项.', 2],
    ['合格率达到100%.全年检查5次.', 2],
    ['增长3.5个百分点，达到12.8亿元。', 1],
    ['一.经济工作稳步推进', 1],
    ['建成公园。修路3条｡', 2],
  ])('%s has %i sentences', (text, count) => expect(findSentences(text, 0, text.length)).toHaveLength(count))
})

it('reads no deeds where the report admits what is wrong', () => {
  const body = `一、回顾\n建成公园3座。\n我们也清醒看到，工作中还有不足：一是监督力度不够；二是队伍能力有待提高。`
  expect(initiatives(body)).toHaveLength(1)
})
