import { normalizeText } from './tokens.ts'

/** A piece of text with the places where it matches; offsets count UTF-16 code units into `text`. */
export interface Snippet {
  text: string
  highlights: { start: number; end: number }[]
  isCutBefore: boolean
  isCutAfter: boolean
}

const BEFORE = 24
const LONGEST = 120

/** Cuts a text around the first match and marks all of them. */
export function cutSnippet(text: string, terms: readonly string[]): Snippet {
  const matches = findMatches(text, terms)
  let start = Math.max(0, (matches[0]?.start ?? 0) - BEFORE)
  let end = Math.min(text.length, start + LONGEST)
  if (isInsidePair(text, start)) start--
  if (isInsidePair(text, end)) end--
  return {
    text: text.slice(start, end),
    highlights: matches
      .filter((match) => match.end <= end)
      .map((match) => ({ start: match.start - start, end: match.end - start })),
    isCutBefore: start > 0,
    isCutAfter: end < text.length,
  }
}

const isInsidePair = (text: string, at: number) =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800

/** Where the normalized terms stand in the text as written, in order and without overlaps. */
function findMatches(text: string, terms: readonly string[]): { start: number; end: number }[] {
  let normalized = ''
  const origins: { start: number; end: number }[] = []
  let at = 0
  for (const character of text) {
    const piece = normalizeText(character)
    normalized += piece
    for (let i = 0; i < piece.length; i++) origins.push({ start: at, end: at + character.length })
    at += character.length
  }
  const found = terms.flatMap((term) => {
    const places: { start: number; end: number }[] = []
    for (let from = normalized.indexOf(term); from >= 0; from = normalized.indexOf(term, from + term.length))
      places.push({ start: origins[from]!.start, end: origins[from + term.length - 1]!.end })
    return places
  })
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let last = 0
  return found.filter((match) => {
    if (match.start < last) return false
    last = match.end
    return true
  })
}
