import type { Span } from './model.ts'
import { findActs } from './rules/acts.ts'
import { verbAt, verbAtEnd } from './rules/verbs.ts'
import { simplify } from './simplify.ts'

/** A count with its unit, outside names such as “5+12”. */
const QUANTITY =
  /(?:(?<=[^签节违合预制公])约|超过?|近|逾|达到|共计|累计|合计)?(?<![“+＋\dA-Za-z.])[\d０-９][\d０-９.,，．]*(?![\d０-９+＋”]|[国省县]道|号)\s?(?:余|多)?(?:万|亿|千|百)*(?:余|多)?(?:%|％|‰|个百分点|㎡|平方米|平方公里|公里|立方米|公顷|[人家场批项户件台车]次|\p{sc=Han}{1,4}[/／]\p{sc=Han}{1,4}|[个家户人名场条处项起件座批次份片辆台间套亩吨米元间幢栋支所只对组轮届张部幅](?!月|年|日)|\p{sc=Han}(?=[、的]|$))?/gu
const TIMES =
  /^(?:(?:20\d\d|明|来)年|目前|同时|此外|另外|其中|今年以来|一年来|今年|全年|年内|截至目前|当年|期间|前期|据不完全统计|到[^，,]{1,6}底|截至[^，,]{1,8}|[^，,]{0,6}(?:阶段|年来)|[\d０-９—–-]+月份?(?:以来|[底末]?前|底)?|年[底末]前|[上下]半年|[^，,]{2,14}(?:期间|以来))(?:[，,]|(?=\p{sc=Han}{4}))/u
const FRAMES =
  /^(?:分[^，,]{1,6}看|(?:按照|根据|围绕|瞄准|针对|依托|聚焦|通过|为了?|在|面对|以|对标|借助|对|对照|紧盯|紧扣)[^，,]{2,40})[，,]/u
/** What only compares or measures the clause before. */
const COMPARES =
  /^(?:同比|环比|较|比上年|比去年|占|分别|增长|下降|增速|增幅|其中|由|从|上升|降幅|居|排名|位居|完成率|达)|(?:方面|中|领域)$/u
const LEFT_OVER =
  /(?:达到?|为|(?<![签节违合预制公])约|超过?|近|共|共计|累计|逾|的|、|由|从|降至|降到|降为|提高到|提升到|提升至|提高至|增至|增加到|占|控制在|同比|增长|下降|上升|突破|净增|年均|其中|以上|以内|左右|至|各)+$/u
/** Where a figure stood. */
const HOLE = '\u0000'
const HOLES = /\s*\0\s*/gu
/** 处置量由去年底的41.6吨降至37.2吨: what moved is the title. */
const MOVED = /(?:由|从)[^\0，,]{0,10}\0.*$/u
const LONGEST = 28

/** `加快推进旧厂房改造，完成12处…` gives 加快推进旧厂房改造: the deed, without figures. */
export function writeInitiativeTitle(text: string, sentence: Span): string {
  const written = text.slice(sentence.start, sentence.end).replace(/\s*\n\s*/gu, '')
  const bare = written.replace(/[。｡．.；！？!?;]+$/u, '')
  const rest = stripFirst(stripFirst(stripFirst(bare, TIMES), FRAMES), TIMES)
  const clauses = splitClauses(rest)
    .map((clause) => cutFigures(stripFirst(clause.trim(), TIMES)))
    .filter((clause) => clause.length >= 4 && !COMPARES.test(clause))
  const deed = clauses.find(tellsDeed)
  return shorten(deed ?? clauses[0] ?? rest.slice(0, LONGEST))
}

function stripFirst(written: string, lead: RegExp): string {
  const rest = written.replace(lead, '')
  return rest.length >= 6 ? rest : written
}

function tellsDeed(clause: string): boolean {
  const plain = simplify(clause)
  if (/(?:任务|目标|率|总[量数额])$|^远?超/u.test(plain)) return false
  return verbAt(plain, 0) > 0 || verbAtEnd(plain) > 0 || !findActs(plain).next().done
}

/** At commas, but not within “外防输入，内防反弹”. */
function splitClauses(written: string): string[] {
  return written.match(/(?:“[^“”]*”|[^，,；;：:])+/gu) ?? []
}

/** `新增停车泊位超300个` gives 新增停车泊位; what stands in quotation marks is a name and stays. */
function cutFigures(clause: string): string {
  return clause
    .split(/(“[^“”]*”)/u)
    .map((part) => (part.startsWith('“') ? part : part.replace(QUANTITY, HOLE)))
    .join('')
    .replace(MOVED, '')
    .replace(HOLES, '')
    .replace(LEFT_OVER, '')
    .replace(
      /^(?:[的、等]+|(?:街道|我?[省市县区镇乡局]|我们)?(?:[还也]?将(?![军领其此之以该])|计划|打算|拟(?![定订]))(?=\p{sc=Han}{3}))/u,
      '',
    )
    .trim()
}

/** Of a long list the last item with what is said of it, else as much as a title holds. */
function shorten(written: string): string {
  if (written.length <= LONGEST) return written
  const tail = written.slice(written.lastIndexOf('、') + 1)
  if (tail.length >= 6 && tail.length <= LONGEST && isBalanced(tail)) return tail
  const list = written.lastIndexOf('、', LONGEST)
  if (list >= 8 && isBalanced(written.slice(0, list))) return written.slice(0, list)
  const point = written.indexOf('的', 6)
  if (point > 0 && written.length - point - 1 >= 6 && written.length - point - 1 <= LONGEST)
    return written.slice(point + 1)
  const cut = written.slice(0, LONGEST)
  return isBalanced(cut) ? cut : cut.slice(0, Math.max(6, cut.search(/[“（(][^“（(]*$/u)))
}

function isBalanced(written: string): boolean {
  return (
    written.split('“').length === written.split('”').length &&
    written.split(/[（(]/u).length === written.split(/[）)]/u).length
  )
}
