import { useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import { withQuery } from '../shell/router.ts'

/** The page the address asks for. */
export function readPaging(query: URLSearchParams, size: number) {
  const before = query.get('before')
  return before ? { last: size, before } : { first: size, after: query.get('after') }
}

interface PagesProps {
  pageInfo: {
    hasPreviousPage: boolean
    hasNextPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
}

/** Steps through a connection by its cursors, which stand in the address. */
export function Pages({ pageInfo }: PagesProps) {
  const t = useWords()
  if (!pageInfo.hasNextPage && !pageInfo.hasPreviousPage) return null
  return (
    <nav className="buttons" aria-label={t('metrics.pages')}>
      {pageInfo.hasPreviousPage && (
        <Link className="button" href={withQuery({ before: pageInfo.startCursor ?? '', after: '' })}>
          ← {t('metrics.previous')}
        </Link>
      )}
      {pageInfo.hasNextPage && (
        <Link className="button" href={withQuery({ after: pageInfo.endCursor ?? '', before: '' })}>
          {t('metrics.next')} →
        </Link>
      )}
    </nav>
  )
}
