import type { Span } from './model.ts'
import { ORDER_HEAD, UNIT_HEAD } from './rules/table-heads.ts'
import { type Cell, EMPTY, isNumber, readCaption, readRow, type TableFigure, unitOf } from './table-rows.ts'

export interface Table extends Span {
  figures: TableFigure[]
}

/** Tables in the folded text: lines with columns, and columns written one cell a line. */
export function readTables(text: string, headings: readonly Span[]): Table[] {
  const headed = new Set(headings.map((heading) => heading.start))
  const tables: Table[] = []
  let block: Cell[][] = []
  let single: Cell[] = []
  let from = 0
  const close = () => {
    for (const part of splitBlock(block)) addTable(tables, text, part)
    if (single.length >= 6) addTable(tables, text, chunkTitled(single))
    block = []
    single = []
  }
  while (from < text.length) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    const line = { start: from, end: to, text: text.slice(from, Math.min(to, from + 400)) }
    if (line.text.includes('\t') && to - from < 400) {
      if (single.length > 0) close()
      block.push(splitCells(line))
    } else {
      if (block.length > 0) close()
      const cellular = to - from <= 24 && to > from && !/[，。；！？：]/.test(line.text) && !headed.has(from)
      if (cellular) single.push(line)
      else close()
    }
    from = to + 1
  }
  close()
  return tables
}

/** A row of heads in the middle begins a new table. */
function splitBlock(block: Cell[][]): Cell[][][] {
  const parts: Cell[][][] = []
  for (const row of block) {
    const heads = row.length > 1 && !row.some(isNumber)
    const above = parts.at(-1)
    if (heads && UNIT_HEAD.test(row[0]!.text) && above?.length === 1 && above[0]!.length === row.length) {
      above[0] = above[0]!.map((head, i) => withUnit(head, row[i]!.text))
      continue
    }
    if (heads || parts.length === 0) parts.push([])
    parts.at(-1)!.push(row)
  }
  return parts
}

function splitCells(line: Cell): Cell[] {
  const cells: Cell[] = []
  let start = line.start
  for (const text of line.text.split('\t')) {
    if (text !== '') cells.push({ start, end: start + text.length, text })
    start += text.length + 1
  }
  return cells
}

/** A title may stand above the heads; rows that leave no cell over go first. */
function chunkTitled(cells: Cell[]): Cell[][] {
  for (const whole of [true, false])
    for (let skip = 0; skip <= 2; skip++) {
      const rows = chunkCells(cells.slice(skip), whole)
      if (rows.length > 0) return rows
    }
  return rowsWithoutHeads(cells)
}

/** One cell a line: the heads first, then rows of as many cells; no rows when the cells do not fall into columns. */
function chunkCells(cells: Cell[], whole: boolean): Cell[][] {
  const first = cells.findIndex((cell) => isNumber(cell) && !EMPTY.test(cell.text))
  if (first < 1 || cells.filter(isNumber).length * 4 < cells.length) return []
  const ordered = ORDER_HEAD.test(cells[0]!.text)
  const units = cells.slice(0, first).findIndex((cell) => UNIT_HEAD.test(cell.text))
  if (units > 1 && first === units * 2 + 1 && cells.length % units === 0) return joinUnits(cells, units)
  const widths = ordered ? [first] : units >= 0 ? [first - 2, first - 1] : [first - 1, first - 2]
  for (const width of widths) {
    if (width < 2 || (whole && cells.length % width > 0)) continue
    const rows: Cell[][] = []
    for (let at = 0; at + width <= cells.length; at += width) rows.push(cells.slice(at, at + width))
    const body = rows.slice(1)
    const good = body.filter((row) => !isNumber(row[ordered ? 1 : 0]!) && isNumber(row.at(-1)!))
    if (body.length > 0 && good.length === body.length) return rows
  }
  return []
}

/** 作物⏎面积⏎产量⏎单位⏎亩⏎吨: the units are a row of their own below the heads. */
function joinUnits(cells: Cell[], width: number): Cell[][] {
  const rows: Cell[][] = []
  for (let at = width * 2; at < cells.length; at += width) rows.push(cells.slice(at, at + width))
  if (!rows.every((row) => !isNumber(row[0]!) && row.slice(1).every(isNumber))) return []
  return [cells.slice(0, width).map((head, i) => withUnit(head, i === 0 ? '' : cells[width + i]!.text)), ...rows]
}

const withUnit = (head: Cell, unit: string): Cell =>
  unitOf(unit) === null ? head : { ...head, text: `${head.text}（${unit}）` }

/** 指标⏎12.5⏎3.1⏎指标…: a text and the numbers behind it are a row. */
function rowsWithoutHeads(cells: Cell[]): Cell[][] {
  const rows: Cell[][] = []
  for (const cell of cells) {
    const row = rows.at(-1)
    const starts = !isNumber(cell) && !(row?.length === 1 && unitOf(cell.text) !== null)
    if (row === undefined || starts) rows.push([cell])
    else row.push(cell)
  }
  const full = rows.filter((row) => row.some(isNumber))
  return full.length >= 3 ? full : []
}

function addTable(tables: Table[], text: string, rows: Cell[][]): void {
  const first = rows[0]?.[0]
  const last = rows.at(-1)?.at(-1)
  if (first === undefined || last === undefined) return
  const headed = !rows[0]!.some(isNumber)
  const caption = /单位[：:]?([^\s。；）]{1,24})/.exec(text.slice(Math.max(0, first.start - 60), first.start))?.[1]
  const heads = headed ? rows[0]! : []
  const body = headed ? rows.slice(1) : rows
  const figures = body.flatMap((row) => readRow(row, heads, readCaption(caption ?? '')))
  if (figures.length > 0) tables.push({ start: first.start, end: last.end, figures })
}
