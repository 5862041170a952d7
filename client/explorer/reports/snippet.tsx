interface SnippetProps {
  text: string
  highlights: readonly { start: number; end: number }[]
}

/** A piece of text with what was found in it marked. */
export function Snippet({ text, highlights }: SnippetProps) {
  let place = 0
  const parts = highlights.flatMap(({ start, end }) => {
    const before = text.slice(place, start)
    place = end
    return [before, <mark key={start}>{text.slice(start, end)}</mark>]
  })
  return (
    <span lang="zh-Hans">
      {parts}
      {text.slice(place)}
    </span>
  )
}
