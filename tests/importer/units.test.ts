import { expect, test } from 'vitest'
import { describeUnit } from '../../server/importer/units.ts'

test.each([
  ['公頃', 'AREA', '平方米', '10000'],
  ['個百分點', 'RATIO', '个百分点', '1'],
  ['戶', 'COUNT', '户', '1'],
  ['亩', 'AREA', '平方米', describeUnit('畝').factor],
  ['某册次', 'COUNT', '某册次', '1'],
])('%s is compared in the base of its dimension, in simplified characters', (symbol, dimension, base, factor) => {
  expect(describeUnit(symbol)).toMatchObject({ symbol, dimension, base_symbol: base, factor })
})
