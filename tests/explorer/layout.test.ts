import { expect, test } from 'vitest'
import { layOut } from '../../client/explorer/report/layout.ts'

const text = '某街道工作总结\n\n  （一）城市更新\r\n  签约60万平方米，任务70万平方米。\n  一是查隐患。发现3757条。\n'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const sections = [
  {
    id: 'Section:1',
    mark: '（一）',
    level: 1,
    title: '城市更新',
    passage: { start: at('（一）').start, end: text.length },
  },
  { id: 'Section:2', mark: '一是', level: 2, title: '查隐患', passage: at('一是查隐患。发现3757条。') },
]
const figures = ['60万平方米', '70万平方米', '3757条'].map((words) => ({ passage: at(words), words }))
const blocks = layOut(text, sections, figures, at('（一）').start)

test('nothing of the text is lost but blanks at the ends of lines', () => {
  const shown = blocks.map(({ runs }) => runs.map(({ start, end }) => text.slice(start, end)).join(''))
  expect(shown).toEqual(text.split(/\s*\n\s*/).filter(Boolean))
})

test('a heading on its own line is a heading, one that runs on is strong', () => {
  expect(blocks.map(({ kind }) => kind)).toEqual(['head', 'heading', 'paragraph', 'paragraph'])
  const strong = blocks[3]!.runs.find((run) => run.strong)!
  expect(text.slice(strong.start, strong.end)).toBe('一是查隐患')
})

test('each figure is a run of its own', () => {
  const marked = blocks.flatMap(({ runs }) => runs).filter(({ figure }) => figure)
  expect(marked.map(({ start, end }) => text.slice(start, end))).toEqual(figures.map(({ words }) => words))
})

test('of two figures at one place the first is marked', () => {
  const twice = layOut(text, sections, [...figures, { passage: at('60万平方米'), words: 'again' }], 0)
  const marked = twice.flatMap(({ runs }) => runs).filter(({ figure }) => figure)
  expect(marked).toHaveLength(3)
})
