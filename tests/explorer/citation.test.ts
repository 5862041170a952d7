import { expect, test } from 'vitest'
import { writeBibtex, writeGbt7714 } from '../../client/explorer/report/citation.ts'

type Cited = Parameters<typeof writeBibtex>[0]

const report = {
  title: '华庄街道2022年工作总结',
  year: 2022,
  publishedOn: '2023-01-17',
  publisher: '华庄街道办事处',
  organization: { name: '华庄街道办事处' },
  source: { sha256: 'abcdef0123456789', text: '' },
} as Cited['report']
const cited: Cited = { report, address: 'https://reports.example/reports/a%20b?at=1', today: '2026-11-22' }

test('GB/T 7714 names author, title, kind, day, day of citation and address', () => {
  expect(writeGbt7714(cited)).toBe(
    '华庄街道办事处. 华庄街道2022年工作总结[R/OL]. (2023-01-17)[2026-11-22]. https://reports.example/reports/a%20b?at=1.',
  )
})

test('BibTeX keeps the name whole and the address as it is', () => {
  const bibtex = writeBibtex(cited)
  expect(bibtex).toContain('@techreport{workreport-2022-abcdef01,')
  expect(bibtex).toContain('author = {{华庄街道办事处}}')
  expect(bibtex).toContain('url = {https://reports.example/reports/a%20b?at=1}')
})

test('a title with signs of TeX is written so that TeX prints them', () => {
  const odd = { ...report, title: '完成率100% & 其他' } as Cited['report']
  expect(writeBibtex({ ...cited, report: odd })).toContain('title = {完成率100\\% \\& 其他}')
})
