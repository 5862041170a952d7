import { toChinese } from './glossary.ts'
import type { Model } from './introspection.ts'

export interface Hit {
  type: string
  field?: string
  description: string
}

/** Types and fields whose name or description holds the words, names before descriptions. */
export function findInSchema({ types }: Model, words: string): Hit[] {
  const asked = words.trim().toLowerCase()
  if (!asked) return []
  const hits: (Hit & { score: number })[] = []
  const add = (hit: Hit, name: string, bonus = 0) => {
    const inChinese = toChinese(name).map((word) => rateName(word, asked))
    const inText = hit.description.toLowerCase().includes(asked) ? 2 : 0
    const score = Math.max(rateName(name.toLowerCase(), asked), inText, ...inChinese)
    if (score > 0) hits.push({ ...hit, score: score + bonus })
  }
  for (const { name, description, fields, inputFields, enumValues } of types) {
    add({ type: name, description: description ?? '' }, name, 1)
    for (const field of [...(fields ?? []), ...(inputFields ?? []), ...(enumValues ?? [])])
      add({ type: name, field: field.name, description: field.description ?? '' }, field.name)
  }
  return hits.sort((a, b) => b.score - a.score)
}

function rateName(name: string, asked: string): number {
  if (name === asked) return 8
  if (name.startsWith(asked)) return 6
  return name.includes(asked) ? 4 : 0
}
