import { lazy, type ReactNode, Suspense, useState } from 'react'
import { format } from '../../format.ts'
import { Copy } from '../parts/copy.tsx'
import { Meter } from '../parts/meter.tsx'
import { group, percent, sayBounds, writeInFull } from '../parts/numbers.ts'
import { sayPeriod } from '../parts/period.ts'
import { Role } from '../parts/role.tsx'
import { useLanguage, useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import { reportHref } from '../shell/router.ts'
import type { Figure, Report } from './types.ts'

const Cite = lazy(() => import('./cite.tsx'))

interface CardProps {
  report: Report
  figure: Figure
  figures: readonly Figure[]
}

/** All that is known of one figure. */
export function Card({ report, figure, figures }: CardProps) {
  const t = useWords()
  const lang = useLanguage()
  const { passage, sentence, target, attainment, unit, review } = figure
  const section = report.sections.find(({ id }) => id === figure.section?.id)
  const parts = figures.filter(({ whole }) => whole?.id === figure.id)
  return (
    <article className="card" data-role={figure.role}>
      <h2 lang="zh-Hans">{figure.label}</h2>
      <p className="card-value">
        <span lang="zh-Hans" className="mark" data-role={figure.role}>
          {figure.text}
        </span>
        <span className="in-full">
          {writeInFull(figure)} <span lang="zh-Hans">{unit.symbol}</span>
        </span>
      </p>
      {attainment !== null && target && (
        <p className="card-target">
          <Meter share={attainment} label={t('card.attained', { n: percent(attainment) })} />
        </p>
      )}
      <Actions report={report} figure={figure} figures={figures} />
      <dl>
        <Fact name={t('card.role')}>
          <Role role={figure.role} />
          {figure.direction && ` · ${t(`direction.${figure.direction}`)}`}
        </Fact>
        {target && (
          <Fact name={t('card.target')}>
            <FigureLink slug={report.slug} figure={target} />
          </Fact>
        )}
        {figure.whole && (
          <Fact name={t('card.whole')}>
            <FigureLink slug={report.slug} figure={figure.whole} />
          </Fact>
        )}
        {parts.length > 0 && (
          <Fact name={t('card.parts')}>
            {parts.map((part) => (
              <FigureLink key={part.id} slug={report.slug} figure={part} />
            ))}
          </Fact>
        )}
        {figure.changeOf && (
          <Fact name={t('card.changeOf')}>
            <FigureLink slug={report.slug} figure={figure.changeOf} />
          </Fact>
        )}
        {figure.changes.length > 0 && (
          <Fact name={t('card.changes')}>
            {figure.changes.map((change) => (
              <FigureLink key={change.id} slug={report.slug} figure={change} />
            ))}
          </Fact>
        )}
        <Fact name={t('card.means')}>
          {format(figure, { lang })}
          <small>{[t(`qualifier.${figure.qualifier}`), sayBounds(figure, t)].filter(Boolean).join(' · ')}</small>
        </Fact>
        <Fact name={t('card.unit')}>
          <span lang="zh-Hans">{unit.symbol}</span> · {t(`dimension.${unit.dimension}`)}
        </Fact>
        <Fact name={t('card.period')}>{sayPeriod(figure.period, lang)}</Fact>
        {section && (
          <Fact name={t('card.section')}>
            <span lang="zh-Hans">
              {section.mark}
              {section.title}
            </span>
          </Fact>
        )}
        <Fact name={t('card.confidence')}>
          {review.confidence.toFixed(2)}
          <small>{t(`review.${review.state}`)}</small>
        </Fact>
        <Fact name={t('card.source')}>
          {t('card.characters', { start: group(`${passage.start}`), end: group(`${passage.end}`) })}
          <q lang="zh-Hans">{report.source.text.slice(sentence.start, sentence.end)}</q>
        </Fact>
      </dl>
    </article>
  )
}

/** What can be taken away from the card, and where it leads. */
function Actions({ report, figure, figures }: CardProps) {
  const t = useWords()
  const [isCiting, setCiting] = useState(false)
  const address = `${location.origin}${reportHref(report.slug, figure.passage.start)}`
  return (
    <div className="card-actions">
      <button type="button" className="button small" onClick={() => setCiting(true)}>
        {t('report.cite')}
      </button>
      <Copy text={address} label={t('card.copyLink')} />
      {figure.indicator && (
        <Link className="button small" href={compareHref(figure.indicator.key, report.organization.id)}>
          {t('card.compare')}
        </Link>
      )}
      <Suspense fallback={null}>
        {isCiting && <Cite report={report} figures={figures} onClose={() => setCiting(false)} />}
      </Suspense>
    </div>
  )
}

const compareHref = (indicator: string, organization: string) =>
  `/compare?${new URLSearchParams({ indicator, with: organization })}`

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

interface FigureLinkProps {
  slug: string
  figure: NonNullable<Figure['target']>
}

function FigureLink({ slug, figure }: FigureLinkProps) {
  return (
    <Link lang="zh-Hans" href={reportHref(slug, figure.passage.start)} keepScroll>
      {figure.label} {figure.text}
    </Link>
  )
}
