import { findYear } from '../title.ts'

/** How far the report looks back; null where it does not say. */
export interface Reported {
  year: number | null
  lastMonth: number | null
}

const REVIEWS = /回顾|回首|总结|成效|实绩|成绩|情况|进展|完成|取得|过去|亮点/u
const LOOKS_AHEAD = /明年|来年|下一?步|下一?阶段|下一年|今后|新的一年|展望|打算|设想|努力方向|谋划$/u
const NAMES_PLAN =
  /工作(?:思路|计划|安排|谋划|目标|部署|要点$)|(?:奋斗|预期|主要|发展|任务)目标|目标任务|^(?:下)?步?工作要点/u
/** Ahead only with a word for what is to be done: `后续安排` and `未来工作`, but not `后续监管` or `未来社区`. */
const TIME_AHEAD = /(?:后续|未来[一二三四五几]?年?|接下来|下个?月|下个?季度|下半年|第?[一二三四]季度).{0,8}$/u
const TO_DO = /工作|任务|目标|重点|计划|思路|要点|安排|打算|举措|措施|部署|方向|行动/u
const WILL_DO = /任务|目标|计划|思路|要点|安排|打算|部署|方向/u
const YEARS = /(?<!\d)(?:(?:19|20)\d{2}(?!\d)|[〇零一二三四五六七八九]{4}年)/gu

/** `下半年任务`, `二〇二五年工作要点` in a report of 2024: a part that says what is to come. Titles in simplified characters. */
export function isPlanTitle(title: string, year: number | null, lastMonth: number | null = null): boolean {
  if (REVIEWS.test(title)) return false
  if (LOOKS_AHEAD.test(title) || NAMES_PLAN.test(title)) return true
  if (mentionsLaterYear(title, year)) return TO_DO.test(title)
  if (!TIME_AHEAD.test(title)) return false
  return WILL_DO.test(title) || (isLaterStretch(title, lastMonth) ?? TO_DO.test(title))
}

const OPENING =
  /^(?:展望)?(?:(?:明年|来年|下一?步|下一?阶段|下一年度?|今后|接下来|新的一年|未来[一二三五]年|在?下一步工作中)|(下半年|下个?季度|第?[二三四]季度)|((?:19|20)\d{2}|[〇零一二三四五六七八九]{4})年)(?![^，,。：:]{0,4}以来)/u

/** `四季度，…` in a report of nine months, `明年，…`: a paragraph that begins so says what is to come. */
export function opensPlan(paragraph: string, { year, lastMonth }: Reported): boolean {
  const found = OPENING.exec(paragraph)
  if (!found) return false
  if (found[1]) return isLaterStretch(found[1], lastMonth) === true
  return found[2] ? mentionsLaterYear(`${found[2]}年`, year) : true
}

/** Undefined where the title names no stretch, or the report does not say how far it looks back. */
function isLaterStretch(written: string, lastMonth: number | null): boolean | undefined {
  if (lastMonth === null) return undefined
  if (/下半年/u.test(written)) return lastMonth <= 6
  if (/下个?季度|下个?月/u.test(written)) return true
  const quarter = /([一二三四])季度/u.exec(written)
  return quarter ? '一二三四'.indexOf(quarter[1]!) * 3 >= lastMonth : undefined
}

export function mentionsLaterYear(written: string, year: number | null): boolean {
  if (year === null) return false
  for (const [found] of written.matchAll(YEARS)) if ((findYear(found) ?? 0) > year) return true
  return false
}
