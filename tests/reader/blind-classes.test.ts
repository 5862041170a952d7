import { describe, expect, test } from 'vitest'
import { readReport } from '../../server/reader/read-report.ts'
import { readPhrase, tellRoles } from './read-phrase.ts'

describe('a change against an earlier stretch of time', () => {
  test.each([
    ['工业投资累计31.2亿元，增速比一季度加快1.4个百分点', ['ACTUAL 工业投资', 'CHANGE UP 工业投资增速']],
    ['零售总额增速较上半年放缓2.1个百分点', ['CHANGE DOWN 零售总额']],
    ['旅游收入增长5.2%，增幅比上年提速0.6个百分点', ['CHANGE UP 旅游收入', 'CHANGE UP 旅游收入增幅']],
    [
      '进京访5批28人次，同比减少2批19人次',
      ['ACTUAL 进京访', 'ACTUAL 进京访', 'CHANGE DOWN 进京访', 'CHANGE DOWN 进京访'],
    ],
    // near misses
    ['比上年加快推进项目12个', ['ACTUAL 加快推进项目']],
    ['进京访同比减少2批，接待群众19人次', ['CHANGE DOWN 进京访', 'ACTUAL 接待群众']],
  ])('%s', (phrase, told) => {
    expect(tellRoles(phrase)).toEqual(told)
  })
})

describe('several units above a table', () => {
  const rows = (text: string) =>
    readReport(text).metrics.map(({ label, value, unit, role }) => `${label} ${value} ${unit} ${role}`)

  test('each stands for the columns whose heads tell it; the last row is no section', () => {
    const text =
      '某区2023年工作总结\n\n一、经济运行\n\n　　经济平稳。\n\n附表\n单位：亿元、%\n指标\n累计\n同比增长\n工业投资\n88.2\n3.1\n零售总额\n64.5\n-2.4\n外贸总额\n17.3\n9.6\n'
    expect(rows(text)).toEqual([
      '工业投资 8820000000 元 ACTUAL',
      '工业投资 3.1 % CHANGE',
      '零售总额 6450000000 元 ACTUAL',
      '零售总额 -2.4 % CHANGE',
      '外贸总额 1730000000 元 ACTUAL',
      '外贸总额 9.6 % CHANGE',
    ])
    expect(readReport(text).sections.map(({ title }) => title)).toEqual(['经济运行'])
  })

  test('near misses: one unit, and a unit that is itself written with a stroke', () => {
    expect(rows('某区2023年工作总结\n单位：万元\n项目\t本年\t上年\n税收\t12.5\t11.0\n')[0]).toBe(
      '税收 125000 元 ACTUAL',
    )
    expect(readPhrase('单位：元/平方米\n项目\t均价\n住宅\t8200\n')[0]?.unit).toBe('元/平方米')
  })
})

describe('a label holds no figure, a figure no label', () => {
  test.each([
    ['举办消防演练36期、1800人次', ['ACTUAL 举办消防演练', 'ACTUAL 举办消防演练']],
    ['9个社区集体收入全部超过50万元', ['ACTUAL 社区集体收入', 'ACTUAL 社区集体收入']],
    // near misses
    ['学刊出到第36期、1800人次阅读', ['ACTUAL 阅读']],
    ['安居2期工程、1800人次受益', ['ACTUAL 安居2期工程']],
    ['三家龙头企业产值突破10亿元，全县10亿元企业增至6家', ['ACTUAL 龙头企业产值突破10亿元', 'ACTUAL 10亿元企业']],
  ])('%s', (phrase, told) => {
    expect(tellRoles(phrase)).toEqual(told)
  })
})

describe('what follows the number belongs to its name', () => {
  test.each([
    ['锚定全年36亿元投资目标，推进项目9个', ['TARGET 投资目标', 'ACTUAL 推进项目']],
    ['西岭片区剩余8户签约', ['ACTUAL 西岭片区剩余签约']],
    ['发放救助金61万元，惠及420人', ['ACTUAL 发放救助金', 'ACTUAL 救助金惠及']],
    // near miss
    ['西岭片区剩余8户正在攻坚', ['ACTUAL 西岭片区剩余']],
  ])('%s', (phrase, told) => {
    expect(tellRoles(phrase)).toEqual(told)
  })
})

describe('分别 gives each its own', () => {
  test.each([
    ['年末存贷款余额分别达到512.4亿元、330.1亿元', ['存款余额', '贷款余额']],
    ['进出口额分别为8.1亿元和3.2亿元', ['进口额', '出口额']],
    [
      '纺织印染、汽配、食品加工三大支柱产业产值分别增长4.1%、6.3%和下降0.8%',
      ['纺织印染支柱产业产值', '汽配支柱产业产值', '食品加工支柱产业产值'],
    ],
    ['城镇、农村居民人均可支配收入分别为4.1万元和2.3万元', ['城镇居民人均可支配收入', '农村居民人均可支配收入']],
    // near misses
    ['存贷款余额843亿元', ['存贷款余额']],
    ['甲乙两园区分别入驻12家、9家', ['甲乙两园区入驻', '甲乙两园区入驻']],
  ])('%s', (phrase, labels) => {
    expect(readPhrase(phrase).map(({ label }) => label)).toEqual(labels)
  })
})

describe('a label that may be wrong is trusted less', () => {
  test.each([
    ['某区2023年工作总结\n一、执法检查\n\n　　全年执法检查36家。'],
    ['某区2023年工作总结\n一、工作\n\n　　全年整治36家。'],
    ['某区2023年工作总结\n一、工作\n\n　　纺织、印染、服装加工三大产业产值分别增长4.1%、6.3%和8.8%。'],
  ])('%s', (text) => {
    expect(readReport(text).metrics[0]!.confidence).toBeLessThan(0.9)
  })

  test('near miss: a label of its own', () => {
    expect(
      readReport('某区2023年工作总结\n一、执法检查\n\n　　全年发放宣传册360份。').metrics[0]!.confidence,
    ).toBeGreaterThan(0.9)
  })
})

const half = (body: string) => readReport(`某街道2024年上半年工作总结\n\n　　上半年，各项工作有序推进。\n\n　　${body}`)

describe('what is to come', () => {
  test('a sentence without figures tells the time of those behind it', () => {
    const { metrics, initiatives } = half(
      '上半年，修缮公厕6座。下半年，全镇将围绕目标狠抓落实。改建菜场2—3处，清理河道9条，污水收集率不低于85%。',
    )
    expect(metrics.map(({ role }) => role)).toEqual(['ACTUAL', 'PLAN', 'PLAN', 'TARGET'])
    for (const metric of metrics.slice(1)) expect(metric.confidence).toBeLessThanOrEqual(0.85)
    expect(initiatives.at(-1)?.status).toBe('PLANNED')
  })

  test.each([
    ['下半年要求更高、任务更重。改建菜场3处，清理河道9条。'],
    ['上半年，全镇将目标层层分解。改建菜场3处，清理河道9条。'],
    ['原定9月底前改建的菜场3处已于6月全部完工，清理河道9条。'],
    ['6月底前完成改建菜场3处，清理河道9条。'],
    ['台风来临前完成改建菜场3处，已在5月底前清理河道9条。'],
  ])('near miss: %s', (body) => {
    expect(half(body).metrics.map(({ role }) => role)).toEqual(['ACTUAL', 'ACTUAL'])
  })

  test.each([
    ['9月底前完成东门片区搬迁82户', 'PLAN 东门片区搬迁'],
    ['年底前建成充电桩40个', 'PLAN 充电桩'],
  ])('a day that has yet to come: %s', (body, told) => {
    const [metric] = half(`${body}。`).metrics
    expect(`${metric!.role} ${metric!.label}`).toBe(told)
    expect(metric!.confidence).toBeLessThanOrEqual(0.85)
  })
})

describe('what is wrong is told, also where the plans stand', () => {
  const read = (paragraph: string) => {
    const body = `一、工作回顾\n改造小区21个。\n\n二、存在不足与下半年工作打算\n${paragraph}\n`
    const { metrics, initiatives } = readReport(`东山区2021年上半年工作总结\n${body}`)
    return { roles: metrics.slice(1).map(({ role }) => role), titles: initiatives.slice(1).map(({ title }) => title) }
  }

  test('a paragraph of problems', () => {
    const told = read('在肯定成绩的同时也要看到，工业支撑偏弱，增加值仅增长2.1%，41家企业中有13家产值下滑。')
    expect(told.roles).toEqual(['CHANGE', 'ACTUAL', 'ACTUAL'])
  })

  test('near miss: what will be done about it', () => {
    expect(read('针对存在的管护不足等问题，改造管网12公里。').roles).toEqual(['PLAN'])
  })

  test('and the plans that go on from it in the same paragraph', () => {
    const told = read('工作仍有不少短板：投诉560件。下半年，我们将抓好两项工作：一是改造管网12公里。二是新建公园3个。')
    expect(told.roles).toEqual(['ACTUAL', 'PLAN', 'PLAN'])
    expect(told.titles).toEqual(['改造管网', '新建公园'])
  })
})
