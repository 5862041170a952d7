/** One level of a list of Word: how its numbers are written. */
interface Level {
  format: string
  /** `（%1）`, `%1、`, `%1.%2` */
  pattern: string
  start: number
}

const DIGITS = '〇一二三四五六七八九'

/** The numbers that Word writes before paragraphs, in the order of the numbered paragraphs; they stand nowhere in the text. */
export function writeListMarks(documentXml: string, numberingXml: string): string[] {
  const lists = readLists(numberingXml)
  const counters = new Map<string, number[]>()
  const marks: string[] = []
  for (const [, properties] of documentXml.matchAll(/<w:numPr>([\s\S]{0,400}?)<\/w:numPr>/gu)) {
    const list = /<w:numId w:val="(\d+)"/u.exec(properties!)?.[1] ?? '0'
    const depth = Number(/<w:ilvl w:val="(\d)"/u.exec(properties!)?.[1] ?? 0)
    const levels = lists.get(list)
    const level = levels?.[depth]
    if (!levels || !level) {
      marks.push('')
      continue
    }
    const counts = counters.get(list) ?? []
    counters.set(list, counts)
    counts[depth] = (counts[depth] ?? level.start - 1) + 1
    counts.length = depth + 1
    marks.push(writeMark(levels, counts, level))
  }
  return marks
}

function readLists(xml: string): Map<string, Level[]> {
  const abstract = new Map<string, Level[]>()
  for (const [, id, body] of xml.matchAll(
    /<w:abstractNum [^>]*w:abstractNumId="(\d+)"[^>]*>([\s\S]*?)<\/w:abstractNum>/gu,
  )) {
    const levels: Level[] = []
    for (const [, depth, level] of body!.matchAll(/<w:lvl [^>]*w:ilvl="(\d)"[^>]*>([\s\S]*?)<\/w:lvl>/gu)) {
      levels[Number(depth)] = {
        format: /<w:numFmt w:val="(\w+)"/u.exec(level!)?.[1] ?? 'decimal',
        pattern: /<w:lvlText w:val="([^"]*)"/u.exec(level!)?.[1] ?? '%1.',
        start: Number(/<w:start w:val="(\d+)"/u.exec(level!)?.[1] ?? 1),
      }
    }
    abstract.set(id!, levels)
  }
  const lists = new Map<string, Level[]>()
  for (const [, id, body] of xml.matchAll(/<w:num [^>]*w:numId="(\d+)"[^>]*>([\s\S]*?)<\/w:num>/gu)) {
    const levels = abstract.get(/<w:abstractNumId w:val="(\d+)"/u.exec(body!)?.[1] ?? '')
    if (levels) lists.set(id!, levels)
  }
  return lists
}

function writeMark(levels: Level[], counts: number[], level: Level): string {
  if (level.format === 'bullet' || level.format === 'none') return ''
  return level.pattern.replace(/%(\d)/gu, (_, place: string) => {
    const depth = Number(place) - 1
    return writeNumber(counts[depth] ?? levels[depth]?.start ?? 1, levels[depth]?.format ?? 'decimal')
  })
}

function writeNumber(value: number, format: string): string {
  if (/^(?:chinese|japanese|ideograph|taiwanese)/u.test(format)) return writeChinese(value)
  if (format === 'decimalEnclosedCircle' || format === 'decimalEnclosedCircleChinese') {
    return value <= 20 ? String.fromCharCode(0x245f + value) : String(value)
  }
  if (format === 'upperLetter') return String.fromCharCode(64 + value)
  return String(value)
}

function writeChinese(value: number): string {
  if (value < 10) return DIGITS[value] ?? ''
  const tens = Math.floor(value / 10)
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${value % 10 === 0 ? '' : DIGITS[value % 10]}`
}
