import type { SearchResult } from '../generated/operations.ts'

type SnippetProps = SearchResult['search']['edges'][number]['snippet']

/** A piece of text with what was found in it marked. */
export function Snippet({ text, highlights, isCutBefore, isCutAfter }: SnippetProps) {
  let place = 0
  const parts = highlights.flatMap(({ start, end }) => {
    const before = text.slice(place, start)
    place = end
    return [before, <mark key={start}>{text.slice(start, end)}</mark>]
  })
  return (
    <span lang="zh-Hans">
      {isCutBefore && '……'}
      {parts}
      {text.slice(place)}
      {isCutAfter && '……'}
    </span>
  )
}
