import { expect, test } from 'vitest'
import { cutSnippet } from '../../server/search/snippet.ts'

test.each([
  { text: '全年开展网格巡查。', before: false, after: false },
  { text: `全年开展网格巡查${'，'.repeat(120)}`, before: false, after: true },
  { text: `${'，'.repeat(30)}网格巡查`, before: true, after: false },
])('a snippet says on which sides it is cut: $before, $after', ({ text, before, after }) => {
  const { isCutBefore, isCutAfter } = cutSnippet(text, ['网格'])
  expect({ isCutBefore, isCutAfter }).toEqual({ isCutBefore: before, isCutAfter: after })
})
