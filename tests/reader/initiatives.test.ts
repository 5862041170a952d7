import { describe, expect, it } from 'vitest'
import { writeInitiativeTitle } from '../../server/reader/initiative-title.ts'
import { findStatus } from '../../server/reader/initiatives.ts'
import { findMechanisms } from '../../server/reader/mechanisms.ts'
import { findPlaces } from '../../server/reader/places.ts'
import { readReport } from '../../server/reader/read-report.ts'
import { isGoalsOnly, isNoDeed } from '../../server/reader/rules/acts.ts'

describe('titles', () => {
  it.each([
    ['继续推进存量房转性上市交易，完成挂牌拍卖100套，减少资金沉淀。', '继续推进存量房转性上市交易'],
    ['上半年，推出就业岗位超2600个，举办招聘会7场。', '推出就业岗位'],
    ['截至10月底，拆除违规广告1669平方米。', '拆除违规广告'],
    ['围绕“最干净城市”创建，深入推进合格区建设。', '深入推进合格区建设'],
    ['健全“1+4”基层治理模式，划分微网格478个。', '健全“1+4”基层治理模式'],
    ['房屋征收签约60万平方米、下架29.8万平方米。', '房屋征收签约、下架'],
    ['318国道拓宽改造征迁签约127户，腾空率100%。', '318国道拓宽改造征迁签约'],
    ['3号地块安置房竣工交付，716户居民喜迁新居。', '3号地块安置房竣工交付'],
    ['垃圾日均处置量由去年底的41.6吨降至37.2吨。', '垃圾日均处置量'],
    ['检查在建工程 312 项次，下发通知书475份。', '检查在建工程'],
  ])('%s gives %s', (sentence, title) => {
    expect(writeInitiativeTitle(sentence, { start: 0, end: sentence.length })).toBe(title)
  })
})

describe('status', () => {
  it.each([
    ['加快推进道路改造，建成公园3座。', 'COMPLETED'],
    ['建成公园3座，道路改造正在推进。', 'IN_PROGRESS'],
    ['深入开展平安创建工作。', 'IN_PROGRESS'],
    ['明年将新建学校2所。', 'PLANNED'],
    ['街道将新设共享车位300个，楼宇入驻率力争提升到85%。', 'PLANNED'],
    ['第四季度，计划复查整改企业400家，死亡人数控制在20人以内。', 'PLANNED'],
    ['将隐患整改到位，完成年度计划。', 'COMPLETED'],
    ['力爭三座水庫開工。', 'PLANNED'],
    ['全面啟動老舊小區改造。', 'IN_PROGRESS'],
    ['街道风貌焕然一新。', 'COMPLETED'],
    ['天气晴朗。', 'UNSTATED'],
  ])('%s is %s', (sentence, status) => expect(findStatus(sentence)).toBe(status))
})

describe('sentences without a deed', () => {
  it.each([
    '总的要求是：以新思想为指导，坚持稳中求进。',
    '各位代表，成绩来之不易。',
    '2022年是规划实施的关键之年。',
    '我们也清醒认识到，发展中还存在不少困难和问题。',
    '一年来，在县委坚强领导下，全县上下团结奋斗。',
  ])('%s', (sentence) => expect(isNoDeed(sentence)).toBe(true))

  it.each(['金泰市场存在的违建、消防问题得到集中整治。', '建成水厂两座。', '紧盯安全领域，排查隐患1195处。'])(
    'but %s is one',
    (sentence) => expect(isNoDeed(sentence)).toBe(false),
  )

  it.each([
    ['力争生产总值增长7%，财政收入突破20亿元。', true],
    ['力争新建公园3座，绿地率达到40%。', false],
    ['生产总值增长7%，财政收入突破20亿元。', false],
  ])('goals only: %s %s', (sentence, goals) => expect(isGoalsOnly(sentence)).toBe(goals))
})

describe('mechanisms', () => {
  it.each([
    ['依托“大数据+网格化+铁脚板”机制，排查不断加密。', ['大数据+网格化+铁脚板']],
    ['3个便民服务站率先试行“一窗受理”。', ['一窗受理']],
    ['加快实施“3+14”网格专项行动。', ['“3+14”网格专项行动']],
    ['“专业+协同”的监管合力逐步显现。', ['专业+协同']],
    ['探索建立街道“大工委”、社区“大党委”运行机制。', ['大工委', '大党委']],
    ['创新推行“互聯網+監督”做法。', ['互聯網+監督']],
  ])('%s', (sentence, names) => expect(findMechanisms(sentence)).toEqual(names))

  it.each([
    '上半程的“阵地战”打得扎实。',
    '口袋公园变身“城市客厅”。',
    '坚持“外防输入、内防反弹”总策略和“动态清零”总方针。',
    '“330”“503”等多轮疫情得到处置。',
    '打好“十四五”规划收官战。',
  ])('none in %s', (sentence) => expect(findMechanisms(sentence)).toEqual([]))
})

describe('places', () => {
  it.each([
    ['打造万欣社区口袋公园。', ['万欣社区']],
    ['吴都路与南湖大道东南侧地块完成征收。', ['吴都路', '南湖大道东南侧地块']],
    ['水乡苑五期C2块安置房基本建成。', ['水乡苑五期C2块']],
    ['完成金泰市场集中整治。', ['金泰市场']],
    ['建成東河村文化廣場。', ['東河村']],
    ['在江口村、新海路一带巡查。', ['江口村', '新海路']],
  ])('%s', (sentence, places) => expect(findPlaces(sentence)).toEqual(places))

  it.each([
    '建筑工地、农贸市场、居民小区全面排查。',
    '农村公路120公里。',
    '走出一条新路。',
    '建成14个法治文化广场。',
    '拓展国际市场主体。',
    '抓好居民小区、瞄准农贸市场等重点区域。',
    '大力发展农村，建设省级美丽乡村，农技人员包村，行政村通硬化路。',
    '除险加固小型水库，改造危桥，处置零星地块，渔船按时回港。',
    '调整优化十大片区，31个项目落地社区。',
    '完成老旧住宅小区立面刷新和背街小巷改造。',
  ])('none in %s', (sentence) => expect(findPlaces(sentence)).toEqual([]))
})

describe('themes and plans', () => {
  const text = `某区2023年工作总结
一、2023年工作回顾
（一）民生保障更加有力
全年发放低保金75万元，惠及群众80户，建成养老服务站6个。
（二）安全生产形势稳定
排查隐患1195处，全部完成整改，消防基础不断夯实。
二、存在问题
基础设施建设滞后，停车泊位缺口还有1200个，群众意见集中。
三、2024年工作打算
新建口袋公园3个，改造老旧小区5个，惠及居民2000户。`

  it('gives a section its theme, and plans their status, and no deeds to problems', () => {
    const { sections, initiatives } = readReport(text)
    expect(sections.map(({ theme }) => theme)).toEqual(['REVIEW', 'LIVELIHOOD', 'SAFETY', 'PROBLEMS', 'OUTLOOK'])
    expect(initiatives.map(({ section, status }) => [section, status])).toEqual([
      [1, 'COMPLETED'],
      [2, 'COMPLETED'],
      [4, 'PLANNED'],
    ])
  })
})
