import { useQuery } from '../data/use-query.ts'
import { reportList } from '../generated/operations.ts'
import { Choice } from '../parts/choice.tsx'
import { Empty, Failure, Loading } from '../parts/states.tsx'
import { useWords } from '../shell/language.ts'
import { usePlace } from '../shell/router.ts'
import { useTitle } from '../shell/use-title.ts'
import { FoundPlaces } from './found.tsx'
import { ReportList } from './list.tsx'
import { SearchBox } from './search-box.tsx'

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
  const { data, error, retry } = useQuery(reportList, { first: 100 })
  if (error) return <Failure error={error} retry={retry} />
  if (!data) return <Loading lines={10} />
  const all = data.reports.nodes
  const year = query.get('year') ?? ''
  const organization = query.get('organization') ?? ''
  const shown = all.filter(
    (report) =>
      (!year || `${report.year}` === year) && (!organization || report.organization.shortName === organization),
  )
  const years = [...new Set(all.map((report) => `${report.year}`))].sort().reverse()
  const organizations = [...new Set(all.map((report) => report.organization.shortName))].sort()
  return (
    <section aria-label={t('reports.title')}>
      <div className="filters">
        <Choice name="organization" label={t('reports.organization')} value={organization} choices={organizations} />
        <Choice name="year" label={t('reports.year')} value={year} choices={years} />
        <p className="count" role="status">
          {t('reports.count', { n: shown.length })}
        </p>
      </div>
      {shown.length > 0 ? <ReportList reports={shown} /> : <Empty>{t('reports.none')}</Empty>}
    </section>
  )
}
