import { useCallback } from 'react'
import { basics, Chart, type Palette } from '../parts/chart.tsx'
import { useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import { go } from '../shell/router.ts'

interface CountRow {
  name: string
  count: number
  href?: string
}

interface CountChartProps {
  title: string
  lead: string
  rows: readonly CountRow[]
}

const SHOWN = 12

/** How many figures there are of each kind, as bars and as a table. */
export function CountChart({ title, lead, rows }: CountChartProps) {
  const t = useWords()
  const shown = rows.slice(0, SHOWN)
  const draw = useCallback(
    (palette: Palette) => ({
      ...basics(palette),
      xAxis: { type: 'value', show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: shown.map(({ name }) => name),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: palette.line } },
        axisLabel: { color: palette.ink, width: 150, overflow: 'truncate' },
      },
      series: [
        {
          type: 'bar',
          data: shown.map(({ count }) => count),
          itemStyle: { color: palette.quiet },
          barWidth: 14,
          label: { show: true, position: 'right', color: palette.ink },
        },
      ],
    }),
    [shown],
  )
  const choose = (index: number) => {
    const href = shown[index]?.href
    if (href) go(href)
  }
  return (
    <figure className="chart-figure">
      <figcaption>
        <h2>{title}</h2>
        <p>{lead}</p>
      </figcaption>
      <Chart draw={draw} label={`${title}：${lead}`} height={shown.length * 28 + 16} onChoose={choose} />
      <details>
        <summary>{t('charts.table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col" className="number">
                {t('charts.count')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, count, href }) => (
              <tr key={name}>
                <th scope="row" lang="zh-Hans">
                  {href ? <Link href={href}>{name}</Link> : name}
                </th>
                <td className="number">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
