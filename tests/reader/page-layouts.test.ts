import { describe, expect, test } from 'vitest'
import { readReport } from '../../server/reader/read-report.ts'

const tell = (text: string) => {
  const { report, sections, initiatives, metrics } = readReport(text)
  return {
    title: report.title,
    year: report.year,
    sections: sections.map(({ mark, title }) => `${mark ?? ''}|${title}`),
    deeds: initiatives.map(({ title }) => title),
    figures: metrics.map(({ label, text }) => `${label} ${text.replace(/\s/g, '')}`),
  }
}

describe('what pages print around a text is none of it', () => {
  const body = (number: (n: number) => string) =>
    `东山镇2023年工作总结\n\n一、经济\n全年新增企业12家，完成固定资产投资3.2亿元，同比增\n${number(1)}\n东山镇第三届人代会会议材料\n长6.1%，建成标准厂房2万平方米。\n二、民生\n改造户厕412座，新建公园3座，发放各类补贴资金共计\n${number(2)}\n东山镇第三届人代会会议材料\n286万元。\n`

  test.each([
    ['— 1 —', (n: number) => `— ${n} —`],
    ['1/3', (n: number) => `${n}/3`],
    ['1', (n: number) => `${n}`],
  ])('page numbers like %s and the head of each page', (_, number) => {
    const { sections, figures } = tell(body(number))
    expect(sections).toEqual(['一、|经济', '二、|民生'])
    expect(figures).toEqual([
      '新增企业 12家',
      '固定资产投资 3.2亿元',
      '固定资产投资 6.1%',
      '标准厂房 2万平方米',
      '改造户厕 412座',
      '新建公园 3座',
      '发放各类补贴资金 286万元',
    ])
  })

  test('a row of a table that comes again below a number stays', () => {
    const table = '指标\n完成数\n固定资产投资完成额\n12\n规模以上工业增加值\n7\n'
    const { metrics } = readReport(
      `东山镇2023年工作总结\n\n一、经济\n单位：亿元\n${table}\n二、计划\n单位：亿元\n${table}`,
    )
    expect(metrics).toHaveLength(4)
  })

  test('attachments with their numbers, copies and contacts below the signature', () => {
    const foot =
      '附件：1．2023年项目清单\n　　　2．2023年资金安排表\n\n　　　　东山镇人民政府\n　　　　2024年1月5日\n（联系人：李明，电话：5550123）\n抄送：县委办公室，县政府办公室。\n'
    expect(tell(`东山镇2023年工作总结\n\n一、经济\n新增企业12家。\n\n${foot}`)).toMatchObject({
      sections: ['一、|经济'],
      deeds: ['新增企业'],
    })
  })

  test('a caption under a picture', () => {
    const text = '东山镇2023年工作总结\n\n一、经济\n新增企业12家。\n▲某食品车间一角（资料图）\n建成厂房2座。\n'
    expect(tell(text).deeds).toEqual(['新增企业', '建成厂房'])
  })
})

describe('titles of several lines', () => {
  const BODY = '\n\n一、经济\n新增企业12家。\n'

  test.each([
    ['东山县水务局关于2023年度法治政府建设\n工作情况的报告', '东山县水务局关于2023年度法治政府建设工作情况的报告'],
    ['东山市政务局\n关于2023年热线\n运行情况的通报', '东山市政务局关于2023年热线运行情况的通报'],
    ['东山职业技术学院\n教育质量年度报告\n（2023年度）', '东山职业技术学院教育质量年度报告（2023年度）'],
    [
      '东山区第十四个五年规划\n和远景目标纲要实施情况\n中期评估报告',
      '东山区第十四个五年规划和远景目标纲要实施情况中期评估报告',
    ],
  ])('%j', (written, title) => {
    expect(tell(written + BODY).title).toBe(title)
  })

  test('a speech, and who gave it when', () => {
    const head = '在全区教育工作会议上的讲话\n\n（2024年2月17日）\n\n东山区教育局党组书记、局长  陈致远\n\n同志们：\n'
    expect(tell(`${head}\n抓实教学管理\n\n去年，全区招聘教师312名，交流轮岗98名。\n`)).toMatchObject({
      title: '在全区教育工作会议上的讲话',
      sections: ['|抓实教学管理'],
    })
  })
})

test('a title in spaced letters, and the office of who speaks', () => {
  const head =
    '政 府 工 作 报 告\n\n——2024年1月8日在东山县第十八届人民代表大会第五次会议上\n\n县人民政府县长\n\n各位代表：\n'
  const { title, sections } = tell(`${head}\n一、2023年工作回顾\n\n新增企业12家。\n`)
  expect({ title, sections }).toEqual({ title: '政府工作报告', sections: ['一、|2023年工作回顾'] })
})

describe('headings without marks', () => {
  test('with a colon on lines of their own, in a row', () => {
    const text =
      '东山县疾控中心2023年工作总结\n\n传染病防控工作：\n1、疫情监测。报告病例412例。\n2、处置疫情。处置疫情3起。\n\n免疫规划工作：\n全年接种疫苗6.2万剂次。\n\n存在问题：\n业务用房紧张。\n'
    expect(tell(text).sections).toEqual(['|传染病防控工作', '|免疫规划工作', '|存在问题'])
  })

  test('a short statement over one paragraph alone is its first sentence', () => {
    const text =
      '东山市住建局2023年工作总结\n\n市政建设进展顺利。新建道路12公里，改造管网8.6公里，完成投资3.2亿元，群众反映良好。\n'
    expect(tell(text).sections).toEqual([])
  })

  test('the heads of columns are none', () => {
    const table = '项目　预算数　完成数　比上年增减（%）\n增值税　615　583　-6.1\n契税　330　294　-12.8\n'
    expect(tell(`东山市财政局2023年工作总结\n\n一、收支情况\n单位：万元\n${table}`).sections).toEqual(['一、|收支情况'])
  })
})

describe('further ways to number', () => {
  test('01 on the line above a heading', () => {
    const text = '东山镇2023年工作总结\n\n01\n产业更强\n\n新增企业12家。\n\n02\n乡村更美\n\n改造户厕412座。\n'
    expect(tell(text)).toMatchObject({ sections: ['01|产业更强', '02|乡村更美'], deeds: ['新增企业', '改造户厕'] })
  })

  test('首先 … 其次 … are entries', () => {
    const text =
      '东山镇2023年工作总结\n\n一、教育\n首先，减作业负担。指导学校63所，规范作业1200份。\n其次，减校外培训。压减机构12家。清退费用31万元。\n'
    expect(tell(text).deeds).toEqual(['减作业负担', '减校外培训'])
  })

  test('◆ within a paragraph', () => {
    const text = '东山镇2023年工作总结\n\n一、治理\n◆摸清底数。走访居民1.9万人次。◆化解矛盾。调解纠纷64起。\n'
    expect(tell(text).deeds).toEqual(['摸清底数', '化解矛盾'])
  })

  test('a number that a line begins with is no mark, nor are third-level operations', () => {
    const text =
      '东山医院2023年工作总结\n\n一、医疗\n全年出院患者3.07万人次，床位使用率达到88%，平均住院日\n7.6天，同比缩短0.4天。完成手术9152台次，其中\n三、四级手术占54.8%。\n'
    expect(tell(text).sections).toEqual(['一、|医疗'])
  })

  test('rows of a statutory table are neither headings nor deeds', () => {
    const text =
      '东山区2023年政府信息公开工作年度报告\n\n一、主动公开情况\n第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 3\n行政许可 64\n\n二、收到和处理申请情况\n一、本年新收申请数量 8 1 9\n二、上年结转申请数量 0 0 0\n'
    expect(tell(text)).toMatchObject({ sections: ['一、|主动公开情况', '二、|收到和处理申请情况'], deeds: [] })
  })

  test('what a heading solves is no problem, and its remedies are deeds', () => {
    const text =
      '东山区2023年工作总结\n\n一、化解疑难问题\n成立专班3个，召开会议9次。\n\n二、存在的问题及改进情况\n改进公开栏12处。\n'
    expect(tell(text).deeds).toEqual(['成立专班', '改进公开栏'])
  })
})
