import type { Span } from '../model.ts'

/** `表1　医疗服务情况`, `附表：主要指标`, `图2-1 …`, `（单位：万元）`; `表彰先进` and `图书馆` are none. */
const CAPTION =
  /^(?:附?[表图圖]\s?(?:[\d０-９]{1,2}(?:[-－—.][\d０-９]{1,2})?|[一二三四五六七八九十]{1,3}|[A-Z])(?=[\s:：、.．（(\p{sc=Han}]|$)|附[表图圖件](?:[\s:：]|$)|(?:计量)?[（(【[]?[单單]位\s?[：:])/u
/** `▲某车间一角（资料图）` under a picture. */
const PICTURE = /^[▲△▼]\s?[^。；：]{2,36}$/u
const ABOVE_TABLE = /[（(][单單]位\s?[：:][^（()）]{1,16}[）)]$/u
/** `2023年火灾起数及出动情况表`. */
const NAMED_TABLE = /^[^，,：:]{4,30}(?:情况|統計|统计|一览|明细|汇总|对照|指标)表$/u
const LONGEST = 60

/** `二、上年结转数量 0 0 0`: a row with its cells side by side. */
export const TABLE_ROW = /(?:[ \u3000]+[-－]?[\d０-９][\d０-９.,]*[%％]?){2,}$/u

/** Between the cells of a flattened table: `指标名称　　1—9月累计　　同比增长（%）`. */
const GAP = /(?<=\S)(?: {2,}|[\u3000\t]+)(?=\S)/gu

/** Three cells or more with wide blanks between. */
export const hasColumns = (written: string) => (written.match(GAP)?.length ?? 0) >= 2

/** A line that names a table, a figure or the unit of one. */
export function isCaption(text: string, line: Span): boolean {
  if (line.end - line.start > LONGEST) return false
  const written = text.slice(line.start, line.end)
  return (
    !/[。；]/u.test(written) &&
    (CAPTION.test(written) || PICTURE.test(written) || ABOVE_TABLE.test(written) || NAMED_TABLE.test(written))
  )
}
