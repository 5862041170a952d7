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
import { getDimension, isPlaces, isPoints } from './units.ts'

const AGAINST = /比|较|上年|去年|同期|年初|常年/
const LEADS_TO_NUMBER =
  /(?:分别|依次|各|平均|均|预计|力争|确保|要|约|近|超过?|不低于|达到?|为|是|有|在|左右|高达|仅|只|预期|目标)+$/
const CHANGE_AFTER =
  /^的?(?:高速|较快|两位数)?(?:增长(?!目标|任务|点|极|[到至为])|增幅|增速|速度(?:增长|递增)|涨幅|降幅|下降(?![到至为])|升幅)/
/** What a number in front of it is a goal by: 600套的建设任务. */
export const GOAL_AFTER = /^的?[^，。；、]{0,8}(?:目标|任务|指标)(?![清单书分完落]|的?[0-9])|^的(?:年度|全年|年初)?计划/

/** UP or DOWN when the figure is a growth or decline: 同比增长63.6%, 较2020年分别下降2.1%, 减少12起. */
export function findChange(slot: Slot, earlier: readonly Slot[]): Direction | null {
  const { quantity, before } = slot
  const beside = earlier.at(-1)?.sentenceNumber === slot.sentenceNumber ? earlier.at(-1) : undefined
  const relative = /^(?:%|‰|倍)$/.test(quantity.unit) || isPoints(quantity.unit)
  if (quantity.shape === 'ratio') return null
  // a rate of its own, not a change
  if (/自然增长率[为是达]?$/.test(before)) return null
  // 高于全省平均0.7个百分点, 超目标1.1个百分点: against others, not against an earlier time
  if (
    /(?:高于|低于|高出|快于|慢于|好于|优于|超(?![限载标速额期龄高低])出?|领先)(?!上年|去年|同期|年初|20|上半年|[一二三四]季度)[^，。；]{2,16}$/.test(
      before,
    )
  )
    return null
  if (AGAINST_OTHERS.test(before)) return null
  const rate = relative ? findGrowthRate(slot, beside) : null
  if (rate !== null) return rate
  const moved = AGAINST_EARLIER.exec(before)
  if (relative && moved !== null) return /[高快优好]/.test(moved[0]) ? 'UP' : 'DOWN'
  const stem = changeStem(before)
  const compared = stem === null ? null : readCompared(stem)
  // 平均用时比去年同期快9分钟
  const sooner = /[快早]$|提前$/.test(stem ?? '') && getDimension(quantity.unit) === 'TIME'
  if (compared !== null) return compared.up && !sooner ? 'UP' : 'DOWN'
  // 平均气温16.8℃，偏高0.6℃
  const leans = /^偏([多高少低])$/.exec(before)?.[1]
  if (leans !== undefined && earlier.some((other) => isSibling(other, slot)))
    return /[多高]/.test(leans) ? 'UP' : 'DOWN'
  const lone = MORE_OR_LESS.exec(before)
  if (lone !== null && earlier.some((other) => isSibling(other, slot))) return lone.groups?.more ? 'UP' : 'DOWN'
  const against = AGAINST.test(slot.before) || AGAINST.test(slot.gap.slice(-24))
  if (stem !== null && !NOT_CHANGE.test(stem)) {
    const sibling = isPlaces(quantity.unit) || earlier.some((other) => isSibling(other, slot))
    const plain =
      relative ||
      against ||
      MEASURED.test(stem) ||
      // 每月提高20元，达到185元
      /^，(?:已|现)?(?:达到?|增至|升至|提高到|增加到)\d/.test(slot.ahead) ||
      // 诊疗人次同比下降12.8%，住院病人减少7665人次
      (beside?.role === 'CHANGE' && /^，[^，；]{2,10}(?<!新|净)(?:减少|增加|下降|上升)了?$/.test(slot.gap)) ||
      /(?:增长|下降|上升|回落|减产|增产|前移|后移|同比[增减降]|[多少](?=了))了?$/.test(stem)
    const up = UP.test(stem)
    // 减少12起、减少2人; 调整86项，其中调增59项 are of them
    const goesOn = slot.opener === 'dun' ? isAfterChange(beside, stem) : !/其中/.test(slot.gap)
    if ((up || DOWN.test(stem)) && (plain || (sibling && goesOn))) return up ? 'UP' : 'DOWN'
    const verb = MEASURE_MOVED.exec(stem)?.groups?.verb
    if (verb !== undefined && (against || AGAINST.test(segmentOf(slot)))) return /[多增升涨]/.test(verb) ? 'UP' : 'DOWN'
    if (against && (UP_AGAINST.test(stem) || DOWN_AGAINST.test(stem))) return UP_AGAINST.test(stem) ? 'UP' : 'DOWN'
  }
  // 减少139起和156人, 减少3批41人次, 增长3.5%和5.3%: the second shares the verb of the first
  if (beside?.role === 'CHANGE' && /^(?:、|和|与|及|以及|)$/.test(slot.gap)) {
    return quantity.value.startsWith('-') !== beside.quantity.value.startsWith('-')
      ? opposite(beside.direction)
      : beside.direction
  }
  return null
}

/** Of a percentage: a growth rate by its name, by what was reached, or by the rate it goes on from. */
function findGrowthRate({ quantity, before, after, gap, lead }: Slot, beside: Slot | undefined): Direction | null {
  if (/(?:增长|增速|增幅|涨幅|升幅|同比|环比)的?(?:分别|依次|各)?(?:为|达到?|是|有)?$/.test(before))
    return bySign(quantity.value)
  if (/(?:降幅|跌幅|减幅)(?:分别|依次|各)?(?:为|达到?|是|有)?$/.test(before)) return 'DOWN'
  if (/改善了?$/.test(before)) return /浓度|PM|臭氧|指数/.test(lead) ? 'DOWN' : 'UP'
  if (/(?:同比|环比)[^，。；、占]{1,4}$/.test(before) && !/[率比重]$/.test(before))
    return /[降减少低跌缩慢窄落滑]/.test(before.slice(-4)) ? 'DOWN' : 'UP'
  if (/(?:降幅|跌幅|减幅)[\u4e00-\u9fff]{0,4}[到至]$|(?:削减|压减|缩减|消减)了?$/.test(before)) return 'DOWN'
  // 增速回升至6.7%: a growth rate that was reached
  if (/(?:增速|增幅|涨幅)(?:[\u4e00-\u9fff]{0,4}[到至]|(?:分别|均|各)?(?:控制|保持|稳定)在)$/.test(before)) return 'UP'
  if (GROWTH_FROM.test(before)) return ofMovedRate(before, quantity.value)
  // 地区生产总值一季度增长3.2%，上半年4.4%，前三季度4.6%
  if (beside?.role === 'CHANGE' && beside.quantity.unit === quantity.unit && STRETCH.test(before))
    return bySign(quantity.value)
  // 增速由年初的-1.3%转正为5.4%
  if (beside !== undefined && GROWTH_FROM.test(beside.before) && MOVED_TO.test(gap))
    return ofMovedRate(beside.before, quantity.value)
  const led = LED_BY.exec(before)
  if (led !== null && (isPoints(quantity.unit) || !/[率比重度面例]$/.test(led.groups!.thing!)))
    return led.groups?.up ? 'UP' : 'DOWN'
  if (CHANGE_AFTER.test(after) && !GOAL_AFTER.test(after)) return /^的?(?:降幅|下降)/.test(after) ? 'DOWN' : 'UP'
  return null
}

/** 比全省平均水平高, 比规划目标多: against others or a goal, not against an earlier time. */
const AGAINST_OTHERS =
  /[比较](?:全[国省市县区州]|[国省市县区州]|同类|周边|“?十[一二三四五]五”?)?[^，。；年月期]{0,6}(?:平均|均值|水平|目标|计划|规划|任务|指标|要求|全?[国省市县区州])(?:水平|值)?(?:还|又|均|均值)?(?:高出?|低|多出?|少|快|慢|好)了?$/
/** 占比高出上年. */
export const AGAINST_EARLIER =
  /(?:[高低快慢优好]于|高出)(?:上年|去年|前年|年初|同期|上月|上半年|上季度)(?:同期|度|末|底)?$/
/** 增速由年初的: a growth rate that moved. */
export const GROWTH_FROM = /(?:增速|增幅|涨幅|降幅|跌幅)(?:由|从)[^，。；]{0,10}$/
/** 压减一般性支出8.2%: a deed that makes something more or less, and by how much. */
export const LED_BY =
  /^(?:再|已|预计)?(?:(?<up>提高|提升|增加|上调)|压减|压缩|压降|削减|缩减|降低|减少|下调|调减)(?<thing>[\u4e00-\u9fff“”]{2,12}?)(?<![到至为达在占])(?:达到?|了|近|约|超过?)?$/
const STRETCH =
  /^(?:一季度|上半年|前[一二三]季度|[二三四]季度|\d{1,2}月份?|\d{1,2}-\d{1,2}月份?|全年|下半年)(?:为|是|达到?)?$/
const bySign = (value: string): Direction => (value.startsWith('-') ? 'DOWN' : 'UP')
/** 降幅由21.5%收窄到7.9% falls, 增速由-1.3%转正为5.4% goes by its sign. */
const ofMovedRate = (before: string, value: string): Direction =>
  /[降跌]幅(?:由|从)/.test(before) ? 'DOWN' : bySign(value)

/** A verb of change and nothing else, behind a change: 、减少 in 减少12起、减少2人. */
function isAfterChange(beside: Slot | undefined, stem: string): boolean {
  const found = UP.exec(stem) ?? DOWN.exec(stem)
  return beside?.role === 'CHANGE' && found?.[0] === stem
}

/** What the sentence said since the last ；. */
const segmentOf = (slot: Slot) => slot.lead.slice(slot.lead.lastIndexOf('；') + 1)

/** 工期缩短45天, 水位下降1.2米: a measure that rose or fell. */
const MEASURED =
  /(?:时间|用时|时长|周期|天数|工期|时限|批次|人次|件数|起数|面积|数量?|水位|成本|收入|标准|浓度|环节|材料|费用|价格|密度|容量|能力|里程|规模|[总产销]量|[总余]额|率|值|长度|[人户亩]均|投诉|警情|发案|案件|事故|纠纷|信访)(?:平均|累计)?(?:增加|减少|提高|降低|缩短|压缩|下降|上升|回升|回落|扩大)了?$/

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
  if (
    /(?:到|至|成|[降减增升整高缩短简并大展充]为)$/.test(before) &&
    !/(?:增长|增幅|增速|涨幅|降幅|下降)达到$/.test(before)
  )
    return null
  let stem = before
  for (let i = 0; i < 4; i++) {
    const found = LEADS_TO_NUMBER.exec(stem)
    if (found === null) break
    stem = stem.slice(0, found.index)
  }
  return stem
}
