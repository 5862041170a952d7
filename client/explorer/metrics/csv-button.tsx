import { useEffect, useRef, useState } from 'react'
import type { MetricFilter, MetricOrder } from '../../index.ts'
import { client } from '../data/client.ts'
import { type MetricPagesResult, metricPages } from '../generated/operations.ts'
import { save, writeCsv } from '../parts/save.ts'
import { useWords } from '../shell/language.ts'
import { reportHref } from '../shell/router.ts'

interface CsvButtonProps {
  where: MetricFilter
  orderBy: MetricOrder[]
}

type Metric = MetricPagesResult['metrics']['nodes'][number]

/** Downloads all rows of the table, not only the page that is shown. */
export function CsvButton({ where, orderBy }: CsvButtonProps) {
  const t = useWords()
  const [count, setCount] = useState<number>()
  const [failed, setFailed] = useState(false)
  const stop = useRef<AbortController>(undefined)
  useEffect(() => () => stop.current?.abort(), [])

  const download = async () => {
    stop.current = new AbortController()
    setFailed(false)
    setCount(0)
    try {
      const rows: unknown[][] = []
      const pages = client.pages(metricPages, { where, orderBy }, { signal: stop.current.signal })
      for await (const { nodes } of pages) {
        rows.push(...nodes.map(toRow))
        setCount(rows.length)
      }
      save('workreport.csv', 'text/csv;charset=utf-8', writeCsv(HEAD, rows))
    } catch {
      setFailed(true)
    }
    setCount(undefined)
  }
  return (
    <button type="button" className="button small" onClick={download} disabled={count !== undefined}>
      {count !== undefined ? t('download.running', { n: count }) : t(failed ? 'download.failed' : 'download.all')}
    </button>
  )
}

const HEAD = [
  'organization',
  'report',
  'year',
  'period',
  'label',
  'text',
  'value',
  'unit',
  'qualifier',
  'lower',
  'upper',
  'role',
  'direction',
  'target',
  'attainment',
  'review',
  'confidence',
  'sentence',
  'address',
]

const toRow = ({ report, period, unit, bounds, target, review, sentence, passage, ...metric }: Metric): unknown[] => [
  report.organization.shortName,
  report.title,
  report.year,
  period.label,
  metric.label,
  metric.text,
  metric.value,
  unit.symbol,
  metric.qualifier,
  bounds.lower,
  bounds.upper,
  metric.role,
  metric.direction,
  target?.value,
  metric.attainment,
  review.state,
  review.confidence,
  sentence.text,
  `${location.origin}${reportHref(report.slug, passage.start)}`,
]
