import type { Span } from '../model.ts'

const BRACKETED = /[【〖](?=\s*(?:\p{sc=Han}|20\d\d年))([^】〗：:\n]{2,20})[】〗]/uy
/** What portals and offices put in such brackets. */
const OF_THE_PAGE =
  /打印|关闭|返回|字[体号]|[大中小]\s|收藏|分享|来源|浏览|点击|编辑|纠错|朗读|下载|附件|顶部|推荐|复制|日期|时间|公开|索引|^\s*[大中小一二三四五六七八九十]+\s*$|年.{1,4}[月日]/u

/** `【经济发展】` over a paragraph or at its beginning; `【打印本页】` and `【二】` are none. */
export function readBracketHeading(text: string, from: number, to: number): (Span & { title: Span }) | undefined {
  BRACKETED.lastIndex = from
  const found = BRACKETED.exec(text)
  if (!found || from + found[0].length > to || OF_THE_PAGE.test(found[1]!)) return undefined
  const end = from + found[0].length
  return { start: from, end, title: { start: from + 1, end: end - 1 } }
}
