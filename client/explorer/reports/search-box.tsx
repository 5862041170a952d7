import { type FormEvent, useState } from 'react'
import { useWords } from '../shell/language.ts'
import { go, usePlace } from '../shell/router.ts'

interface SearchBoxProps {
  /** Shows the first results while one types. */
  isInstant?: boolean
}

/** Finds words and numbers in all reports. */
export function SearchBox({ isInstant = false }: SearchBoxProps) {
  const t = useWords()
  const asked = usePlace().query.get('q') ?? ''
  const [typed, setTyped] = useState(asked)
  const find = (event: FormEvent) => {
    event.preventDefault()
    const words = typed.trim()
    go(words ? `/reports?${new URLSearchParams({ q: words })}` : '/reports')
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
          placeholder={t('search.placeholder')}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={100}
        />
        <button type="submit" className="button primary">
          {t('search.go')}
        </button>
      </div>
      {isInstant && null}
    </form>
  )
}
