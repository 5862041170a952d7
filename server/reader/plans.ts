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
  let ahead = -1
  let section = -1
  let sentence = -1
  for (const slot of slots) {
    const place = folded.at[slot.quantity.start]!
    const here = sectionAt(layout, place)
    const inPlan = here >= 0 && plans[here]!
    if (slot.sentenceNumber !== sentence) {
      sentence = slot.sentenceNumber
      const text = folded.text.slice(slot.sentence.start, Math.min(slot.sentence.end, slot.sentence.start + 400))
      if (here !== section) ahead = -1
      if (AHEAD.test(text) || mentionsLaterYear(text.slice(0, 40), year)) ahead = slot.sentence.start
      else if (ahead >= 0 && folded.text.slice(ahead, slot.sentence.start).includes('\n')) ahead = -1
      section = here
      if (!inPlan && ahead >= 0 && PAST.test(text) && !AHEAD.test(text)) ahead = -1
    }
    slot.plan = (inPlan || ahead >= 0) && !isPast(slot)
  }
}

/** In a plan: 去年完成12公里, 在已建成5座的基础上. */
function isPast(slot: Slot): boolean {
  if (hasOrigin(slot.before) || /^的?基础上/.test(slot.after)) return true
  return /(?:去年|上年|已)(?:累计)?(?:完成|建成|实现|达到?)?[^，。；]{0,10}$/.test(slot.before)
}

function sectionAt(layout: Layout, place: number): number {
  let found = -1
  for (let i = 0; i < layout.sections.length; i++) {
    const section = layout.sections[i]!
    if (section.start > place) break
    if (section.end > place) found = i
  }
  return found
}
