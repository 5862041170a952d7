import { writeInitiativeTitle } from './initiative-title.ts'
import { findMechanisms } from './mechanisms.ts'
import type { InitiativeStatus, ReadInitiative, Span } from './model.ts'
import type { Outline, Part } from './outline.ts'
import { findSentences } from './paragraphs.ts'
import { findPlaces } from './places.ts'
import { findActs, isGoalsOnly, isNoDeed } from './rules/acts.ts'
import { verbAt } from './rules/verbs.ts'
import { simplify } from './simplify.ts'

/** Entries of the outline, and the sentences of the sections that report an action. */
export function readInitiatives(text: string, outline: Outline): ReadInitiative[] {
  const found: ReadInitiative[] = []
  const ahead = findSections(outline, AHEAD)
  const problems = findSections(outline, PROBLEMS)
  for (const part of outline.parts) {
    if (part.section === null && !problems.has(part.parent?.section ?? -1)) found.push(readEntry(text, part))
  }
  for (const stretch of findOwnText(outline)) {
    if (problems.has(stretch.section ?? -1)) continue
    for (const sentence of readStretch(text, stretch)) {
      found.push({ ...describe(text, sentence, writeInitiativeTitle(text, sentence)), section: stretch.section })
    }
  }
  found.sort((a, b) => a.start - b.start)
  found.forEach((initiative, ordinal) => {
    initiative.ordinal = ordinal
    if (ahead.has(initiative.section ?? -1)) initiative.status = 'PLANNED'
  })
  return found
}

function readEntry(text: string, part: Part): ReadInitiative {
  const { title, mark } = part.heading
  const lead = chooseLead(text.slice(title.start, title.end).replace(/\s*\n\s*/gu, ''), part)
  const from = mark?.end ?? part.start
  const first = findSentences(text, from, part.end)[0] ?? { start: from, end: part.end }
  const entry = {
    ...describe(text, part, lead || writeInitiativeTitle(text, first)),
    section: part.parent?.section ?? null,
  }
  return tellsPlans(text, part) ? { ...entry, status: 'PLANNED' } : entry
}

/** Where the whole entry is one sentence, its first clause: `一是抓产业，新增茶园1000亩` gives 抓产业. */
function chooseLead(lead: string, part: Part): string {
  if (part.heading.end < part.end) return lead
  const clause = lead.split(/[，,]/u)[0]!
  return clause.length >= 3 && clause.length <= LONGEST_CLAUSE && !/[\d０-９]/u.test(clause) ? clause : ''
}

/** Entries in a paragraph that begins with 下一步. */
function tellsPlans(text: string, part: Part): boolean {
  if (!part.heading.within) return false
  const before = text.slice(Math.max(0, part.start - LOOK_BACK), part.start)
  return /(?:^|\n)[\s\u3000]*(?:下一步|今后|明年|来年|下半年|新的一年)[^\n]*$/u.test(before)
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
/** A part that tells what is to come: all its deeds are planned. */
const AHEAD =
  /^(?!.*(?:回顾|总结|成效|情况|进展|完成)).*(?:下一步|下步|明年|来年|今后|工作(?:打算|计划|思路|安排|目标|设想)|目标任务|下半年|年(?:重点|主要)(?:工作|任务)|努力方向)/u

/** Sections with such a title and all below them. */
function findSections(outline: Outline, title: RegExp): Set<number> {
  const found = new Set<number>()
  outline.sections.forEach((section, index) => {
    if (title.test(simplify(section.title)) || found.has(section.parent ?? -1)) found.add(index)
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
const LOOK_BACK = 300

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
  if (written.length < 6 || /[：:，,、]$/u.test(written) || written.includes('\t') || TABLE_ROW.test(written))
    return false
  if (!/\p{sc=Han}{4}/u.test(written)) return false
  return !isNoDeed(written) && !isGoalsOnly(written)
}
