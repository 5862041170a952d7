import { type FormEvent, useEffect, useState } from 'react'
import { useQuery } from '../data/use-query.ts'
import { search } from '../generated/operations.ts'
import { Empty, Failure } from '../parts/states.tsx'
import { useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import { go, usePlace, withQuery } from '../shell/router.ts'
import { useSettled } from '../shell/use-settled.ts'
import { Results } from './results.tsx'

const toHref = (words: string) => (words ? `/reports?${new URLSearchParams({ q: words })}` : '/reports')

/** Finds words and numbers in all reports; `isInstant` shows the first results while one types. */
export function SearchBox({ isInstant = false }: { isInstant?: boolean }) {
  const t = useWords()
  const asked = usePlace().query.get('q') ?? ''
  const [typed, setTyped] = useState(asked)
  const [isComposing, setComposing] = useState(false)
  const words = typed.trim()
  const settled = useSettled(isComposing ? '' : words)
  useEffect(() => {
    // The way back leads to what was found.
    if (isInstant) go(withQuery({ q: settled }), { replace: true, keepScroll: true })
  }, [isInstant, settled])
  const find = (event: FormEvent) => {
    event.preventDefault()
    go(toHref(words))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers differ in how they take <search>
    <form className="search" role="search" onSubmit={find}>
      <label htmlFor="search">{t('search.label')}</label>
      <div className="search-row">
        <input
          id="search"
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
          placeholder={t('search.placeholder')}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={100}
        />
        <button type="submit" className="button primary">
          {t('search.go')}
        </button>
      </div>
      {isInstant && settled && <FirstResults words={settled} />}
    </form>
  )
}

function FirstResults({ words }: { words: string }) {
  const t = useWords()
  const { data, error, retry } = useQuery(search, { query: words, first: 6 })
  if (error) return <Failure error={error} retry={retry} />
  if (!data) return null
  const { edges, totalCount } = data.search
  return (
    <div className="first-results">
      <p className="count" role="status">
        {totalCount > 0 && t('search.results', { q: words, n: totalCount })}
      </p>
      {totalCount > 0 ? <Results found={edges} /> : <Empty>{t('search.none', { q: words })}</Empty>}
      {totalCount > edges.length && <Link href={toHref(words)}>{t('search.all')}</Link>}
    </div>
  )
}
