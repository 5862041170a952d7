import { AGAINST_EARLIER, changeStem, GROWTH_FROM, LED_BY } from './changes.ts'
import { clauseBefore, earlierOf, joinRate, lastOf, type Named, name, pointedBy, topicOf } from './label-context.ts'
import { LONGEST_LABEL, trimComparison, trimPhrase, trimTrailing } from './phrases.ts'
import { DOWN, DOWN_AGAINST, MORE_OR_LESS, MOVED_TO, readCompared, UP, UP_AGAINST } from './rules/change-words.ts'
import { BARE_SCALE } from './rules/label-words.ts'
import type { Slot } from './slots.ts'
import { getDimension, isPoints } from './units.ts'

/** 一般公共预算收入比去年同期增长 gives 一般公共预算收入比去年同期. */
export function stemOf(slot: Slot): string {
  const stem = changeStem(slot.before) ?? slot.before
  const compared = slot.role === 'CHANGE' ? readCompared(stem) : null
  if (compared !== null) return compared.thing
  if (slot.role === 'CHANGE' && MORE_OR_LESS.test(stem)) return ''
  const found = UP.exec(stem) ?? DOWN.exec(stem) ?? UP_AGAINST.exec(stem) ?? DOWN_AGAINST.exec(stem)
  return found === null ? stem : stem.slice(0, found.index)
}

/** What grew or fell: the words before the verb, else the figure or the clause before. */
export function nameChange(slot: Slot, done: readonly Slot[]): Named {
  const named = nameGrown(slot, done)
  if (slot.role === 'CHANGE') return named
  // a goal of growth keeps the word: 一般公共预算收入增长目标
  const stem = changeStem(slot.before) ?? ''
  const grown = /(增长|下降|提高|降低|增幅|涨幅|增速)了?$/.exec(stem)?.[1] ?? ''
  const goal = /^的?((?:增长|下降|提高|降低|涨幅|增幅)?(?:预期)?目标)/.exec(slot.after)?.[1] ?? ''
  const told = goal.startsWith(grown) ? goal : grown + goal
  return told === '' || named.label.endsWith(told) ? named : { ...named, label: named.label + told }
}

function nameGrown(slot: Slot, done: readonly Slot[]): Named {
  const from = lastOf(slot, done)
  if (from !== null && GROWTH_FROM.test(from.before) && MOVED_TO.test(slot.gap)) return name(from.label, 'from-to')
  const head = headOfChange(slot)
  const own = slot.gap === '' || getDimension(slot.quantity.unit) !== 'RATIO'
  const topic = (own ? levelOf(slot, done) : null) ?? topicOf(slot, done)
  // 栽果树2.7万株，户均增收3200元
  const each = /([户人亩]均)(?:就|可|能|再|每年|年)*(增收|减收|增产|减产|增加|减少)了?$/.exec(slot.before)
  const counted = topicOf(slot, done)
  if (each !== null && counted !== null && counted.quantity.unit !== slot.quantity.unit)
    return name(joinRate(counted.label, each[1]! + each[2]!), 'attribute-of-thing-before')
  // 亩均增收320元，人均增收1260元
  if (each !== null && /[户人亩]均/.test(counted?.label ?? '')) return name(each[1]! + each[2]!, 'change-own-head')
  // 养老金调整到位，月人均增加98元
  if (each !== null && counted === null && clauseBefore(slot) !== '')
    return name(joinRate(clauseBefore(slot), each[1]! + each[2]!), 'change-of-clause-before')
  // 每亩比单种水稻增收1500元
  if (/^(?:每[亩人户头]|[亩户人]均)比[^，]{2,10}(?:增收|增产|多收|节本|节约)了?$/.test(slot.before))
    return name(slot.before, 'change-own-head')
  // 种植户亩均就能增收1500元
  if (each !== null && head.length > 2) return name(head + each[2]!, 'change-own-head')
  // 网上零售额增长28.3%，占零售额比重提高3.1个百分点
  if (topic !== null && /^占.{2,}(?:比重|比例)?$/.test(head) && topic.label.length + head.length <= LONGEST_LABEL)
    return name(topic.label + head, 'change-of-figure-before')
  if (head.length >= 2) {
    const pointed = pointedBy(head, slot, done)
    if (pointed !== null && (head.length <= 4 || topic?.label.includes(head))) {
      slot.change = pointed
      return name(
        pointed.label.includes(head) ? pointed.label : joinRate(pointed.label, head),
        'change-of-figure-before',
      )
    }
    if (topic?.label.includes(head)) return name(topic.label, 'change-own-head')
    if (topic !== null && (BARE_SCALE.test(head) || /^(?:占比|比重|比例)$/.test(head)))
      return name(
        topic.label.includes('占') ? topic.label : joinRate(topic.label.replace(/起数$/, ''), head),
        'change-of-figure-before',
      )
    return name(head, 'change-own-head')
  }
  // 同比下降13.7%，降幅较一季度收窄5.2个百分点
  const pace = isPoints(slot.quantity.unit)
    ? /^(?:增速|增幅|涨幅|降幅)(?=[比较同环由从收扩回提放])/.exec(slot.before)?.[0]
    : undefined
  if (topic !== null && pace !== undefined && !topic.label.endsWith(pace))
    return name(joinRate(topic.label, pace), 'change-of-figure-before')
  if (topic !== null) {
    if (slot.role === 'CHANGE') slot.change = topic.role === 'CHANGE' ? topic.change : topic
    return name(topic.label, 'change-of-figure-before')
  }
  return name(clauseBefore(slot) || trimPhrase(slot.after), 'change-of-clause-before')
}

/** 集体访4批67人次，同比减少3批41人次: of a pair each its own. */
function levelOf(slot: Slot, done: readonly Slot[]): Slot | null {
  for (const other of earlierOf(slot, done))
    if (other.role === 'ACTUAL' && other.quantity.unit === slot.quantity.unit) return other
  return null
}

const bareOf = (slot: Slot) => slot.before.replace(/^，/, '')

function headOfChange(slot: Slot): string {
  const stem = stemOf(slot)
  if (
    /^偏[多高少低]$|^(?:后者|比[^，]*(?:目标|任务|计划|规划|指标|平均|水平|均值|[全]?[省市县区国]))(?=[^，]{0,4}$|较|比|同比|高|低)/.test(
      bareOf(slot),
    )
  )
    return ''
  if (/^(?:，)?(?:增速|增幅)?(?:比|较)?(?:高于|低于|高出|快于|慢于|好于|优于|超出?|领先)/.test(slot.before)) return ''
  const led = LED_BY.exec(slot.before)?.groups?.thing
  if (led !== undefined && slot.role === 'CHANGE') return led
  const bare = trimComparison(trimTrailing(trimComparison(stem.replace(AGAINST_EARLIER, ''))))
  if (
    GROWTH_FROM.test(slot.before) ||
    /(?:增速|增幅|涨幅|降幅|跌幅|减幅)(?:[\u4e00-\u9fff]{0,4}[到至]|(?:控制|保持|稳定)在)$/.test(slot.before)
  ) {
    return trimPhrase(slot.before.slice(0, slot.before.search(/[增涨降跌减][速幅]/)))
  }
  return trimPhrase(
    bare
      .replace(CAUSE, '')
      .replace(/^(?:同比|环比|[比较][上去]年(?:同期)?)/, '')
      .replace(/(?:同比|环比|[比较][上去]年).*$/, ''),
  ).replace(/^(?:名义|实际|增速|增幅|涨幅|降幅|年均)$/, '')
}

/** 受光伏出口拖累下降3.1%: why it fell is not what fell. */
const CAUSE = /^(?:受|因|由于|在)[^，；]*(?:影响|拖累|带动|拉动|推动|支撑)下?(?=$|，)/
