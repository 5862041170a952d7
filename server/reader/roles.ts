import type { Direction } from './model.ts'
import {
  DOWN,
  DOWN_AGAINST,
  MEASURE_MOVED,
  MORE_OR_LESS,
  MOVED_TO,
  NOT_CHANGE,
  readCompared,
  UP,
  UP_AGAINST,
} from './rules/change-words.ts'
import type { Slot } from './slots.ts'
import { getDimension } from './units.ts'

const AGAINST = /同比|环比|比|较|上年|去年|同期|年初|常年/
const LEADS_TO_NUMBER =
  /(?:分别|各|平均|均|预计|力争|确保|要|约|近|超过?|不低于|达到?|为|是|有|在|左右|高达|仅|只|预期|目标)+$/
const CHANGE_AFTER =
  /^的?(?:高速|较快|两位数)?(?:增长(?!目标|任务|点|极|[到至为])|增幅|增速|速度(?:增长|递增)|涨幅|降幅|下降(?![到至为])|升幅)/
const GOAL_BEFORE =
  /(?:任务|目标|(?:任务|考核|计划|年度|下达|预期|目标)指标|定额|预期目标|计划数|任务数|目标值|预期)(?:数|量|值|总量)?(?:为|是|达|达到|在|约)?$/
/** 高于省定目标（65%）. */
const GOAL_IN_BRACKETS = /(?:目标|任务|计划|指标|要求)(?:数|值)?（$/
const GOAL_AFTER = /^的?[^，。；、]{0,8}(?:目标|任务|指标)(?![清单书分完落]|的?[0-9])|^的(?:年度|全年|年初)?计划/
const GOAL_WORDS = /力争|确保|目标|不低于|不少于|不高于|不超过|控制在|稳定在|保持在|达到|不突破/
const INTENDED =
  /(?:(?<!年度|全年|年初|总|超|占|按)计划(?!的|、|等|，|及|和|与|方案|生育|投资|完成率|执行率|数|任务|总|外|内|申报|单列|$)|(?<![虚模比])拟(?![定态合])|力争|争取(?!到|来|上级|中央|各类|了|各级|[^，。；]{0,10}(?:资金|项目|补助|专项|经费|指标|额度|支持|债券|贷款|补贴))|即将|预计(?=新增|上报|引进|开工|新建|可?建成|投产|招引|培育|销售|竣工)|将(?=于|在|继续|新|再|建|改|完成|投|实施|力|全面|进一步|开|引|培|打|推|达|增))/

/** “雨露计划” is a name. */
const unquoted = (text: string) => text.replace(/“[^”]*”/g, '')

/** 确保城镇新增就业6000人, not 确保1200户居民温暖过冬. */
const ENSURED =
  /^确保(?!了)[^，；]{0,16}(?:新增|完成|增长|达到?|控制在|保持在|稳定在|不[低高少多]于|突破|提高到)[^，；]*$/

/** 占比由3.4%提高到3.6%, 在完成11亿元的基础上: where it starts from. */
const isOrigin = ({ before, after }: Slot) => /(?:由|从)[^，；]{0,8}$/.test(before) || /^的?基础上/.test(after)

/** 计划新建学校8所，新增学位5400个: what a clause intends, those behind it do too. */
const goesOnIntended = (slot: Slot, last: Slot | undefined) =>
  last?.intended === true &&
  last.sentenceNumber === slot.sentenceNumber &&
  !/^，(?:共|全年)?(?:完成|实现|达到?)$|[；：]|已|实际|目前|累计|截至|现有|其中|去年|上年|同比/.test(
    slot.gap + slot.after.slice(0, 4),
  )

/** CHANGE, SHARE, RANK, TARGET, PLAN or ACTUAL, by the words around the figure and the part of the report it stands in. */
export function assignRole(slot: Slot, earlier: readonly Slot[]): void {
  const { quantity } = slot
  if (quantity.shape === 'rank') {
    slot.role = 'RANK'
    return
  }
  const change = findChange(slot, earlier)
  const says = INTENDED.test(unquoted(slot.before))
  const ensured = ENSURED.test(slot.before)
  slot.intended = says || ensured || goesOnIntended(slot, earlier.at(-1))
  const goalBefore = GOAL_BEFORE.test(slot.before)
  const share = isRate(quantity.unit)
  if (slot.plan || (slot.intended && !isOrigin(slot) && (change === null || ensured || !says))) {
    const goal =
      share || change !== null || goalBefore || GOAL_WORDS.test(slot.before) || quantity.qualifier !== 'EXACT'
    slot.role = goal ? 'TARGET' : 'PLAN'
    return
  }
  if (isGoal(slot, earlier, share, change !== null)) {
    slot.role = 'TARGET'
    return
  }
  if (change !== null) {
    slot.role = 'CHANGE'
    slot.direction = change
    return
  }
  const pair = slot.quantity.unit === '倍' && /^(?:和|与|、)$/.test(slot.gap) && earlier.at(-1)?.role === 'SHARE'
  slot.role = share || pair || isMultiple(slot) ? 'SHARE' : 'ACTUAL'
}

function isGoal(slot: Slot, earlier: readonly Slot[], share: boolean, change: boolean): boolean {
  const { before, after } = slot
  if (POINTS.test(slot.quantity.unit)) return false
  // 年初目标任务：新建公厕10座，实际完成12座
  if (
    /(?:目标|任务|指标)(?:是|为)?：[^；。：]*$/.test(slot.lead) &&
    !/实际|完成/.test(slot.lead.slice(slot.lead.lastIndexOf('：')))
  )
    return true
  if (GOAL_IN_BRACKETS.test(slot.lead)) return true
  // 年初计划创建示范点12个，实际验收15个
  if (/(?:年初|原定?|年度)计划[^，。；]{2,}$/.test(before) && /实际|(?<!未)完成/.test(slot.ahead)) return true
  // 比年度目标2600人多出415人, 优于1.2次的控制指标
  if (/^(?:比|较|超)[^，]{0,6}(?:目标|任务|计划|指标)$/.test(before)) return true
  if (GOAL_BEFORE.test(before) && !(share && /完成|占/.test(before))) return true
  // 11项指标 counts indicators, 600套的建设任务 is a goal
  // 完成全年15家目标的73.3%
  if (/^(?:目标|任务)(?:任务)?的$/.test(after) && slot.runsOn) return true
  const counted = ['COUNT', 'PEOPLE'].includes(getDimension(slot.quantity.unit)) && !after.startsWith('的')
  if (GOAL_AFTER.test(after) && !counted && !/(?<!超额)完成了?$/.test(before) && !/完成$/.test(after)) return true
  if (!change && getDimension(slot.quantity.unit) !== 'MONEY' && /下达(?:的|了)?$/.test(before.replace(/共$/, '')))
    return true
  if (
    change &&
    /(?:要|力争|确保|目标)(?:保持|实现|达到)?(?:增长|提高)|(?:力争|确保(?!了))[^，；]{2,20}(?:增长|提高|下降|降低)/.test(
      before,
    )
  )
    return true
  // 占下达计划9万亩的105%: what was set
  if (QUOTA.test(before) && slot.runsOn && /^的$/.test(after)) return true
  const last = earlier.at(-1)
  return (
    last?.role === 'TARGET' &&
    last.sentenceNumber === slot.sentenceNumber &&
    /其中/.test(slot.gap) &&
    last.quantity.unit === slot.quantity.unit
  )
}

const QUOTA = /(?:占|为|是|完成|达到?|超)[^，；]{0,8}(?:计划|任务|目标|预算|指标)(?:数|值|量)?$/
const POINTS = /^个?[百千]分点$/

/** 是上年的2.4倍. */
const isMultiple = (slot: Slot) => slot.quantity.unit === '倍' && /(?:的|为|是)$/.test(slot.before)

export function isRate(unit: string): boolean {
  return unit !== '倍' && !POINTS.test(unit) && getDimension(unit) === 'RATIO'
}

/** UP or DOWN when the figure is a growth or decline: 同比增长63.6%, 较2020年分别下降2.1%, 减少12起. */
export function findChange(slot: Slot, earlier: readonly Slot[]): Direction | null {
  const { quantity, before, after } = slot
  const relative = /^(?:%|‰|个?[百千]分点|倍)$/.test(quantity.unit)
  // a rate of its own, not a change
  if (/自然增长率[为是达]?$/.test(before)) return null
  if (relative && /(?:增长|增速|增幅|涨幅|升幅|同比|环比)的?(?:分别)?(?:为|达到?|是|有)?$/.test(before))
    return bySign(quantity.value)
  if (relative && /(?:降幅|跌幅|减幅)(?:分别)?(?:为|达到?|是|有)?$/.test(before)) return 'DOWN'
  if (relative && /(?:同比|环比)[^，。；、占]{1,4}$/.test(before) && !/[率比重]$/.test(before))
    return /[降减少低跌缩慢窄落滑]/.test(before.slice(-4)) ? 'DOWN' : 'UP'
  if (relative && /(?:降幅|跌幅|减幅)[\u4e00-\u9fff]{0,4}[到至]$/.test(before)) return 'DOWN'
  // 增速回升至6.7%: a growth rate that was reached
  if (relative && /(?:增速|增幅|涨幅)[\u4e00-\u9fff]{0,4}[到至]$/.test(before)) return 'UP'
  if (relative && /(?:削减|压减|缩减|消减)了?$/.test(before)) return 'DOWN'
  // 增速由年初的-1.3%转正为5.4%: two growth rates
  if (relative && GROWTH_FROM.test(before)) return bySign(quantity.value)
  const from = earlier.at(-1)
  if (
    relative &&
    from?.sentenceNumber === slot.sentenceNumber &&
    GROWTH_FROM.test(from.before) &&
    MOVED_TO.test(slot.gap)
  )
    return bySign(quantity.value)
  if (relative && CHANGE_AFTER.test(after) && !GOAL_AFTER.test(after))
    return /^的?(?:降幅|下降)/.test(after) ? 'DOWN' : 'UP'
  // 高于全省平均0.7个百分点, 超目标1.1个百分点: against others, not against an earlier time
  if (/(?:高于|低于|高出|快于|慢于|好于|优于|超出?|领先)(?!上年|去年|同期|年初|20)[^，。；]{2,16}$/.test(before))
    return null
  if (AGAINST_OTHERS.test(before)) return null
  const moved = AGAINST_EARLIER.exec(before)
  if (relative && moved !== null) return /[高快优好]/.test(moved[0]) ? 'UP' : 'DOWN'
  const stem = changeStem(before)
  const compared = stem === null ? null : readCompared(stem)
  if (compared !== null) return compared.up ? 'UP' : 'DOWN'
  // 平均气温16.8℃，偏高0.6℃
  const leans = /^偏([多高少低])$/.exec(before)?.[1]
  if (leans !== undefined && earlier.some((other) => isSibling(other, slot)))
    return /[多高]/.test(leans) ? 'UP' : 'DOWN'
  const lone = MORE_OR_LESS.exec(before)
  if (lone !== null && earlier.some((other) => isSibling(other, slot))) return lone.groups?.more ? 'UP' : 'DOWN'
  const against = AGAINST.test(slot.before) || AGAINST.test(slot.gap.slice(-24))
  if (stem !== null && !NOT_CHANGE.test(stem)) {
    const ordered = /^(?:位|名|个位次|位次|个名次)$/.test(quantity.unit)
    const sibling = ordered || earlier.some((other) => isSibling(other, slot))
    const plain =
      relative ||
      against ||
      MEASURED.test(stem) ||
      // 每月提高20元，达到185元
      /^，(?:已|现)?(?:达到?|增至|升至|提高到|增加到)\d/.test(slot.ahead) ||
      /(?:增长|下降|上升|回落|减产|增产|前移|后移|同比[增减降]|[多少](?=了))了?$/.test(stem)
    const up = UP.test(stem)
    if ((up || DOWN.test(stem)) && (plain || (sibling && slot.opener !== 'dun'))) return up ? 'UP' : 'DOWN'
    const verb = MEASURE_MOVED.exec(stem)?.groups?.verb
    if (verb !== undefined && (against || AGAINST.test(segmentOf(slot)))) return /[多增升涨]/.test(verb) ? 'UP' : 'DOWN'
    if (against && (UP_AGAINST.test(stem) || DOWN_AGAINST.test(stem))) return UP_AGAINST.test(stem) ? 'UP' : 'DOWN'
  }
  // 减少139起和156人, 减少3批41人次, 增长3.5%和5.3%: the second shares the verb of the first
  const last = earlier.at(-1)
  if (
    last?.role === 'CHANGE' &&
    last.sentenceNumber === slot.sentenceNumber &&
    /^(?:、|和|与|及|以及|)$/.test(slot.gap)
  ) {
    return quantity.value.startsWith('-') !== last.quantity.value.startsWith('-')
      ? opposite(last.direction)
      : last.direction
  }
  return null
}

/** 比全省平均水平高, 比规划目标多: against others or a goal, not against an earlier time. */
const AGAINST_OTHERS =
  /[比较](?:全[国省市县区州]|[国省市县区州]|同类|周边|“?十[一二三四五]五”?)?[^，。；年月期]{0,6}(?:平均|均值|水平|目标|计划|规划|任务|指标|要求|[全]?[国省市县区州])(?:水平|值)?(?:还|又|均|均值)?(?:高出?|低|多出?|少|快|慢|好)了?$/
/** 占比高出上年. */
export const AGAINST_EARLIER =
  /(?:[高低快慢优好]于|高出)(?:上年|去年|前年|年初|同期|上月|上半年|上季度)(?:同期|度|末|底)?$/
/** 增速由年初的: a growth rate that moved. */
export const GROWTH_FROM = /(?:增速|增幅|涨幅)(?:由|从)[^，。；]{0,10}$/
const bySign = (value: string): Direction => (value.startsWith('-') ? 'DOWN' : 'UP')

/** What the sentence said since the last ；. */
const segmentOf = (slot: Slot) => slot.lead.slice(slot.lead.lastIndexOf('；') + 1)

/** 工期缩短45天, 水位下降1.2米: a measure that rose or fell. */
const MEASURED =
  /(?:时间|工期|时限|批次|人次|件数|起数|面积|数量?|水位|成本|收入|标准|浓度|环节|材料|费用|价格|密度|容量|能力|里程|规模|[总产销]量|[总余]额|率|值|长度)(?:平均|累计)?(?:增加|减少|提高|降低|缩短|压缩|下降|上升|扩大)了?$/

const opposite = (direction: Direction | null): Direction => (direction === 'UP' ? 'DOWN' : 'UP')

function isSibling(other: Slot, slot: Slot): boolean {
  return (
    other.sentenceNumber === slot.sentenceNumber &&
    other.quantity.unit === slot.quantity.unit &&
    other.role !== 'CHANGE'
  )
}

/** The words before a number up to the verb of change; null when the number is what was reached (提高到, 降至). */
export function changeStem(before: string): string | null {
  if (/(?:到|至|成|[降减增升整高缩短]为)$/.test(before) && !/(?:增长|增幅|增速|涨幅|降幅|下降)达到$/.test(before))
    return null
  let stem = before
  for (let i = 0; i < 4; i++) {
    const found = LEADS_TO_NUMBER.exec(stem)
    if (found === null) break
    stem = stem.slice(0, found.index)
  }
  return stem
}

/** 2022年工作回顾, 取得的成效. */
export function isReviewTitle(title: string): boolean {
  return /回顾|总结|成效|实绩|完成情况|取得的|成绩/.test(title) && !/思路|打算|安排/.test(title)
}
