import { MOVED_TO_END } from './rules/change-words.ts'
import { COMPARISON, LEADING, TRAILING } from './rules/fillers.ts'
import { CARRIERS, verbAt, verbAtEnd } from './rules/verbs.ts'

export const LONGEST_LABEL = 22

/** Text before a number without what carries it: 全年累计发放布洛芬 gives 发放布洛芬. */
export function trimPhrase(text: string): string {
  return dropActor(trimLeading(trimTrailing(dropParentheses(text))))
}

/** 城管局拆除违法建设 gives 拆除违法建设: who did it is the report's own body. */
function dropActor(text: string): string {
  const found = ACTOR.exec(text)
  if (found === null) return text
  const told = text.slice(found[0].length)
  const rest = trimLeading(told)
  // 街道计划完成投资: what carries the number parts who did it from what was done
  if (CARRIES.test(told) && rest.length >= 2) return rest
  const verb = verbAt(rest, 0)
  return verb > 0 && rest.length - verb >= 2 ? rest : text
}
const CARRIES = /^(?:全年|累计|计划(?!生育)|预计|力争|共(?=完成|实现|有)|完成|实现|拥有|现有)/
const ACTOR =
  /^[\u4e00-\u9fff]{0,6}?(?:局|部门|法院|检察院|公司|大队|支队|执法队|(?:经|高新|新|开发|经开)区|街道|镇政府|县政府|市政府|区政府|街道办事处|纪委监委|团市委|团县委|团区委|妇联|残联|工会|政府(?!采购|投资|购买|债|专项|性|和社会))(?:共)?/

export function trimTrailing(text: string): string {
  let rest = text
  for (let i = 0; i < 12 && rest !== ''; i++) {
    const found = MOVED_TO_END.exec(rest) ?? TRAILING.exec(rest)
    if (found === null) break
    rest = rest.slice(0, found.index)
  }
  return rest
}

export function trimLeading(text: string): string {
  let rest = text
  for (let i = 0; i < 12 && rest !== ''; i++) {
    const found = LEADING.exec(rest)
    if (found === null || found[0] === '') break
    // a quotation mark that closes inside the phrase belongs to it
    if (found[0] === '“' && rest.includes('”')) break
    const next = rest.slice(found[0].length)
    if (BOUND.test(next) || (MODAL.test(found[0]) && !beginsDeed(next))) break
    rest = next
  }
  return rest
}

/** 可新建 may lose its 可; in 可吸入颗粒物, 能繁母牛, 高标准农田 the character belongs to the name. */
const MODAL = /^(?:可|能|要|需|就|拟|计|经|创|高标准|高质量|高水平|高效)$/
const beginsDeed = (text: string) =>
  verbAt(text, 0) > 0 ||
  text === '' ||
  /^(?:共|将|已|达|完成|实现|容|供|满足|减|增|节|初步|统计|核算|测算|评估|过|推进|推动|推行|编|建|修|新|开|做|打)/.test(
    text,
  )
/** 成功率, 及格率: what is left would be no word. */
const BOUND = /^(?:率(?![先领])|度(?!过|假|汛)|性(?!能|别|质)|者|化(?!解|工|学|肥|验|妆))/

/** 法治文化广场（公园） gives 法治文化广场; an open bracket cuts what stands before it. */
export function dropParentheses(text: string): string {
  const closed = text.replace(/（[^（）]*）(?![型类])/g, '')
  const open = closed.lastIndexOf('（')
  return closed.indexOf('）', open) > open ? closed : closed.slice(open + 1).replace(/）/g, '')
}

/** 一般公共预算收入比去年同期 gives 一般公共预算收入. */
export function trimComparison(text: string): string {
  const found = COMPARISON.exec(text)
  return found === null ? text : text.slice(0, found.index)
}

/** 核酸检测累计, 出租房进行集中清查: carriers in the middle go. */
export function dropCarriers(text: string): string {
  return text
    .replace(CARRIERS, '')
    .replace(
      /(?<=[\u4e00-\u9fff]{2})(?<!公)共(?=受理|接待|开展|完成|举办|发放|办理|查处|排查|检查|处理|培训|服务|救助|组织)/g,
      '',
    )
    .replace(
      /(?:累计|共计|总计|合计|一共|(?<=[\u4e00-\u9fff]{2})(?:也|全部|分别|就[能可]|已经|已(?![婚经故])|(?<![青少])年内|全年度?(?!目标|任务|计划|预[算期]|累计|指标|龄)|首次|陆续|先后|相继|(?<!矫)正在(?!册)|顺利)(?=[\u4e00-\u9fff]{2}))/g,
      '',
    )
}

/** A phrase that is only a deed: 整改, 查处, 新建改建. */
export function isBareVerb(text: string): boolean {
  if (text.length < 2) return false
  let at = 0
  while (at < text.length) {
    const length = verbAt(text, at)
    if (length === 0) return /^(?:[了出到]|成功)$/.test(text.slice(at)) && at > 0
    at += length
    if (/[、和及并]/.test(text[at] ?? '')) at++
  }
  return true
}

/** 发现安全隐患 gives 安全隐患; 整改 gives nothing. */
export function objectOf(label: string): string {
  let at = 0
  let best = ''
  for (let i = 0; i < 3; i++) {
    const length = verbAt(label, at)
    if (length === 0) break
    at += length
    if (/[、和及]/.test(label[at] ?? '') && verbAt(label, at + 1) > 0) at++
    // 安置房, 培训班: a name, not a deed; 举办培训班 has 培训班
    if (COMPOUND.test(label.slice(at))) return best
    // 审核使用林地项目: the second is part of the name
    if (best !== '' && ATTRIBUTIVE.test(best)) return best
    const rest = label.slice(at).replace(/^(?:了|出|到|各类|各种)/, '')
    if (rest.length < 2) return best.length > 2 ? best : ''
    best = rest
  }
  return best
}

const ATTRIBUTIVE = /^(?:使用|服务|投资|就业|创业|培训|示范)(?=.{2})/
const COMPOUND = /^(?:房|站|点|班|队|员|所(?!有)|厂|率|费|金|款|额|量|数|者|期|资金|机构|委员会|中心|人数|面积)/

/** 安全隐患排查 gives 安全隐患; what stays when the deed at the end goes. */
export function beforeVerb(label: string): string {
  let rest = label
  for (let i = 0; i < 2; i++) {
    const length = verbAtEnd(rest)
    if (length === 0 || rest.length - length < 2) break
    rest = rest.slice(0, -length)
  }
  return rest
}

/** Deed at the start of a phrase: 发放 in 发放布洛芬. */
export function verbOf(label: string): string {
  return label.slice(0, verbAt(label, 0))
}

/** At most twenty characters, cut where a deed or a new noun begins. */
export function fitLabel(label: string): string {
  let text = label
  if (text.length <= LONGEST_LABEL) return text
  let best = -1
  for (let at = 1; at < text.length - 3; at++) {
    if (text.length - at > LONGEST_LABEL) continue
    if (verbAt(text, at) > 0 && isBoundary(text, at)) {
      best = at
      break
    }
  }
  const inList = best < 0 || /[、等和及与]/.test(text[best - 1]!)
  if (best < 0) {
    for (let at = text.length - LONGEST_LABEL; at < text.length - 4; at++) {
      if (/[的等、和及与]/.test(text[at - 1] ?? '')) {
        best = at
        break
      }
    }
  }
  const deed = inList ? verbOf(text) : ''
  text = best < 0 ? text.slice(-LONGEST_LABEL) : text.slice(best)
  // 检查…渡口码头等企业和场所: the deed stays before what is left of a long list
  if (deed !== '' && deed.length + text.length <= LONGEST_LABEL) text = deed + text
  return balance(text)
}

function isBoundary(text: string, at: number): boolean {
  const open = text.lastIndexOf('“', at)
  return open < 0 || text.indexOf('”', open) < at
}

/** No half quotation marks. */
export function balance(text: string): string {
  const opens = [...text].filter((char) => char === '“').length
  const closes = [...text].filter((char) => char === '”').length
  if (opens === closes) return text
  if (closes > opens) return text.slice(text.indexOf('”') + 1) || text.replaceAll('”', '')
  return text.replaceAll('“', '')
}
