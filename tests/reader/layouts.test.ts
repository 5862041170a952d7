import { describe, expect, test } from 'vitest'
import { readReport } from '../../server/reader/read-report.ts'

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
    expect(read(`一、工作情况\n\n${lead('出生人口４２１８人，出生率５．６‰', '建档1200份')}`).sections).toHaveLength(1)
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
    const adverbs = part('在招商引资上', '签约项目27个') + part('在要素保障上', '报批土地860亩')
    expect(read(`一、工作情况\n\n${adverbs}`).sections).toHaveLength(1)
    const introduced = part('主要做法包括', '建成公园3座') + part('具体要求是', '改造道路8条')
    expect(read(`一、工作情况\n\n${introduced}`).sections).toHaveLength(1)
  })

  test('公共 and 共建 in a heading tell nothing', () => {
    const titles = read(
      `一、工作情况\n\n${lead('公共服务扎实有效', '建档1200份')}${lead('平安共建更有成效', '调解96起')}`,
    ).sections.map(({ title }) => title)
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

  test('a heading with a colon alone on its line, a bullet over other bullets', () => {
    const { sections, initiatives } = read(
      '▲医疗业务：量增质优，稳中有进\n\n●专科建设提档升级。新增重点专科2个。\n\n●人才队伍不断壮大。引进硕士6名。\n\n▲质量管理：以评促建\n\n修订制度18项，组织考核12次，整改问题96个，群众就医体验明显改善。\n',
    )
    expect(sections.map(({ title }) => title)).toEqual(['医疗业务：量增质优，稳中有进', '质量管理：以评促建'])
    expect(initiatives.map(({ title }) => title)).toEqual(['专科建设提档升级', '人才队伍不断壮大', '修订制度'])
  })

  test('colons head the parts of a paragraph', () => {
    const { sections } = read(
      '　　城乡融合走前列，“百千万工程”初见成效。抓典型：打造精品示范线路2条，培育典型村3个。抓产业：流转土地2100亩，带动增收480万元。\n',
    )
    expect(sections.map(({ title, level }) => `${level} ${title}`)).toEqual([
      '1 城乡融合走前列，“百千万工程”初见成效',
      '2 抓典型',
      '2 抓产业',
    ])
  })

  test('what is short and what comes next in one section: the plans are told', () => {
    const { initiatives } = read('一、存在的不足及2024年打算\n\n　　力量配备还有差距。2024年，将新建服务站2个。\n')
    expect(initiatives.map(({ title }) => title)).toEqual(['新建服务站'])
  })

  test('attachments and who signs are the foot of the page', () => {
    const text = '一、工作情况\n\n　　新建公园3座，改造道路8条。\n\n'
    for (const foot of ['附件：1.主要产品产量统计表\n　　　2.重点项目清单2024\n', '东山镇中心小学\n2023年12月15日\n']) {
      const { sections, initiatives } = read(text + foot)
      expect(sections.map(({ title }) => title)).toEqual(['工作情况'])
      expect(initiatives).toHaveLength(1)
    }
  })
})
