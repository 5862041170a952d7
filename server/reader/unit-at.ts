import { type Dimension, getDimension, LONGEST_SPELLING, UNIT_SPELLINGS } from './units.ts'

export interface UnitAt {
  symbol: string
  end: number
}

/** The longest unit at a place, with what stands behind a stroke: 微克/立方米, 元/人·月, /10万. */
export function readUnit(text: string, at: number): UnitAt | null {
  const rate = /\/(?:10万|100万|10000|万|千)(?![\u4e00-\u9fffA-Za-z0-9])/y
  rate.lastIndex = at
  const perMany = rate.exec(text)
  if (perMany !== null) return { symbol: perMany[0], end: at + perMany[0].length }
  const end = longestUnit(text, at)
  if (end === at) return null
  // 2.2万亩次: anything counted may be counted each time
  if (
    text[end] === '次' &&
    TIMES.has(getDimension(text.slice(at, end))) &&
    !/[数级序要性品贷]/.test(text[end + 1] ?? '')
  )
    return { symbol: text.slice(at, end + 1), end: end + 1 }
  // 26万头（羽）次
  const either = /（[\u4e00-\u9fff]）次/y
  either.lastIndex = end
  if (either.test(text)) return { symbol: text.slice(at, either.lastIndex), end: either.lastIndex }
  const symbol = text.slice(at, end)
  if (/[A-Za-z]$/.test(symbol) && /[A-Za-z0-9]/.test(text[end] ?? '')) return null
  let to = end
  for (let parts = 0; parts < 3 && /[/·]/.test(text[to] ?? ''); parts++) {
    let next = to + 1
    while (/[0-9万千百]/.test(text[next] ?? '') && next < to + 4) next++
    const part = longestUnit(text, next)
    if (part === next) break
    to = part
  }
  if (to === end && text[end] === '每') {
    const part = longestUnit(text, end + 1)
    if (part > end + 1 && /^(?:[，。；、）\n]|$)/.test(text.slice(part, part + 1))) to = part
  }
  return { symbol: text.slice(at, to), end: to }
}

/** What makes the end of a measure word the beginning of another word: 三方面, 百亿台阶, 10条线路, 513户人家. */
const OTHER_WORD: Readonly<Record<string, string>> = { 方: '面案针式责阵略向', 台: '阶', 条线: '路', 户人: '家' }

function longestUnit(text: string, at: number): number {
  for (let length = Math.min(LONGEST_SPELLING, text.length - at); length > 0; length--) {
    const spelling = text.slice(at, at + length)
    if (UNIT_SPELLINGS.has(spelling) && !(OTHER_WORD[spelling] ?? '').includes(text[at + length] ?? ' '))
      return at + length
  }
  return at
}

const TIMES: ReadonlySet<Dimension> = new Set(['COUNT', 'PEOPLE', 'AREA', 'LENGTH', 'MASS'])

/** A measure word no table has: 客次, 证次, and one character that ends the clause (3万管). */
export function unknownUnit(text: string, at: number): UnitAt | null {
  const found = /[\u4e00-\u9fff]次(?![数级序要性])/y
  found.lastIndex = at
  const word = found.exec(text)?.[0] ?? ''
  if (word.length === 2) return { symbol: word, end: at + 2 }
  const single = text[at] ?? ''
  if (!/[\u4e00-\u9fff]/.test(single) || NO_MEASURE.has(single)) return null
  if (!/^(?:[，。；、）]|提升|提高|增|降|减|$)/.test(text.slice(at + 1, at + 3))) return null
  return { symbol: single, end: at + 1 }
}

/** After a number and before a mark these order, date or go on; they measure nothing. */
const NO_MEASURE = new Set(
  '年月日时点期届级版号楼室层路弄强后上下左右多余亿万千百分成以之的和与及至到为是在中内外不线界区县班院国等起来约近'.split(
    '',
  ),
)

const PEOPLE_NOUN =
  /(?:群众|人员|人口|居民|村民|市民|农民|游客|学生|老人|儿童|职工|党员|用户|观众|网民|劳动力|人数|人次|职业农民)/
const MONEY_NOUN =
  /(?:额|收入|支出|税收|税|资金|资本|产值|营收|投资|补贴|补助|贷款|存款|余额|利润|经费|罚款|罚金|奖金|善款|捐款|保费|医药费|工资|债券|专项债|标的|造价|元)$/

/** 282万受灾群众 counts people, 总额856万 is money. */
export function guessUnit(before: string, after: string): string {
  const clause = before.slice(before.search(/[^，。；、]*$/))
  // 出生人口性别比107.6, 总抚养比41: of the one to the other
  if (/[\u4e00-\u9fff]{2}比(?:值)?(?:达到?|为|约|控制在|稳定在|[降升回]至|[降升]到)*$/.test(clause)) return ''
  if (/^(?:[^，。；、的]{0,6})/.exec(after)?.[0].match(PEOPLE_NOUN)) return '人'
  if (/(?:人口|人数|人员|群众|游客|参保|受灾)/.test(clause)) return '人'
  if (/(?:人次|客流量?|客运量|人流量)[^\u4e00-\u9fff]{0,2}[\u4e00-\u9fff]{0,3}$/.test(clause)) return '人次'
  if (/(?:浏览|点击|访问|播放|阅读|下载)量[\u4e00-\u9fff]{0,3}$/.test(clause)) return '次'
  if (
    /(?:[\u4e00-\u9fff]人|人才|学生|教师|职工|党员|干部|志愿者|就业|居民|农民|儿童|妇女|用户|会员|粉丝)(?:达到?|有|为|共|约|超过?|突破|近|逾)*$/.test(
      clause,
    )
  )
    return '人'
  const head = clause.replace(/(?:共|累计|达到?|为|完成|实现|约|超过?|突破|近)+$/, '')
  return MONEY_NOUN.test(head) || /(?:补贴|资金|贷款)/.test(after.slice(0, 6)) ? '元' : ''
}
