import type { Folded } from './fold.ts'
import { hasOrigin } from './label-context.ts'
import type { Layout } from './layout.ts'
import { isPlanTitle, mentionsLaterYear } from './roles.ts'
import type { Slot } from './slots.ts'

const AHEAD =
  /(?:^|[，。；：、])(?:明年|下一步|下步|下一阶段|下半年|今后|展望|未来[一二三五]年|到20\d\d年底?[，]?[^已]{0,30}(?:目标|力争|达到)|预期目标|主要(?:预期)?目标是|努力目标)|^(?:今年|新的一年|20\d\d年)[^。]{0,24}(?:我们将|我们要|将(?=重点|着力|突出|抓|做|继续|全力|围绕|紧)|要(?=重点|着力|突出|抓|做)|计划|力争)|(?:将|要)(?:重点)?(?:做好|抓好)以下/
const PAST =
  /(?:^|[，；。])(?:去年|上年|上半年|过去一年|20\d\d年(?:全年)?(?:完成|实现|共))|同比(?:增长|下降|提高)|已(?:完成|建成|达)/

/** Marks the figures that stand among what is to come: plan sections, sentences about next year, and what follows them. */
export function markPlans(slots: readonly Slot[], folded: Folded, layout: Layout): void {
  const year = layout.metadata.year
  const plans = layout.sections.map((section) => isPlanTitle(section.title, year))
  layout.sections.forEach((section, i) => {
    if (section.parent !== null && plans[section.parent]) plans[i] = true
  })
  const sectionAt = followSections(layout)
  let planEnd = -1
  let section = -1
  let sentence = -1
  for (const slot of slots) {
    const here = sectionAt(folded.at[slot.quantity.start]!)
    const inPlan = here >= 0 && plans[here]!
    if (slot.sentenceNumber !== sentence) {
      sentence = slot.sentenceNumber
      const text = folded.text.slice(slot.sentence.start, Math.min(slot.sentence.end, slot.sentence.start + 400))
      if (here !== section || slot.sentence.start > planEnd) planEnd = -1
      if (AHEAD.test(text) || mentionsLaterYear(text.slice(0, 40), year)) {
        const lineEnd = folded.text.indexOf('\n', slot.sentence.start)
        planEnd = lineEnd < 0 ? folded.text.length : lineEnd
      } else if (!inPlan && PAST.test(text)) planEnd = -1
      section = here
    }
    slot.plan = (inPlan || planEnd >= 0) && !isPast(slot)
  }
}

/** In a plan: 去年完成12公里, 在已建成5座的基础上. */
function isPast(slot: Slot): boolean {
  if (hasOrigin(slot.before) || /^的?基础上/.test(slot.after)) return true
  return /(?:去年|上年|已)(?:累计)?(?:完成|建成|实现|达到?)?[^，。；]{0,10}$/.test(slot.before)
}

/** The innermost section of a place; asked with places in rising order. */
function followSections(layout: Layout): (place: number) => number {
  let next = 0
  const open: number[] = []
  return (place) => {
    while (next < layout.sections.length && layout.sections[next]!.start <= place) open.push(next++)
    while (open.length > 0 && layout.sections[open.at(-1)!]!.end <= place) open.pop()
    return open.at(-1) ?? -1
  }
}
