import { createHash } from 'node:crypto'
import type { Identity } from '../../../server/importer/identify.ts'
import type { ReadInitiative, ReadMetric, ReadReport, ReadSection } from '../../../server/reader/model.ts'
import { COUNTED, DEEDS, nameRareWord, OBJECTS, PLACES, QUALIFIERS, ROLES, STATUSES, TOPICS, UNITS } from './words.ts'

export const FIRST_YEAR = 2014
const INITIATIVES = 30
const METRICS_EACH = 3

export interface GeneratedReport {
  text: string
  read: ReadReport
  identity: Identity
}

/** A report of the reference document's size: 6 sections, 30 initiatives, 90 figures, whatever the reader knows today. */
export function generateReport(number: number): GeneratedReport {
  const pick = pickFrom(number)
  const place = `江南省苏湖市滨河${'东南西北中'[number % 5]}区`
  const organization = `${place}清河第${number}街道办事处`
  const title = `清河第${number}街道${FIRST_YEAR}年工作总结`
  const period = { start: `${FIRST_YEAR}-01-01`, end: `${FIRST_YEAR}-12-31`, label: `${FIRST_YEAR}年` }
  let text = `${title}\n\n`
  const write = (part: string) => {
    const start = text.length
    text += part
    return { start, end: text.length }
  }

  const sections: ReadSection[] = []
  const initiatives: ReadInitiative[] = []
  const metrics: ReadMetric[] = []
  TOPICS.forEach((topic, section) => {
    const mark = `（${'一二三四五六'[section]}）`
    const heading = write(`${mark}${topic}稳步推进\n\n`)
    const own = { ordinal: section, parent: null, mark, level: 1, title: `${topic}稳步推进`, theme: null }
    sections.push({ ...own, start: heading.start, end: heading.end })
    for (let line = 0; line < INITIATIVES / TOPICS.length; line++) {
      const initiative = initiatives.length
      const rare = initiative === number % INITIATIVES ? nameRareWord(number) : ''
      const deed = `${pick(DEEDS)}${pick(PLACES)}${rare}${pick(OBJECTS)}`
      const start = write(deed).start
      const figures = Array.from({ length: METRICS_EACH }, () => {
        const label = `${pick(PLACES)}${rare}${pick(COUNTED)}`
        const unit = pick(UNITS)
        const value = String(10 + pick.next(90_000))
        write(`，${label}`)
        return { ...write(`${value}${unit}`), label, unit, value }
      })
      const end = write('。').end
      const status = pick(STATUSES)
      initiatives.push({ section, ordinal: initiative, title: deed, status, mechanisms: [], places: [], start, end })
      for (const figure of figures)
        metrics.push({
          ...figure,
          section,
          initiative,
          text: `${figure.value}${figure.unit}`,
          qualifier: pick(QUALIFIERS),
          lower: figure.value,
          upper: null,
          role: pick(ROLES),
          direction: null,
          period: null,
          sentence: { start, end },
          target: null,
          change: null,
          whole: null,
          confidence: 0.5 + pick.next(50) / 100,
          rule: 'generated',
        })
      write('\n\n')
    }
    sections[section]!.end = text.length
  })

  const sha256 = createHash('sha256').update(text).digest('hex')
  const metadata = {
    title,
    organization,
    parentOrganization: place,
    kind: 'ANNUAL' as const,
    year: FIRST_YEAR,
    period,
    indexNumber: nameReport(number, 0),
    documentNumber: null,
    issuedOn: `${FIRST_YEAR + 1}-01-10`,
    publishedOn: `${FIRST_YEAR + 1}-01-11`,
    publisher: organization,
    validity: '有效',
    abstract: null,
  }
  return {
    text,
    read: {
      report: metadata,
      text: { length: text.length, sha256 },
      preamble: null,
      sections,
      initiatives,
      metrics,
      warnings: [],
    },
    identity: { ...metadata, sourceUrl: null },
  }
}

/** The 索引号 of a copy of a generated report; copy 0 is the report itself. */
export const nameReport = (number: number, copy: number) => `BENCH${String(number).padStart(4, '0')}/${copy}`

/** The same choices every time: a small generator of pseudo-random numbers (mulberry32). */
function pickFrom(seed: number) {
  let state = seed * 0x9e3779b1
  const next = (below: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
  return Object.assign(<T>(choices: readonly T[]): T => choices[next(choices.length)]!, { next })
}
