/** Every character a sentence may end at; the last two only between words. */
export const STOPS = '。！？!?｡.．'
const ALWAYS = new Set('。！？!?｡')
/** What a sentence may end with before a half-width stop; a digit is none: `3.5`. */
const BEFORE_DOT = /[\p{sc=Han}%％‰℃㎡）)”》]/u
const AFTER_DOT = /[\p{sc=Han}“《（(\d０-９\s]/u
const COUNTING = /^[\s（(]*[一二三四五六七八九十甲乙丙丁]{1,3}[）)]?$/u

/** Whether a sentence that began at `start` ends at `at`: 。！？, and `.` as in `全面推进.本年…`, but not in `一.经济`. */
export function isStop(text: string, at: number, start: number): boolean {
  const character = text[at]!
  if (ALWAYS.has(character)) return true
  if (character !== '.' && character !== '．') return false
  if (at === 0 || !BEFORE_DOT.test(text[at - 1]!)) return false
  if (at + 1 < text.length && !AFTER_DOT.test(text[at + 1]!)) return false
  return at - start > 6 || !COUNTING.test(text.slice(start, at))
}
