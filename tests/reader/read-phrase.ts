import { readFigures } from '../../server/reader/figures.ts'
import type { Layout } from '../../server/reader/layout.ts'
import type { ReadMetric } from '../../server/reader/model.ts'

/** The figures of a text that is all body, as a report of a year. */
export function readPhrase(text: string, year = 2023): ReadMetric[] {
  const metadata = { year } as Layout['metadata']
  return readFigures(text, {
    metadata,
    body: { start: 0, end: text.length },
    sections: [],
    headings: [],
    initiatives: [],
  })
}

/** 发放布洛芬12.4万余片 gives “124000 片”, one string a figure. */
export const readAmounts = (text: string) => readPhrase(text).map(({ value, unit }) => `${value} ${unit}`.trim())

/** Labels in the order of the text. */
export const readLabels = (text: string) => readPhrase(text).map(({ label }) => label)

/** 同比增长8.5% gives “CHANGE UP 产值”, one string a figure. */
export const tellRoles = (text: string) =>
  readPhrase(text).map(({ role, direction, label }) => [role, direction, label].filter(Boolean).join(' '))

/** The same behind the characters it was read from: “8.5% CHANGE UP 产值”. */
export const tellFigures = (text: string) =>
  readPhrase(text).map(({ text, role, direction, label }) => [text, role, direction, label].filter(Boolean).join(' '))
