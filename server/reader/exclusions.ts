import type { Numeral } from './numerals.ts'
import { readCompared } from './rules/change-words.ts'
import { CHINESE_DATES, DATES, GOES_ON, GROUP_NOUN, GROUP_OF, NAME_AFTER, NAMING_UNITS } from './rules/not-figures.ts'
import type { UnitAt } from './unit-at.ts'
import { findUnit } from './units.ts'

/** Measure words that only order, never count, after digits: 3级, 5版. */
const ORDERING = new Set(['路', '字', '点', '组', '队', '期'])

/** End of a date, time or period that starts here; the same place when none does. */
export function matchDate(text: string, at: number): number {
  const code = text.charCodeAt(at)
  for (const pattern of code >= 48 && code <= 57 ? DATES : CHINESE_DATES) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found !== null) return at + found[0].length
  }
  return at
}

/** End of a name, mark or code the numeral belongs to: PM2.5, 2+6, C2块, 4A级, 3号楼, 1.; else its start. */
export function isName(text: string, numeral: Numeral): number {
  const { start, end } = numeral
  const before = text[start - 1] ?? ''
  const after = text[end] ?? ''
  if (numeral.chinese) return start
  // GDP168.3亿元, CT3台: a noun in capitals before a number with its measure
  const noun = /(?<![A-Za-z0-9])[A-Z]{2,6}$/.test(text.slice(Math.max(0, start - 7), start))
  if (noun && /^(?:[万千]?亿?元|[万亿]?[台张篇套辆架例])/.test(text.slice(end, end + 4))) return start
  if (noun && numeral.scaled) return start
  if (/[A-Za-z+#.·*]/.test(before)) return skipCode(text, end)
  if (before === '-' && /[A-Za-z0-9]/.test(text[start - 2] ?? '')) return skipCode(text, end)
  if (before === '每') return end
  // 表2部分支出情况 on a line of its own
  if (/(?:^|\n)附?[表图]$/.test(text.slice(Math.max(0, start - 3), start))) return end
  if (/[+#]/.test(after)) return skipCode(text, end)
  if (/[A-Za-z]/.test(after) && !isLatinUnit(text, end)) return skipCode(text, end)
  if (after === '-' && /[A-Za-z]/.test(text[end + 1] ?? '')) return skipCode(text, end)
  if (/[号楼弄室]/.test(after)) return end + 1
  // 1. 2、 3) at the start of a line or behind 。
  if (/[.、)）]/.test(after) && end - start <= 2 && /^(?:|[\n。；：（(])$/.test(before)) return end + 1
  if (before === '[' && after === ']') return end + 1
  if (/[（(]/.test(before) && /[）)]/.test(after) && end - start <= 2) return end + 1
  return start
}

function isLatinUnit(text: string, at: number): boolean {
  const word = /[A-Za-z]{1,6}[²³]?/y
  word.lastIndex = at
  const found = word.exec(text)?.[0]
  return found !== undefined && findUnit(found) !== undefined
}

function skipCode(text: string, at: number): number {
  let end = at
  while (/[A-Za-z0-9+#.·-]/.test(text[end] ?? '')) end++
  return end
}

/** Periods and ages, which are no figures unless the time itself was measured: 历时3个月 against 压缩至3个工作日. */
export function isTime(text: string, start: number, unit: UnitAt): boolean {
  const known = findUnit(unit.symbol)
  const after = text.slice(unit.end, unit.end + 12)
  if (NAME_AFTER.test(after)) return true
  // 220千伏变电站 is named by its size, 最高电压达到220千伏 was measured; 1080P is a format
  if (NAMING_UNITS.has(unit.symbol)) return /^(?!以[上下内]|左右|的)[\u4e00-\u9fff、]/.test(after)
  if (unit.symbol === 'P' && /(?:720|1080|480)$/.test(text.slice(0, unit.end - 1).slice(-4))) return true
  // 视频监控1340路: lines of a signal; 8路公交 is a name
  if (unit.symbol === '路' && CHANNELS.test(text.slice(Math.max(0, start - 12), start))) return false
  // 约31万字 counts, 8字方针 is named so
  if (ORDERING.has(unit.symbol) && /[千万亿]/.test(text.slice(start, unit.end))) return false
  if (
    /^[组队]$/.test(unit.symbol) &&
    SET_UP.test(text.slice(Math.max(0, start - 16), start)) &&
    /^(?:[，。；、）]|$)/.test(after)
  )
    return false
  if (ORDERING.has(unit.symbol))
    return (
      unit.symbol !== '期' ||
      (!isCountedRun(text, start, after) &&
        !/(?:办|班|培训|轮训|训练|讲座|课|发|刊|报|公开|公示|展|演练|练兵|沙龙|论坛|活动)[^，。；、]{0,12}$/.test(
          text.slice(Math.max(0, start - 16), start),
        ))
    )
  // 公交站点500米覆盖率: how far it reaches
  if (known?.dimension === 'LENGTH' && /^[\u4e00-\u9fff]{0,4}(?:覆盖|半径|服务范围)/.test(after)) return true
  if (known?.dimension !== 'TIME') return false
  // 30分钟抢通率, 24小时供水保障率
  if (/^(?:[\u4e00-\u9fff]{1,5}(?:率|预报)|工作制)/.test(after)) return true
  const before = text.slice(Math.max(0, start - 24), start)
  const clause = before.slice(before.search(/[^，。；\n]*$/))
  switch (unit.symbol) {
    case '小时':
    case '个小时':
    case '分钟':
    case '秒':
      return /^(?:内|不|滑动|平均|全天|值班|值守|在线|服务|营业|自助|响应|轮|巡|监|不间断|备勤|办|上|下|无|待命|之?内)/.test(
        after,
      )
    case '学时':
    case '课时':
    case '工作日':
    case '个工作日':
      return /^(?:内|之内)/.test(after) && !/(?:缩|减|降)/.test(clause)
    case '天':
    case '日':
      return !isDayCount(clause, text.slice(start, unit.end)) || /^(?:内|来|行动|攻坚|时间|之内|以来|连)/.test(after)
    case '岁':
    case '周岁':
      return !/(?:寿命|平均年龄)/.test(clause) && readCompared(clause) === null && !CHANGED_AGE.test(clause)
    default:
      return !/(?:年限|月数|天数|寿命|周期|工期|缩短|压缩|缩减|时限|时间)[^，。；]{0,10}$/.test(clause)
  }
}

/** 新建投放点28组: groups that were set up; 村民3组 is a name. */
const SET_UP =
  /(?:新建|建成|新增|增设|设置|设立|配备|组建|成立|开设|安装|加装|更换|检修|维修|采购|购置|发放|布设|配置|举办|共)[^，。；、\d]{0,10}$/
const CHANNELS = /(?:视频|监控|摄像|探头|信号|图像)[^，。；]{0,6}$/
const CHANGED_AGE = /[较比][^，。；]{1,8}(?:下降|提高|降低|年轻|增加|上升|减少)了?$/

/** 实战练兵64期、2900人次: runs of something and who came; not 第3期, 2期工程. */
function isCountedRun(text: string, start: number, after: string): boolean {
  return (
    /[\u4e00-\u9fff”](?:[超近逾约共]|累计|共计)?$/.test(text.slice(Math.max(0, start - 6), start)) &&
    !/[第至到]$/.test(text.slice(Math.max(0, start - 1), start)) &&
    /^、?(?:共|累计)?(?:[超近逾约]|超过)?\d[\d.,]*[万千]?[余多]?(?:人次|人|名|家次|户次|学时)|^，每期/.test(after)
  )
}

/** 重污染天气1天, 比上年多9天, 平均住院日7.1天: days that were counted or measured, not 历时3天. */
function isDayCount(clause: string, written: string): boolean {
  if (/(?:为期|历时|连续|前后|近?段|[第每])$/.test(clause)) return false
  if (/\.\d/.test(written)) return true
  if (
    /(?:天数|日数|天气|优良|压缩|缩短|缩减|增加|减少|达标|提速|提前|住院日|用时|耗时|时长|时间|时限|周期|平均)[^，。；]{0,14}$/.test(
      clause,
    )
  )
    return true
  if (/[雨雪雾霾霜晴]$|(?:高温|冰冻|沙尘|大风)$/.test(clause)) return true
  return readCompared(clause) !== null
}

/** Where a size tells a group apart instead of being reached: 税收100万元以上企业, 10亿元企业, 死亡5人以上的事故. */
export function isThreshold(text: string, start: number, end: number, to: number, unit: string): boolean {
  const after = text.slice(to, to + 14)
  const suffix = text.slice(end, to)
  const ahead = text.slice(Math.max(0, start - 30), start)
  const clause = ahead.slice(ahead.search(/[^，。；、\n]*$/))
  // 5幢楼宇税收在500万元以上, 3幢楼宇税收超千万: how many reach it
  const reached = suffix === '以上' || /^不[足到]|[超过破]$/.test(text.slice(start, start + 2).replace(/[0-9].*/, ''))
  if (
    reached &&
    !/(?:全部|全都|[均都])$/.test(clause) &&
    /(?:\d|[二两三四五六七八九十])余?[个家幢栋户座名村镇][^总累合共]{2,12}$/.test(clause) &&
    /^[，。；、）]|^$/.test(after)
  )
    return true
  if (/^(?:%|‰|个[百千]分点)$/.test(unit)) return false
  // 低于15㎡的低收入家庭
  if (
    /^(?:低于|高于|超过?|不足|不满|满)/.test(text.slice(start, start + 2)) &&
    GROUP_OF.test(after) &&
    !/投资/.test(clause)
  )
    return true
  if (/以上|以下|以内/.test(suffix)) return !GOES_ON.test(after)
  if (findUnit(unit)?.dimension !== 'MONEY') return false
  if (/^的(?:村|户|企业)?(?:达到?|[还仍尚只仅]?有|共)?[0-9]+余?[个家户名]/.test(after)) return true
  if (!GROUP_NOUN.test(after)) return false
  const before = text.slice(Math.max(0, start - 6), start)
  const counted = /^[^，。；、\n]{0,12}?[0-9两一二三四五六七八九十]+余?多?[个家幢栋户座]/.test(after)
  return counted || !/(?:投资|投入|资金|规模|总额|达|引资|计)[^，。；]{0,3}$/.test(before) || after.startsWith('级')
}
