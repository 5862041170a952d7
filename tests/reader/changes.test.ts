import { describe, expect, test } from 'vitest'
import { readPhrase, tellRoles } from './read-phrase.ts'

describe('a comparison makes the verb behind it a change of the thing before', () => {
  test.each([
    ['破获案件916起，同比多破74起', ['ACTUAL 破获案件', 'CHANGE UP 破获案件']],
    ['电诈立案163起，同比少发48起', ['ACTUAL 电诈立案', 'CHANGE DOWN 电诈立案']],
    ['汇聚数据46亿条，较年初多了12亿条', ['ACTUAL 汇聚数据', 'CHANGE UP 汇聚数据']],
    ['平均亩产302公斤，比上年每亩多打5.4公斤', ['ACTUAL 平均亩产', 'CHANGE UP 平均亩产']],
    ['农民人均收入1.6万元，同比增收千元', ['ACTUAL 农民人均收入', 'CHANGE UP 农民人均收入']],
    ['固定资产投资20亿元，同比净增3亿元', ['ACTUAL 固定资产投资', 'CHANGE UP 固定资产投资']],
    ['现有民警300人，较上年增添30人', ['ACTUAL 民警', 'CHANGE UP 民警']],
    ['调解成功率87%，较上年上扬4个百分点', ['SHARE 调解成功率', 'CHANGE UP 调解成功率']],
    ['不合格率7%，同比回落2个百分点', ['SHARE 不合格率', 'CHANGE DOWN 不合格率']],
    ['刑事发案87起，少发14起', ['ACTUAL 刑事发案', 'CHANGE DOWN 刑事发案']],
    ['贷款4217笔，笔数同比减少612笔', ['ACTUAL 贷款', 'CHANGE DOWN 贷款笔数']],
    ['栽果树2.7万株，户均增收3200元', ['ACTUAL 栽果树', 'ACTUAL 户均增收']],
    ['审批材料精简63%', ['CHANGE DOWN 审批材料']],
    ['降低企业用电成本12%', ['CHANGE DOWN 企业用电成本']],
    ['提高残疾人就业率3个百分点', ['CHANGE UP 残疾人就业率']],
    ['执行完毕案件平均用时缩短21天', ['CHANGE DOWN 执行完毕案件平均用时']],
    ['次均费用248元，增幅控制在3.1%', ['ACTUAL 次均费用', 'CHANGE UP 次均费用']],
    ['死亡6人，同比分别减少12起、减少2人', ['ACTUAL 死亡', 'CHANGE DOWN 死亡', 'CHANGE DOWN 死亡']],
    ['投诉2915宗，较二〇二二年下降9.7%', ['ACTUAL 投诉', 'CHANGE DOWN 投诉']],
    ['品牌价值评估为13.8亿元，较上次评估增加2.3亿元', ['ACTUAL 品牌价值评估', 'CHANGE UP 品牌价值评估']],
    ['网上零售额增长28.3%，占零售额比重提高3.1个百分点', ['CHANGE UP 网上零售额', 'CHANGE UP 网上零售额占零售额比重']],
    [
      '商品房销售面积186.4万平方米，同比下降13.7%，降幅较一季度收窄5.2个百分点',
      ['ACTUAL 商品房销售面积', 'CHANGE DOWN 商品房销售面积', 'CHANGE DOWN 商品房销售面积降幅'],
    ],
    ['网签面积降幅由21.5%收窄到7.9%', ['CHANGE DOWN 网签面积', 'CHANGE DOWN 网签面积']],
    ['送审金额143.8亿元，审减14.6亿元', ['ACTUAL 送审金额', 'ACTUAL 审减']],
    // near misses
    ['调整服务价格项目86项，其中调增59项', ['ACTUAL 调整服务价格项目', 'ACTUAL 调增']],
    ['提高参保覆盖率96%', ['SHARE 提高参保覆盖率']],
    ['减少碳排放1.2万吨', ['ACTUAL 减少碳排放']],
    ['新增就业300人', ['ACTUAL 新增就业']],
    ['就业净增120人', ['ACTUAL 就业净增']],
    ['减免税费3亿元', ['ACTUAL 减免税费']],
    ['增添设备30台', ['ACTUAL 增添设备']],
    ['增设公交站点8处', ['ACTUAL 增设公交站点']],
  ])('%s', (phrase, told) => {
    expect(tellRoles(phrase)).toEqual(told)
  })
})

describe('起数, 亡人数 and 损失 point to the figure of that name', () => {
  test('after a comparison in a clause of its own', () => {
    const text = '发生火灾213起，直接财产损失386万元，与去年同期相比，起数少31起、降12.7%，伤者多1人，损失降8.4%。'
    expect(tellRoles(text).slice(2)).toEqual([
      'CHANGE DOWN 发生火灾起数',
      'CHANGE DOWN 发生火灾',
      'CHANGE UP 伤者',
      'CHANGE DOWN 直接财产损失',
    ])
  })

  test('also when two share a verb', () => {
    const labels = tellRoles('接待来访64批97人次，同比批次下降21%、人次减少33人次')
    expect(labels.slice(2)).toEqual(['CHANGE DOWN 接待来访批次', 'CHANGE DOWN 接待来访人次'])
  })
})

describe('plans are told by words of their own', () => {
  test.each([
    ['虚拟机3千台', 'ACTUAL'],
    ['拟态雕塑3座', 'ACTUAL'],
    ['争取上级资金480万元', 'ACTUAL'],
    ['排查隐患463处，销号459处，剩余4处纳入2024年计划', 'ACTUAL'],
    ['完成水利投资7亿元，剩余2处纳入明年计划', 'ACTUAL'],
    ['拟新建公厕3座', 'PLAN'],
    ['力争培训3000人次', 'TARGET'],
    ['争取就业率达到95%', 'TARGET'],
  ])('%s', (phrase, role) => {
    expect(new Set(readPhrase(phrase).map((figure) => figure.role))).toEqual(new Set([role]))
  })

  test('what was set is the goal, also behind 占', () => {
    const [done, set, share] = readPhrase('完成营造林9.46万亩，占下达计划9万亩的105.1%')
    expect([done?.role, set?.role, share?.role]).toEqual(['ACTUAL', 'TARGET', 'SHARE'])
    expect(set?.label).toContain('营造林')
  })

  test.each([
    ['优良率不得低于90%', 'MORE_THAN', '优良率'],
    ['夜间噪声不得超过55分贝', 'LESS_THAN', '夜间噪声'],
  ])('%s', (phrase, qualifier, label) => {
    expect(readPhrase(phrase)[0]).toMatchObject({ qualifier, label })
  })
})
