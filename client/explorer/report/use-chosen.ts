import { useCallback, useMemo } from 'react'
import { go, reportHref, usePlace } from '../shell/router.ts'
import type { Figure } from './types.ts'

export interface Chosen {
  figure: Figure | undefined
  choose: (figure: Figure | undefined, how?: { replace?: boolean }) => void
  step: (by: number) => Figure | undefined
}

/**
 * The figure the address names by the place of its first character, which stays right when the report is read anew.
 * An address inside a figure or before it names the next one.
 */
export function useChosen(slug: string, figures: readonly Figure[]): Chosen {
  const at = usePlace().query.get('at')
  const ordered = useMemo(() => [...figures].sort((a, b) => a.passage.start - b.passage.start), [figures])
  const place = at === null || !/^\d+$/.test(at) ? undefined : Number(at)
  const figure =
    place === undefined
      ? undefined
      : (ordered.find(({ passage }) => passage.start === place) ?? ordered.find(({ passage }) => passage.end > place))

  const choose = useCallback<Chosen['choose']>(
    (next, { replace = false } = {}) => go(reportHref(slug, next?.passage.start), { replace, keepScroll: true }),
    [slug],
  )
  const step = useCallback<Chosen['step']>(
    (by) => {
      const from = figure ? ordered.indexOf(figure) : by > 0 ? -1 : ordered.length
      const next = ordered[from + by]
      if (next) choose(next, { replace: figure !== undefined })
      return next
    },
    [figure, ordered, choose],
  )
  return { figure, choose, step }
}
