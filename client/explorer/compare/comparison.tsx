import { useCallback, useMemo } from 'react'
import { Chart, type Palette } from '../parts/chart.tsx'
import { save, writeCsv } from '../parts/save.ts'
import { Empty } from '../parts/states.tsx'
import { useLanguage, useWords } from '../shell/language.ts'
import { go, reportHref } from '../shell/router.ts'
import { ComparisonTable } from './comparison-table.tsx'
import { drawComparison } from './draw.ts'
import { nameIndicator } from './indicator-choice.tsx'
import { type ComparisonData, findScale, findUnit, toNumber } from './points.ts'

/** The indicator as a chart with its table; every point leads to its sentence. */
export function Comparison({ data }: { data: ComparisonData }) {
  const t = useWords()
  const lang = useLanguage()
  const name = nameIndicator(data.indicator, lang)
  const points = useMemo(() => data.rows.flatMap(({ cells }) => cells.flatMap(({ metric }) => metric ?? [])), [data])
  const scale = findScale(points.map(toNumber), lang)
  const unit = scale.name + findUnit(data)
  const draw = useCallback(
    (palette: Palette) => drawComparison(data, scale.divisor, lang, palette),
    [data, scale.divisor, lang],
  )
  if (points.length === 0)
    return (
      <>
        <Empty>{t('compare.noPoints')}</Empty>
        <ComparisonTable data={data} />
      </>
    )
  const title = t('compare.headline', { name, unit })
  const gaps = data.rows.flatMap(({ cells }) => cells).length - points.length
  const lead = t(gaps > 0 ? 'compare.gaps' : 'compare.noGaps', { n: points.length, gaps })
  const open = (year: number, row: number) => {
    const metric = data.rows[row]?.cells[year]?.metric
    if (metric) go(reportHref(metric.report.slug, metric.passage.start))
  }
  return (
    <figure className="chart-figure comparison">
      <figcaption>
        <h2>{title}</h2>
        <p>{lead}</p>
      </figcaption>
      <Chart draw={draw} label={`${title}：${lead}`} height={340} onChoose={open} />
      <ComparisonTable data={data} />
      <p>
        <button type="button" className="button small" onClick={() => download(data)}>
          {t('download.all')}
        </button>
      </p>
    </figure>
  )
}

function download({ indicator, rows }: ComparisonData) {
  const head = [
    'indicator',
    'organization',
    'year',
    'period',
    'text',
    'value',
    'unit',
    'missing',
    'sentence',
    'address',
  ]
  const lines = rows.flatMap(({ organization, cells }) =>
    cells.map(({ year, missing, metric }) => [
      indicator.name,
      organization.shortName,
      year,
      metric?.period.label,
      metric?.text,
      metric && (metric.direction === 'DOWN' ? `-${metric.value}` : metric.value),
      metric?.unit.symbol,
      missing,
      metric?.sentence.text,
      metric && `${location.origin}${reportHref(metric.report.slug, metric.passage.start)}`,
    ]),
  )
  save(`${indicator.name}.csv`, 'text/csv;charset=utf-8', writeCsv(head, lines))
}
