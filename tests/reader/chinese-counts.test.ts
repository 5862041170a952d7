import { describe, expect, test } from 'vitest'
import { readAmounts, readLabels } from './read-phrase.ts'

describe('behind its thing at the end of a clause a Chinese numeral counts', () => {
  test.each([
    ['架桥一座', ['1 座'], ['架桥']],
    ['建凉亭两个，装路灯八十六盏', ['2 个', '86 盏'], ['建凉亭', '装路灯']],
    ['新建托养中心一所', ['1 所'], ['新建托养中心']],
    ['群众送来锦旗三十面', ['30 面'], ['群众送来锦旗']],
    ['出访八批二十六人次', ['8 批', '26 人次'], ['出访', '出访']],
    ['办培训五期', ['5 期'], ['办培训']],
    ['建成东岭至西坳等三条高速公路', ['3 条'], ['高速公路']],
    ['执法人员总数不到百人', ['100 人'], ['执法人员总数']],
    ['受理案件42件，同比增长一倍', ['42 件', '1 倍'], ['受理案件', '受理案件']],
    ['整治公路两侧环境，改造危桥十\n二座，其他完工', ['12 座'], ['改造危桥']],
  ])('%s', (phrase, amounts, labels) => {
    expect(readAmounts(phrase)).toEqual(amounts)
    expect(readLabels(phrase)).toEqual(labels)
  })

  test.each([
    '第五期培训结束',
    '成为全省第一家',
    '工程二期开工',
    '建设医院三期',
    '连成一片，拧成一股绳',
    '做到一村一个、一户一册',
    '每县建设一个',
    '出台惠企政策二十条',
    '更上一层楼',
    '坚持全县一盘棋',
  ])('near miss: %s', (phrase) => {
    expect(readAmounts(phrase)).toEqual([])
  })
})

describe('days and units of technology', () => {
  test.each([
    ['重污染天气1天', ['1 天']],
    ['优良天数318天，比上年多9天', ['318 天', '9 天']],
    ['平均住院日7.1天', ['7.1 天']],
    ['管网压力0.25兆帕', ['0.25 兆帕']],
    ['末端压力维持在0.22-0.28兆帕', ['0.22 兆帕']],
    ['存储5.6PB，算力800P，出口带宽10Gbps', ['5.6 PB', '800 P', '10 Gbps']],
    ['最高电压达到220千伏', ['220 千伏']],
    // near misses
    ['历时3天，为期5天，3天内办结', []],
    ['新建220千伏变电站2座', ['2 座']],
    ['播放1080P节目12部', ['12 部']],
    ['5G基站3座，4A景区1家', ['3 座', '1 家']],
  ])('%s', (phrase, amounts) => {
    expect(readAmounts(phrase)).toEqual(amounts)
  })
})

describe('a unit the text lets one infer is never empty', () => {
  test.each([
    ['商户营收总额约856万', ['8560000 元']],
    ['注册资本超过30亿', ['3000000000 元']],
    ['争取到上级资金3.2亿，落实到位2.8亿', ['320000000 元', '280000000 元']],
    ['惠及群众12.6万，其中老年人3.2万', ['126000 人', '32000 人']],
    ['全年客流量突破120万', ['1200000 人次']],
    ['浏览量超过300万', ['3000000 次']],
    // near misses
    ['空气质量综合指数为3.52', ['3.52']],
    ['种植面积突破3万', ['30000']],
  ])('%s', (phrase, amounts) => {
    expect(readAmounts(phrase)).toEqual(amounts)
  })
})
