import { type MouseEvent, useEffect, useState } from 'react'
import { useWords } from '../shell/language.ts'
import { toAnchor } from './text.tsx'
import type { Figure, Report, Section } from './types.ts'

interface SectionsProps {
  report: Report
  figures: readonly Figure[]
  chosen: Figure | undefined
  isOpen: boolean
}

/** The sections as a map of the text, each with the number of its figures. */
export function Sections({ report, figures, chosen, isOpen }: SectionsProps) {
  const t = useWords()
  const current = useCurrentSection(report.sections, chosen)
  if (report.sections.length === 0) return <div className="sections" />
  const jump = (event: MouseEvent, id: string) => {
    event.preventDefault()
    const heading = document.getElementById(toAnchor(id))
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
    if (!isOpen) (event.currentTarget as HTMLElement).closest('details')?.removeAttribute('open')
  }
  return (
    <nav className="sections" aria-label={t('report.sections')}>
      <details key={String(isOpen)} open={isOpen}>
        <summary>{t('report.sections')}</summary>
        <ol>
          {report.sections.map((section) => (
            <li key={section.id} data-level={Math.min(section.level, 3)}>
              <a
                href={`#${toAnchor(section.id)}`}
                aria-current={section.id === current ? 'location' : undefined}
                onClick={(event) => jump(event, section.id)}
                title={section.theme?.name}
              >
                <span lang="zh-Hans">
                  {section.mark && <span className="section-mark">{section.mark.replace(/[（）()、]/g, '')} </span>}
                  {section.title}
                </span>
                <span className="count">{countFigures(section, figures)}</span>
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}

export const countFigures = ({ passage }: Section, figures: readonly Figure[]): number =>
  figures.filter((figure) => figure.passage.start >= passage.start && figure.passage.start < passage.end).length

/** The section that is read: where the chosen figure stands in the window, else the one a third down the window. */
function useCurrentSection(sections: readonly Section[], chosen: Figure | undefined): string | undefined {
  const [current, setCurrent] = useState<string>()
  useEffect(() => {
    let frame = 0
    const topOf = (id: string) => document.getElementById(id)?.getBoundingClientRect().top
    const look = () => {
      frame = 0
      const mark = chosen && topOf(`at-${chosen.passage.start}`)
      const line = mark !== undefined && mark >= 0 && mark < innerHeight ? mark + 1 : innerHeight / 3
      setCurrent(sections.findLast(({ id }) => (topOf(toAnchor(id)) ?? Number.POSITIVE_INFINITY) < line)?.id)
    }
    const onScroll = () => {
      frame ||= requestAnimationFrame(look)
    }
    look()
    addEventListener('scroll', onScroll, { passive: true })
    return () => {
      removeEventListener('scroll', onScroll)
      cancelAnimationFrame(frame)
    }
  }, [sections, chosen])
  return current
}
