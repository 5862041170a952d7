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
  /^(?:展望)?(?:(?:明年|来年|下一?步|下一?阶段|下一年度?|今后|接下来|新的一年|未来[一二三五]年|在?下一步工作中)|(下半年|下个?季度?|第?[二三四]季度)|((?:19|20)\d{2}|[〇零一二三四五六七八九]{4})年(?!度[^，,]))(?![^，,。：:]{0,4}以来)/u

/** `四季度，…` in a report of nine months, `明年，…`: a paragraph that begins so says what is to come. */
export function opensPlan(paragraph: string, { year, lastMonth }: Reported): boolean {
  const found = OPENING.exec(paragraph)
  // 来年30平方公里的任务已分解到各镇
  if (!found || /^[^，,。；]{0,24}已/u.test(paragraph)) return false
  if (found[1]) return isLaterStretch(found[1], lastMonth) === true
  return found[2] ? mentionsLaterYear(`${found[2]}年`, year) : true
}

const WILL =
  /^在?(?:((?:19|20)\d{2})年[，,]|(?:明年|来年|下一?步|下一?阶段|下一年度?|今后|接下来|新的一年)(?!度?(?:的)?(?:指标|计划)已)|(下半年|下个?季度|第?[二三四]季度))[^。！？；]{0,20}(?:将(?!其|此|之|军)|(?<![需主重摘纪简必])要(?!求|素|件|点|闻)|计划(?!生育)|力争|争取|拟(?!定))/u

/** `下半年，街道将紧扣目标查漏补缺。`: the sentences behind it in the paragraph are plan too. */
export function tellsPlan(sentence: string, { year, lastMonth }: Reported): boolean {
  const found = WILL.exec(sentence)
  if (found === null) return false
  if (found[1] !== undefined) return mentionsLaterYear(`${found[1]}年`, year)
  return found[2] === undefined || isLaterStretch(found[2], lastMonth) !== false
}

const DEADLINE =
  /(?:(?<!\d)((?:19|20)\d{2})年)?(?:(?<!\d)(\d{1,2})月(?:底|末|份|[上中下]旬|\d{1,2}日)?|(?<![去上前往]|历)年[底末])[之以]?前(?=[\u4e00-\u9fff“])(?![期后列往来身述台端沿]|[一二三四五六七八九十])[^，。；]{0,6}?(?:完成|落实|建成|实现|启动|开工|竣工|完工|投用|投产|办结|整改|签约|交付|新建|改造|拆除|清零|达到|出台|上线|开业|开放|验收)/gu

/** `7月底前完成16户签约` in a report of half a year: the day has yet to come. */
export function isLaterDeadline(written: string, { year, lastMonth }: Reported): boolean {
  if (!written.includes('前')) return false
  let later = false
  for (const [found, told, month] of written.matchAll(DEADLINE)) {
    if (/已|提前/u.test(found)) later = false
    else if (told !== undefined && year !== null && Number(told) !== year) later = Number(told) > year
    else
      later =
        lastMonth !== null && (month === undefined ? lastMonth < 12 : Number(month) > lastMonth && Number(month) <= 12)
  }
  return later
}

/** Undefined where the title names no stretch, or the report does not say how far it looks back. */
function isLaterStretch(written: string, lastMonth: number | null): boolean | undefined {
  if (lastMonth === null) return undefined
  if (/下半年/u.test(written)) return lastMonth <= 6
  if (/下个?季度|下个?月/u.test(written)) return true
  const quarter = /([一二三四])季度/u.exec(written)
  return quarter ? '一二三四'.indexOf(quarter[1]!) * 3 >= lastMonth : undefined
}

/** `各位代表，我们也清醒看到，…不足：一是…` */
const OPENS_PROBLEMS =
  /(?:清醒|深刻)地?(?:看到|认识)|(?:我们|同时|但)也?(?:要|应|应当)?看到(?:了?不足|问题|[，,])|也(?:要|应|应当)看到|^[^。]{0,30}(?:存在|面临|有(?![效序力机]))[^。]{0,16}(?:问题|不足|短板|困难(?![群家户学职党老]|人员|企业)|差距)|^(?:主要|突出)?(?:问题|不足|短板)(?:是|有|：|的地方)/u

/** A paragraph that begins so says what is wrong; 针对存在的问题 says what is to be done. */
export const opensProblems = (opening: string) => OPENS_PROBLEMS.test(opening) && !ANSWERS.test(opening)

/** 还存在管护不足等问题，投诉560件: what is wrong, not what will be done about it. */
export const tellsProblem = (written: string) =>
  /存在[^。；]*(?:问题|不足|短板|差距|困难)|(?:还|仍|尚|依然)不够|偏[弱低]|欠账|不平衡不充分/u.test(written) &&
  !ANSWERS.test(written)

const ANSWERS =
  /(?:针对|围绕|对照|聚焦|解决|破解|整改|消除|补齐|下大力气)[^，。；]{0,16}(?:存在|问题|不足|短板|差距|困难|不够|偏[弱低]|欠账)/u

export function mentionsLaterYear(written: string, year: number | null): boolean {
  if (year === null) return false
  for (const [found] of written.matchAll(YEARS)) if ((findYear(found) ?? 0) > year) return true
  return false
}

/** 2022年工作回顾, 取得的成效. */
export function isReviewTitle(title: string): boolean {
  return /回顾|总结|成效|实绩|完成情况|取得的|成绩/.test(title) && !/思路|打算|安排/.test(title)
}
