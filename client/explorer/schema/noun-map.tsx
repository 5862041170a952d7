import { Fragment } from 'react'
import { useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import { usePlace } from '../shell/router.ts'

const NOUNS = ['Organization', 'Report', 'Section', 'Initiative', 'Metric', 'Indicator'] as const

export const typeHref = (name: string, field?: string): string =>
  `/schema?${new URLSearchParams(field ? { type: name, field } : { type: name })}`

/** The six nouns and how one leads to the next. */
export function NounMap() {
  const t = useWords()
  const chosen = usePlace().query.get('type')
  return (
    <nav className="nouns" aria-label={t('schema.nouns')}>
      {NOUNS.map((noun, index) => (
        <Fragment key={noun}>
          {index > 0 && <span className="noun-verb">{t(`link.${noun as Exclude<typeof noun, 'Organization'>}`)}</span>}
          <Link href={typeHref(noun)} keepScroll aria-current={chosen === noun ? 'true' : undefined}>
            {t(`type.${noun}`)}
            <code>{noun}</code>
          </Link>
        </Fragment>
      ))}
    </nav>
  )
}
