import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react'
import { Empty } from '../parts/states.tsx'
import { useLanguage, useWords } from '../shell/language.ts'
import { usePlace } from '../shell/router.ts'
import { useMedia } from '../shell/use-media.ts'
import { announce } from './announce.ts'
import { Cards, Legend } from './cards.tsx'
import { layOut, type Span } from './layout.ts'
import { Sections } from './sections.tsx'
import { Sheet } from './sheet.tsx'
import { SourceText } from './text.tsx'
import type { Figure, Report } from './types.ts'
import { type Chosen, useChosen } from './use-chosen.ts'
import { useKeys } from './use-keys.ts'

interface ReaderProps {
  report: Report
  figures: readonly Figure[]
}

/** Sections, text and figures side by side; choosing a figure in one shows it in the others. */
export function Reader({ report, figures }: ReaderProps) {
  const t = useWords()
  const lang = useLanguage()
  const isWide = useMedia('(min-width: 56rem)')
  const hasMap = useMedia('(min-width: 80rem)')
  const { query } = usePlace()
  const root = useRef<HTMLDivElement>(null)
  const { figure, choose, step } = useChosen(report.slug, figures)
  const bodyStart = report.preamble?.start ?? report.sections[0]?.passage.start ?? 0
  const blocks = useMemo(
    () => layOut(report.source.text, report.sections, figures, bodyStart),
    [report, figures, bodyStart],
  )

  const lit = figure?.sentence ?? findLit(report.source.text, query)

  const focusMark = useCallback(
    (next: Figure | undefined) =>
      next && root.current?.querySelector<HTMLElement>(`#at-${next.passage.start}`)?.focus({ preventScroll: true }),
    [],
  )
  // The line that was chosen becomes a card, and the focus would be lost with it.
  const chooseCard = useCallback<Chosen['choose']>(
    (next) => {
      choose(next)
      focusMark(next)
    },
    [choose, focusMark],
  )
  useKeys({ step: (by) => focusMark(step(by)), close: () => figure && choose(undefined) })

  useEffect(() => {
    if (!figure) return
    root.current?.querySelector(`#at-${figure.passage.start}`)?.scrollIntoView({ block: 'nearest' })
  }, [figure])

  useEffect(() => {
    if (!figure) root.current?.querySelector('.text .lit')?.scrollIntoView({ block: 'center' })
  }, [query, figure])

  const onArrow = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (!by || !(event.target as HTMLElement).matches('a.mark')) return
    event.preventDefault()
    focusMark(step(by))
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows move the focus between the links inside
    <div className="reader" ref={root} onKeyDown={onArrow}>
      <Sections report={report} figures={figures} chosen={figure} isOpen={hasMap} />
      {!isWide && figures.length > 0 && <Legend figures={figures} />}
      <SourceText
        blocks={blocks}
        text={report.source.text}
        slug={report.slug}
        chosen={figure}
        lit={lit}
        choose={choose}
      />
      {isWide && <Cards report={report} figures={figures} chosen={figure} choose={chooseCard} />}
      {!isWide && figure && <Sheet report={report} figure={figure} figures={figures} choose={choose} step={step} />}
      {figures.length === 0 && <Empty>{t('report.noFigures')}</Empty>}
      <p className="unseen" role="status">
        {figure && announce(figure, t, lang)}
      </p>
    </div>
  )
}

/** The words a search has found, from the place on where it found them. */
function findLit(text: string, query: URLSearchParams): Span | undefined {
  const find = query.get('find')
  const start = find ? text.indexOf(find, Number(query.get('from')) || 0) : -1
  return start < 0 ? undefined : { start, end: start + find!.length }
}
