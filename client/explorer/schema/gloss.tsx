import { useLanguage } from '../shell/language.ts'
import { toChinese } from './glossary.ts'

/** The service describes its schema in English; beside a name stands what it is called in Chinese. */
export function Gloss({ name }: { name: string }) {
  const lang = useLanguage()
  const [word] = toChinese(name)
  return lang === 'zh' && word ? <span className="gloss">{word}</span> : null
}
