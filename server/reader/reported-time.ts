import type { Frame } from './frame.ts'
import type { ReadPeriod, ReportKind } from './model.ts'
import { findStretch, findYear, formatPeriod } from './title.ts'

interface ReportedTime {
  kind: ReportKind
  year: number | null
  period: ReadPeriod | null
}

const REVIEW = /(?:回顾|回首|总结|成效|成绩|实绩|主要工作|工作情况|完成情况|开展情况|进展|过去一年|一年来)/u
const OUTLOOK = /(?:目标|任务|安排|打算|计划|思路|展望|重点工作|工作要点|下一步|下一年|举措)/u
const TWO_YEARS = /(?<!\d)((?:19|20)\d{2})年?\s?[-—–~至到]{1,2}\s?((?:19|20)\d{2})(?!\d)/u
const WHOLE_YEAR = /全年|一年来|今年以来|过去一年|这一年|本年度/u

/** Which stretch of time the report looks back on; a government's report of January looks back on the year before. */
export function findReportedTime(text: string, frame: Frame, title: string, date: string | null): ReportedTime {
  const years = TWO_YEARS.exec(title.normalize('NFKC'))
  if (years && Number(years[1]) < Number(years[2])) {
    const [first, last] = [Number(years[1]), Number(years[2])]
    return {
      kind: 'OTHER',
      year: last,
      period: { start: `${first}-01-01`, end: `${last}-12-31`, label: `${first}—${last}年` },
    }
  }
  if (/政府工作报告/u.test(title)) return findGovernmentYear(text, frame, title, date)
  const reviewed =
    title.split(
      /[及和暨与、](?=\s?(?:(?:19|20)\d{2}|[〇○零一二三四五六七八九]{4}年|下半年|明年|下一|来年|今后))/u,
    )[0] ?? ''
  const opening = text.slice(frame.body.start, Math.min(frame.body.end, frame.body.start + 200))
  const stretch = findStretch(reviewed) ?? (title === '' ? findStretch(opening) : null)
  const year = findYear(reviewed) ?? findYearOfText(opening, date, stretch !== null)
  const kind = stretch?.kind ?? (/年/u.test(reviewed) || WHOLE_YEAR.test(opening) || year !== null ? 'ANNUAL' : 'OTHER')
  return { kind, year, period: year === null ? null : formatPeriod(year, stretch) }
}

function findYearOfText(opening: string, date: string | null, partOfYear: boolean): number | null {
  const told = findYear(opening)
  if (told !== null || date === null) return told
  const published = Number(date.slice(0, 4))
  return !partOfYear && Number(date.slice(5, 7)) <= 3 ? published - 1 : published
}

function findGovernmentYear(text: string, frame: Frame, title: string, date: string | null): ReportedTime {
  let review: number | null = null
  let outlook: number | null = null
  for (const line of frame.bodyLines) {
    if (line.end - line.start > 40) continue
    const written = text.slice(line.start, line.end)
    const year = findYear(written)
    if (year === null) continue
    if (REVIEW.test(written) && !OUTLOOK.test(written)) review ??= year
    else if (OUTLOOK.test(written)) outlook ??= year
  }
  const titled = findYear(title)
  const delivered = date === null ? null : Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) <= 6 ? 1 : 0)
  const onlyOutlook =
    review === null && outlook !== null && outlook === titled && !WHOLE_YEAR.test(openingOf(text, frame))
  const year =
    review ??
    (onlyOutlook ? outlook : (delivered ?? (titled === null ? (outlook === null ? null : outlook - 1) : titled - 1)))
  return { kind: onlyOutlook ? 'OTHER' : 'ANNUAL', year, period: year === null ? null : formatPeriod(year, null) }
}

function openingOf(text: string, frame: Frame): string {
  return text.slice(frame.body.start, Math.min(frame.body.end, frame.body.start + 200))
}
