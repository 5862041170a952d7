import type { Span } from './model.ts'
import type { Outline } from './outline.ts'
import { findSentences } from './paragraphs.ts'
import { readMark } from './rules/marks.ts'
import { isPlanTitle, opensPlan, opensProblems, type Reported, tellsPlan } from './rules/plan-titles.ts'
import { simplify } from './simplify.ts'

const OPENING = 48
/** `10月份工作计划：一、…` */
const TITLED = /^[^。，；：:]{2,20}(?=[：:])/u
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
          : opensProblems(opening)
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
