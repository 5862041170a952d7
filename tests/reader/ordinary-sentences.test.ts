import { describe, expect, test } from 'vitest'
import { readReport } from '../../server/reader/read-report.ts'
import { readPhrase } from './read-phrase.ts'

// What a reviewer's six hundred ordinary sentences showed.

const tell = (text: string) =>
  readPhrase(text).map(({ text, role, direction, label }) => [text, role, direction, label].filter(Boolean).join(' '))

describe('ordinary sentences', () => {
  test.each([
    [
      '确保隐患整改率达到100%，检查企业126家次，发现隐患360处，罚款86万元',
      ['100% TARGET 隐患整改率', '126家次 ACTUAL 检查企业', '360处 ACTUAL 发现隐患', '86万元 ACTUAL 罚款'],
    ],
    [
      '确保城镇新增就业6000人以上，失业率控制在5.5%左右，居民消费价格涨幅3%左右',
      ['6000人 TARGET 城镇新增就业', '5.5% TARGET 失业率', '3% TARGET 居民消费价格涨幅'],
    ],
    ['拟招聘教师126名，报名1260人，录用118名', ['126名 PLAN 招聘教师', '1260人 ACTUAL 报名', '118名 ACTUAL 教师录用']],
    ['计划建设5G基站360个，开通126个', ['360个 PLAN 建设5G基站', '126个 ACTUAL 开通']],
    [
      '今年计划改造小区26个，目前已开工18个，完工6个。新增绿地12公顷，整治背街小巷36条',
      [
        '26个 PLAN 改造小区',
        '18个 ACTUAL 小区开工',
        '6个 ACTUAL 小区完工',
        '12公顷 ACTUAL 新增绿地',
        '36条 ACTUAL 整治背街小巷',
      ],
    ],
    ['全年计划整治河道23条，已完成19条', ['23条 TARGET 整治河道', '19条 ACTUAL 整治河道']],
    ['年初计划实施项目36个，开工32个', ['36个 PLAN 实施项目', '32个 ACTUAL 项目开工']],
    [
      '规上服务业营收增长12.5%，低于全省增速2.6个百分点',
      ['12.5% CHANGE UP 规上服务业营收', '2.6个百分点 ACTUAL 规上服务业营收'],
    ],
    [
      '工业增加值增长8%，增速高于全市平均水平0.6个百分点，居全市第3位',
      ['8% CHANGE UP 工业增加值', '0.6个百分点 ACTUAL 工业增加值', '第3位 RANK 工业增加值'],
    ],
    [
      '人均拥有道路面积16平方米，亩均实现税收26万元，户均拥有住房1.2套',
      ['16平方米 ACTUAL 人均道路面积', '26万元 ACTUAL 亩均税收', '1.2套 ACTUAL 户均住房'],
    ],
    ['项目建成后将新增床位300张', ['300张 PLAN 新增床位']],
    ['36个行政村中，收入10万元以上的28个', ['36个 ACTUAL 行政村', '28个 ACTUAL 收入10万元以上行政村']],
    ['签约10亿元以上项目5个、百亿元项目1个', ['5个 ACTUAL 签约10亿元以上项目', '1个 ACTUAL 百亿元项目']],
    [
      '食品、药品、医疗器械抽检合格率分别为98.6%、99.2%和97.3%',
      ['98.6% SHARE 食品抽检合格率', '99.2% SHARE 药品抽检合格率', '97.3% SHARE 医疗器械抽检合格率'],
    ],
    [
      'PM2.5、PM10、臭氧浓度分别下降8%、6.2%和3.1%',
      ['8% CHANGE DOWN PM2.5浓度', '6.2% CHANGE DOWN PM10浓度', '3.1% CHANGE DOWN 臭氧浓度'],
    ],
    [
      '新能源、装备制造、生物医药三大产业产值分别增长12%、8%和6%',
      ['12% CHANGE UP 新能源产业产值', '8% CHANGE UP 装备制造产业产值', '6% CHANGE UP 生物医药产业产值'],
    ],
    [
      '财政收入、税收收入分别增长8.6%、6.3%，增速分别居全市第2位、第4位',
      ['8.6% CHANGE UP 财政收入', '6.3% CHANGE UP 税收收入', '第2位 RANK 财政收入增速', '第4位 RANK 税收收入增速'],
    ],
    ['财政收入、税收收入分别居全市第2位、第4位', ['第2位 RANK 财政收入', '第4位 RANK 税收收入']],
    [
      '地区生产总值增长8.6%、财政收入增长6.3%，总量分别居全市第2位、第4位',
      [
        '8.6% CHANGE UP 地区生产总值',
        '6.3% CHANGE UP 财政收入',
        '第2位 RANK 地区生产总值总量',
        '第4位 RANK 财政收入总量',
      ],
    ],
    ['新认定高新技术企业26家，总数达到138家', ['26家 ACTUAL 新认定高新技术企业', '138家 ACTUAL 高新技术企业']],
    [
      '规上工业企业126家，净增12家，实现利润3.6亿元',
      ['126家 ACTUAL 规上工业企业', '12家 ACTUAL 规上工业企业净增', '3.6亿元 ACTUAL 规上工业企业利润'],
    ],
    ['生产总值328亿元，财政收入12.6亿元', ['328亿元 ACTUAL 生产总值', '12.6亿元 ACTUAL 财政收入']],
    ['存款余额236亿元，贷款余额186亿元', ['236亿元 ACTUAL 存款余额', '186亿元 ACTUAL 贷款余额']],
    [
      '社区矫正在册对象126人，已婚育龄妇女1260人，青年内训师26名',
      ['126人 ACTUAL 社区矫正在册对象', '1260人 ACTUAL 已婚育龄妇女', '26名 ACTUAL 青年内训师'],
    ],
    ['了解民情1260条，了结案件36件', ['1260条 ACTUAL 了解民情', '36件 ACTUAL 了结案件']],
    ['政府采购项目126个，政府投资项目36个', ['126个 ACTUAL 政府采购项目', '36个 ACTUAL 政府投资项目']],
    ['未参保的326人中已有280人参保', ['326人 ACTUAL 未参保', '280人 ACTUAL 参保']],
    ['未按期完成的6个项目移交督办', ['6个 ACTUAL 未按期完成项目']],
    ['对未完成整改的12家企业进行约谈', ['12家 ACTUAL 未完成整改企业']],
    ['PM10平均浓度56微克/立方米，同比改善8.6%', ['56微克/立方米 ACTUAL PM10平均浓度', '8.6% CHANGE DOWN PM10平均浓度']],
    ['事故起数下降33.3%，死亡人数下降40%', ['33.3% CHANGE DOWN 事故起数', '40% CHANGE DOWN 事故死亡人数']],
    ['亩均增收320元，人均增收1260元', ['320元 ACTUAL 亩均增收', '1260元 CHANGE UP 人均增收']],
    ['全县贫困村（36个）全部出列', ['36个 ACTUAL 贫困村']],
    ['可支付月数12.6个月', ['12.6个月 ACTUAL 可支付月数']],
    [
      '社区500米站点覆盖率达96%，24小时供水保障率100%，30分钟抢通率98%',
      ['96% SHARE 社区500米站点覆盖率', '100% SHARE 24小时供水保障率', '98% SHARE 30分钟抢通率'],
    ],
    [
      '3座小（1）型水库、11座小（2）型水库完成除险加固',
      ['3座 ACTUAL 小（1）型水库', '11座 ACTUAL 小（2）型水库除险加固'],
    ],
    ['第三、四种形态分别处理12人和3人', ['12人 ACTUAL 第三种形态', '3人 ACTUAL 第四种形态']],
    ['全年投资12亿元，新签约项目36个', ['12亿元 ACTUAL 投资', '36个 ACTUAL 新签约项目']],
    ['从12个部门抽调36名干部组成5个专班', ['12个 ACTUAL 部门', '36名 ACTUAL 抽调干部', '5个 ACTUAL 组成专班']],
  ])('%s', (phrase, told) => {
    expect(tell(phrase)).toEqual(told)
  })
})

describe('more of them', () => {
  test.each([
    ['营养改善计划惠及农村学生1.4万名', ['1.4万名 ACTUAL 营养改善计划惠及农村学生']],
    [
      '新增托位1150个，完成年度任务（1400个）的82.1%',
      ['1150个 ACTUAL 新增托位', '1400个 TARGET 新增托位目标', '82.1% SHARE 新增托位'],
    ],
    ['收集企业诉求67件，协调解决61件', ['67件 ACTUAL 收集企业诉求', '61件 ACTUAL 企业诉求协调解决']],
    ['全镇12个村集体收入稳步提高，东村达到48.6万元', ['12个 ACTUAL 村集体收入稳步提高', '48.6万元 ACTUAL 东村集体收入']],
    ['符合条件的415名未脱贫人口全部纳入低保', ['415名 ACTUAL 未脱贫人口纳入低保']],
    ['粮食播种面积5.9万亩，比上年扩种820亩', ['5.9万亩 ACTUAL 粮食播种面积', '820亩 CHANGE UP 粮食播种面积']],
    [
      '高技术制造业增加值增长11.9%，占比为18.4%',
      ['11.9% CHANGE UP 高技术制造业增加值', '18.4% SHARE 高技术制造业增加值占比'],
    ],
    ['共注射疫苗26万头（羽）次', ['26万头（羽）次 ACTUAL 注射疫苗']],
  ])('%s', (phrase, told) => {
    expect(tell(phrase)).toEqual(told)
  })
})

describe('an overview that tells a deed is an initiative', () => {
  const titles = (sentence: string) =>
    readReport(`东山县2023年工作总结\n\n一、主要工作\n\n　　${sentence}\n`).initiatives.map(({ title }) => title)

  test.each([
    '全年招聘教师126名，有效缓解师资短缺。',
    '新建停车场12个，有效解决了停车位不足。',
    '全面落实河长制要求，拆除沿河违建，恢复岸线生态。',
    '建成市民中心，开创政务服务新局面。',
    '在县委的领导和市局的指导下，我站新建水厂1座，铺设管网12公里。',
  ])('%s', (sentence) => {
    expect(titles(sentence)).toHaveLength(1)
  })

  test.each([
    '优质住宿供给不足，夜间消费业态单一。',
    '在县委的正确领导和省、市部门的有力指导下，我局坚持以人民为中心，各项工作迈上新台阶。',
    '让我们携起手来，共创美好明天！',
    '民生无小事，枝叶总关情。',
    '本报告所称“以上”含本数。',
  ])('none: %s', (sentence) => {
    expect(titles(sentence)).toEqual([])
  })
})

test('a paragraph that begins like the foot of a page and tells a figure is the report', () => {
  const { metrics } = readReport(
    '东山县公路站2023年工作总结\n\n　　全年改造公路12公里。\n\n　　维护道路设施326处，更换护栏1.2公里。\n',
  )
  expect(metrics.map(({ label }) => label)).toEqual(['改造公路', '维护道路设施', '更换护栏'])
})

// each took time that doubled with the word before the pattern had one way to read it
test.each(['远', '近五年', '等', '去年同期', '相比', '五年平均', '连续稳', '20年', '分别', '目标任务'])(
  'a clause of nothing but %s is read at once',
  (word) => {
    const clause = word.repeat(Math.ceil(60 / word.length))
    for (const text of [`${clause}12个。`, `收入${clause}啊增长12%。`, `8家${clause}12个，居${clause}第2位。`])
      expect(() => readPhrase(text)).not.toThrow()
  },
)
