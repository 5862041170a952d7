import traditional from 'opencc-js/dict/TSCharacters'

/** What OpenCC leaves as it is or writes otherwise: 圓 is money here. */
const VARIANTS = '圓元貳二甦苏牠它痺痹枱台粧妆'

/** One character for one: full-width forms become half-width, traditional ones simplified, dashes and signs one of each. */
export const FOLDS: ReadonlyMap<string, string> = new Map([
  ...readOpenCC(),
  ...pairs(VARIANTS),
  ...fullWidth(),
  ...signs(),
])

/** OpenCC's table of traditional characters and the simplified ones they may stand for, the likeliest first: `發 发|乾 干 乾`. */
function* readOpenCC(): Generator<[string, string]> {
  for (const [, from, to] of traditional.matchAll(/(?:^|\|)([\u3400-\u9fff]) ([\u3400-\u9fff])/gu)) yield [from!, to!]
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
