import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadMetric, ReadReport } from '../../server/reader/model.ts'

/** One labelled figure of a label file, as labelling.md defines it. */
export interface LabelledFigure {
  text: string
  value: number
  unit: string
  unitAlt?: string[]
  qualifier?: string
  role: string
  roleAlt?: string | string[]
  direction?: string
  labelIncludes?: string[]
  start: number
  end: number
}

export interface LabelFile {
  id: string
  textFile?: string
  figures: LabelledFigure[]
  optional?: { text: string; start: number; end: number }[]
  sections?: { title: string }[]
  initiatives?: { start: number }[]
}

export interface LabelledReport {
  id: string
  text: string
  labels: LabelFile
}

export const COUNTS = ['figures', 'predicted', 'found', 'qualifier', 'role', 'label', 'right'] as const
export type Score = Record<(typeof COUNTS)[number], number> & {
  sections: number
  sectionsFound: number
  sectionsPredicted: number
  initiatives: number
  initiativesFound: number
  initiativesPredicted: number
}

/** A figure that is not right in all, in words, and how sure the reader was of it. */
export interface Miss {
  id: string
  what: string
  confidence: number | null
}

export interface ScoredReport {
  id: string
  score: Score
  misses: Miss[]
  /** Confidence of every figure read and whether it was right in all. */
  sure: { confidence: number; right: boolean }[]
}

/** The labelled reports of a folder: <id>.json beside <id>.txt. */
export function loadReports(folder: string): LabelledReport[] {
  const ids = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return ids.sort().map((file) => {
    const labels = JSON.parse(readFileSync(join(folder, file), 'utf8')) as LabelFile
    const id = file.replace(/\.json$/, '')
    return { id, labels, text: readFileSync(join(folder, labels.textFile ?? `${id}.txt`), 'utf8') }
  })
}

const SPELLINGS = new Map([
  ['㎡', '平方米'],
  ['m2', '平方米'],
  ['平米', '平方米'],
  ['平方公里', '平方千米'],
  ['km2', '平方千米'],
  ['m3', '立方米'],
  ['公里', '千米'],
  ['km', '千米'],
  ['個', '个'],
  ['戶', '户'],
  ['畝', '亩'],
  ['噸', '吨'],
  ['場', '场'],
  ['場次', '场次'],
  ['處', '处'],
  ['條', '条'],
  ['項', '项'],
  ['間', '间'],
  ['輛', '辆'],
  ['張', '张'],
  ['kWh', '千瓦时'],
  ['MW', '兆瓦'],
  ['百分点', '个百分点'],
])

function plainUnit(unit: string): string {
  const plain = unit.normalize('NFKC').replace(/\s/g, '')
  return SPELLINGS.get(plain) ?? plain
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end
const sameValue = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

function matches(metric: ReadMetric, gold: LabelledFigure): boolean {
  const units = [gold.unit, ...(gold.unitAlt ?? [])].map(plainUnit)
  return overlaps(metric, gold) && sameValue(Number(metric.value), gold.value) && units.includes(plainUnit(metric.unit))
}

function wrongFields(metric: ReadMetric, gold: LabelledFigure): string[] {
  const wrong: string[] = []
  if (metric.qualifier !== (gold.qualifier ?? 'EXACT')) wrong.push(`qualifier ${metric.qualifier}≠${gold.qualifier}`)
  const role =
    metric.role === gold.role
      ? gold.role !== 'CHANGE' || metric.direction === gold.direction
      : [gold.roleAlt ?? []].flat().includes(metric.role)
  if (!role) wrong.push(`role ${metric.role}/${metric.direction}≠${gold.role}/${gold.direction}`)
  const missing = (gold.labelIncludes ?? []).filter((piece) => !metric.label.includes(piece))
  if (missing.length > 0) wrong.push(`label “${metric.label}” lacks ${missing.join(', ')}`)
  return wrong
}

/** Compares what was read with what people labelled; optional figures count neither way. */
export function scoreReport({ id, labels }: LabelledReport, read: ReadReport): ScoredReport {
  const score: Score = {
    figures: labels.figures.length,
    predicted: 0,
    found: 0,
    qualifier: 0,
    role: 0,
    label: 0,
    right: 0,
    ...scoreStructure(labels, read),
  }
  const misses: Miss[] = []
  const sure: ScoredReport['sure'] = []
  const used = new Set<ReadMetric>()
  for (const gold of labels.figures) {
    const metric = read.metrics.find((candidate) => !used.has(candidate) && matches(candidate, gold))
    if (metric === undefined) {
      misses.push({ id, what: `missed ${gold.text} (${gold.value} ${gold.unit})`, confidence: null })
      continue
    }
    used.add(metric)
    const wrong = wrongFields(metric, gold)
    score.found++
    for (const field of ['qualifier', 'role', 'label'] as const)
      if (!wrong.some((one) => one.startsWith(field))) score[field]++
    if (wrong.length === 0) score.right++
    else misses.push({ id, what: `${gold.text}: ${wrong.join('; ')}`, confidence: metric.confidence })
    sure.push({ confidence: metric.confidence, right: wrong.length === 0 })
  }
  for (const metric of read.metrics) {
    if (used.has(metric)) score.predicted++
    else if (!(labels.optional ?? []).some((optional) => overlaps(optional, metric))) {
      score.predicted++
      sure.push({ confidence: metric.confidence, right: false })
      misses.push({ id, what: `extra ${metric.text} “${metric.label}”`, confidence: metric.confidence })
    }
  }
  return { id, score, misses, sure }
}

function scoreStructure(labels: LabelFile, read: ReadReport) {
  const titles = read.sections.map((section) => section.title.trim())
  const starts = read.initiatives.map((initiative) => initiative.start)
  const near = (place: number) => starts.some((start) => Math.abs(start - place) <= 2)
  const labelled = Array.isArray(labels.initiatives)
  return {
    sections: labels.sections?.length ?? 0,
    sectionsFound: (labels.sections ?? []).filter((section) => titles.includes(section.title.trim())).length,
    sectionsPredicted: titles.length,
    initiatives: labels.initiatives?.length ?? 0,
    initiativesFound: (labels.initiatives ?? []).filter((initiative) => near(initiative.start)).length,
    initiativesPredicted: labelled ? starts.length : 0,
  }
}

/** Shares of a set of reports: f1 of figures, then what part of the labelled figures has each field right. */
export function summarize(scored: readonly ScoredReport[]) {
  const sum = (key: keyof Score) => scored.reduce((total, { score }) => total + score[key], 0)
  const f1 = (found: number, gold: number, read: number) => (gold + read === 0 ? 1 : (2 * found) / (gold + read))
  const part = (key: keyof Score) => (sum('figures') === 0 ? 1 : sum(key) / sum('figures'))
  const sure = scored.flatMap((one) => one.sure).filter((one) => one.confidence >= 0.9)
  return {
    reports: scored.length,
    figures: sum('figures'),
    f1: f1(sum('found'), sum('figures'), sum('predicted')),
    qualifier: part('qualifier'),
    role: part('role'),
    label: part('label'),
    rightInAll: part('right'),
    sectionF1: f1(sum('sectionsFound'), sum('sections'), sum('sectionsPredicted')),
    initiativeF1: f1(sum('initiativesFound'), sum('initiatives'), sum('initiativesPredicted')),
    /** Of the figures the reader is sure of (confidence 0.9 or more) this part is right in all. */
    sureRight: sure.length === 0 ? 1 : sure.filter((one) => one.right).length / sure.length,
    sureShare:
      sure.length /
      Math.max(
        1,
        scored.reduce((total, one) => total + one.sure.length, 0),
      ),
  }
}
