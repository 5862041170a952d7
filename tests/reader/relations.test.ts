import { describe, expect, test } from 'vitest'
import { readPhrase } from './read-phrase.ts'

const rolesOf = (text: string) =>
  readPhrase(text).map(({ role, direction }) => (direction === null ? role : `${role} ${direction}`))

describe('the words around a figure give its role', () => {
  test.each([
    ['固定资产投资141.3亿元，增长14.3%', ['ACTUAL', 'CHANGE UP']],
    ['事故36起，同比减少12起、下降25%', ['ACTUAL', 'CHANGE DOWN', 'CHANGE DOWN']],
    ['受伤41人，同比下降8.5%；死亡3人，与上年持平', ['ACTUAL', 'CHANGE DOWN', 'ACTUAL']],
    ['亩产412公斤，比上年提高6.5公斤', ['ACTUAL', 'CHANGE UP']],
    ['同比减少139起和156人', ['CHANGE DOWN', 'CHANGE DOWN']],
    ['产量增速分别为-12.6%、21.5%', ['CHANGE DOWN', 'CHANGE UP']],
    ['由58家增加到67家', ['ACTUAL', 'ACTUAL']],
    ['失业率从3.4%降至3.1%', ['SHARE', 'SHARE']],
    ['森林覆盖率达到61.3%', ['SHARE']],
    ['占财政收入的64%', ['SHARE']],
    ['是上年的2.4倍', ['SHARE']],
    ['居全省第3位，较上年前移2位', ['RANK', 'CHANGE UP']],
    ['征收任务70万平方米', ['TARGET']],
    ['超额完成年度22%的增长目标', ['TARGET']],
    ['完成年度任务的119.1%', ['SHARE']],
    ['明年，一般公共预算收入增长不低于6.5%，新建停车场12个', ['TARGET', 'PLAN']],
    ['今年，我们将重点做好以下工作：新植茶园2000亩，力争产值达到1.5亿元', ['PLAN', 'TARGET']],
    ['年初目标任务：新建公厕10座，实际完成12座', ['TARGET', 'ACTUAL']],
    ['计划改造管网20公里，完成21.6公里', ['TARGET', 'ACTUAL']],
    ['预算收入28亿元，涨了7.1%', ['ACTUAL', 'CHANGE UP']],
    ['降幅分别为16.7%和27.3%', ['CHANGE DOWN', 'CHANGE DOWN']],
    ['增速回升至6.7%', ['CHANGE UP']],
    // near misses
    ['新增耕地指标1,560亩', ['ACTUAL']],
    ['新增学位2700余个', ['ACTUAL']],
    ['11项审判质效指标位居前列', ['ACTUAL']],
    ['828项任务清单细化分解', ['ACTUAL']],
    ['增速高于全省平均0.7个百分点', ['ACTUAL']],
    ['化解信访案件11件', ['ACTUAL']],
  ])('%s', (phrase, roles) => {
    expect(rolesOf(phrase)).toEqual(roles)
  })
})

describe('figures know which others they speak of', () => {
  test('600,000 of 700,000 m² is an attainment', () => {
    const text = '征收任务70万平方米的总量目标，全年共完成征收房屋建筑签约总面积60万平方米、下架总面积29.8万平方米。'
    expect(readPhrase(text).map(({ target }) => target)).toEqual([null, 0, null])
  })

  test('63.6 % stands against 22 %', () => {
    const text = '一般公共预算收入比去年同期增长63.6%，超额完成年度22%的增长目标任务。'
    expect(readPhrase(text)[0]).toMatchObject({ value: '63.6', target: 1 })
  })

  test('what only shares a general word, a part, another rate or a total is not measured by a target', () => {
    const targets = (text: string) => readPhrase(text).map(({ target }) => target)
    expect(targets('今年任务下达60个项目，12个重点项目全部扫尾')).toEqual([null, null])
    expect(targets('完成营造林9.46万亩，占下达计划9万亩的105%，其中人工造林2.1万亩')).toEqual([1, null, null, null])
    expect(targets('管网漏损率8.7%，低于9%的目标，管网水质合格率99.9%')).toEqual([1, null, null])
    expect(
      targets(
        '单位：亿元\n项目\t总投资\t年度计划\t完成投资\n环城西路改造\t6.80\t2.50\t2.71\n第二水厂\t3.46\t1.20\t1.20\n',
      ),
    ).toEqual([null, null, 1, null, null, 4])
  })

  test('31 is part of 60', () => {
    expect(readPhrase('围绕60个项目其中31个市级项目').map(({ whole }) => whole)).toEqual([null, 0])
  })

  test('3,742 put right of 3,757 found', () => {
    const text =
      '检查企业1109家次，发现安全隐患3757条，完成整改3742条。排查用户1万余家，发现隐患1195处，整改隐患197处。'
    expect(readPhrase(text).map(({ whole }) => whole)).toEqual([null, null, 1, null, null, 4])
  })

  test('two parts share one whole', () => {
    expect(readPhrase('新增停车位2000个，其中公共停车位1200个、配建停车位800个').map(({ whole }) => whole)).toEqual([
      null,
      0,
      0,
    ])
  })

  test('a growth speaks of its level, also through 分别', () => {
    const text = '财政总收入42.5亿元，税收收入27.6亿元，分别增长13.9%和20%；固定资产投资141亿元，增长14.3%。'
    expect(readPhrase(text).map(({ change }) => change)).toEqual([null, null, 0, 1, null, 4])
  })

  test('figures of different things stay apart', () => {
    expect(
      readPhrase('新建公园3个，检查企业40家').every(
        ({ whole, target, change }) => whole === null && target === null && change === null,
      ),
    ).toBe(true)
  })
})

describe('the period is the one the sentence names', () => {
  test.each([
    ['1-5月，工业总产值14.4亿元', '2023-01-01', '2023-05-31'],
    ['截至10月底，建成公厕12座', '2023-01-01', '2023-10-31'],
    ['上半年接待游客86万人次', '2023-01-01', '2023-06-30'],
    ['一季度发生事故24起', '2023-01-01', '2023-03-31'],
    ['2022年新建公园3个', '2022-01-01', '2022-12-31'],
  ])('%s', (phrase, start, end) => {
    expect(readPhrase(phrase)[0]?.period).toMatchObject({ start, end })
  })

  test('the earlier of two levels is last year’s', () => {
    expect(readPhrase('企业由上年的112家增加到127家').map(({ period }) => period?.start ?? null)).toEqual([
      '2022-01-01',
      null,
    ])
  })

  test.each(['比去年同期增长63.6%', '2023年新建公园3个', '较2022年下降2.1%'])('%s is the report’s own', (phrase) => {
    expect(readPhrase(phrase)[0]?.period).toBeNull()
  })
})

describe('the period a figure is of', () => {
  const periods = (text: string) => readPhrase(text).map(({ period }) => period?.label ?? null)

  test.each([
    ['1-5月，产值1.59亿元，增长30%；零售额10.8亿元', ['1-5月', '1-5月', '1-5月']],
    ['1-5月产值1.59亿元，预计半年度增长25.9%', ['1-5月', '半年度']],
    ['截至10月底，签约60户；1-11月，到位资金3亿元', ['截至10月底', '1-11月']],
    ['1-5月增长12%', ['1-5月']],
    // near misses
    ['1-5月，产值1.59亿元；全年签约项目12个', ['1-5月', null]],
    ['1-5月，产值1.59亿元。零售额10.8亿元', ['1-5月', null]],
    ['比2019年增长12%', [null]],
  ])('%s', (phrase, told) => {
    expect(periods(phrase)).toEqual(told)
  })
})
