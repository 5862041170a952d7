import { type Decimal, formatDecimal, parseDecimal, scaleDecimal } from './decimal.ts'
import type { Direction, MetricRole, Qualifier, Span } from './model.ts'
import { LONGEST_LABEL } from './phrases.ts'
import type { Quantity } from './quantity.ts'
import {
  CHANGE_HEAD,
  COUNTED_HEAD,
  GENERIC_HEAD,
  GROWTH_TAIL,
  NAME_HEAD,
  ORDER_HEAD,
  RANK_HEAD,
  SHARE_HEAD,
  TARGET_HEAD,
  UNIT_HEAD,
} from './rules/table-heads.ts'
import { findUnit } from './units.ts'

/** A cell with a number, read with its row's and column's heads. */
export interface TableFigure {
  quantity: Quantity
  label: string
  role: MetricRole
  direction: Direction | null
  /** Row in the document, and the words of the column's head. */
  row: Span
  head: string
}

export interface Cell extends Span {
  text: string
}

const NUMBER =
  /^(约|近|超过?|[≥≤<>±])?([-+]?)(\d{1,3}(?:,\d{3})+|\d{1,24})(\.\d{1,12})?(万亿|[万亿])?([^\d\s]{0,6}?)(左右|以上|以内|以下)?$/
const WORDS: Readonly<Record<string, Qualifier>> = {
  约: 'ABOUT',
  近: 'LESS_THAN',
  超: 'MORE_THAN',
  超过: 'MORE_THAN',
  '≥': 'MORE_THAN',
  '>': 'MORE_THAN',
  '≤': 'LESS_THAN',
  '<': 'LESS_THAN',
  左右: 'ABOUT',
  以上: 'MORE_THAN',
  以内: 'LESS_THAN',
  以下: 'LESS_THAN',
}
export const EMPTY = /^(?:[-—/]|——|\/)$/

export const isNumber = (cell: Cell) => (NUMBER.test(cell.text) && !YEAR.test(cell.text)) || EMPTY.test(cell.text)
const YEAR = /^(?:19|20)\d{2}(?:年|$)/

/** The units above a table; several stand for columns of their own: 单位：亿元、%. */
export function readCaption(caption: string): string[] {
  const written = caption.replace(/[、，,]+$/, '')
  return unitOf(written) === null ? written.split(/[、，,]/).filter((unit) => unitOf(unit) !== null) : [written]
}

/** Of several units above the table the one that the head of the column or row tells. */
function chooseUnit(units: readonly string[], head: string, rowHead: string): string | null {
  if (units.length < 2) return units[0] ?? null
  const rate = units.find((unit) => /^[%％‰]$/.test(unit))
  const relative =
    CHANGE_HEAD.test(head) || SHARE_HEAD.test(head) || /±|率$/.test(head) || /(?:率|占比|比重|增速)$/.test(rowHead)
  if (relative) return rate ?? null
  const levels = units.filter((unit) => unit !== rate)
  if (levels.length === 1) return levels[0]!
  const people = levels.find((unit) => /[人户]$/.test(unit))
  if (/(?:人数|人口|户数)$/.test(rowHead + head)) return people ?? null
  const rest = levels.filter((unit) => unit !== people)
  return rest.length === 1 && /额|产值|收入|投资|支出|税|利润|增加值|资金|余额/.test(rowHead + head) ? rest[0]! : null
}

/** The figures of one row, each with the head of its column. */
export function readRow(row: Cell[], heads: Cell[], captions: readonly string[]): TableFigure[] {
  // 合计 has no number of order: the row is short on the left
  const aligned =
    heads.length >= row.length && heads.length - row.length <= 1 ? heads.slice(heads.length - row.length) : []
  const headAt = (i: number) => aligned[i]?.text ?? ''
  const unitCell = row.find(
    (cell, i) =>
      i > 0 && (UNIT_HEAD.test(headAt(i)) || (aligned.length === 0 && !isNumber(cell) && unitOf(cell.text) !== null)),
  )
  const orderColumn =
    ORDER_HEAD.test(headAt(0)) ||
    (aligned.length === 0 && /^\d{1,3}$/.test(row[0]!.text) && row.length > 2 && !isNumber(row[1]!))
  const name = row.find((cell, i) => !isNumber(cell) && cell !== unitCell && !ORDER_HEAD.test(headAt(i)))
  const values = row.filter(
    (cell, i) => NUMBER.test(cell.text) && cell !== name && !(orderColumn && i === 0) && !NAME_HEAD.test(headAt(i)),
  )
  if (name === undefined) return []
  const rowHead = withoutUnit(name.text)
  const rowUnit = unitCell?.text ?? unitInHead(name.text) ?? null
  const span = { start: row[0]!.start, end: row.at(-1)!.end }
  const telling = values.filter((cell) => plainHead(headAt(row.indexOf(cell))) !== '').length > 1
  return values.flatMap((cell, place) => {
    const head = headAt(row.indexOf(cell))
    const change = CHANGE_HEAD.test(head)
    const columnUnit = unitInHead(head) ?? (change || (SHARE_HEAD.test(head) && !/数$/.test(head)) ? '%' : null)
    const caption = chooseUnit(captions, head, rowHead)
    const guessed = aligned.length === 0 && place > 0 && rowUnit !== '%' ? '%' : null
    const counted = RANK_HEAD.test(head) ? '位' : unitCounted(head)
    const quantity = readCell(cell, columnUnit ?? guessed ?? counted ?? rowUnit ?? caption)
    if (quantity === null) return []
    const role = roleOf(head, rowHead, quantity.unit, guessed !== null)
    const label = telling ? rowHead + plainHead(head) : rowHead
    const direction: Direction | null =
      role !== 'CHANGE' ? null : quantity.value.startsWith('-') || /下降|降低|减少|降幅/.test(head) ? 'DOWN' : 'UP'
    return [{ quantity, label: label.slice(0, LONGEST_LABEL), role, direction, row: span, head }]
  })
}

function roleOf(head: string, rowHead: string, unit: string, guessed: boolean): MetricRole {
  // 占年度目标（%）
  const share = /^占|完成(?:率|比例|进度|程度)/.test(head) || (/^完成/.test(head) && unit === '%')
  if (TARGET_HEAD.test(head) && !share) return 'TARGET'
  if (RANK_HEAD.test(head)) return 'RANK'
  if (CHANGE_HEAD.test(head) || guessed) return 'CHANGE'
  if (/增速|涨幅|增长|增幅|降幅/.test(rowHead) && /%|百分点/.test(unit)) return 'CHANGE'
  if (findUnit(unit)?.dimension === 'RATIO') return 'SHARE'
  return 'ACTUAL'
}

/** Head of a column as far as it tells columns apart: 年度计划, 产量 of 产量同比增长（%）; not 绝对额, 2023年. */
function plainHead(head: string): string {
  const plain = withoutUnit(head)
    .replace(/(?:19|20)\d{2}年(?:度)?|\d{1,2}-\d{1,2}月/g, '')
    .replace(GROWTH_TAIL, '')
  return GENERIC_HEAD.test(plain) || CHANGE_HEAD.test(plain) ? '' : plain
}

function withoutUnit(text: string): string {
  return text.replace(/（[^）]*）/g, '').replace(/^(?:[一二三四五六七八九十]{1,2}、|\d{1,2}[.、]|其中：?|#)/, '')
}

function unitCounted(head: string): string | null {
  const found = COUNTED_HEAD.exec(head)
  return found === null ? null : (found[1] ?? found[2]!)
}

function unitInHead(text: string): string | null {
  const inner = /（([^）]{1,8})）/.exec(text)?.[1]
  return inner !== undefined && unitOf(inner) !== null ? inner : null
}

/** 亿元 is 元 a hundred million times. */
export function unitOf(written: string): { unit: string; power: number } | null {
  const found = /^(万亿|[十百千]?[万亿]|千(?![克米瓦伏])|百(?!分))?(.*)$/s.exec(written.replace(/^单位：?/, ''))!
  const scale = found[1] ?? ''
  const unit = found[2]!
  const power = [...scale].reduce(
    (sum, char) => sum + (char === '亿' ? 8 : char === '万' ? 4 : char === '千' ? 3 : char === '百' ? 2 : 1),
    0,
  )
  if (unit === '' && power > 0) return { unit: '', power }
  return findUnit(unit) !== undefined || /^[^\d]{1,8}\/[^\d]{1,6}$/.test(unit) ? { unit, power } : null
}

function readCell(cell: Cell, context: string | null): Quantity | null {
  const found = NUMBER.exec(cell.text)
  if (found === null) return null
  const [, before, sign, whole, fraction, scale, written, after] = found
  const own = written ? unitOf(written) : null
  if (written && own === null) return null
  const unit = own ?? (context === null ? null : unitOf(context))
  const value = parseDecimal(whole!.replaceAll(',', '') + (fraction ?? ''))
  const power = (unit?.power ?? 0) + (scale ? [...scale].reduce((sum, char) => sum + (char === '亿' ? 8 : 4), 0) : 0)
  const signed: Decimal = { ...value, coefficient: sign === '-' ? -value.coefficient : value.coefficient }
  const text = formatDecimal(scaleDecimal(signed, power))
  const qualifier = WORDS[after ?? ''] ?? WORDS[before ?? ''] ?? 'EXACT'
  const start = cell.start + (before?.length ?? 0)
  return {
    start,
    end: cell.end - (after?.length ?? 0),
    from: cell.start,
    to: cell.end,
    value: text,
    lower: qualifier === 'EXACT' || qualifier === 'MORE_THAN' ? text : null,
    upper: qualifier === 'EXACT' || qualifier === 'LESS_THAN' ? text : null,
    unit: unit?.unit ?? '',
    qualifier,
    shape: 'cell',
    unitGuessed: unit === null,
    chinese: false,
  }
}
