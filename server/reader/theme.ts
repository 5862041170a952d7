import type { ReadSection } from './model.ts'
import type { Outline } from './outline.ts'
import { isPlanTitle, type Reported } from './rules/plan-titles.ts'
import { THEMES } from './rules/themes.ts'
import { simplify } from './simplify.ts'

/** Words found in the text of a section count only when they are many and nobody else's come near. */
const READ_OF_TEXT = 1500
const FEWEST_IN_TEXT = 4

const KEY_OF = new Map(THEMES.flatMap((theme) => theme.words.split(' ').map((word) => [word, theme.key] as const)))
const WORD = new RegExp([...KEY_OF.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu')
/** Themes that only a heading can name. */
const HEADING_ONLY = new Set(['REVIEW', 'OUTLOOK', 'PROBLEMS'])

export function assignThemes(text: string, outline: Outline, reported: Reported): ReadSection[] {
  const themes: (string | null)[] = []
  for (const part of outline.parts) {
    if (part.section === null) continue
    const section = outline.sections[part.section]!
    const above = section.parent === null ? null : themes[section.parent]!
    const inherited = above === 'REVIEW' ? null : above
    const body = text.slice(part.heading.end, Math.min(part.end, part.heading.end + READ_OF_TEXT))
    const ahead = isPlanTitle(simplify(section.title), reported.year, reported.lastMonth) ? 'OUTLOOK' : null
    themes[part.section] = ahead ?? findTheme(section.title, 1) ?? findTheme(body, FEWEST_IN_TEXT) ?? inherited
  }
  return outline.sections.map((section, index) => ({ ...section, theme: themes[index] ?? null }))
}

/** `民生福祉服务更暖` gives LIVELIHOOD; longer words weigh more. */
function findTheme(written: string, fewest: number): string | null {
  const weights = new Map<string, number>()
  let count = 0
  for (const [word] of simplify(written).matchAll(WORD)) {
    const key = KEY_OF.get(word)!
    if (fewest > 1 && HEADING_ONLY.has(key)) continue
    weights.set(key, (weights.get(key) ?? 0) + word.length)
    count++
  }
  if (count < fewest) return null
  const ranked = THEMES.map((theme) => ({ key: theme.key, weight: weights.get(theme.key) ?? 0 })).sort(
    (a, b) => b.weight - a.weight,
  )
  if (fewest > 1 && ranked[0]!.weight < ranked[1]!.weight * 1.5) return null
  return ranked[0]!.weight > 0 ? ranked[0]!.key : null
}
