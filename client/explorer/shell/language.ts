import { useSyncExternalStore } from 'react'
import { type Key, WORDS } from '../words.ts'

export type Language = 'zh' | 'en'
export type Translate = (key: Key, values?: Record<string, string | number>) => string

const STORED = 'workreport.language'
const listeners = new Set<() => void>()
let language = firstLanguage()
document.documentElement.lang = toTag(language)

function firstLanguage(): Language {
  const asked = recall() ?? navigator.languages?.find((tag) => /^(zh|en)\b/i.test(tag)) ?? 'en'
  return asked.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

/** Storage may be forbidden; the choice then lasts as long as the page. */
function recall(): string | null {
  try {
    return localStorage.getItem(STORED)
  } catch {
    return null
  }
}

function toTag(chosen: Language) {
  return chosen === 'zh' ? 'zh-Hans' : 'en'
}

export function setLanguage(chosen: Language): void {
  language = chosen
  document.documentElement.lang = toTag(chosen)
  try {
    localStorage.setItem(STORED, chosen)
  } catch {
    // As in recall.
  }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useLanguage = (): Language => useSyncExternalStore(subscribe, () => language)

const translators: Record<Language, Translate> = {
  zh: (key, values) => fill(WORDS[key][0], values),
  en: (key, values) => fill(WORDS[key][1], values),
}

export const useWords = (): Translate => translators[useLanguage()]

/** `{n}` is the value, `{n|figure|figures}` the value and the word that goes with it. */
function fill(text: string, values: Record<string, string | number> = {}): string {
  return text.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, name, one, many) => {
    const value = values[name] ?? ''
    const shown = typeof value === 'number' && value >= 10_000 ? value.toLocaleString('en') : value
    return one === undefined ? `${shown}` : `${shown} ${value === 1 ? one : many}`
  })
}
