import type { EChartsCoreOption, EChartsType } from 'echarts/core'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../shell/language.ts'
import { useMedia } from '../shell/use-media.ts'

export interface Palette {
  ink: string
  quiet: string
  line: string
  raised: string
  paper: string
  accent: string
  actual: string
  target: string
  plan: string
  change: string
  share: string
  rank: string
  font: string
}

interface ChartProps {
  /** The chart in the colours of the page. */
  draw: (palette: Palette) => EChartsCoreOption
  /** What is seen, in one sentence. */
  label: string
  height: number
  /** Follows a click on the point with this number. */
  onChoose?: (index: number, series: number) => void
}

/** A chart of ECharts, which is loaded with the first of them; the table beneath says the same in words. */
export function Chart({ draw, label, height, onChoose }: ChartProps) {
  const t = useWords()
  const box = useRef<HTMLDivElement>(null)
  const chart = useRef<EChartsType>(undefined)
  const latest = useRef(onChoose)
  latest.current = onChoose
  const isDark = useMedia('(prefers-color-scheme: dark)')
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    let gone = false
    const observer = new ResizeObserver(() => chart.current?.resize())
    import('./echarts.ts').then(
      ({ createChart }) => {
        if (gone) return
        chart.current = createChart(box.current!)
        chart.current.on('click', ({ dataIndex, seriesIndex }) => latest.current?.(dataIndex, seriesIndex ?? 0))
        chart.current.setOption(draw(readPalette()))
        observer.observe(box.current!)
      },
      () => setFailed(true),
    )
    return () => {
      gone = true
      observer.disconnect()
      chart.current?.dispose()
      chart.current = undefined
    }
  }, [draw])

  useEffect(() => {
    chart.current?.setOption(draw(readPalette(isDark)), true)
  }, [draw, isDark])

  if (failed) return <p className="empty">{t('charts.failed')}</p>
  return <div ref={box} className="chart" role="img" aria-label={label} style={{ blockSize: height }} />
}

/** The colours as the page has them now: ECharts cannot read `light-dark()`. */
function readPalette(_isDark?: boolean): Palette {
  const probe = document.createElement('span')
  document.body.append(probe)
  const read = (name: string) => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const names = [
    'ink',
    'quiet',
    'line',
    'raised',
    'paper',
    'accent',
    'actual',
    'target',
    'plan',
    'change',
    'share',
    'rank',
  ]
  const colours = Object.fromEntries(names.map((name) => [name, read(name)]))
  const font = getComputedStyle(document.body).fontFamily
  probe.remove()
  return { ...colours, font } as Palette
}

/** What all charts have in common. */
export const basics = ({ ink, quiet, line, raised, font }: Palette): EChartsCoreOption => ({
  animation: false,
  textStyle: { fontFamily: font, color: ink },
  grid: { left: 8, right: 56, top: 8, bottom: 8, containLabel: true },
  tooltip: {
    trigger: 'item',
    backgroundColor: raised,
    borderColor: line,
    textStyle: { color: ink, fontFamily: font },
    confine: true,
  },
  legend: { show: false, textStyle: { color: quiet } },
})

/** ECharts writes tooltips as HTML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
