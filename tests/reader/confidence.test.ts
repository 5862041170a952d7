import { describe, expect, it } from 'vitest'
import { readReport } from '../../server/reader/read-report.ts'
import { readPhrase } from './read-phrase.ts'

const SURE = 0.9

/** The confidence of the last figure of a text. */
const sureness = (text: string) => readPhrase(text).at(-1)!.confidence

describe('the confidence of a figure', () => {
  it.each([
    '全年新建口袋公园3处。',
    '全县检查企业1109家次，发现安全隐患3757条。',
    '一般公共预算收入12.4亿元，增长6.3%。',
    '城镇居民医保参保率98.6%。',
  ])('is high where the clause says it all: %s', (text) => {
    expect(sureness(text)).toBeGreaterThanOrEqual(SURE)
  })

  it.each([
    ['another figure beside it is still to come', '力争首月签约率达到85%。新建口袋公园3处。'],
    ['a bound that goals have', '全年走访企业不少于100家。'],
    ['a range that goals have', '新建口袋公园2—3处。'],
    ['a label that ends in a qualifier', '发放残疾人两项补贴资金仍210万元。'],
    ['a label cut behind a single character', '可带动周边农户300户。'],
    ['what follows the number may be the thing', '组建志愿队伍16户结对。'],
    ['a deed without its thing', '市政消火栓完好率由93.8%提到98.6%，欠账补建64具。'],
    ['what could be said of many things', '义务植树138万株，参加者41.5万人次。'],
    ['percentage points that are no change', '县域增速居首0.8个百分点。'],
    ['a list split by 、 without a sign how', '市医院、中医院、妇幼保健院门诊满意度分别为94.1%、95.6%和96.2%。'],
    ['a verb of change nobody knows', '立案163起，同比多破74起。'],
    ['a number in Chinese numerals', '建成污水处理厂两座。'],
  ])('is lower for %s', (_, text) => {
    expect(sureness(text)).toBeLessThan(SURE)
  })

  it.each([
    ['某局2024年工作计划', true],
    ['某局2024年工作总结', false],
  ])('of plans, told under %s and no results beside them, is high: %s', (title, high) => {
    const [metric] = readReport(`${title}\n一、下一步工作打算\n新建城市口袋公园3处。改造城区老旧小区12个。\n`).metrics
    expect(metric).toMatchObject({ role: 'PLAN', label: '新建城市口袋公园' })
    expect(metric!.confidence >= SURE).toBe(high)
  })

  it('of a change is no higher than that of its figure', () => {
    const [level, change] = readPhrase('参加者41.5万人次，增长8%。')
    expect(change!.confidence).toBeLessThanOrEqual(level!.confidence)
  })
})
