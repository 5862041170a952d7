import { tellsFigure } from './heading-figures.ts'
import { writeInitiativeTitle } from './initiative-title.ts'
import { findMechanisms } from './mechanisms.ts'
import type { InitiativeStatus, ReadInitiative, Span } from './model.ts'
import type { Outline, Part } from './outline.ts'
import { findOwnText, type Stretch } from './own-text.ts'
import { findSentences, NUMBER_CELL } from './paragraphs.ts'
import { findPlaces } from './places.ts'
import { findActs, isGoalsOnly, isIntended, isNoDeed, setsLevels } from './rules/acts.ts'
import { isPlanTitle, type Reported } from './rules/plan-titles.ts'
import { hasColumns, isCaption, TABLE_ROW } from './rules/table-captions.ts'
import { verbAt } from './rules/verbs.ts'
import { simplify } from './simplify.ts'
import { readParagraphs } from './told-paragraphs.ts'

const UNKNOWN: Reported = { year: null, lastMonth: null }

/** Entries of the outline, and the sentences of the sections that report an action. */
export function readInitiatives(text: string, outline: Outline, reported: Reported = UNKNOWN): ReadInitiative[] {
  const found: (ReadInitiative & { entry: boolean })[] = []
  const ahead = findSections(outline, (title) => isPlanTitle(title, reported.year, reported.lastMonth))
  const problems = findSections(outline, (title) => PROBLEMS.test(title) && !REMEDIES.test(title))
  for (const part of outline.parts) {
    if (part.section === null) found.push({ ...readEntry(text, part), entry: true })
  }
  for (const stretch of findOwnText(outline)) {
    for (const sentence of readStretch(text, stretch)) {
      const title = writeInitiativeTitle(text, sentence)
      found.push({ ...describe(text, sentence, title), section: stretch.section, entry: false })
    }
  }
  found.sort((a, b) => a.start - b.start)
  const told = readParagraphs(text, outline, reported)
  const kept: ReadInitiative[] = []
  for (const { entry, ...initiative } of found) {
    const tells = told(initiative.start)
    const section = initiative.section ?? -1
    // a mark over nothing
    if (initiative.title === '') continue
    if (problems.has(section) || (entry && tells === 'PROBLEMS')) continue
    const planned = ahead.has(section) || tells === 'PLANS'
    if (planned && !entry && setsLevels(simplify(text.slice(initiative.start, initiative.end)))) continue
    kept.push({ ...initiative, ordinal: kept.length, status: planned ? 'PLANNED' : initiative.status })
  }
  return kept
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

/** Where the lead tells the deed itself, its first clause: `一是抓产业，新增茶园1000亩` gives 抓产业. */
function chooseLead(lead: string, part: Part): string {
  if (part.heading.end < part.end && !tellsFigure(lead)) return lead
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
    if (isIntended(clause)) status = 'PLANNED'
    else if (last !== 'PLANNED' && isCountedDeed(clause)) status = 'COMPLETED'
    else if (last) status = last
  }
  return status
}

const QUANTITY = /[\d０-９](?:余|多)?[万亿千百]?(?:余|多)?(?:%|％|‰|㎡|(?![年月日世届次])\p{sc=Han})/u

/** A part that tells what is wrong tells no deeds. */
const PROBLEMS =
  /(?:存在|主要|突出|面临|遇到)的?.{0,6}(?:问题|困难|不足|短板|挑战)|^(?:问题|不足|困难)(?:与|和|及)?|(?<!(?:化解|解决|破解|攻克|整改|排查|回应|消除|办好).{0,8})(?:问题|困难)和?(?:不足)?$/u
/** 存在的不足及2024年打算 tells deeds too. */
const REMEDIES = /改进|展望|打算|计划|安排|措施|对策|思路|建议/u
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
    !/控制在|不(?:超过|[低少高多]于)/u.test(bare) &&
    (/^(?:开展|组织)/u.test(bare) || (verbAt(bare, 0) > 0 && !/^(?:建设|改造|落实|促进|支持)/u.test(bare)))
  )
}

const COUNTING_OPENS = /^(?:全年|全区|全市|全县|累计|共|已|上半年|全镇)+/u

/** `规上企业（家）` alone on its line. */
const COLUMN_HEAD = /^[\p{sc=Han}A-Za-z]{2,12}[（(][^（()）\s]{1,6}[）)]$/u
/** `行政许可 64`, `信息内容 制发件数 废止件数`, `第二十条第（一）项`: cells and no sentence. */
const CELLS =
  /^\S{2,16}[ \u3000]+[-－]?[\d０-９][\d０-９.,]*[%％]?$|^(?:[\p{sc=Han}（）()]{2,14}[ \u3000]+){2,}[\p{sc=Han}（）()：:]{2,14}$|^第.{1,5}条第?[（(].[）)]项$/u
/** Two slogans of one length: `征程万里风正劲，重任千钧再奋蹄。` */
const COUPLET = /^\p{sc=Han}{7}，\p{sc=Han}{7}[。！]?$/u
const LONGEST_CLAUSE = 24

function* readStretch(text: string, stretch: Stretch): Generator<Span> {
  for (const span of stretch.spans) {
    for (const sentence of findSentences(text, span.start, span.end)) {
      if (isTable(text, sentence)) continue
      const written = simplify(text.slice(sentence.start, sentence.end)).replace(/\s*\n\s*/gu, '')
      const introduces = stretch.introduction !== null && sentence.end <= stretch.introduction.end
      if (isAction(written) && (!introduces || (QUANTITY.test(written) && tellsDeed(written)))) yield sentence
    }
  }
}

/** A row with its cells side by side, or the name over cells on lines of their own. */
function isTable(text: string, { start, end }: Span): boolean {
  const written = text.slice(start, end)
  if (hasColumns(written) || COLUMN_HEAD.test(written) || CELLS.test(written)) return true
  // 1.5 under a whole sentence is a heading
  if (/[。.！；]$/u.test(written)) return false
  // the cells of its row, perhaps with a unit before them
  const below = text
    .slice(end, end + 48)
    .trim()
    .split(/\s+/u)
    .slice(0, 3)
  const unit = /^[\p{sc=Han}%％‰㎡㎥/]{1,6}$/u.test(below[0] ?? '') ? 1 : 0
  return NUMBER_CELL.test(below[unit] ?? '') && (unit === 0 || NUMBER_CELL.test(below[2] ?? ''))
}

/** `全区持证残疾人9146人` before the entries of a section only says what there is. */
function tellsDeed(written: string): boolean {
  return written
    .split(/[，,；;]/u)
    .some((clause) => verbAt(clause.replace(/^.*共/u, ''), 0) > 0 || !findActs(clause).next().done)
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
  if (!/\p{sc=Han}{4}|(?:\p{sc=Han}.*){8}/u.test(written)) return false
  if (COUPLET.test(written) && verbAt(written, 0) === 0 && verbAt(written, 8) === 0) return false
  return !isNoDeed(written) && !isGoalsOnly(written)
}
