import type { MissingReason } from '../../index.ts'
import { sayPeriod } from '../parts/period.ts'
import { useLanguage, useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import { reportHref } from '../shell/router.ts'
import type { Cell, ComparisonData } from './points.ts'

/** Organizations down, years across; every gap says why it is one. */
export function ComparisonTable({ data }: { data: ComparisonData }) {
  const t = useWords()
  const years = data.rows[0]?.cells.map(({ year }) => year) ?? []
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="table-scroll" aria-label={t('charts.table')} tabIndex={0}>
      <table className="comparison-table">
        <thead>
          <tr>
            <th scope="col">{t('reports.organization')}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map(({ organization, cells }) => (
            <tr key={organization.id}>
              <th scope="row" lang="zh-Hans">
                {organization.shortName}
              </th>
              {cells.map((cell) => (
                <td key={cell.year} className="number">
                  <CellContent cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function CellContent({ cell: { year, metric, missing } }: { cell: Cell }) {
  const t = useWords()
  const lang = useLanguage()
  if (!metric) return <span className="gap">{missing && t(`missing.${missing satisfies MissingReason}`)}</span>
  const { text, direction, role, period, passage, report, sentence } = metric
  return (
    <>
      <Link
        href={reportHref(report.slug, passage.start)}
        className="mark"
        data-role={role}
        lang="zh-Hans"
        title={sentence.text}
      >
        {direction === 'DOWN' && '−'}
        {text}
      </Link>
      {period.label !== `${year}年` && <small>{sayPeriod(period, lang)}</small>}
    </>
  )
}
