const CJK_DIGITS: Record<string, string> = {
  〇: '0',
  '○': '0',
  零: '0',
  Ｏ: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
}
const CJK_DATE = /([〇○零Ｏ一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]/u
const DIGIT_DATE = /(?<!\d)((?:19|20)\d{2})\s?(?:年|[-/.])\s?(\d{1,2})\s?(?:月|[-/.])\s?(\d{1,2})(?:\s?[日号]|(?!\d))/u

/** `2023年1月17日`, `2023-01-17 15:00`, `2023.1.17`, `二〇二三年一月十七日` give 2023-01-17. */
export function findDate(written: string): string | undefined {
  const plain = written.normalize('NFKC')
  const found = DIGIT_DATE.exec(plain)
  if (found) return formatDate(Number(found[1]), Number(found[2]), Number(found[3]))
  const chinese = CJK_DATE.exec(written)
  if (!chinese) return undefined
  return formatDate(readChineseYear(chinese[1]!), readChineseNumber(chinese[2]!), readChineseNumber(chinese[3]!))
}

export function formatDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > countDays(year, month)) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export function countDays(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** `二〇二二` gives 2022. */
export function readChineseYear(written: string): number {
  return Number([...written].map((character) => CJK_DIGITS[character] ?? character).join(''))
}

/** `十二` gives 12, `二十三` 23; only up to 99. */
export function readChineseNumber(written: string): number {
  if (/^\d+$/u.test(written)) return Number(written)
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written]
  const ten = written.includes('十') ? Number(CJK_DIGITS[tens ?? ''] ?? '1') * 10 : 0
  return ten + Number(CJK_DIGITS[ones ?? ''] ?? '0')
}
