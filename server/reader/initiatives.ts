import { writeInitiativeTitle } from './initiative-title.ts'
import { findMechanisms } from './mechanisms.ts'
import type { InitiativeStatus, ReadInitiative, Span } from './model.ts'
import type { Outline, Part } from './outline.ts'
import { findSentences } from './paragraphs.ts'
import { findPlaces } from './places.ts'
import { findActs, isGoalsOnly, isNoDeed, setsLevels } from './rules/acts.ts'
import { readMark } from './rules/marks.ts'
import { isPlanTitle, opensPlan, type Reported } from './rules/plan-titles.ts'
import { isCaption } from './rules/table-captions.ts'
import { verbAt } from './rules/verbs.ts'
import { simplify } from './simplify.ts'

const UNKNOWN: Reported = { year: null, lastMonth: null }

/** Entries of the outline, and the sentences of the sections that report an action. */
export function readInitiatives(text: string, outline: Outline, reported: Reported = UNKNOWN): ReadInitiative[] {
  const found: ReadInitiative[] = []
  const ahead = findSections(outline, (title) => isPlanTitle(title, reported.year, reported.lastMonth))
  const problems = findSections(outline, (title) => PROBLEMS.test(title))
  for (const part of outline.parts) {
    if (part.section === null && !problems.has(part.parent?.section ?? -1)) found.push(readEntry(text, part))
  }
  for (const stretch of findOwnText(outline)) {
    if (problems.has(stretch.section ?? -1)) continue
    for (const sentence of readStretch(text, stretch)) {
      if (ahead.has(stretch.section ?? -1) && setsLevels(simplify(text.slice(sentence.start, sentence.end)))) continue
      found.push({ ...describe(text, sentence, writeInitiativeTitle(text, sentence)), section: stretch.section })
    }
  }
  found.sort((a, b) => a.start - b.start)
  const isPlanned = findPlannedText(text, outline, reported)
  found.forEach((initiative, ordinal) => {
    initiative.ordinal = ordinal
    if (ahead.has(initiative.section ?? -1) || isPlanned(initiative.start)) initiative.status = 'PLANNED'
  })
  return found
}

/** Paragraphs that begin with 下一步; what one announces with a colon goes on to the end of its section. */
function findPlannedText(text: string, outline: Outline, reported: Reported): (place: number) => boolean {
  let next = 0
  let until = 0
  let section = 0
  const open: Span[] = []
  return (place) => {
    for (; next < outline.paragraphs.length && outline.paragraphs[next]!.start <= place; next++) {
      const { start, end } = outline.paragraphs[next]!
      const opening = readMark(text, start, end, 'line')?.end ?? start
      if (!opensPlan(simplify(text.slice(opening, Math.min(end, opening + 24))), reported)) continue
      while (section < outline.sections.length && outline.sections[section]!.start <= start)
        open.push(outline.sections[section++]!)
      while (open.length > 0 && open.at(-1)!.end <= start) open.pop()
      until = Math.max(until, /[：:]$/u.test(text.slice(start, end)) ? (open.at(-1)?.end ?? text.length) : end)
    }
    return place < until
  }
}

function readEntry(text: string, part: Part): ReadInitiative {
  const { title, mark } = part.heading
  const lead = chooseLead(text.slice(title.start, title.end).replace(/\s*\n\s*/gu, ''), part)
  const from = mark?.end ?? part.start
  const first = findSentences(text, from, part.end)[0] ?? { start: from, end: part.end }
  return {
    ...describe(text, part, lead || writeInitiativeTitle(text, first)),
    section: part.parent?.section ?? null,
  }
}

/** Where the whole entry is one sentence, its first clause: `一是抓产业，新增茶园1000亩` gives 抓产业. */
function chooseLead(lead: string, part: Part): string {
  if (part.heading.end < part.end) return lead
  const clause = lead.split(/[，,]/u)[0]!
  return clause.length >= 3 && clause.length <= LONGEST_CLAUSE && !/[\d０-９]/u.test(clause) ? clause : ''
}

function describe(text: string, span: Span, title: string): ReadInitiative {
  const written = text.slice(span.start, span.end)
  return {
    section: null,
    ordinal: 0,
    title,
    status: findStatus(written),
    mechanisms: findMechanisms(written),
    places: findPlaces(written),
    start: span.start,
    end: span.end,
  }
}

export function findStatus(written: string): InitiativeStatus {
  let status: InitiativeStatus = 'UNSTATED'
  for (const clause of simplify(written).split(/[，,；;。]/u)) {
    const last = [...findActs(clause)].at(-1)?.act
    if (last !== 'PLANNED' && isCountedDeed(clause)) status = 'COMPLETED'
    else if (last) status = last
  }
  return status
}

const QUANTITY = /[\d０-９](?:余|多)?[万亿千百]?(?:余|多)?(?:%|％|‰|㎡|(?![年月日世届次])\p{sc=Han})/u

/** A part that tells what is wrong tells no deeds. */
const PROBLEMS =
  /(?:存在|主要|突出|面临|遇到)的?.{0,6}(?:问题|困难|不足|短板|挑战)|^(?:问题|不足|困难)(?:与|和|及)?|(?:问题|困难)和?(?:不足)?$/u
/** Sections with such a title and all below them. */
function findSections(outline: Outline, matches: (title: string) => boolean): Set<number> {
  const found = new Set<number>()
  outline.sections.forEach((section, index) => {
    if (matches(simplify(section.title)) || found.has(section.parent ?? -1)) found.add(index)
  })
  return found
}

/** `排查隐患1195处`, `开展活动407场次`: what was counted is done. */
function isCountedDeed(clause: string): boolean {
  const bare = clause.trim().replace(COUNTING_OPENS, '')
  return (
    QUANTITY.test(bare) &&
    (/^(?:开展|组织)/u.test(bare) || (verbAt(bare, 0) > 0 && !/^(?:建设|改造|落实|促进|支持)/u.test(bare)))
  )
}

const COUNTING_OPENS = /^(?:全年|全区|全市|全县|累计|共|已|上半年|全镇)+/u

/** `二 道路 6.80 2.50 2.71` */
const TABLE_ROW = /(?:[ \u3000]+[-－]?[\d０-９][\d０-９.,]*[%％]?){2,}$/u
const LONGEST_CLAUSE = 24

interface Stretch {
  section: number | null
  spans: Span[]
  /** What stands before the first part of a divided section only introduces it, unless it tells figures. */
  introduction: Span | null
}

/** The text of each section that belongs to none of its parts; a report without parts is one stretch. */
function* findOwnText(outline: Outline): Generator<Stretch> {
  if (outline.parts.length === 0) {
    yield { section: null, spans: outline.paragraphs, introduction: null }
    return
  }
  let paragraph = 0
  yield { section: null, spans: [...findLooseText(outline)], introduction: null }
  for (const part of outline.parts) {
    if (part.section === null) continue
    const ends = part.children.map((child) => child.start)
    const starts = [part.heading.end, ...part.children.map((child) => child.end)]
    const spans: Span[] = []
    starts.forEach((start, index) => {
      const end = ends[index] ?? part.end
      while (paragraph < outline.paragraphs.length && outline.paragraphs[paragraph]!.end <= part.start) paragraph++
      for (let at = paragraph; at < outline.paragraphs.length; at++) {
        const { start: from, end: to } = outline.paragraphs[at]!
        if (from >= end) break
        if (to > start) spans.push({ start: Math.max(from, start), end: Math.min(to, end) })
      }
    })
    const first = part.children[0]
    const introduction = first ? { start: part.start, end: first.start } : null
    yield { section: part.section, spans, introduction }
  }
}

/** Paragraphs behind and between the outermost parts. */
function* findLooseText({ parts, paragraphs }: Outline): Generator<Span> {
  const outermost = parts.filter((part) => part.parent === null)
  let next = 0
  for (const { start, end } of paragraphs) {
    while (next < outermost.length && outermost[next]!.end <= start) next++
    if (start >= outermost[0]!.end && (outermost[next]?.start ?? Infinity) >= end) yield { start, end }
  }
}

function* readStretch(text: string, stretch: Stretch): Generator<Span> {
  for (const span of stretch.spans) {
    for (const sentence of findSentences(text, span.start, span.end)) {
      const written = simplify(text.slice(sentence.start, sentence.end))
      const introduces = stretch.introduction !== null && sentence.end <= stretch.introduction.end
      if (isAction(written) && (!introduces || QUANTITY.test(written))) yield sentence
    }
  }
}

function isAction(written: string): boolean {
  if (
    written.length < 6 ||
    isCaption(written, { start: 0, end: written.length }) ||
    /[：:，,、]$/u.test(written) ||
    written.includes('\t') ||
    TABLE_ROW.test(written)
  )
    return false
  if (!/\p{sc=Han}{4}/u.test(written)) return false
  return !isNoDeed(written) && !isGoalsOnly(written)
}
