import { findDate } from './dates.ts'
import { tellsFigure } from './heading-figures.ts'
import type { Line } from './lines.ts'
import type { Span } from './model.ts'
import { findOrganizationInTitle, isByline, isOffice } from './organization.ts'
import { isBlockLine } from './portal-block.ts'
import { readBracketHeading } from './rules/bracket-heading.ts'
import { readMark } from './rules/marks.ts'
import { ACCOUNT_LINE, FOOT_START, findDocumentNumber, PAGE_LINE, PATH_LINE, STAMP } from './rules/portal.ts'
import { simplify } from './simplify.ts'

/** Where the article lies in the page: what stands before it, its text, its foot. */
export interface Frame {
  head: Line[]
  titleLines: Line[]
  bodyLines: Line[]
  body: Span
  foot: Line[]
}

const TITLE_WORD =
  /(?:总结|總結|小结|报告|報告|工作情况|工作情況|工作汇报|汇报|匯報|述职|要点|思路|通报|公报|年报|公告|讲话|纪实|回顾|计划|安排|(?:情况|情況)(?=[（(【[]|$))/u
const KIND_WORD =
  /(?:工作|年度?|半年|季度|月份?).{0,20}(?:总结|總結|小结|报告|報告|情况|情況|汇报|匯報|要点|思路|回顾|回顧|公报|年报)/u
/** Without one of these a line names a part rather than the document. */
const NAMES_DOCUMENT = /总结|總結|小结|报告|報告|公报|情况|情況|汇报|匯報|述职|要点|思路|通报|讲话/u
const SPOKEN =
  /^(?!.*讲话$)[—-]*\s?\d{0,4}.{0,24}在.{2,60}(?:会议|會議|全会|大会|常委会|例会)(?:第?.{0,8}次?)?(?:会议)?上?[）)]?$/u
/** ──某鄉民代表會第4次定期會 under the title. */
const SUBTITLE = /^[—─-]{1,3}[^，。；]{4,40}$/u
const BRACKETED = /^[（(【[〔][^（(）)]{1,40}[）)】\]〕]$/u
const SPEAKER =
  /^(?:.{0,24}(?:[市县縣区區镇鎮乡鄉州省]长|[市县縣区區镇鎮乡鄉州省]長|主任|[局院部处科厅司校园会馆场厂站所队社行]长|检察长|理事长|董事长|秘书长|总经理|总裁|书记|書記|代表|主席)[\s\u3000]*)?[\p{sc=Han}×＊*](?:[\s\u3000]{0,4}[\p{sc=Han}×＊*]){1,3}$/u
/** The office of who speaks, the name left out. */
const SPEAKS_FOR = /^\p{sc=Han}{2,16}(?:[省市县區区镇乡州旗]长|检察长|院长|局长|主任)$/u
const DATE_LINE =
  /^(?:[（(]?[\d〇○零一二三四五六七八九十０-９]{2,4}\s?[年\-/.].{2,14}[日号\d]|(?:中華民國|中华民国|民國)\d{2,3}年\d{1,2}月(?:\d{1,2}日)?)[）)]?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/u
const SALUTE = /^(?:各位|同志们|尊敬的|主任、|代表们)/u
const NOTES = /^(?:附?[注註][释釋解]?|[说說]明)\s?[：:]?$/u
const NOTE = /^(?:[[［【〔（(]?\s?\d{1,2}\s?[\]］】〕）).．、]|[①-⑳*＊])/u
const PROSE_LENGTH = 30
/** A line of prose that was broken at some twenty characters. */
const SHORTEST_PROSE = 20
const ENDS_AS_TITLE = new RegExp(`(?:${TITLE_WORD.source})$`, 'u')
/** Two lines of a title: how the first may end, and the second begin and end. */
const BROKEN_OFF =
  /(?:关于|的|(?<![普涉])及|以及|和|与|暨|、|(?:及|和|与|暨)[^，。]{0,4}[\d０-９〇零一二三四五六七八九]{4}\s?年度?)$/u
const BEGINS_JOINED = /^(?:以?及|和|暨|与)/u
/** 某局2024年社会治安形势 | 分析报告 */
const KIND_END = /(?:总结|總結|报告|報告|汇报|匯報|小结|通报)$/u
const BARE_KIND = new RegExp(`^\\p{sc=Han}{0,4}${KIND_END.source}`, 'u')
/** 第十四个五年规划 | 和远景目标纲要实施情况 */
const PLAN_END = /(?:规划|规劃|纲要|计划|预算|决算)(?:执行情况)?$/u
const LATTER_HALF = new RegExp(`^[^，。；：、]{2,40}(?:${TITLE_WORD.source})$`, 'u')
const SPACED = /^\p{sc=Han}(?:[ \u3000]{1,3}\p{sc=Han}){3,}$/u
const LONGEST_TITLE = 60
const MOST_TITLE_LINES = 4
/** Related links and the like stay within this many lines of the end. */
const LONGEST_FOOT = 60
const LONGEST_HEAD = 80

export function findFrame(text: string, lines: Line[]): Frame {
  const prose = lines.findIndex((line, index) => index >= LONGEST_HEAD || isProse(text, line))
  const reach = prose < 0 ? Math.min(lines.length, LONGEST_HEAD) : prose
  const titles = findTitleLines(text, lines.slice(0, reach))
  const lastTitle = titles.length > 0 ? lines.indexOf(titles.at(-1)!) : -1
  let first = lastTitle + 1
  for (let index = first; index < reach; index++) {
    if (isHeadLine(text, lines, index, lastTitle)) first = index + 1
  }
  const last = findFoot(text, lines, first)
  const bodyLines = lines.slice(first, last)
  const start = bodyLines[0]?.start ?? lines[first]?.start ?? text.length
  return {
    head: lines.slice(0, first),
    titleLines: titles,
    bodyLines,
    body: { start, end: Math.max(start, bodyLines.at(-1)?.end ?? start) },
    foot: lines.slice(last),
  }
}

function isPathLine(written: string): boolean {
  const opening = written.slice(0, 120)
  return /[>＞»|]/u.test(opening) && PATH_LINE.test(opening)
}

function isProse(text: string, line: Line): boolean {
  if (readBracketHeading(text, line.start, line.end)) return true
  const written = text.slice(line.start, Math.min(line.end, line.start + 400))
  if (written.length < PROSE_LENGTH && readMark(text, line.start, line.end, 'line'))
    return !BRACKETED.test(written) && !SPOKEN.test(written) && !SUBTITLE.test(written)
  if (written.length < SHORTEST_PROSE || (written.length < PROSE_LENGTH && ENDS_AS_TITLE.test(written))) return false
  if (isBlockLine(written) || PAGE_LINE.test(written) || isPathLine(written)) return false
  return /[。；]|[，,].*[，,]/u.test(written)
}

/** The line that names the report; two lines where the body stands above the rest of its title. */
function findTitleLines(text: string, head: Line[]): Line[] {
  let best: Line | undefined
  let bestScore = 0
  for (const line of head) {
    const score = scoreTitle(text.slice(line.start, line.end))
    const repeats = best && score === bestScore && text.slice(line.start, line.end) === text.slice(best.start, best.end)
    if (score > bestScore || repeats) {
      best = line
      bestScore = score
    }
  }
  if (!best) return []
  let first = head.indexOf(best)
  let last = first
  const isFull = () => last - first + 1 >= MOST_TITLE_LINES
  while (first > 0 && !isFull() && isBroken(text, head[first - 1]!, head[first]!)) first--
  while (last + 1 < head.length && !isFull() && isBroken(text, head[last]!, head[last + 1]!)) last++
  return head.slice(first, last + 1)
}

/** Whether a title is broken between two lines. */
function isBroken(text: string, above: Line, below: Line): boolean {
  const before = text.slice(above.start, above.end)
  const written = text.slice(below.start, below.end)
  if (goesOn(before, written)) return true
  const splits = /^(?:关于|[\d〇○零一二三四五六七八九０-９]{4}\s?年|(?:年度|上半年|政府|工作))/u.test(written)
  if (splits && isOrganizationLine(before)) return true
  if (below.apart) return false
  if (YEAR_IN_BRACKETS.test(written)) return true
  if (/[。；，：:]$/u.test(before) || isBlockLine(before) || !LATTER_HALF.test(written)) return false
  // 某局关于2023年度法治政府建设 | 工作情况的报告, 某学院 | 质量年度报告
  if (/关于/u.test(before) && !ENDS_AS_TITLE.test(before)) return true
  return isOffice(before) && findOrganizationInTitle(simplify(written)) === null
}
const YEAR_IN_BRACKETS = /^[（(][\d〇○零一二三四五六七八九０-９]{4}年度?[）)]$/u

/** By the words at the break: 某局2024年工作总结 | 及2025年工作计划, 某局2024年工作总结和 | 2025年工作计划. */
function goesOn(line: string, next: string): boolean {
  if (!LATTER_HALF.test(next)) return false
  const named = scoreTitle(line) > 0
  if (BARE_KIND.test(next) && named && !KIND_END.test(line)) return true
  return BROKEN_OFF.test(line) || (BEGINS_JOINED.test(next) && (named || PLAN_END.test(line)))
}

function scoreTitle(line: string): number {
  // 政 府 工 作 报 告
  const written = SPACED.test(line) ? line.replace(/[ \u3000]/gu, '') : line
  if (written.length < 4 || written.length > LONGEST_TITLE || isByline(written)) return 0
  if (isBlockLine(written) || isPathLine(written) || PAGE_LINE.test(written) || SPOKEN.test(written)) return 0
  if (/[。；，：:？！\t]$/u.test(written) || BRACKETED.test(written)) return 0
  const dated = /(?:19|20|２０)[\d０-９]{2}|[〇○零一二三四五六七八九]{4}年/u.test(written)
  const named = findOrganizationInTitle(simplify(written)) !== null
  if (!TITLE_WORD.test(written)) return dated && named && !/[，。；：、]/u.test(written) ? 4 : 0
  let score = 1
  if (KIND_WORD.test(written)) score += 2
  if (dated) score += 1
  if (/(?:总结|總結|报告|報告|小结)/u.test(written)) score += 1
  if (/^[[【]|[|_－]/u.test(written)) score -= 1
  if (named) score += 1
  if (!NAMES_DOCUMENT.test(written)) score -= 2
  return score
}

function isOrganizationLine(written: string): boolean {
  return /^\p{sc=Han}{3,30}(?:街道|镇|乡|县|区|市)$/u.test(written) || isOffice(written)
}

function isHeadLine(text: string, lines: readonly Line[], index: number, lastTitle: number): boolean {
  const written = text.slice(lines[index]!.start, lines[index]!.end)
  if (readBracketHeading(written, 0, written.length)) return false
  if (isBlockLine(written) || PAGE_LINE.test(written) || isPathLine(written)) return true
  if (DATE_LINE.test(written) || STAMP.test(written) || SPOKEN.test(written) || scoreTitle(written) >= 4) return true
  if (isByline(written) || findDocumentNumber(written) !== null || ACCOUNT_LINE.test(written)) return true
  if (lastTitle < 0) return false
  const below = index === lastTitle + 1
  if (BRACKETED.test(written) || (below && (isOffice(written) || SUBTITLE.test(written)))) return true
  if (SPEAKS_FOR.test(written) && index > lastTitle) return true
  return (
    SPEAKER.test(written) &&
    !SALUTE.test(written) &&
    (/\s/u.test(written) || isAmongSpeakers(text, lines, index, lastTitle))
  )
}

/** A bare name stands under the day or the meeting, or over the salute; `数据底座` is a heading. */
function isAmongSpeakers(text: string, lines: readonly Line[], index: number, lastTitle: number): boolean {
  const next = lines[index + 1]
  if (next && SALUTE.test(text.slice(next.start, next.end))) return true
  return lines.slice(lastTitle + 1, index).some((line) => {
    const written = text.slice(line.start, line.end)
    return SPOKEN.test(written)
  })
}

function findFoot(text: string, lines: Line[], first: number): number {
  const from = Math.max(first, lines.length - LONGEST_FOOT)
  let last = Math.min(findNotes(text, lines, from), findAttachments(text, lines, from))
  for (let index = last - 1; index >= from; index--) {
    const written = text.slice(lines[index]!.start, lines[index]!.end)
    // 维护道路设施326处。 begins like a foot and is the report
    if (isProse(text, lines[index]!) && (!FOOT_START.test(written) || tellsFigure(written))) break
    if (readBracketHeading(written, 0, written.length)) break
    const below = lines[index + 1]
    const dated = index + 1 === last && below !== undefined && isDate(text.slice(below.start, below.end))
    if (FOOT_START.test(written) || isSignature(written) || (dated && SIGNED.test(written))) last = index
  }
  return last
}

/** `注：` on a line of its own, and under it only notes with their numbers. */
function findNotes(text: string, lines: Line[], from: number): number {
  for (let index = lines.length - 1; index > from; index--) {
    const written = text.slice(lines[index]!.start, lines[index]!.end)
    if (NOTES.test(written)) return index
    if (!NOTE.test(written)) break
  }
  return lines.length
}

/** `附件：1.…表` and the numbered names under it, to the end. */
function findAttachments(text: string, lines: Line[], from: number): number {
  const first = lines.findIndex(({ start, end }, index) => index >= from && ATTACHED.test(text.slice(start, end)))
  const names =
    first >= 0 &&
    lines.slice(first).every(({ start, end }) => {
      const written = text.slice(start, end)
      return !isSentence(written) || FOOT_START.test(written)
    })
  return names ? first : lines.length
}
const ATTACHED = /^附(?:件\s*[：:]|[：:]\s?[1１一][.．、])/u
const isSentence = (written: string) => written.length > LONGEST_TITLE || /[。；]/u.test(written)

/** Who signs stands over the day: `中心小学` over `2023年1月5日`. */
const SIGNED = /^[\p{sc=Han}\s\u3000]{4,30}$/u

/** `某街道办事处` and `2023年1月5日` under the last paragraph. */
function isSignature(written: string): boolean {
  if (isByline(written)) return true
  if (written.length > 30) return false
  return isDate(written) || isOrganizationLine(written.replace(/\s/gu, ''))
}

const isDate = (written: string) => findDate(written) !== undefined && DATE_LINE.test(written)
