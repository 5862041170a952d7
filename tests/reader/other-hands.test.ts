import { describe, expect, test } from 'vitest'
import { readReport } from '../../server/reader/read-report.ts'
import { readPhrase } from './read-phrase.ts'

// Classes that reports written by other hands brought up.

const tell = (text: string) =>
  readPhrase(text).map(({ text, role, direction, label }) => [text, role, direction, label].filter(Boolean).join(' '))

describe('what a figure counts', () => {
  test.each([
    ['村集体收入468.9万元，村均31.26万元', ['468.9万元 ACTUAL 村集体收入', '31.26万元 ACTUAL 村集体收入村均']],
    ['带动茶农2.3万户，户均增收近6800元', ['2.3万户 ACTUAL 带动茶农', '6800元 ACTUAL 户均增收']],
    ['在群众满意度调查中，我区得分93.46分', ['93.46分 ACTUAL 群众满意度调查得分']],
    ['7家社区卫生服务中心达到国家“优质服务基层行”推荐标准', ['7家 ACTUAL 社区卫生服务中心']],
    ['区委常委会、区政府常务会议专题研究安全生产和防灾减灾工作11次', ['11次 ACTUAL 专题研究安全生产和防灾减灾工作']],
    ['设立总规模20亿元的产业引导基金', ['20亿元 ACTUAL 产业引导基金总规模']],
    ['对剩余1.06万平方米拆违任务挂图作战', ['1.06万平方米 TARGET 剩余拆违任务']],
    ['完成城市管道改造，覆盖5.2万人', ['5.2万人 ACTUAL 城市管道改造覆盖']],
    [
      '租赁住房筹集2350套，超额完成省下达的2000套目标',
      ['2350套 ACTUAL 租赁住房筹集', '2000套 TARGET 租赁住房筹集目标'],
    ],
    [
      '为312户487人发放低保金162.8万元',
      ['312户 ACTUAL 发放低保金', '487人 ACTUAL 发放低保金', '162.8万元 ACTUAL 发放低保金'],
    ],
    [
      '交办信访积案63件，已化解58件，剩余5件正按程序推进',
      ['63件 ACTUAL 交办信访积案', '58件 ACTUAL 交办信访积案化解', '5件 ACTUAL 交办信访积案剩余'],
    ],
    ['办理时限由5个工作日缩短为3个工作日', ['5个工作日 ACTUAL 办理时限', '3个工作日 ACTUAL 办理时限']],
    ['涉及居民楼27栋、1146户', ['27栋 ACTUAL 居民楼', '1146户 ACTUAL 居民楼']],
    ['推动力量下沉，把80%以上的矛盾纠纷化解在村组', ['80% SHARE 矛盾纠纷化解在村组']],
    ['投资1.8亿元的外科大楼封顶，预计2025年投入使用', ['1.8亿元 ACTUAL 外科大楼封顶投资']],
    ['渔港扩建工程完成投资8600万元', ['8600万元 ACTUAL 渔港扩建工程完成投资']],
    ['打击电信网络诈骗，起诉89人', ['89人 ACTUAL 打击电信网络诈骗起诉']],
    ['【民生改善】投入135万元用于房屋改造', ['135万元 ACTUAL 投入房屋改造']],
    ['年度投资计划完成率达到103.7%', ['103.7% SHARE 投资计划完成率']],
    ['接入视频监控1340路，开通3路公交车', ['1340路 ACTUAL 接入视频监控']],
    ['医院位居全省第8位，较上一年度前移5位', ['第8位 RANK 医院', '5位 CHANGE UP 医院']],
    [
      '生产总值增长7.2%；工业增加值增长9.6%，增速较上年提高1.3个百分点，居全省第4位',
      [
        '7.2% CHANGE UP 生产总值',
        '9.6% CHANGE UP 工业增加值',
        '1.3个百分点 CHANGE UP 工业增加值',
        '第4位 RANK 工业增加值',
      ],
    ],
  ])('%s', (phrase, told) => {
    expect(tell(phrase)).toEqual(told)
  })
})

describe('what is no figure', () => {
  test.each([
    ['违建做到发现一处、拆除一处，新建公园一座', ['一座 ACTUAL 新建公园']],
    ['坚持成熟一个推进一个', []],
    ['还有4个村集体收入不足10万元', ['4个 ACTUAL 村集体收入不足10万元']],
    // near misses
    ['平均年龄38.4岁，较上届下降4.2岁', ['38.4岁 ACTUAL 平均年龄', '4.2岁 CHANGE DOWN 平均年龄']],
    ['村集体收入不足10万元', ['10万元 ACTUAL 村集体收入']],
  ])('%s', (phrase, told) => {
    expect(tell(phrase)).toEqual(told)
  })
})

describe('the shape of a report', () => {
  const read = (body: string) => readReport(`东山镇2023年工作总结\n\n${body}`)
  const lead = (title: string, deed: string) => `　　${title}。${deed}，各项工作按计划完成，群众反映良好。\n\n`

  test('paragraphs in a row that open with a statement have headings; a lone one is a sentence', () => {
    const row = lead('农业生产稳住了基本盘', '播种粮食3.4万亩') + lead('人居环境换上了新模样', '改造户厕412座')
    expect(read(`一、工作情况\n\n${row}`).sections.map(({ title }) => title)).toEqual([
      '工作情况',
      '农业生产稳住了基本盘',
      '人居环境换上了新模样',
    ])
    expect(read(`一、工作情况\n\n${lead('农业生产稳住了基本盘', '播种3.4万亩')}`).sections).toHaveLength(1)
  })

  test('a year in a bracket heading, and a call that closes', () => {
    const text = `【2024年工作安排】\n\n${lead('继续抓好各项重点任务', '新建公园3座')}　　各位代表！征途漫漫，惟有奋斗。让我们在党委的领导下，为建设美好家园而努力奋斗！\n`
    const titles = read(text).sections.map(({ title }) => title)
    expect(titles).toContain('2024年工作安排')
    expect(titles).not.toContain('征途漫漫，惟有奋斗')
  })

  test('the years a chapter tells of belong to its heading, the aims of a plan are no initiative', () => {
    const { sections, initiatives } = read(
      `${lead('这一年，我们毫不放松抓粮食，农业根基越扎越牢', '播种粮食3.4万亩')}二、下半年工作思路\n\n　　下半年，镇政府将坚持问题导向，奋力完成全年目标任务。办好文化旅游节，确保接待游客突破7万人次。\n`,
    )
    expect(sections[0]?.title).toBe('这一年，我们毫不放松抓粮食，农业根基越扎越牢')
    expect(initiatives.filter(({ status }) => status === 'PLANNED').map(({ title }) => title)).toEqual([
      '办好文化旅游节',
    ])
  })

  test('colons head paragraphs in a row; a lone one introduces', () => {
    const part = (title: string, deed: string) =>
      `　　${title}：${deed}，各方面工作按照年初的计划稳步推进，群众的反映总体良好，有关任务全部完成，成效比较明显。\n\n`
    const row = part('种植业方面', '播种粮食3.4万亩') + part('畜牧业方面', '存栏生猪2.1万头')
    const { sections, initiatives, metrics } = read(`一、工作情况\n\n${row}`)
    expect(sections.map(({ title, level }) => `${level} ${title}`)).toEqual([
      '1 工作情况',
      '2 种植业方面',
      '2 畜牧业方面',
    ])
    expect(initiatives).toHaveLength(2)
    expect(metrics.map(({ section }) => section)).toEqual([1, 2])
    expect(read(`一、工作情况\n\n${part('种植业方面', '播种粮食3.4万亩')}`).sections).toHaveLength(1)
    const introduced = part('主要做法包括', '建成公园3座') + part('具体要求是', '改造道路8条')
    expect(read(`一、工作情况\n\n${introduced}`).sections).toHaveLength(1)
  })

  test('公共 and 共建 in a heading tell nothing', () => {
    const titles = read(`一、工作情况\n\n${lead('公共服务扎实有效', '建档1200份')}`).sections.map(({ title }) => title)
    expect(titles).toContain('公共服务扎实有效')
  })

  test('lines broken at one printed width are one paragraph, whatever the first is indented', () => {
    const text =
      '    今年以来,东山镇紧盯治理中的堵点难点,以网格化管\n理为抓手,坚持问题导向,推动辖区环境更加整洁。\n\n' +
      '    市容秩序方面,镇综合行政执法队开展早晚高峰联合整\n治 46 次,规范店外经营 120 起,清理乱堆放 874 处,群\n众反映的突出问题明显好转,街面秩序持续向好发展了。\n\n'
    const { metrics, sections } = read(text)
    expect(metrics.map(({ label, value }) => `${label} ${value}`)).toEqual([
      '开展早晚高峰联合整治 46',
      '规范店外经营 120',
      '清理乱堆放 874',
    ])
    expect(sections).toEqual([])
  })

  test('a long text before the first heading reports deeds, its first paragraph introduces', () => {
    const part = (deed: string) =>
      `　　${deed}，${'经过各方共同努力，这项工作已经取得了比较明显的阶段性成效，'.repeat(2)}受到群众欢迎。\n\n`
    const body = part('新建公园3座') + part('改造道路8条') + part('拆除违建21处')
    const titles = (text: string) => read(text).initiatives.map(({ start }) => text.length > 0 && start)
    const plan = '下一步打算\n\n　　继续推进重点项目建设，新建停车场2个，努力提升群众满意度。\n'
    expect(titles(`${body}${plan}`)).toHaveLength(3)
    expect(titles(`${part('新建公园3座')}${plan}`)).toHaveLength(1)
  })

  test('有效 and 困难群众 make no list of problems', () => {
    const body = '一、民生\n\n一是兜底保障精准有效。为困难群众发放救助资金623万元。二是就业支持有力。举办招聘会8场。\n'
    expect(read(body).initiatives.map(({ title }) => title)).toEqual(['兜底保障精准有效', '就业支持有力'])
  })

  test('rows of a table are no initiatives', () => {
    const body =
      '一、主要指标\n\n单位：亿元\n\n指标名称　　1—9月累计　　同比增长（%）\n工业产值　　1,874.20　　6.8\n零售总额　　527.91　　7.4\n'
    expect(read(body).initiatives).toEqual([])
  })
})
