import { describe, expect, it } from 'vitest'
import { findDate } from '../../server/reader/dates.ts'
import { findFrame } from '../../server/reader/frame.ts'
import { splitLines } from '../../server/reader/lines.ts'
import { readMetadata } from '../../server/reader/metadata.ts'
import { findOrganizationInTitle, splitParent } from '../../server/reader/organization.ts'
import { readReport } from '../../server/reader/read-report.ts'

const BODY = '　　一年来，在上级领导下，全体干部奋力拼搏，经济社会各项事业取得了新的进展，现总结如下。'

function read(head: string, body = BODY) {
  const text = `${head}\n\n${body}\n`
  return readMetadata(text, findFrame(text, splitLines(text)))
}

describe('portal blocks', () => {
  it('reads several keys a line, with empty values between', () => {
    const block =
      '索引号 MB1670946/2023-00023 生成日期 2023-01-17 公开日期 2023-01-18\n文件编号 发布机构 东山街道办事处 效力状况 有效\n文件下载\n内容概述 东山街道2022年工作总结'
    expect(read(`东山街道2022年工作总结\n${block}`)).toMatchObject({
      ...{ title: '东山街道2022年工作总结', organization: '东山街道办事处', indexNumber: 'MB1670946/2023-00023' },
      ...{ issuedOn: '2023-01-17', publishedOn: '2023-01-18', documentNumber: null, publisher: '东山街道办事处' },
      ...{ validity: '有效', abstract: '东山街道2022年工作总结' },
    })
  })

  it.each([
    [
      'one key a line',
      '索 引 号：K1/2023-1\n发文字号：东政发〔2023〕5号\n成文日期：2023年1月5日\n发布机构：东山区财政局',
    ],
    [
      'cells parted by tabs',
      '索引号\tK1/2023-1\t发文字号\t东政发〔2023〕5号\n成文日期\t2023-01-05\t发布机构\t东山区财政局',
    ],
    ['half-width colons', '索引号:K1/2023-1 发文字号:东政发〔2023〕5号 成文日期:2023/1/5 发布机构:东山区财政局'],
    [
      'each cell on its line',
      '索引号\nK1/2023-1\n发文字号\n东政发〔2023〕5号\n成文日期\n2023.1.5\n发布机构\n东山区财政局',
    ],
  ])('reads %s', (_, block) => {
    expect(read(`${block}\n\n东山区财政局2022年工作总结`)).toMatchObject({
      ...{ title: '东山区财政局2022年工作总结', indexNumber: 'K1/2023-1', documentNumber: '东政发〔2023〕5号' },
      ...{ issuedOn: '2023-01-05', organization: '东山区财政局' },
    })
  })

  it.each([
    '2024-04-25 17:08　来源：东山区人民政府办公室　【字体：大 中 小】',
    '2024-04-25 信息来源：东山区政府办 打印 | 关闭',
    '东山区政府网 2024年4月25日  来源：东山区',
  ])('reads the day of the page from %s', (stamp) => {
    expect(read(`东山区财政局2023年工作总结\n${stamp}`)).toMatchObject({ publishedOn: '2024-04-25', issuedOn: null })
  })

  it('takes no prose for a key', () => {
    const metadata = read(
      '东山区2022年工作总结',
      '　　时间紧、任务重，来源广泛，主题鲜明，全区上下团结一心，克服困难，完成了全年任务。',
    )
    expect(metadata).toMatchObject({ publishedOn: null, publisher: null, indexNumber: null })
  })
})

describe('titles', () => {
  it.each([
    ['东山街道2022年工作总结', '东山街道', 'ANNUAL', 2022, '2022-01-01', '2022-12-31'],
    ['东山街道2022年上半年工作总结', '东山街道', 'HALF_YEAR', 2022, '2022-01-01', '2022-06-30'],
    ['东山街道2022年半年度工作总结', '东山街道', 'HALF_YEAR', 2022, '2022-01-01', '2022-06-30'],
    ['东山镇2023年第一季度工作情况', '东山镇', 'QUARTERLY', 2023, '2023-01-01', '2023-03-31'],
    ['东山镇2023年三季度工作小结', '东山镇', 'QUARTERLY', 2023, '2023-07-01', '2023-09-30'],
    ['东山县教育局2023年1—5月工作总结', '东山县教育局', 'OTHER', 2023, '2023-01-01', '2023-05-31'],
    ['东山县教育局2024年2月份工作总结', '东山县教育局', 'MONTHLY', 2024, '2024-02-01', '2024-02-29'],
    ['东山街道2022年工作总结及2023年上半年工作思路', '东山街道', 'ANNUAL', 2022, '2022-01-01', '2022-12-31'],
    ['东山街道２０２１年工作总结', '东山街道', 'ANNUAL', 2021, '2021-01-01', '2021-12-31'],
    ['东山街道二〇二〇年度工作总结', '东山街道', 'ANNUAL', 2020, '2020-01-01', '2020-12-31'],
    ['關山鎮2022年工作總結', '關山鎮', 'ANNUAL', 2022, '2022-01-01', '2022-12-31'],
  ])('reads %s', (title, organization, kind, year, start, end) => {
    expect(read(title)).toMatchObject({ title, organization, kind, year, period: { start, end } })
  })

  it('puts a title of two lines together', () => {
    expect(read('东山县公安局2023年第三季度社会治安形势\n分析报告').title).toBe(
      '东山县公安局2023年第三季度社会治安形势分析报告',
    )
    expect(read('东山区西河街道\n2022年工作总结').title).toBe('东山区西河街道2022年工作总结')
  })

  it.each([
    '东山区民政局2024年工作总结\n及2025年工作计划',
    '东山区民政局2024年工作总结及\n2025年工作计划',
    '东山区民政局\n2024年工作总结及2025年\n工作计划',
  ])('puts a title of review and plan together: %j', (title) => {
    const told = readReport(`${title}\n\n一、兜底保障\n支出低保金310万元。\n`)
    expect(told.report).toMatchObject({ title: '东山区民政局2024年工作总结及2025年工作计划', year: 2024 })
    expect(told.metrics.map(({ role }) => role)).toEqual(['ACTUAL'])
  })

  it.each([
    [
      'a heading with its year',
      '2023年东山县政府工作报告\n在东山县第十四届人民代表大会第二次会议上\n',
      `一、2022年工作回顾\n${BODY}`,
    ],
    ['the day it was delivered', '东山县人民政府工作报告（2023年1月5日）\n', BODY],
    ['its title alone', '2023年东山县政府工作报告\n', BODY],
  ])('knows from %s that a government report of January looks back', (_, head, body) => {
    expect(read(head, body)).toMatchObject({ organization: '东山县人民政府', kind: 'ANNUAL', year: 2022 })
  })

  it.each(['东机管发〔2023〕47号', '东机管发〔２０２３〕４７号'])(
    'takes %s under the title for its number',
    (number) => {
      expect(read(`东山县机关事务管理局2023年工作总结\n${number}`).documentNumber).toBe(number)
      expect(readReport(`东山县机关事务管理局2023年工作总结\n${number}\n一、资产管理\n${BODY}`).sections).toHaveLength(
        1,
      )
    },
  )

  it('parts a document number from the day beside it', () => {
    expect(read('东山区公安局2023年工作总结\n东公发〔2024〕6号　　2024年1月18日')).toMatchObject({
      ...{ documentNumber: '东公发〔2024〕6号', issuedOn: '2024-01-18' },
    })
  })

  it.each([
    ['饶东海关2024年一季度工作情况\n来源:办公室 发布日期:2024-04-11', '饶东海关'],
    ['东省沙溪国有林场2023年工作总结', '东省沙溪国有林场'],
    [
      '东山镇人民代表大会主席团工作报告\n——2022年1月12日在东山镇第十三届人民代表大会第二次会议上',
      '东山镇人民代表大会主席团',
    ],
    ['东山县2023年统计工作总结\n东山县统计局　2024年1月5日', '东山县统计局'],
    ['政府工作报告\n——2024年1月9日在宜宾市南溪区第六届人民代表大会第四次会议上', '南溪区人民政府'],
  ])('finds whose report it is: %s', (head, organization) => {
    const { organization: name, parentOrganization } = read(head)
    expect([name, `${parentOrganization}${name}`]).toContain(organization)
  })

  it('finds who speaks where the title does not say', () => {
    const head = '政府工作报告\n——2023年2月2日在东山县第十八届人民代表大会第三次会议上\n县长 王 明\n\n各位代表：'
    expect(read(head)).toMatchObject({ title: '政府工作报告', organization: '东山县人民政府', year: 2022 })
  })

  it('takes no heading for the title', () => {
    expect(
      read('东山市人民法院工作报告\n——2024年1月10日在东山市人民代表大会会议上', `2023年工作回顾\n${BODY}`).title,
    ).toBe('东山市人民法院工作报告')
  })

  it('says null where the document says nothing', () => {
    const { kind, ...rest } = read('', '今天天气很好，我们去公园散步，看到许多花草树木，大家都很高兴。')
    expect(kind).toBe('OTHER')
    expect(Object.values(rest).every((value) => value === null)).toBe(true)
  })
})

describe('organizations', () => {
  it.each([
    ['无锡市滨湖区蠡园街道办事处', '蠡园街道办事处', '无锡市滨湖区'],
    ['浙江省江山市人民政府', '江山市人民政府', '浙江省'],
    ['北京市应急管理局', '北京市应急管理局', '北京市'],
    ['东山区市场监督管理局', '东山区市场监督管理局', '东山区'],
    ['东山街道办事处', '东山街道办事处', null],
    ['东山经济开发区', '东山经济开发区', null],
  ])('splits %s', (written, name, parent) => expect(splitParent(written)).toEqual({ name, parent }))

  it.each(['2022年工作总结', '关于进一步加强安全生产的通知', '我的2022年总结'])('finds none in %s', (title) => {
    expect(findOrganizationInTitle(title)).toBeNull()
  })
})

describe('dates', () => {
  it.each([
    ['2023-01-17 15:00', '2023-01-17'],
    ['2021年06月14日', '2021-06-14'],
    ['2023/1/5', '2023-01-05'],
    ['2023.1.5', '2023-01-05'],
    ['２０２１年１２月２８日', '2021-12-28'],
    ['二〇二三年一月十七日', '2023-01-17'],
    ['二○二一年十二月三十一日', '2021-12-31'],
  ])('reads %s', (written, date) => expect(findDate(written)).toBe(date))

  it.each(['2023-13-01', '2023年2月30日', '2023年', '12-25', '10.5亿元'])('reads no date in %s', (written) => {
    expect(findDate(written)).toBeUndefined()
  })
})
