import type { Evidence } from '../generated/operations.ts'
import { useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import { reportHref } from '../shell/router.ts'

/** One bar a year, each of them the way to its sentence: few enough that no chart needs to be loaded. */
export function Accidents({ points }: { points: readonly Evidence[] }) {
  const t = useWords()
  const first = points[0]!
  const last = points.at(-1)!
  const most = Math.max(...points.map(({ number }) => number))
  const change = Math.round((last.number / first.number - 1) * 1000) / 10
  const values = {
    from: first.report.year,
    to: last.report.year,
    first: first.value,
    last: last.value,
    way: t(change < 0 ? 'home.fewer' : 'home.more'),
    share: Math.abs(change),
  }
  return (
    <>
      <p className="answer">
        {change < 0 ? '−' : '+'}
        {Math.abs(change)}%
      </p>
      <p className="answer-words">{t('home.a3', { ...values, from: `${values.from}`, to: `${values.to}` })}</p>
      <ol className="bars">
        {points.map(({ number, text, passage, report }) => (
          <li key={`${report.slug}-${passage.start}`}>
            <Link href={reportHref(report.slug, passage.start)}>
              <span>{report.year}</span>
              <span className="bar" style={{ inlineSize: `${(number / most) * 100}%` }} aria-hidden="true" />
              <span lang="zh-Hans" className="mark" data-role="ACTUAL">
                {text}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </>
  )
}
