import type { Span } from './model.ts'
import type { Outline } from './outline.ts'
import { findSentences } from './paragraphs.ts'
import { readMark } from './rules/marks.ts'
import { isPlanTitle, opensPlan, type Reported, tellsPlan } from './rules/plan-titles.ts'
import { simplify } from './simplify.ts'

const OPENING = 48
/** `10月份工作计划：一、…` */
const TITLED = /^[^。，；：:]{2,20}(?=[：:])/u
/** `各位代表，我们也清醒看到，…不足：一是…` */
const OPENS_PROBLEMS =
  /(?:清醒|深刻)地?(?:看到|认识)|我们也?看到(?:了?不足|问题)|^[^。]{0,30}(?:存在|面临|有(?![效序力机]))[^。]{0,16}(?:问题|不足|短板|困难(?![群家户学职党老]|人员|企业)|差距)|^(?:主要|突出)?(?:问题|不足|短板)(?:是|有|：|的地方)/u

/** What the paragraph at a place tells by how it begins; asked with places in rising order. */
export type Told = (place: number) => 'PLANS' | 'PROBLEMS' | null

/** `下一步，…` and `我们也清醒看到…`; what one announces with a colon at its end goes on to the end of its section. */
export function readParagraphs(text: string, outline: Outline, reported: Reported): Told {
  const { paragraphs, sections } = outline
  const open: Span[] = []
  const until = { PLANS: 0, PROBLEMS: 0 }
  let next = 0
  let section = 0
  let within: Span = { start: 0, end: 0 }
  return (place) => {
    for (; next < paragraphs.length && paragraphs[next]!.start <= place; next++) {
      const { start, end } = paragraphs[next]!
      const from = readMark(text, start, end, 'line')?.end ?? start
      const opening = simplify(text.slice(from, Math.min(end, from + OPENING)))
      const told =
        opensPlan(opening, reported) || isPlanTitle(TITLED.exec(opening)?.[0] ?? '', reported.year, reported.lastMonth)
          ? 'PLANS'
          : OPENS_PROBLEMS.test(opening)
            ? 'PROBLEMS'
            : null
      // 下半年，街道将…。 in the middle: what follows is plan too
      const ahead =
        told === 'PLANS'
          ? undefined
          : findSentences(text, from, end).find((sentence) =>
              tellsPlan(
                simplify(text.slice(sentence.start, Math.min(sentence.end, sentence.start + OPENING))),
                reported,
              ),
            )
      if (ahead) within = { start: ahead.start, end }
      if (told === null) continue
      while (section < sections.length && sections[section]!.start <= start) open.push(sections[section++]!)
      while (open.length > 0 && open.at(-1)!.end <= start) open.pop()
      const announces = told === 'PLANS' && /[：:]$/u.test(text.slice(start, end))
      until[told] = Math.max(until[told], announces ? (open.at(-1)?.end ?? text.length) : (ahead?.start ?? end))
    }
    return place < until.PROBLEMS
      ? 'PROBLEMS'
      : place < until.PLANS || (within.start <= place && place < within.end)
        ? 'PLANS'
        : null
  }
}
