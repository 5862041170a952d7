import type { ReportFilter } from '../../index.ts'
import { useQuery } from '../data/use-query.ts'
import { reportList } from '../generated/operations.ts'
import { Pages, readPaging } from '../parts/pages.tsx'
import { PlaceChoices } from '../parts/place-choices.tsx'
import { Empty, Failure, Loading } from '../parts/states.tsx'
import { useWords } from '../shell/language.ts'
import { usePlace } from '../shell/router.ts'
import { useTitle } from '../shell/use-title.ts'
import { FoundPlaces } from './found.tsx'
import { ReportList } from './list.tsx'
import { SearchBox } from './search-box.tsx'

const PAGE = 50

/** All reports, and what a search finds in them. */
export function ReportsPage() {
  const t = useWords()
  const { query } = usePlace()
  const words = query.get('q')?.trim()
  useTitle(words || t('reports.title'))
  return (
    <div className="page">
      <h1>{t('reports.title')}</h1>
      <SearchBox key={words} />
      {words ? <FoundPlaces key={words} words={words} /> : <AllReports />}
    </div>
  )
}

function AllReports() {
  const t = useWords()
  const { query } = usePlace()
  const { data, error, retry } = useQuery(reportList, { where: readWhere(query), ...readPaging(query, PAGE) })
  const found = data?.reports
  return (
    <section aria-label={t('reports.title')}>
      <div className="filters">
        <PlaceChoices />
        <p className="count" role="status">
          {found && !error && t('reports.count', { n: found.totalCount })}
        </p>
      </div>
      {error ? (
        <Failure error={error} retry={retry} />
      ) : !found ? (
        <Loading lines={10} />
      ) : found.totalCount === 0 ? (
        <Empty>{t('reports.none')}</Empty>
      ) : (
        <>
          <ReportList reports={found.nodes} />
          <Pages pageInfo={found.pageInfo} />
        </>
      )}
    </section>
  )
}

function readWhere(query: URLSearchParams): ReportFilter {
  const [organization, year] = [query.get('organization'), query.get('year')]
  return {
    ...(organization && { organization: { name: { eq: organization } } }),
    ...(year && /^\d{4}$/.test(year) && { year: { eq: Number(year) } }),
  }
}
