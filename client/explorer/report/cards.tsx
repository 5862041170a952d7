import { type KeyboardEvent, memo, useEffect, useMemo, useRef } from 'react'
import { ROLES, Role } from '../parts/role.tsx'
import { useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import { reportHref } from '../shell/router.ts'
import { Card } from './card.tsx'
import type { Figure, Report } from './types.ts'
import type { Chosen } from './use-chosen.ts'

interface CardsProps {
  report: Report
  figures: readonly Figure[]
  chosen: Figure | undefined
  choose: Chosen['choose']
}

/** All figures in reading order; the chosen one stands open. */
export function Cards({ report, figures, chosen, choose }: CardsProps) {
  const t = useWords()
  const list = useRef<HTMLOListElement>(null)
  // One stop of the Tab key for hundreds of lines: the first of them, or the one behind the chosen figure.
  const entry = chosen ? figures.indexOf(chosen) + 1 : 0

  useEffect(() => {
    const box = list.current
    const card = box?.querySelector<HTMLElement>('[data-chosen]')
    if (!box || !card) return
    const top = card.offsetTop - box.offsetTop
    const isSeen = top >= box.scrollTop && top + card.offsetHeight <= box.scrollTop + box.clientHeight
    if (!isSeen) box.scrollTop = top - 24
  }, [chosen])

  return (
    <aside className="cards" aria-label={t('report.figures')}>
      <Legend figures={figures} />
      <p className="hint">{t(chosen ? 'report.keys' : 'report.choose')}</p>
      <ol ref={list} onKeyDown={moveFocus}>
        {figures.map((figure, index) =>
          figure === chosen ? (
            <li key={figure.id} data-chosen="">
              <Card report={report} figure={figure} figures={figures} />
            </li>
          ) : (
            <li key={figure.id}>
              <Line figure={figure} slug={report.slug} choose={choose} isEntry={index === entry} />
            </li>
          ),
        )}
      </ol>
    </aside>
  )
}

/** Up and down go from line to line. */
function moveFocus(event: KeyboardEvent<HTMLOListElement>) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!by || !(event.target as HTMLElement).matches('a.line')) return
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('a.line')]
  event.preventDefault()
  lines[lines.indexOf(event.target as HTMLElement) + by]?.focus()
}

/** The roles of this report and the line each is marked with. */
export function Legend({ figures }: Pick<CardsProps, 'figures'>) {
  const t = useWords()
  const roles = useMemo(() => ROLES.filter((role) => figures.some((figure) => figure.role === role)), [figures])
  return (
    <ul className="legend" aria-label={t('report.legend')}>
      {roles.map((role) => (
        <li key={role}>
          <Role role={role} />
        </li>
      ))}
    </ul>
  )
}

interface LineProps {
  figure: Figure
  slug: string
  choose: Chosen['choose']
  isEntry: boolean
}

const Line = memo(function Line({ figure, slug, choose, isEntry }: LineProps) {
  return (
    <Link
      className="line"
      tabIndex={isEntry ? 0 : -1}
      href={reportHref(slug, figure.passage.start)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        choose(figure)
      }}
    >
      <span lang="zh-Hans">{figure.label}</span>
      <span lang="zh-Hans" className="mark" data-role={figure.role}>
        {figure.text}
      </span>
    </Link>
  )
})
