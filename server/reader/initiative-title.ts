import type { Span } from './model.ts'

const QUANTITY =
  /(?:超过?|近|约|逾|达到?|共计?|累计|合计|为)?[\d０-９][\d０-９.,，．]*[\s]?(?:余|多)?(?:万|亿|千|百)*(?:余|多)?(?:%|％|‰|个百分点|[㎡]|平方米|平方公里|公里|人次|家次|场次|批次|立方米|公顷|\p{sc=Han}(?=[、，。；的]|$)|[个家户人名场条处项起件座批次份片辆台间套亩吨米元间幢栋支所只对组轮期届张部幅](?!月|年|日))?/gu
const LEADS =
  /^(?:目前|同时|此外|另外|其中|今年以来|今年|全年|年内|一年来|截至目前|截至[^，,]{1,8}|[\d０-９—-]+月份?|上半年|下半年|当年|期间|据不完全统计|[^，,]{1,12}(?:期间|以来|方面|后))[，,]/u
const FRAMES = /^(?:按照|根据|围绕|瞄准|针对|依托|聚焦|通过|为了?|在|面对|以|对标|借助|对)[^，,]{2,40}[，,]/u
const LONGEST = 24

/** `继续推进存量安置房转性上市交易，完成100套…` gives 继续推进存量安置房转性上市交易: the deed, without figures. */
export function writeInitiativeTitle(text: string, sentence: Span): string {
  const written = text
    .slice(sentence.start, sentence.end)
    .replace(/\s*\n\s*/gu, '')
    .replace(/[。；！？!?;]+$/u, '')
  let rest = stripFirst(stripFirst(written, LEADS), FRAMES)
  rest = stripFirst(rest, LEADS)
  const clauses = rest
    .split(/[，,；;：:]/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
  const plain = clauses.find((clause) => !/[\d０-９]/u.test(clause) && clause.length >= 5)
  const first = clauses[0] ?? written
  const chosen = /[\d０-９]/u.test(first) ? (cutFigures(first) ?? plain ?? first) : first
  return shorten(chosen)
}

function stripFirst(written: string, lead: RegExp): string {
  const rest = written.replace(lead, '')
  return rest.length >= 6 ? rest : written
}

/** `推出就业岗位超2600个` gives 推出就业岗位; nothing where little is left. */
function cutFigures(clause: string): string | undefined {
  const rest = clause
    .replace(QUANTITY, '')
    .replace(/[、的达到为约超近共]+$/u, '')
    .trim()
  return rest.length >= 4 && !/^[的、，]/u.test(rest) ? rest : undefined
}

function shorten(written: string): string {
  if (written.length <= LONGEST) return written
  const list = written.lastIndexOf('、', LONGEST)
  if (list >= 8) return written.slice(0, list)
  const point = written.lastIndexOf('的', LONGEST)
  return written.slice(0, Math.min(written.length, point >= 10 ? point : LONGEST + 6))
}
