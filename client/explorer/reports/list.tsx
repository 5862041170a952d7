import type { ReportLine } from '../generated/operations.ts'
import { sayPeriod } from '../parts/period.ts'
import { useLanguage, useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import { reportHref } from '../shell/router.ts'

type Listed = ReportLine & { metrics: { totalCount: number } }

/** Reports, one a line: what, who, when, how much is in it. */
export function ReportList({ reports }: { reports: readonly Listed[] }) {
  const t = useWords()
  const lang = useLanguage()
  return (
    <ul className="report-list">
      {reports.map((report) => (
        <li key={report.id}>
          <Link href={reportHref(report.slug)} lang="zh-Hans">
            {report.title}
          </Link>
          <span className="facts">
            <span lang="zh-Hans">{report.organization.shortName}</span>
            <span>{sayPeriod(report.period, lang)}</span>
            <span>{t('reports.figures', { n: report.metrics.totalCount })}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
