import { useMemo } from 'react'
import { useWords } from '../shell/language.ts'
import { CountChart } from './count-chart.tsx'
import { countFigures } from './sections.tsx'
import { TargetChart } from './target-chart.tsx'
import type { Figure, Report } from './types.ts'

interface ChartsProps {
  report: Report
  figures: readonly Figure[]
}

/** What the figures of the report show together: targets against results, and what is counted where. */
export default function Charts({ report, figures }: ChartsProps) {
  const t = useWords()
  const units = useMemo(() => {
    const counts = Map.groupBy(figures, ({ unit }) => unit.symbol)
    return [...counts]
      .map(([name, { length }]) => ({ name, count: length, href: hrefOf(report, name) }))
      .sort((a, b) => b.count - a.count)
  }, [report, figures])
  const sections = useMemo(
    () =>
      report.sections
        .filter(({ parent }) => !parent)
        .map((section) => ({ name: section.title, count: countFigures(section, figures) })),
    [report, figures],
  )
  const most = sections.reduce((best, one) => (one.count > best.count ? one : best), { name: '', count: 0 })
  return (
    <div className="charts">
      <TargetChart report={report} figures={figures} />
      {units[0] && (
        <CountChart title={t('charts.units')} lead={t('charts.unitsLead', { unit: units[0].name })} rows={units} />
      )}
      {most.count > 0 && (
        <CountChart
          title={t('charts.sections')}
          lead={t('charts.sectionsLead', { section: most.name })}
          rows={sections}
        />
      )}
    </div>
  )
}

const hrefOf = (report: Report, unit: string) => `/metrics?${new URLSearchParams({ report: report.slug, unit })}`
