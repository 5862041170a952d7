import { simplify } from './simplify.ts'
import { readUnit } from './unit-at.ts'

const NUMBER =
  /(?<![第“+A-Za-z\d.-])(?!(?:19|20)\d{2}(?![\d.,万亿]))\d{1,9}(?:[.,]\d{1,6}){0,4}[余多]?([万亿千百]{0,3})[余多]?/gu
/** After a number these date, order or name: `2023年回顾`, `办好10件实事`, `5大行动`. */
const NAMING = /^(?:[年月日时届期号版大类点线季级维]|[项件]|个(?=方面|专项|行动|重点))/u

/** A result told in a heading or a lead: `新建小学3所`; `12345热线` and `办好10件实事` only name. */
export function tellsFigure(written: string): boolean {
  const plain = simplify(written)
  for (const found of plain.matchAll(NUMBER)) {
    if (found[1] !== '') return true
    const end = found.index + found[0].length
    if (!NAMING.test(plain.slice(end, end + 4)) && readUnit(plain, end) !== null) return true
  }
  return false
}
