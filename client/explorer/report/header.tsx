import { lazy, Suspense, useState } from 'react'
import { formatDate } from '../../dates.ts'
import { sayPeriod } from '../parts/period.ts'
import { useLanguage, useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import type { Figure, Report } from './types.ts'

const Cite = lazy(() => import('./cite.tsx'))
const Download = lazy(() => import('./download.tsx'))

interface HeaderProps {
  report: Report
  figures: readonly Figure[]
}

/** What the report is, and what can be taken away from it. */
export function ReportHeader({ report, figures }: HeaderProps) {
  const t = useWords()
  const lang = useLanguage()
  const [open, setOpen] = useState<'cite' | 'download'>()
  const close = () => setOpen(undefined)
  return (
    <header className="report-header">
      <div>
        <h1 lang="zh-Hans">{report.title}</h1>
        <p className="report-facts">
          <Link href={`/reports?${new URLSearchParams({ organization: report.organization.name })}`}>
            <span lang="zh-Hans">{report.organization.name}</span>
          </Link>
          <span>{sayPeriod(report.period, lang)}</span>
          {report.indexNumber && <span>{t('report.indexNumber', { value: report.indexNumber })}</span>}
          {report.publishedOn && (
            <span>{t('report.published', { value: formatDate(report.publishedOn, { lang }) })}</span>
          )}
          {report.sourceUrl && <a href={report.sourceUrl}>{t('report.source')}</a>}
        </p>
      </div>
      <div className="report-actions">
        <button type="button" className="button small" onClick={() => setOpen('cite')}>
          {t('report.cite')}
        </button>
        <button type="button" className="button small" onClick={() => setOpen('download')}>
          {t('report.download')}
        </button>
      </div>
      <Suspense fallback={null}>
        {open === 'cite' && <Cite report={report} figures={figures} onClose={close} />}
        {open === 'download' && <Download report={report} figures={figures} onClose={close} />}
      </Suspense>
    </header>
  )
}
