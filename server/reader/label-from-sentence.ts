import { clauseBefore, countedBefore, earlierOf, type Named, name } from './label-context.ts'
import { NEW } from './label-parts.ts'
import { LONGEST_LABEL, trimPhrase } from './phrases.ts'
import type { Slot } from './slots.ts'
import { isRate } from './units.ts'

const FATE = /^(?:已|均已|全部)?((?:拨付|支出|使用|兑付|发放)(?:到位|完毕)?)(?=[，。；]|$)/

/** A number without words of its own, 共12场, 达到300亿元: what the sentence said before, else what stands behind. */
export function nameFromSentence(slot: Slot, last: Slot | null, after: string, done: readonly Slot[]): Named {
  // 开工率100%，建成980套: of what was counted before the rate
  const rate = last?.rule === 'rate-of-figure-before' && !isRate(slot.quantity.unit)
  const previous = (rate ? countedBefore(slot, done) : null) ?? last
  // 全年收入387万元；分季看，一季度70万元，二季度104万元: of what the sentence began with
  const whole = /分(?:季度?|月|年度?|阶段)看/.test(slot.lead) ? [...earlierOf(slot, done)].at(-1) : undefined
  if (whole !== undefined && whole.quantity.unit === slot.quantity.unit) return name(whole.label, 'figure-before')
  // 更新任务较重，尚有42公里未改造: the clause between is nearer than the figure before it
  const between = /^[^，；]*[，；]([^，；：]{4,})，[^，；：]*$/.test(
    `${slot.gap.startsWith('，') || slot.gap.startsWith('；') ? '' : '，'}${slot.gap}`,
  )
    ? clauseBefore(slot)
    : ''
  if (previous !== null && between === '') {
    // 目标是6000人，实际做到6852人
    const reached = previous.role === 'TARGET' && slot.role === 'ACTUAL'
    // 计划投资1.9亿元，已完成9350万元: the same measure, not only whose
    const measured = previous.role === 'TARGET' || /(?:年度|全年)?计划(?=总?投资)/.test(previous.label)
    // 资金8640万元，其中6912万元已拨付到位
    const fate = FATE.exec(slot.after)?.[1]
    if (fate !== undefined && /其中/.test(slot.gap) && previous.label.length + fate.length <= LONGEST_LABEL)
      return name(previous.label + fate, 'deed-of-thing-before')
    const label = (slot.opener === 'dun' || measured ? '' : previous.owner) || previous.label
    const plain = label
      .replace(/(?:新增|净增)$/, '')
      .replace(/总|累计|共/.test(slot.gap) ? NEW : /^(?:新增|净增)(?=.{2})/, '')
    return name(
      reached || measured
        ? plain.replace(/的?(?:目标|任务)(?:任务|数|值)?$|(?:年度|全年|年初)?计划(?=投资)/, '') || label
        : plain,
      'figure-before',
    )
  }
  // 其中东村最高，有80万元
  const most = last === null ? undefined : /其中([^，；]{2,10}?)最[高多大低少小]，[^，；]*$/.exec(slot.lead)?.[1]
  if (most !== undefined && most.length + last!.label.length <= LONGEST_LABEL)
    return name(most + last!.label, 'part-of-thing-before')
  const before = clauseBefore(slot)
  return name(before || after || trimPhrase(slot.lead), before === '' ? 'thing-after' : 'clause-before')
}
