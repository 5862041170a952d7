import { simplify } from '../simplify.ts'

/** A way of numbering headings and entries; a new one is one line of MARKS. */
interface MarkStyle {
  kind: string
  /** The number itself is the first group, where the style has one. */
  pattern: RegExp
  /** Where it may stand: at the start of a line, or also after 。；： within a paragraph. */
  place: 'line' | 'text'
  /** How firm it is: a weak mark counts only in a row of at least two (一要 … 二要 …). */
  weak?: true
}

const CJK = '[一二三四五六七八九十百〇○零]{1,4}'

export const MARKS: MarkStyle[] = [
  {
    kind: 'part',
    pattern: new RegExp(`第(${CJK}|\\d{1,3})\\s?(?:部分|篇章|篇|章)[\\s：:、，,]?`, 'uy'),
    place: 'line',
  },
  { kind: 'clause', pattern: new RegExp(`第(${CJK}|\\d{1,3})\\s?[节節条條][\\s：:、，,]`, 'uy'), place: 'line' },
  {
    kind: 'chapter',
    pattern: new RegExp(`(${CJK})\\s?[、．.，,﹑]\\s?(?![一二三四五六七八九十]+(?:、|[级类产等]))`, 'uy'),
    place: 'text',
  },
  { kind: 'chapter', pattern: new RegExp(`(${CJK})[ \\u3000:：](?=\\S)`, 'uy'), place: 'line' },
  { kind: 'formal', pattern: /([壹贰貳叁參叄肆伍陆陸柒捌玖拾]{1,3})[、．.，,﹑\s]\s?/uy, place: 'line' },
  {
    kind: 'item',
    pattern: new RegExp(`[（(〔[【〈﹙]\\s?(${CJK})\\s?[）)〕\\]】〉﹚]\\s?[、.．]?`, 'uy'),
    place: 'text',
  },
  { kind: 'item', pattern: /([㈠-㈩])[、.．]?\s?/uy, place: 'text' },
  { kind: 'item', pattern: new RegExp(`(${CJK})[）)]\\s?`, 'uy'), place: 'line' },
  { kind: 'decimal3', pattern: /\d{1,2}[.．]\d{1,2}[.．](\d{1,2})[、.．\s]?(?!\d)/uy, place: 'line' },
  {
    kind: 'decimal2',
    pattern:
      /\d{1,2}[.．](\d{1,2})(?:[、.．\s](?!\d)|(?=[^\d\s.．])(?![%％‰万亿个元天吨亩倍岁米]|公[里顷斤]|平方|立方|千[米瓦克]|[微毫]克|小时|人次|[户人家件项次分][，。；、]))\s?/uy,
    place: 'line',
    weak: true,
  },
  {
    kind: 'number',
    pattern: /([\d０-９]{1,2})\s?[.．、﹒]\s?(?:(?![\d０-９])|(?=(?:(?:19|20)\d{2}年|\d{1,2}[-—~至]\d{1,2}月)))/uy,
    place: 'text',
  },
  { kind: 'number', pattern: /(\d{1,2})[,，]\s?(?=\p{sc=Han})/uy, place: 'line' },
  { kind: 'number', pattern: /([⒈-⒛])\s?/uy, place: 'text' },
  // 1 蓝天保卫战 alone on its line
  {
    kind: 'number-blank',
    pattern: /(\d{1,2})[ \u3000]{1,2}(?=(?:(?:19|20)\d{2}年)?\p{sc=Han}[^\d\s。；]{1,28}(?:\n|$))/uy,
    place: 'line',
    weak: true,
  },
  { kind: 'number-paren', pattern: /[（(﹙]\s?([\d０-９]{1,2})\s?[）)﹚]\s?[、.．]?/uy, place: 'text' },
  { kind: 'number-paren', pattern: /([⑴-⒇])\s?[、.．]?/uy, place: 'text' },
  { kind: 'number-half-paren', pattern: /([\d０-９]{1,2})\s?[）)]\s?/uy, place: 'text' },
  { kind: 'circle', pattern: /([①-⑳❶-❿➀-➉])\s?[、.．]?/uy, place: 'text' },
  { kind: 'roman', pattern: /([Ⅰ-Ⅻ])\s?[、.．]?\s?/uy, place: 'line' },
  { kind: 'roman', pattern: /([IVX]{1,4})[、.．]\s?/uy, place: 'line' },
  // 附：主要指标完成情况 over its table
  { kind: 'annex', pattern: /附[：:]\s?(?=[^\d\s。；，]{4,24}(?:\n|$))/uy, place: 'line' },
  { kind: 'stem', pattern: /([甲乙丙丁戊己庚辛壬癸])[、.．]\s?/uy, place: 'line' },
  { kind: 'letter', pattern: /([A-HＡ-Ｈ])[、.．]\s?(?![A-Za-z])/uy, place: 'line', weak: true },
  { kind: 'one-is', pattern: /([一二三四五六七八九十]{1,2})是(?=[^否])(?!非(?:曲直|观|功过|[，。]))/uy, place: 'text' },
  { kind: 'one-must', pattern: /([一二三四五六七八九十]{1,2})(?:要|抓|个是)/uy, place: 'text', weak: true },
  { kind: 'firstly', pattern: new RegExp(`第(${CJK})(?:[，,、：:]|(?=是))`, 'uy'), place: 'text' },
  { kind: 'firstly', pattern: /其([一二三四五六七八九十])(?:[，,、：:]|(?=是))/uy, place: 'text', weak: true },
  { kind: 'next', pattern: /(首先|其次|再次)[，,、：:]/uy, place: 'text', weak: true },
  { kind: 'dash', pattern: /(?:——|──|--|━━|⸺)\s?/uy, place: 'text' },
  { kind: 'bullet', pattern: /[●■◆▲★]\s?/uy, place: 'text' },
  { kind: 'bullet', pattern: /[•◎○◇□▪►➢✓*]\s?/uy, place: 'line' },
]

/** Kinds whose entries are deeds told in a row, not headings of a part. */
export const ENTRY_KINDS = new Set(['one-is', 'one-must', 'firstly', 'next', 'dash', 'bullet'])

export interface Mark {
  kind: string
  /** 1 for the first; 0 where the style has no number. */
  value: number
  start: number
  end: number
  weak: boolean
}

/** `（三）稳就业` gives item 3; `3.5亿元` and `一般预算` give none. */
export function readMark(text: string, at: number, end: number, place: 'line' | 'text'): Mark | undefined {
  for (const style of MARKS) {
    if (place === 'text' && style.place === 'line') continue
    style.pattern.lastIndex = at
    const found = style.pattern.exec(text)
    if (!found || at + found[0].length > end) continue
    return {
      // ▲ over ● is a level above it
      kind: style.kind === 'bullet' ? `bullet ${text[at]}` : style.kind,
      value: found[1] ? readOrdinal(found[1]) : 0,
      start: at,
      end: at + found[0].length,
      weak: style.weak === true,
    }
  }
  return undefined
}

const DIGITS = '零一二三四五六七八九'
const FORMAL = '壹贰叁肆伍陆柒捌玖拾'
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
/** First characters of the runs in which Unicode counts from one. */
const COUNTED = ['①', '⑴', '⒈', '㈠', 'Ⅰ', '❶', '➀']

function readOrdinal(written: string): number {
  const plain = written.normalize('NFKC').replace(/[()（）.]/gu, '')
  if (/^\d+$/u.test(plain)) return Number(plain)
  const next = ['首先', '其次', '再次'].indexOf(written)
  if (next >= 0) return next + 1
  const code = written.charCodeAt(0)
  for (const first of COUNTED) {
    const place = code - first.charCodeAt(0)
    if (place >= 0 && place < 12) return place + 1
  }
  if (ROMAN.includes(plain)) return ROMAN.indexOf(plain) + 1
  const stem = '甲乙丙丁戊己庚辛壬癸'.indexOf(plain)
  if (stem >= 0) return stem + 1
  if (/^[A-H]$/u.test(plain)) return plain.charCodeAt(0) - 64
  return readChineseOrdinal(plain)
}

function readChineseOrdinal(written: string): number {
  let value = 0
  let digit = 0
  for (const formal of simplify(written)) {
    const character = '一二三四五六七八九十'[FORMAL.indexOf(formal)] ?? formal
    if (character === '十' || character === '百') {
      value += (digit || 1) * (character === '十' ? 10 : 100)
      digit = 0
    } else {
      digit = Math.max(DIGITS.indexOf(character), 0)
    }
  }
  return value + digit
}
