import type { WorkreportError } from '../../index.ts'
import { useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import { useTitle } from '../shell/use-title.ts'
import type { Key } from '../words.ts'

/** Grey lines in place of text; they show only when the answer takes longer than a glance. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const t = useWords()
  return (
    <div className="loading" role="status">
      <span className="unseen">{t('state.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <i key={line} style={{ width: `${96 - ((line * 37) % 41)}%` }} />
      ))}
    </div>
  )
}

/** What went wrong and what to do about it. */
export function Failure({ error, retry }: { error: WorkreportError; retry: () => void }) {
  const t = useWords()
  const seconds = 'retryAfter' in error ? (error.retryAfter ?? 30) : 30
  return (
    <div className="state" role="alert">
      <h2>{t('error.title')}</h2>
      <p>{t(explain(error), { n: seconds, id: error.requestId ?? error.code })}</p>
      <button type="button" className="button" onClick={retry}>
        {t('state.retry')}
      </button>
    </div>
  )
}

function explain(error: WorkreportError): Key {
  switch (error.code) {
    case 'NETWORK_ERROR':
    case 'TIMEOUT':
      return 'error.network'
    case 'RATE_LIMITED':
      return 'error.limited'
    case 'SERVICE_UNAVAILABLE':
      return 'error.unavailable'
    case 'BAD_USER_INPUT':
    case 'INVALID_INPUT':
    case 'INVALID_CURSOR':
    case 'PAGE_TOO_LARGE':
      return 'error.input'
    default:
      return 'error.other'
  }
}

export function NotFound({ title = 'notFound.title' }: { title?: Key }) {
  const t = useWords()
  useTitle(t(title))
  return (
    <div className="state page">
      <h1>{t(title)}</h1>
      <p>{t('notFound.text')}</p>
      <Link className="button" href="/reports">
        {t('notFound.back')}
      </Link>
    </div>
  )
}

export function Empty({ children }: { children: string }) {
  return <p className="empty">{children}</p>
}
