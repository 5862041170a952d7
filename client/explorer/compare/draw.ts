import { basics, escapeHtml, type Palette } from '../parts/chart.tsx'
import { sayPeriod } from '../parts/period.ts'
import type { Language } from '../shell/language.ts'
import { type ComparisonData, type Point, toNumber } from './points.ts'

const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect', 'emptyTriangle', 'emptyDiamond']

/** Lines over years, a colour and a symbol an organization; bars where there is one year only. Gaps stay open. */
export function drawComparison({ rows }: ComparisonData, divisor: number, lang: Language, palette: Palette) {
  const years = rows[0]?.cells.map(({ year }) => `${year}`) ?? []
  const colours = [palette.actual, palette.target, palette.plan, palette.change, palette.share, palette.rank]
  const isLine = years.length > 1
  const value = (point: Point | null) => (point ? Math.round((toNumber(point) / divisor) * 1e4) / 1e4 : null)
  return {
    ...basics(palette),
    grid: { left: 8, right: 24, top: rows.length > 1 ? 56 : 24, bottom: 8, containLabel: true },
    legend: {
      show: rows.length > 1,
      // More names than two lines hold would stand over the chart.
      type: rows.length > 4 ? 'scroll' : 'plain',
      top: 0,
      left: 0,
      textStyle: { color: palette.ink },
      pageTextStyle: { color: palette.quiet },
      pageIconColor: palette.accent,
      pageIconInactiveColor: palette.line,
    },
    xAxis: {
      type: 'category',
      data: years,
      axisTick: { show: false },
      axisLine: { onZero: true, lineStyle: { color: palette.quiet } },
      axisLabel: { color: palette.ink },
    },
    yAxis: {
      type: 'value',
      axisLabel: { color: palette.quiet },
      splitLine: { lineStyle: { color: palette.line } },
    },
    series: rows.map(({ organization, cells }, index) => ({
      type: isLine ? 'line' : 'bar',
      name: organization.shortName,
      data: cells.map(({ metric }) => value(metric)),
      connectNulls: false,
      symbol: SYMBOLS[index % SYMBOLS.length],
      symbolSize: 10,
      barMaxWidth: 40,
      itemStyle: { color: colours[index % colours.length] },
      lineStyle: { color: colours[index % colours.length], width: 2 },
      label: { show: rows.length <= 3, position: 'top', color: palette.ink },
      tooltip: {
        formatter: ({ dataIndex }: { dataIndex: number }) =>
          describe(organization.shortName, cells[dataIndex]?.metric, lang),
      },
    })),
  }
}

function describe(organization: string, point: Point | null | undefined, lang: Language): string {
  if (!point) return ''
  const sign = point.direction === 'DOWN' ? '−' : ''
  return `${escapeHtml(organization)} ${escapeHtml(sayPeriod(point.period, lang))}<br><b>${sign}${escapeHtml(point.text)}</b>`
}
