import { lazy, Suspense } from 'react'
import { Failure, Loading, NotFound } from '../parts/states.tsx'
import { useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import { usePlace, withQuery } from '../shell/router.ts'
import { useTitle } from '../shell/use-title.ts'
import { ReportHeader } from './header.tsx'
import { Reader } from './reader.tsx'
import type { Report } from './types.ts'
import { useReport } from './use-report.ts'

const Charts = lazy(() => import('./charts.tsx'))

export function ReportPage({ slug }: { slug: string }) {
  const { data, error, retry } = useReport(slug)
  const { query } = usePlace()
  useTitle(data?.report?.title)
  if (error && !data)
    return (
      <div className="page">
        <Failure error={error} retry={retry} />
      </div>
    )
  if (!data)
    return (
      <div className="page">
        <Loading lines={14} />
      </div>
    )
  const { report, figures } = data
  if (!report) return <NotFound title="notFound.report" />
  const showsCharts = query.get('view') === 'charts'
  return (
    <article className="report">
      <ReportHeader report={report} figures={figures} />
      <Views report={report} />
      {error && <Failure error={error} retry={retry} />}
      {showsCharts ? (
        <Suspense fallback={<Loading />}>
          <Charts report={report} figures={figures} />
        </Suspense>
      ) : (
        <Reader report={report} figures={figures} />
      )}
    </article>
  )
}

function Views({ report }: { report: Report }) {
  const t = useWords()
  const { query } = usePlace()
  const showsCharts = query.get('view') === 'charts'
  return (
    <nav className="views" aria-label={t('report.views')}>
      <Link href={withQuery({ view: '' })} aria-current={showsCharts ? undefined : 'page'}>
        {t('report.text')}
      </Link>
      <Link href={withQuery({ view: 'charts' })} aria-current={showsCharts ? 'page' : undefined}>
        {t('report.charts')}
      </Link>
      <Link href={`/metrics?${new URLSearchParams({ report: report.slug })}`}>{t('report.figures')}</Link>
    </nav>
  )
}
