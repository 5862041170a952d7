import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimal, type Row, text } from '../../server/export/column.ts'
import { unguardFormula, writeCsv } from '../../server/export/csv.ts'
import { parseCsv } from './parse-csv.ts'

const columns = [
  text('label', 'm.label', 'Label (名称)', 'What is counted.'),
  decimal('value', 'm.value', 'Value (数值)', 'The number.'),
]
const write = async (rows: Row[], bom = false) => (await Array.fromAsync(writeCsv([rows], columns, { bom }))).join('')

test.each([
  ['plain text', '信访', '信访,'],
  ['a comma', '1,640人', '"1,640人",'],
  ['quotes', '“一网"统"管”', '"“一网""统""管”",'],
  ['a new line', '一\n二', '"一\n二",'],
  ['CRLF', '一\r\n二', '"一\r\n二",'],
  ['a formula', '=1+1', "'=1+1,"],
  ['a formula with a comma', '=SUM(A1,A2)', `"'=SUM(A1,A2)",`],
  ['a plus', '+86', "'+86,"],
  ['a minus', '-3.2%', "'-3.2%,"],
  ['an at', '@home', "'@home,"],
  ['a full-width formula', '＝1＋1', "'＝1＋1,"],
  ['a tab', '\t=1', "'\t=1,"],
  ['a formula behind an apostrophe', "'=1", "''=1,"],
  ['an apostrophe', "'s", "'s,"],
  ['nothing', null, ','],
])('%s in a cell', async (_what, label, line) => {
  expect((await write([{ label, value: null }])).split('\r\n').slice(1, -1).join('\r\n')).toBe(line)
})

test('a number is never guarded', async () => {
  expect(await write([{ label: 'a', value: '-3.20' }])).toBe('label,value\r\na,-3.20\r\n')
})

test('any text comes back as it was, and no cell begins like a formula', async () => {
  const awkward = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '\r', '\n', '\t', '＝', '字', ' '),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(awkward, fc.string()), { minLength: 1 }), async (labels) => {
      const [, ...rows] = parseCsv(await write(labels.map((label) => ({ label, value: '1' }))))
      expect(rows.map(([cell]) => unguardFormula(cell!))).toEqual(labels)
      for (const [cell] of rows) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
    }),
  )
})

test('the byte order mark stands before the header', async () => {
  expect(await write([], true)).toBe('\uFEFFlabel,value\r\n')
})
