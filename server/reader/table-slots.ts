import type { Slot } from './slots.ts'
import type { TableFigure } from './table-rows.ts'
import type { Table } from './tables.ts'

/** The cells of tables as slots; a row's growth speaks of its level, its result is measured against its target. */
export function placeTables(tables: readonly Table[]): Slot[] {
  const slots: Slot[] = []
  for (const table of tables) {
    let row: Slot[] = []
    let start = -1
    for (const figure of table.figures) {
      if (figure.row.start !== start) row = []
      start = figure.row.start
      const slot = toSlot(figure)
      relateInRow(slot, row)
      row.push(slot)
      slots.push(slot)
    }
  }
  return slots
}

function toSlot(figure: TableFigure): Slot {
  return {
    quantity: figure.quantity,
    sentence: figure.row,
    sentenceNumber: -1,
    opener: 'start',
    before: '',
    after: '',
    gap: '',
    lead: figure.head,
    rest: '',
    ahead: '',
    runsOn: false,
    plan: false,
    planTold: false,
    bracketed: false,
    intended: false,
    role: figure.role,
    direction: figure.direction,
    label: figure.label,
    owner: '',
    rule: figure.head === '' ? 'table-row' : 'table-cell',
    confidence: 0,
    target: null,
    change: null,
    whole: null,
  }
}

function relateInRow(slot: Slot, row: readonly Slot[]): void {
  const level = row.findLast((other) => other.role === 'ACTUAL' || other.role === 'SHARE')
  if (slot.role === 'CHANGE') slot.change = level ?? null
  if (slot.role === 'ACTUAL' || slot.role === 'SHARE') {
    slot.target = row.findLast((other) => other.role === 'TARGET' && other.quantity.unit === slot.quantity.unit) ?? null
    // 总投资, 年度计划, 完成投资: what stands behind the plan is measured by it, not what stood before
    for (const other of row) if (slot.target !== null && other.target === slot.target) other.target = null
  }
  if (slot.role === 'TARGET' && level?.quantity.unit === slot.quantity.unit) level.target ??= slot
}
