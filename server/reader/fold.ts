import { walkLines } from './lines.ts'
import type { Span } from './model.ts'
import { isBlank, trimBlanks } from './sentences.ts'
import { foldCharacter } from './simplify.ts'

/**
 * The body as the rules read it: simplified, half-width, without the blanks and line breaks that only layout put there.
 * `at[i]` is the place of folded character i in the source, so every span leads back.
 */
export interface Folded {
  text: string
  at: Int32Array
  /** Writes a label back in the characters of the source: 戶 where the source has 戶. */
  unfold: (label: string, near: number) => string
}

const DIGIT = /[0-9]/
const WORD = /[\u4e00-\u9fff、，]/
/** Half-width marks of prose; between digits , and : belong to the number. */
const WIDE = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['(', '（'],
  [')', '）'],
  ['!', '！'],
  ['?', '？'],
])
const WIDE_GROUP = /^[０-９]，[０-９]{3}(?![０-９])/
const fold = (char: string | undefined) => (char === undefined ? '' : foldCharacter(char))
const LINE_END = /[。！？；：!?;:]/
const PROSE = /[，。；、！？;]|,(?!\d)/
const LIST_MARK =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|[（(]?\d{1,2}(?:[)）、]|[.．](?!\d))|[①-⑳]|第[一二三四五六七八九十]{1,3}[，、章节]|[一二三四五六七八九十]{1,2}是|——)/
/** What a broken number goes on with on the next line. */
const NUMBER_TAIL = /[0-9.万亿千百十余多个]$/
const NUMBER_REST =
  /^(?:[0-9.%‰万亿余多]|[一二三四五六七八九十百][一二三四五六七八九十百]*[万亿余]?[座个家户名人处条项间所栋辆台套亩]|[元亩吨人户家个名件条处次米]|平方|公里|立方)/

export function foldText(text: string, body: Span, breaks: readonly Span[]): Folded {
  const size = Math.max(0, body.end - body.start)
  const at = new Int32Array(size + 1)
  const parts: string[] = []
  const changed = new Map<string, string>()
  const native = new Set<string>()
  const mixed = new Set<string>()
  let length = 0
  const push = (char: string, from: number) => {
    at[length++] = from
    parts.push(char)
  }
  const walls = new Set<number>()
  for (const span of breaks) walls.add(span.end)
  let previous: Row | null = null
  let state: State = { last: '', beforeRun: '', open: false }
  for (const row of splitRows(text, body)) {
    const broken = previous === null || row.apart || !joins(previous, row, walls)
    if (previous !== null && broken) push('\n', previous.end)
    if (broken) state = { last: '', beforeRun: '', open: false }
    foldRow(row, state, push)
    previous = row
  }
  for (let i = 0; i < length; i++) {
    const source = text[at[i]!]!
    const folded = parts[i]!
    if (source === folded) native.add(folded)
    else if (source !== '\n' && folded !== '\n' && folded !== '\t') {
      if ((changed.get(folded) ?? source) !== source) mixed.add(folded)
      changed.set(folded, source)
    }
  }
  at[length] = previous?.end ?? body.end
  const folded = parts.join('')
  return {
    text: folded,
    at: at.subarray(0, length + 1),
    unfold: (label, near) => {
      const written = [...label].map((char) => (native.has(char) ? char : (changed.get(char) ?? char)))
      // 上游 and 遊客, 合併 and 並 in one text: the word nearest to the figure tells which
      if ([...label].some((char) => mixed.has(char) || (native.has(char) && changed.has(char)))) {
        const floor = Math.max(0, near - NEAR)
        for (const { place, start, end } of findPieces(label, folded.slice(floor, near + NEAR)))
          for (let i = start; i < end; i++) written[i] = text[at[floor + place + i - start]!]!
      }
      return written.join('')
    },
  }
}

const NEAR = 400

/** The longest pieces of a label that stand in a text, the last of each: its place there, and from where to where it is in the label. */
function* findPieces(label: string, text: string): Generator<{ place: number; start: number; end: number }> {
  for (let start = 0; start < label.length; ) {
    let end = label.length
    while (end > start + 1 && !text.includes(label.slice(start, end))) end--
    yield { place: Math.max(0, text.lastIndexOf(label.slice(start, end))), start, end }
    start = end
  }
}

interface Row {
  start: number
  end: number
  text: string
  indent: boolean
  apart: boolean
  /** Cells in columns, no prose: its gaps are borders. */
  cells: boolean
}

function splitRows(text: string, body: Span): Row[] {
  const rows: Row[] = []
  for (const { from, start, end, apart } of walkLines(text, body, trimBlanks, true)) {
    const line = text.slice(start, end)
    rows.push({ start, end, text: line, indent: start > from, apart, cells: isCells(line) })
  }
  // 医疗机构 3 18 over 个，编制床位…: the number goes on
  rows.forEach((row, i) => {
    const next = rows[i + 1]
    if (row.cells && next && !next.apart && MEASURE_LEFT.test(next.text)) row.cells = false
    // 贫困户人均纯收入从 over 31 46 元提高到 5
    const above = rows[i - 1]
    if (row.cells && above && !row.apart && BREAKS_OFF.test(above.text)) row.cells = false
  })
  // the heads above a table have as many cells and no number
  for (let i = rows.length - 2; i >= 0; i--) {
    const [row, next] = [rows[i]!, rows[i + 1]!]
    if (
      !row.cells &&
      next.cells &&
      !next.apart &&
      !PROSE.test(row.text) &&
      countCells(row.text) === countCells(next.text)
    )
      row.cells = true
  }
  return rows
}

const countCells = (line: string) => line.split(/[\s|｜\u3000]+/).filter(Boolean).length

/** 地区生产总值 亿元 430.2 6.1: no prose, at least two gaps or a column sign, a cell that is a number. */
function isCells(line: string): boolean {
  if (line.length > 200 || PROSE.test(line)) return false
  const cells = line.split(/[\s|｜\u3000]+/).filter(Boolean)
  const numbers = cells.filter((cell) => NUMERIC.test(cell)).length
  if (cells.length < 2 || numbers * 3 < cells.length) return false
  return cells.length >= 3 || /[\t|｜]|\s{2,}/.test(line)
}
/** Prose that awaits a number. */
const BREAKS_OFF = /[，。；、].*[\u4e00-\u9fff](?:从|由|为|达到?|至|到|约|近|超过?|增长|下降|完成)$/
const MEASURE_LEFT = /^(?:[元亩吨人户家个名件条处次米座所张台套]|平方米|平方公里|公里|立方米|公顷)[，。；、]/
const NUMERIC = /^[-+±≥≤<>约近超]?[0-9０-９][0-9０-９.,．，]*[%％‰]?(?:左右|以上|以内|以下)?$/

/** What looks like a mark and is a number with a blank in it, and its unit. */
export const SPACED_NUMBER =
  /^[0-9０-９]{1,3}[.．]\s[0-9０-９]{1,3}\s?(?:[万亿%％‰]|个?百分点|公里|千米|平方|立方|公顷|千瓦|[亩吨元米人户个处座项件家]\s?[，。、；,])/
/** What a number must follow. */
export const NUMBER_AWAITED = /[\u4e00-\u9fff]{2}(?:约|达到?|近|超过?|为|突破|增至|降至|提高到)$/

/** 完成投资12. 5万⏎元: a line that breaks off in the middle of its sentence goes on in the next. */
function joins(a: Row, b: Row, walls: ReadonlySet<number>): boolean {
  if (a.cells || b.cells || b.indent || walls.has(a.end)) return false
  // 产值约 over 3. 2亿元
  if (NUMBER_AWAITED.test(a.text) && /^[0-9０-９]/.test(b.text)) return true
  // 任务的10 over 4. 5%
  if (/[0-9０-９]$/.test(a.text) && a.text.length >= 14 && /^[0-9０-９]{1,2}[.．]\s?[0-9０-９]/.test(b.text))
    return true
  // 新建护岸 over 19. 8 公里
  if (SPACED_NUMBER.test(b.text)) return true
  if (LIST_MARK.test(b.text)) return false
  if (LINE_END.test(a.text.at(-1)!)) return false
  const prose = PROSE.test(a.text) || PROSE.test(b.text)
  if (!prose) return false
  if (a.text.length >= 14 || /[，、]$/.test(a.text)) return true
  const tail = [...a.text.slice(-2)].map(fold).join('')
  const rest = [...b.text.slice(0, 2)].map(fold).join('')
  // 3万人 over 次；印发传单
  if (/[0-9万亿千百余多][人户家批班车场]$/.test(tail) && /^次[，；。、]/.test(rest)) return true
  return NUMBER_TAIL.test(tail) && NUMBER_REST.test(rest)
}

/** What is known of the line so far; a broken line hands it on to the next. */
interface State {
  last: string
  beforeRun: string
  open: boolean
}

function foldRow(row: Row, state: State, push: (char: string, from: number) => void): void {
  let blank = false
  for (let i = 0; i < row.text.length; i++) {
    const char = row.text[i]!
    if (isBlank(row.text.charCodeAt(i)) || (char === '|' && row.cells)) {
      blank = true
      continue
    }
    let folded = fold(char)
    // ４，３２６ in a text of full-width digits
    if (char === '，' && WIDE_GROUP.test(row.text.slice(i - 1, i + 5))) folded = ','
    if (folded === '|' && row.cells) {
      blank = true
      continue
    }
    if (folded === '-' && state.last === '-') continue
    if (folded === '"') {
      folded = state.open ? '”' : '“'
      state.open = !state.open
    }
    // 建成1 2个: a digit run that follows a word and breaks off goes on
    const brokenRun = WORD.test(state.beforeRun)
    if (DIGIT.test(folded) && !DIGIT.test(state.last) && !/[.,]/.test(state.last)) state.beforeRun = state.last
    if (blank && state.last !== '') {
      // 300 3%: two numbers side by side stay apart; 12. 5 is one number
      if (row.cells) push('\t', row.start + i - 1)
      else if (DIGIT.test(state.last) && DIGIT.test(folded) && !brokenRun) push(' ', row.start + i - 1)
      else if (/[A-Za-z]/.test(state.last) && /[A-Za-z]/.test(folded)) push(' ', row.start + i - 1)
    }
    blank = false
    if (folded === '.' && isStopDot(row.text, i)) folded = '。'
    if (WIDE.has(folded) && !(DIGIT.test(state.last) && goesOn(row.text, i + 1))) folded = WIDE.get(folded)!
    push(folded, row.start + i)
    state.last = folded
  }
}

/** 安全责任事故为零.计划更换…: a stop between words, not 3.5, not 一.经济. */
function isStopDot(text: string, at: number): boolean {
  if (at < 6 || !/[\u4e00-\u9fff%％‰”）)]/.test(text[at - 1]!)) return false
  return at + 1 === text.length || /[\u4e00-\u9fff“（\s]/.test(text[at + 1]!)
}

/** A digit follows, or, behind a stray blank, a group of three: 3, 284. */
function goesOn(text: string, at: number): boolean {
  if (DIGIT.test(fold(text[at]))) return true
  return /^\s\d{3}(?!\d)/.test(text.slice(at, at + 6))
}
