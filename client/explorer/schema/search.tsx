import { useEffect, useState } from 'react'
import { Empty } from '../parts/states.tsx'
import { useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import { go, usePlace, withQuery } from '../shell/router.ts'
import { useSettled } from '../shell/use-settled.ts'
import { findInSchema } from './find.ts'
import { Gloss } from './gloss.tsx'
import type { Model } from './introspection.ts'
import { typeHref } from './noun-map.tsx'

const SHOWN = 12

/** Finds types, fields and values by a word of either language. */
export function SchemaSearch({ model }: { model: Model }) {
  const t = useWords()
  const [words, setWords] = useState(usePlace().query.get('q') ?? '')
  const settled = useSettled(words.trim())
  useEffect(() => go(withQuery({ q: settled }), { replace: true, keepScroll: true }), [settled])
  const hits = findInSchema(model, words)
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers differ in how they take <search>
    <form className="search schema-search" role="search" onSubmit={(event) => event.preventDefault()}>
      <label htmlFor="schema-search">{t('schema.search')}</label>
      <input
        id="schema-search"
        type="search"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        placeholder={t('schema.placeholder')}
        autoComplete="off"
      />
      {words.trim() && hits.length === 0 && <Empty>{t('schema.none')}</Empty>}
      <ul className="hits">
        {hits.slice(0, SHOWN).map(({ type, field, description }) => (
          <li key={`${type}.${field}`}>
            <Link href={typeHref(type, field)}>
              <code>{field ? `${type}.${field}` : type}</code> <Gloss name={field ?? type} />
              <small>{description}</small>
            </Link>
          </li>
        ))}
      </ul>
      {hits.length > SHOWN && <p className="empty">{t('schema.more', { n: hits.length - SHOWN })}</p>}
    </form>
  )
}
