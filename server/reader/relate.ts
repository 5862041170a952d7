import type { Slot } from './slots.ts'
import { findUnit } from './units.ts'

/** Ties a result to its target, a change to its figure, a part to its whole. */
export function relateSlots(slots: readonly Slot[]): void {
  slots.forEach((slot, i) => {
    const earlier = slots.slice(Math.max(0, i - 12), i)
    if (slot.role === 'CHANGE' && slot.change === null) slot.change = findLevel(slot, earlier)
    if (slot.whole === null) slot.whole = findWhole(slot, earlier)
    if (slot.role === 'ACTUAL') promotePlan(slot, earlier)
    if (slot.role === 'ACTUAL' || slot.role === 'SHARE') slot.target = findTarget(slot, earlier)
    if (slot.role === 'TARGET') attachTarget(slot, earlier)
  })
}

const baseOf = (slot: Slot) => findUnit(slot.quantity.unit)?.base ?? slot.quantity.unit

function findLevel(slot: Slot, earlier: readonly Slot[]): Slot | null {
  for (let i = earlier.length - 1; i >= 0; i--) {
    const other = earlier[i]!
    if (other.sentenceNumber !== slot.sentenceNumber) return null
    if ((other.role === 'ACTUAL' || other.role === 'SHARE') && sameThing(other.label, slot.label)) return other
  }
  return null
}

function sameThing(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a === b || a.includes(b) || b.includes(a))
}

/** 60个项目，其中31个; 发现隐患3757条，完成整改3742条. */
function findWhole(slot: Slot, earlier: readonly Slot[]): Slot | null {
  if (slot.role === 'CHANGE' || slot.role === 'RANK' || slot.role === 'SHARE') return null
  const told = /其中|包括/.test(slot.gap)
  for (let i = earlier.length - 1; i >= 0; i--) {
    const other = earlier[i]!
    if (other.sentenceNumber !== slot.sentenceNumber) return null
    if (other.role === 'CHANGE' || other.role === 'RANK' || baseOf(other) !== baseOf(slot)) continue
    const smaller = Number(slot.quantity.value) <= Number(other.quantity.value)
    if (!smaller) continue
    if (told && other.whole === null) return other
    if (other.whole !== null && /^、|^，?[^，。；]{0,8}$/.test(slot.gap) && /其中/.test(slot.lead)) return other.whole
    if (FOUND.test(other.label) && SETTLED.test(slot.label) && shareThing(other.label, slot.label)) return other
    if (told) continue
    return null
  }
  return null
}

const FOUND = /发现|排查|查出|排出|摸排|受理|接到|接收|交办|梳理|征集|收到|检查出/
const SETTLED = /整改|办结|化解|解决|销号|处置|答复|完成|清零|消除|调处|采纳/

/** 查出隐患, 隐患整改: two characters of the thing in both; 项目 alone names none. */
function shareThing(a: string, b: string): boolean {
  for (let i = 0; i + 2 <= b.length; i++) {
    const pair = b.slice(i, i + 2)
    if (!FOUND.test(pair) && !SETTLED.test(pair) && !GENERIC.has(pair) && a.includes(pair)) return true
  }
  return false
}

const GENERIC = new Set(
  '项目 工程 企业 单位 工作 任务 建设 活动 人员 群众 完成 全年 全市 全县 全区 重点 新增 年度'.split(' '),
)

/** 征收任务70万平方米 … 签约60万平方米: the nearest target of the same dimension whose thing is spoken of again. */
function findTarget(slot: Slot, earlier: readonly Slot[]): Slot | null {
  for (let i = earlier.length - 1; i >= 0; i--) {
    const other = earlier[i]!
    if (slot.sentenceNumber - other.sentenceNumber > 1) return null
    if (other.role !== 'TARGET' || baseOf(other) !== baseOf(slot) || other.plan) continue
    const taken = earlier.some((one) => one.target === other && one.sentenceNumber === slot.sentenceNumber)
    if (
      !taken &&
      slot.whole === null &&
      isMeasuredBy(slot, other.label.replace(/(?:年度|全年|年初)?(?:任务|目标|计划|总量)/g, ''))
    )
      return other
  }
  return null
}

/** A rate is measured by the goal of the same rate; the whole investment of a project by no plan of the year. */
function isMeasuredBy(slot: Slot, goal: string): boolean {
  if (slot.role === 'SHARE') return sameThing(goal, slot.label)
  if (/总投资(?:额)?$/.test(slot.label) && !/总投资/.test(goal)) return false
  return shareThing(goal, slot.label)
}

/** 计划改造管网20公里，完成21.6公里: what was planned for this period was its target. */
function promotePlan(slot: Slot, earlier: readonly Slot[]): void {
  const planned = earlier.at(-1)
  if (planned?.role !== 'PLAN' || planned.plan || planned.sentenceNumber !== slot.sentenceNumber) return
  if (/实际|完成/.test(slot.gap) && baseOf(planned) === baseOf(slot)) planned.role = 'TARGET'
}

/** 增长63.6%，超额完成年度22%的增长目标: the target follows its result. */
function attachTarget(slot: Slot, earlier: readonly Slot[]): void {
  if (slot.plan) return
  for (let i = earlier.length - 1; i >= 0; i--) {
    const other = earlier[i]!
    if (other.sentenceNumber !== slot.sentenceNumber) return
    if (other.role === 'TARGET' || other.role === 'PLAN' || baseOf(other) !== baseOf(slot)) continue
    if (other.target === null && /完成|超|目标|任务|计划|高于|低于|达到/.test(slot.gap + slot.after))
      other.target = slot
    return
  }
}
