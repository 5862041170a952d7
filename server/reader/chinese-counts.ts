import { compareDecimals, parseDecimal } from './decimal.ts'
import type { Numeral } from './numerals.ts'
import { readCompared, UP } from './rules/change-words.ts'
import {
  ABSTRACT_NOUN,
  CHINESE_COUNTABLE,
  CONCRETE_NOUN,
  LOOSE_MEASURES,
  ONE_AFTER,
  ONE_MEASURES,
  POINTING,
} from './rules/not-figures.ts'
import { verbAt, verbAtEnd } from './rules/verbs.ts'
import type { UnitAt } from './unit-at.ts'

const TEN = parseDecimal('10')
const ONE = parseDecimal('1')
const NUMERALS = '零〇一二两三四五六七八九十百千万亿'

/** Whether a Chinese numeral and its measure word count real things: 两座污水厂 yes, 三个方面 and 一批 no. */
export function isChineseCount(text: string, numeral: Numeral, unit: UnitAt): boolean {
  if (unit.symbol === '成') return isTenths(text, numeral, unit)
  if (!CHINESE_COUNTABLE.has(unit.symbol)) return false
  const before = text.slice(Math.max(0, numeral.start - 6), numeral.start)
  if (isCorrelative(text, numeral, unit)) return false
  // 学前、小学、初中三个学段资助金分别为: it sums up the list
  if (
    /、/.test(before + text.slice(Math.max(0, numeral.start - 12), numeral.start)) &&
    /^[^，。；]{0,16}分别/.test(text.slice(unit.end, unit.end + 18))
  )
    return false
  if (isListed(text, numeral, unit)) return true
  if (POINTING.test(before)) return false
  // 同比增收千元
  if (numeral.bare && unit.symbol === '元' && readCompared(clauseBefore(text, numeral.start)) !== null) return true
  const qualified = /(?:逾|近|超|超过|上|突破|约|不足|不到|过|破)$/.test(before)
  if (numeral.bare && !qualified && !numeral.more) return false
  const after = text.slice(unit.end, unit.end + 6)
  if (/^[0-9“]/.test(after)) return false
  if (/^多?[个]?(?:月|年|半)/.test(after) || ABSTRACT_NOUN.test(after)) return false
  if (!qualified && !numeral.more && joinsNumerals(text, numeral, unit)) return false
  const open = numeral.more || qualified || numeral.other !== null
  const large = open || compareDecimals(numeral.value, TEN) > 0
  if (unit.symbol === '元') return numeral.scaled || open
  // 受理建议三十五件: the thing stands before; 二十条 alone is the name of a policy
  if (LOOSE_MEASURES.has(unit.symbol)) {
    if (open) return true
    if (large) return unit.symbol !== '条' && /^(?:[，。；、）]|$)/.test(after)
    // 组建两支队伍, 召开三次会议: a deed before, a thing that can be counted behind
    const made = (/[等的]$/.test(before) || verbAtEnd(before.replace(/了$/, '')) > 0) && CONCRETE_NOUN.test(after)
    return made && compareDecimals(numeral.value, ONE) > 0
  }
  // 同比增长一倍
  if (unit.symbol === '倍' && UP.test(before)) return true
  if (compareDecimals(numeral.value, ONE) === 0) return ONE_MEASURES.has(unit.symbol) && ONE_AFTER.test(before)
  if (compareDecimals(numeral.value, TEN) === 0 && !large) return /^(?:家|户|名|人|座|所|起)$/.test(unit.symbol)
  return true
}

/** A share told in tenths: 占全村的九成以上, 收缴率不足四成; not 一成不变, 八成是. */
function isTenths(text: string, numeral: Numeral, unit: UnitAt): boolean {
  return (
    numeral.end - numeral.start === 1 &&
    /[\u4e00-\u9fff]$/.test(text.slice(0, numeral.start)) &&
    /^(?:$|多?[，。；、）”\n]|(?:以[上下]|左右|上下|[提跃上]升|提高|增至|降))/.test(text.slice(unit.end, unit.end + 3))
  )
}

/** 发现一处、拆除一处; 成熟一个推进一个: one and one say how, not how many. */
function isCorrelative(text: string, numeral: Numeral, unit: UnitAt): boolean {
  if (compareDecimals(numeral.value, ONE) !== 0) return false
  const written = `一${unit.symbol}`
  const near = text.slice(Math.max(0, numeral.start - 8), unit.end + 8)
  return new RegExp(`${written}[、，]?[^，。；、一]{1,5}${written}`).test(near)
}

/** Behind the thing, at the end of its clause, a numeral counts: 架桥一座, 收锦旗三十面, 出访八批二十六人次. */
function isListed(text: string, numeral: Numeral, unit: UnitAt): boolean {
  const ahead = text.slice(unit.end, unit.end + 12)
  if (!CLOSES.test(ahead) && !(PAIR_FIRST.has(unit.symbol) && PAIR_SECOND.test(ahead))) return false
  const from = Math.max(0, numeral.start - 24)
  const open = text.slice(from, numeral.start)
  const sentence = open.slice(open.search(/[^。；：\n！？]*$/))
  const clause = sentence.slice(sentence.search(/[^，]*$/))
  const thing = clause.slice(clause.search(/[^、]*$/))
  if (PAIR_END.test(thing)) return PAIR_FIRST.has(/[^\d一二两三四五六七八九十百]+$/.exec(thing)![0])
  // 村民代表会开了六次
  if (!numeral.bare && /[\u4e00-\u9fff]{3}[开办搞]了$/.test(thing)) return true
  if (numeral.bare || NOT_THING.test(thing) || !THING.test(thing) || (unit.symbol === '条' && RULES.test(thing)))
    return false
  if (unit.symbol === '期' && !COURSE.test(thing)) return false
  return hasDeed(clause)
}

function clauseBefore(text: string, at: number): string {
  const open = text.slice(Math.max(0, at - 24), at)
  return open.slice(open.search(/[^，。；：、\n！？]*$/))
}

const CLOSES = /^(?:余|多)?(?:[，。；、）\n（！]|$)/
const PAIR_FIRST = new Set(['批', '批次', '起', '件', '次', '场', '户', '家', '期', '班'])
const PAIR_SECOND = /^[一二两三四五六七八九十百千]{1,6}余?(?:人次|人|名|户次|户|家次|家|件次|件)(?:[，。；、）\n]|$)/
const PAIR_END = /(?<![每各一])[二两三四五六七八九十百]{1,5}(?:批次|批|起|件|次|场|户|家|期|班)$/
/** Ends like what points, compares or sums up: 每县一个, 成为全省一家, 连成一片. */
const NOT_THING =
  /[每各某这那首第另同哪任唯几数之成为是一二两三四五六七八九十百千万的地得了着过与和及或在从向将把被让新更再又]$|[省市县区国]$|[每各一].{0,3}$|[每各].{0,6}$|(?:融|拧|凝|连|汇|打)成|合二为/
const THING = /[\u4e00-\u9fffA-Za-z”）]{2,}$/
const RULES = /(?:政策|意见|措施|规定|办法|举措|细则|新政|要求|”|》)$/
const COURSE = /(?:培训|班|讲座|课|简报|刊|展|练兵|沙龙|论坛|活动|轮训|演练|会)$/

/** A deed in a clause: 群众送来锦旗; one character at its head: 架桥, 收锦旗. */
function hasDeed(clause: string): boolean {
  if (
    /^(?:共|累计|还|又|再|并|新|先后|全年|已)*[架修建办购装栽植打挖添盖铺送收获设挂引派订立破通买种养拆改清补发]/.test(
      clause,
    )
  )
    return true
  for (let at = 0; at < clause.length - 1; at++)
    if (verbAt(clause, at) > 0 || CARRIES.test(clause.slice(at, at + 2))) return true
  return false
}
const CARRIES = /^(?:完成|建成|实现|收到|送来|获赠|建起|办起|拥有|现有|设有|共有|获得|出访)/

/** 一室两组五专班, 三城六区: numerals that follow one another make a name. */
function joinsNumerals(text: string, numeral: Numeral, unit: UnitAt): boolean {
  for (let i = unit.end; i < unit.end + 3; i++) {
    const char = text[i] ?? ''
    if (!/[\u4e00-\u9fff]/.test(char) || /[近约超逾共]/.test(char)) break
    if (NUMERALS.includes(char)) return true
  }
  for (let i = numeral.start - 1; i >= numeral.start - 3 && i >= 0; i--) {
    const char = text[i] ?? ''
    if (!/[\u4e00-\u9fff]/.test(char)) break
    if (NUMERALS.includes(char)) return true
  }
  return false
}
