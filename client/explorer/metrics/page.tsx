import { useQuery } from '../data/use-query.ts'
import { metricTable } from '../generated/operations.ts'
import { Pages, readPaging } from '../parts/pages.tsx'
import { Empty, Failure, Loading } from '../parts/states.tsx'
import { useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import { reportHref, usePlace } from '../shell/router.ts'
import { useMedia } from '../shell/use-media.ts'
import { useTitle } from '../shell/use-title.ts'
import { CsvButton } from './csv-button.tsx'
import { readFilter, readOrder } from './filter.ts'
import { Filters } from './filters.tsx'
import { MetricRows } from './rows.tsx'

const PAGE = 50

/** The figures of all reports as one table; the address holds its filters, order and page. */
export default function MetricsPage() {
  const t = useWords()
  const { query } = usePlace()
  const isWide = useMedia('(min-width: 44rem)')
  useTitle(t('metrics.title'))
  const where = readFilter(query)
  const orderBy = [readOrder(query)]
  const { data, error, loading, retry } = useQuery(metricTable, { where, orderBy, ...readPaging(query, PAGE) })
  const found = data?.metrics
  const report = query.get('report')
  return (
    <div className="page">
      <h1>{t(report ? 'metrics.reportTitle' : 'metrics.title')}</h1>
      {report && (
        <p>
          <Link href={reportHref(report)}>
            ← <span lang="zh-Hans">{found?.nodes[0]?.report.title ?? report}</span>
          </Link>
        </p>
      )}
      <details className="metric-filters" key={String(isWide)} open={isWide}>
        <summary>{t('metrics.filters')}</summary>
        <Filters />
      </details>
      <div className="table-head">
        <p className="count" role="status">
          {found && !error && t('metrics.found', { n: found.totalCount })}
        </p>
        {found && found.totalCount > 0 && <CsvButton where={where} orderBy={orderBy} />}
      </div>
      {error ? (
        <Failure error={error} retry={retry} />
      ) : !found ? (
        <Loading lines={16} />
      ) : found.totalCount === 0 ? (
        <Empty>{t('metrics.none')}</Empty>
      ) : (
        <>
          <MetricRows metrics={found.nodes} isOld={loading} />
          <Pages pageInfo={found.pageInfo} />
        </>
      )}
    </div>
  )
}
