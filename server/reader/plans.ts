import type { Folded } from './fold.ts'
import { hasOrigin } from './label-context.ts'
import type { Layout } from './layout.ts'
import type { Span } from './model.ts'
import {
  isLaterDeadline,
  isPlanTitle,
  isReviewTitle,
  mentionsLaterYear,
  opensPlan,
  opensProblems,
  type Reported,
  tellsPlan,
  tellsProblem,
} from './rules/plan-titles.ts'
import { simplify } from './simplify.ts'
import type { Slot } from './slots.ts'

/** A sentence that looks ahead; it and the rest of its paragraph are plan. */
const AHEAD =
  /(?:^|[，。；：、])(?:明年|下一步|下步|下一阶段|下半年|今后|接下来(?:将|要|还|计划)|展望|未来[一二三五\d]年|到20\d\d年底?[，]?[^已]{0,30}(?:目标|力争|达到))|^(?:今年|新的一年|20\d\d年)[^。]{0,24}(?:我们将|我们要|将(?=重点|着力|突出|抓|做|继续|全力|围绕|紧)|要(?=重点|着力|突出|抓|做))|^新的一年[^。]{0,24}(?:计划|力争)/
/** Opens the part of a report that says what is to come; the part lasts as long as its section. */
const OPENS_PLAN =
  /(?:预期|奋斗|努力|主要|工作)目标(?:建议)?(?:任务)?(?:定)?(?:是|为|：|如下)|为实现上述目标|[将要](?:重点)?(?:抓好|做好)以下|重点(?:抓好|做好)以下|(?<![入到至列转])(?:明年|下一步|下半年)[^。\n]{0,12}(?:打算|安排|计划|思路)/g
/** 2023年…主要预期目标是: the year before the goals. */
const GOALS_OF = /(20\d\d)年[^。；\n]{0,16}$/
const PAST =
  /(?:^|[，；。])(?:去年|上年|上半年|过去一年|20\d\d年(?:全年)?(?:完成|实现|共))|(?:同比|[比较](?:上年|去年)(?:同期)?)(?:增长|增加|减少|下降|提高)|已(?:完成|建成|达)/

/** Marks the figures that stand among what is to come: plan sections, and what follows a sentence about next year. */
export function markPlans(slots: readonly Slot[], folded: Folded, layout: Layout): void {
  const year = layout.metadata.year
  const { period } = layout.metadata
  const reported = { year, lastMonth: period == null ? null : Number(period.end.slice(5, 7)) }
  const planned = findPlanned(folded, layout, reported)
  let next = 0
  let until = -1
  let paragraphEnd = -1
  let sentence = -1
  let opener = -1
  let problems = -1
  let read = 0
  let from = -1
  for (const slot of slots) {
    const place = slot.quantity.start
    while (next < planned.length && planned[next]!.start <= place) until = Math.max(until, planned[next++]!.end)
    const inPlan = place < until
    if (slot.sentenceNumber !== sentence) {
      sentence = slot.sentenceNumber
      const { start, end } = slot.sentence
      const text = folded.text.slice(start, Math.min(end, start + 400))
      if (start > paragraphEnd) paragraphEnd = -1
      if (opensProblems(text.slice(0, 60))) problems = lineEnd(folded.text, start)
      // a sentence without figures tells the time of those behind it
      const unread = folded.text.slice(read, Math.max(read, start))
      if (paragraphEnd < 0 && tellsAhead(unread.slice(unread.lastIndexOf('\n') + 1), reported))
        paragraphEnd = lineEnd(folded.text, start)
      read = end
      opener = -1
      const told = PAST.test(text.split('；')[0]!) || tellsProblem(text)
      const ahead = (opensLaterYear(text, year) && !told) || opensPlan(text, reported) ? 0 : text.search(AHEAD)
      // 3项超过时序进度，下半年需加力追赶: what stands before is told, and the sentence behind is
      from = ahead > 0 ? start + ahead : -1
      if (ahead === 0) {
        problems = -1
        paragraphEnd = lineEnd(folded.text, start)
        opener = sentence
      } else if (ahead > 0) opener = sentence
      else if (told || PAST.test(text)) paragraphEnd = -1
    }
    const due =
      !/已|实际|提前/.test(slot.rest) && isLaterDeadline(slot.lead.slice(slot.lead.lastIndexOf('；') + 1), reported)
    slot.plan =
      (inPlan || paragraphEnd >= 0 || (from >= 0 && place >= from) || due) && place >= problems && !isPast(slot)
    slot.planTold = slot.plan && !inPlan && opener !== sentence
  }
}

/** 下半年，街道将紧扣目标查漏补缺。 among sentences without figures; what a later one says of the past ends it. */
function tellsAhead(text: string, reported: Reported): boolean {
  let ahead = false
  for (const sentence of text.split(/[。！？]/)) {
    const opening = sentence.trim().slice(0, 60)
    if (tellsPlan(opening, reported)) ahead = true
    else if (PAST.test(opening)) ahead = false
  }
  return ahead
}

/** 2024年将…, not 剩余4处纳入2024年计划. */
function opensLaterYear(text: string, year: number | null): boolean {
  // 投资1.8亿元的大楼封顶，预计2025年投用: the figures before it are told already
  for (const found of text.slice(0, 40).matchAll(/(?:^|[，；：。、])(?:到|至|在|从|预计|力争)?(20\d\d年)/g))
    if (!/\d/.test(text.slice(0, found.index)) && mentionsLaterYear(found[1]!, year)) return true
  return false
}

const lineEnd = (text: string, from: number) => {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** Stretches of the folded text that are plan: sections by their titles, and what an opening sentence announces. */
function findPlanned(folded: Folded, layout: Layout, { year, lastMonth }: Reported): Span[] {
  const { sections, metadata } = layout
  const toFolded = searchPlaces(folded.at)
  const spans: Span[] = []
  for (const section of sections) {
    if (isPlanTitle(simplify(section.title), year, lastMonth))
      spans.push({ start: toFolded(section.start), end: toFolded(section.end) })
  }
  const reviews = sections.filter((section) => isReviewTitle(section.title)).map((section) => toFolded(section.start))
  for (const found of folded.text.matchAll(OPENS_PLAN)) {
    const told = GOALS_OF.exec(folded.text.slice(Math.max(0, found.index - 24), found.index))?.[1]
    if (told !== undefined && metadata.year !== null && Number(told) <= metadata.year) continue
    const start = found.index
    const place = folded.at[start]!
    const holder = sections.findLast((section) => section.start <= place && section.end > place)
    const end = holder === undefined ? folded.text.length : toFolded(holder.end)
    if (holder !== undefined && isReviewTitle(holder.title)) spans.push({ start, end: lineEnd(folded.text, start) })
    else spans.push({ start, end: Math.min(end, reviews.find((review) => review > start) ?? end) })
    if (spans.length > 200) break
  }
  return spans.sort((a, b) => a.start - b.start)
}

/** The folded place of a place in the source. */
function searchPlaces(at: Int32Array): (place: number) => number {
  return (place) => {
    let low = 0
    let high = at.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (at[middle]! < place) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** In a plan: 去年完成12公里, 在已建成5座的基础上, 由210万元提高到…, 还存在管护不足等问题，受理投诉560件. */
function isPast(slot: Slot): boolean {
  if (hasOrigin(slot.before) || /^的?基础上/.test(slot.after)) return true
  if (tellsProblem(slot.lead)) return true
  return /(?:去年|上年|已)(?:累计)?(?:完成|建成|实现|达到?)?[^，。；]{0,10}$/.test(slot.before)
}
