import type { MetricOrderField } from '../../index.ts'
import type { TableRow } from '../generated/operations.ts'
import { percent, writeInFull } from '../parts/numbers.ts'
import { sayPeriod } from '../parts/period.ts'
import { Role } from '../parts/role.tsx'
import { useLanguage, useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import { reportHref, usePlace, withQuery } from '../shell/router.ts'
import type { Key } from '../words.ts'
import { readOrder } from './filter.ts'

interface RowsProps {
  metrics: readonly TableRow[]
  /** Whether the answer to another question is still shown. */
  isOld: boolean
}

export function MetricRows({ metrics, isOld }: RowsProps) {
  const t = useWords()
  const lang = useLanguage()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="table-scroll" aria-label={t('metrics.title')} aria-busy={isOld} tabIndex={0}>
      <table className="metric-table">
        <thead>
          <tr>
            <Head name="metrics.label" field="LABEL" className="label" />
            <Head name="metrics.value" field="BASE_VALUE" className="number value" />
            <th scope="col" className="wide-only">
              {t('metrics.role')}
            </th>
            <Head name="metrics.attainment" field="ATTAINMENT" className="number wide-only" />
            <Head name="metrics.report" field="YEAR" />
          </tr>
        </thead>
        <tbody>
          {metrics.map((metric) => (
            <tr key={metric.id}>
              <th scope="row" lang="zh-Hans">
                {metric.label}
              </th>
              <td className="number">
                <Link href={reportHref(metric.report.slug, metric.passage.start)} lang="zh-Hans">
                  <span className="mark" data-role={metric.role}>
                    {metric.text}
                  </span>
                </Link>
                <InFull metric={metric} />
                {metric.attainment !== null && (
                  <small className="narrow-only">{t('card.attained', { n: percent(metric.attainment) })}</small>
                )}
              </td>
              <td className="wide-only">
                <Role role={metric.role} />
              </td>
              <td className="number wide-only">{metric.attainment !== null && `${percent(metric.attainment)}%`}</td>
              <td className="place">
                <Link href={reportHref(metric.report.slug)} lang="zh-Hans">
                  {metric.report.organization.shortName}
                </Link>
                <small>{sayPeriod(metric.period, lang)}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** 600,000 under 60万平方米; under 21处 it would say nothing new. */
function InFull({ metric }: { metric: TableRow }) {
  const full = writeInFull(metric)
  return metric.text.includes(full.replaceAll(',', '')) ? null : <small>{full}</small>
}

interface HeadProps {
  name: Key
  field: MetricOrderField
  className?: string
}

/** The head of a column sorts by it; a second choice turns the order round. */
function Head({ name, field, className }: HeadProps) {
  const t = useWords()
  const order = readOrder(usePlace().query)
  const isSorted = order.field === field
  const isDown = isSorted ? order.direction === 'DESC' : undefined
  const startsDown = field !== 'LABEL'
  const nextDown = isDown === undefined ? startsDown : !isDown
  const href = withQuery({ sort: field, down: nextDown ? 1 : '', after: '', before: '' })
  return (
    <th scope="col" className={className} aria-sort={isSorted ? (isDown ? 'descending' : 'ascending') : undefined}>
      <Link href={href} keepScroll title={t(nextDown ? 'sort.down' : 'sort.up')}>
        {t(name)}
        {isSorted && <span aria-hidden="true">{isDown ? ' ↓' : ' ↑'}</span>}
      </Link>
    </th>
  )
}
