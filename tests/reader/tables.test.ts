import { describe, expect, test } from 'vitest'
import { readPhrase } from './read-phrase.ts'

const rowsOf = (text: string) =>
  readPhrase(text).map(({ label, value, unit, role, direction }) => [label, value, unit, direction ?? role].join(' '))

describe('a table gives a figure a cell, with the heads of its row and column', () => {
  test('columns between tabs, units in a column of their own', () => {
    const text =
      '指标\t计量单位\t绝对额\t同比增长（%）\n地区生产总值\t亿元\t328.64\t5.6\n固定资产投资\t亿元\t214.30\t-3.8'
    expect(rowsOf(text)).toEqual([
      '地区生产总值 32864000000 元 ACTUAL',
      '地区生产总值 5.6 % UP',
      '固定资产投资 21430000000 元 ACTUAL',
      '固定资产投资 -3.8 % DOWN',
    ])
  })

  test('columns between blanks, the unit above, rows with a number of order', () => {
    const text =
      '单位：亿元\n序号 项目名称 总投资 年度计划 完成投资\n1 环城路改造 6.80 2.50 2.71\n2 第二水厂 3.46 1.20 1.20\n合计 10.26 3.70 3.91'
    const metrics = readPhrase(text)
    expect(rowsOf(text).slice(0, 3)).toEqual([
      '环城路改造总投资 680000000 元 ACTUAL',
      '环城路改造年度计划 250000000 元 TARGET',
      '环城路改造完成投资 271000000 元 ACTUAL',
    ])
    expect(metrics).toHaveLength(9)
    expect(metrics[2]).toMatchObject({ target: 1 })
    expect(metrics[8]).toMatchObject({ value: '391000000', text: '3.91' })
  })

  test('units in a row of their own below the heads, one cell a line or in columns', () => {
    const told = [
      '玉米播种面积 110200 亩 ACTUAL',
      '玉米总产 58626 吨 ACTUAL',
      '水稻播种面积 12640 亩 ACTUAL',
      '水稻总产 7053 吨 ACTUAL',
    ]
    const cells = '作物\n播种面积\n总产\n单位\n亩\n吨\n玉米\n110,200\n58,626\n水稻\n12,640\n7,053'.split('\n')
    expect(rowsOf(cells.join('\n'))).toEqual(told)
    const rows = [0, 3, 6, 9].map((at) => cells.slice(at, at + 3).join('\t'))
    expect(rowsOf(rows.join('\n'))).toEqual(told)
  })

  test('ranks and what is counted by the head of the column, not by the unit above', () => {
    const text = '单位：亿元\n指标 完成数 全市位次 服务人次\n工业投资 120.5 2 860\n技改投资 40.2 3 310'
    expect(rowsOf(text).slice(0, 3)).toEqual([
      '工业投资 12050000000 元 ACTUAL',
      '工业投资全市位次 2 位 RANK',
      '工业投资服务人次 860 人次 ACTUAL',
    ])
  })

  test('growth is of what its column names', () => {
    const text = '作物\t面积（万亩）\t产量（万吨）\t产量同比增长（%）\n小麦\t38.2\t19.6\t2.3\n玉米\t21.5\t64.8\t7.1'
    expect(rowsOf(text).slice(1, 3)).toEqual(['小麦产量 196000 吨 ACTUAL', '小麦产量 2.3 % UP'])
  })

  test('one cell a line below the name of the table: the rows that leave no cell over', () => {
    const text =
      '表2部分民生支出情况\n项目\n单位\n2021年\n2022年\n学前教育公用经费\n元/生\n500\n600\n医保补助\n元/人\n580\n610\n公益性岗位\n个\n1240\n1385'
    expect(rowsOf(text)[0]).toBe('学前教育公用经费 500 元/生 ACTUAL')
    expect(rowsOf(text)).toHaveLength(6)
  })

  test('one cell a line', () => {
    const text = '指标\n单位\n2023年\n增长（%）\n工业增加值\n亿元\n120.5\n8.3\n人均收入\n元\n65203\n3.5'
    expect(rowsOf(text)).toEqual([
      '工业增加值 12050000000 元 ACTUAL',
      '工业增加值 8.3 % UP',
      '人均收入 65203 元 ACTUAL',
      '人均收入 3.5 % UP',
    ])
  })

  test('goals beside results, units in brackets', () => {
    const text = '项目\t2023年完成\t2024年预期\n生产总值增速（%）\t5.6\t6左右\n新增就业（人）\t4126\t4000以上'
    expect(readPhrase(text).map(({ value, unit, role, qualifier }) => [value, unit, role, qualifier])).toEqual([
      ['5.6', '%', 'CHANGE', 'EXACT'],
      ['6', '%', 'TARGET', 'ABOUT'],
      ['4126', '人', 'ACTUAL', 'EXACT'],
      ['4000', '人', 'TARGET', 'MORE_THAN'],
    ])
  })

  test('short lines without numbers and prose are no table', () => {
    expect(readPhrase('工作总结\n办公室\n二〇二三年\n一、总体情况\n二、存在问题\n三、下步打算')).toEqual([])
  })
})
