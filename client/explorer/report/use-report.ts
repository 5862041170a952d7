import { useEffect, useMemo, useState } from 'react'
import type { WorkreportError } from '../../index.ts'
import { client } from '../data/client.ts'
import { type Answer, useQuery } from '../data/use-query.ts'
import { moreFigures, reportPage } from '../generated/operations.ts'
import type { Figure, Report } from './types.ts'

interface Rest {
  figures: Figure[]
  error?: WorkreportError
}

export interface ReportWithFigures {
  report: Report | null
  figures: Figure[]
}

/** A report with all its figures: the first hundred come with the text, the others page by page behind them. */
export function useReport(slug: string): Answer<ReportWithFigures> {
  const { data, ...answer } = useQuery(reportPage, { slug })
  const [rest, setRest] = useState<Rest>({ figures: [] })
  const report = data?.report

  useEffect(() => {
    const after = report?.metrics.pageInfo.hasNextPage ? report.metrics.pageInfo.endCursor : undefined
    if (!after) return
    const stop = new AbortController()
    readRest(slug, after, stop.signal, setRest)
    return () => stop.abort()
  }, [slug, report])

  const figures = useMemo(() => [...(report?.metrics.nodes ?? []), ...rest.figures], [report, rest])
  return { ...answer, data: data && { report: report ?? null, figures }, error: answer.error ?? rest.error }
}

async function readRest(slug: string, after: string, signal: AbortSignal, setRest: (rest: Rest) => void) {
  const figures: Figure[] = []
  try {
    const pages = client.pages(moreFigures, { slug, after }, { signal }, ({ report }) => report?.metrics)
    for await (const { nodes } of pages) {
      figures.push(...nodes)
      setRest({ figures: [...figures] })
    }
  } catch (error) {
    if (!signal.aborted) setRest({ figures, error: error as WorkreportError })
  }
}
