import { useState } from 'react'
import type { WorkreportError } from '../../index.ts'
import { client } from '../data/client.ts'
import { useQuery } from '../data/use-query.ts'
import { search } from '../generated/operations.ts'
import { Empty, Failure, Loading } from '../parts/states.tsx'
import { useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import { type Found, Results } from './results.tsx'

interface Rest {
  edges: Found[]
  after: string | null
}

/** All that a search has found, page after page as one asks for more. */
export function FoundPlaces({ words }: { words: string }) {
  const t = useWords()
  const { data, error, retry } = useQuery(search, { query: words, first: 20 })
  const [rest, setRest] = useState<Rest>()
  const [isAsking, setAsking] = useState(false)
  const [failure, setFailure] = useState<WorkreportError>()
  if (error) return <Failure error={error} retry={retry} />
  if (!data) return <Loading lines={10} />
  const { edges, totalCount, pageInfo } = data.search
  const after = rest ? rest.after : pageInfo.hasNextPage ? pageInfo.endCursor : null
  const more = async () => {
    setAsking(true)
    setFailure(undefined)
    try {
      const next = (await client.request(search, { query: words, first: 20, after })).search
      setRest({
        edges: [...(rest?.edges ?? []), ...next.edges],
        after: next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null,
      })
    } catch (failure) {
      setFailure(failure as WorkreportError)
    } finally {
      setAsking(false)
    }
  }
  return (
    <section aria-label={t('search.label')}>
      <p className="found-head">
        <span role="status">{totalCount > 0 && t('search.results', { q: words, n: totalCount })}</span>
        <Link href="/reports">{t('search.clear')}</Link>
      </p>
      {totalCount === 0 && <Empty>{t('search.none', { q: words })}</Empty>}
      <Results found={[...edges, ...(rest?.edges ?? [])]} />
      {failure && <Failure error={failure} retry={more} />}
      {after && !failure && (
        <button type="button" className="button" onClick={more} disabled={isAsking}>
          {t('search.more')}
        </button>
      )}
    </section>
  )
}
