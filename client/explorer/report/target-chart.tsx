import { useCallback, useMemo } from 'react'
import { basics, Chart, escapeHtml, type Palette } from '../parts/chart.tsx'
import { percent } from '../parts/numbers.ts'
import { Empty } from '../parts/states.tsx'
import { useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import { go, reportHref } from '../shell/router.ts'
import type { Figure, Report } from './types.ts'

interface TargetChartProps {
  report: Report
  figures: readonly Figure[]
}

// A result far over its target would press all the others against the axis.
const LONGEST = 200
// From here on a bar has room for its number; beside it the number would stand on the line of the target.
const ROOMY = 50

/** Each result as a share of its target; the line is the target. */
export function TargetChart({ report, figures }: TargetChartProps) {
  const t = useWords()
  const rows = useMemo(() => figures.filter(({ target, attainment }) => target && attainment !== null), [figures])
  const name = t('charts.targets')
  const reached = rows.filter(({ attainment }) => attainment! >= 1).length
  const lead = t('charts.targetsLead', { n: rows.length, reached })
  const draw = useCallback((palette: Palette) => drawTargets(rows, palette, t('card.target')), [rows, t])
  const open = (figure: Figure | undefined) => figure && go(reportHref(report.slug, figure.passage.start))
  return (
    <figure className="chart-figure">
      <figcaption>
        <h2>{name}</h2>
        {rows.length > 0 && <p>{lead}</p>}
        {rows.some(({ attainment }) => attainment! * 100 > LONGEST) && <p>{t('charts.cut', { n: LONGEST })}</p>}
      </figcaption>
      {rows.length === 0 ? (
        <Empty>{t('charts.targetsNone')}</Empty>
      ) : (
        <>
          <Chart
            draw={draw}
            label={`${name}：${lead}`}
            height={rows.length * 44 + 40}
            onChoose={(index) => open(rows[index])}
          />
          <div className="table-scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('metrics.label')}</th>
                  <th scope="col" className="number">
                    {t('role.ACTUAL')}
                  </th>
                  <th scope="col" className="number">
                    {t('role.TARGET')}
                  </th>
                  <th scope="col" className="number">
                    {t('charts.share')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((figure) => (
                  <tr key={figure.id} lang="zh-Hans">
                    <th scope="row">{figure.label}</th>
                    <td className="number">
                      <Link href={reportHref(report.slug, figure.passage.start)}>{figure.text}</Link>
                    </td>
                    <td className="number">
                      <Link href={reportHref(report.slug, figure.target!.passage.start)}>{figure.target!.text}</Link>
                    </td>
                    <td className="number">{percent(figure.attainment!)}%</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </figure>
  )
}

function drawTargets(rows: readonly Figure[], palette: Palette, targetName: string) {
  const shares = rows.map(({ attainment }) => Number(percent(attainment!)))
  return {
    ...basics(palette),
    grid: { left: 8, right: 16, top: 28, bottom: 8, containLabel: true },
    xAxis: { type: 'value', min: 0, max: Math.max(110, Math.min(LONGEST, Math.max(...shares))), show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ label }) => label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.line } },
      axisLabel: { color: palette.ink, width: 150, overflow: 'break' },
    },
    series: [
      {
        type: 'bar',
        data: shares.map((share) => ({
          value: Math.min(share, LONGEST),
          label: share < ROOMY ? { position: 'right', color: palette.ink } : undefined,
        })),
        barWidth: 18,
        itemStyle: { color: palette.actual },
        label: {
          show: true,
          position: 'insideRight',
          color: palette.paper,
          formatter: ({ dataIndex }: { dataIndex: number }) => `${shares[dataIndex]}%`,
        },
        tooltip: {
          formatter: ({ dataIndex }: { dataIndex: number }) => {
            const { text, target } = rows[dataIndex]!
            return `${escapeHtml(text)} / ${escapeHtml(target!.text)} = ${shares[dataIndex]}%`
          },
        },
        markLine: {
          silent: true,
          symbol: 'none',
          lineStyle: { color: palette.target, width: 2, type: 'solid' },
          label: { formatter: `${targetName} 100%`, color: palette.target, position: 'start' },
          data: [{ xAxis: 100 }],
        },
      },
    ],
  }
}
