import { useEffect, useMemo, useState } from 'react'
import { moreOrganizations, type OrganizationPage } from '../generated/operations.ts'
import { client } from './client.ts'

export type Organization = OrganizationPage['nodes'][number]

/** All organizations that report: the first hundred come with the page, the others page by page behind them. */
export function useOrganizations(first: OrganizationPage | undefined): Organization[] {
  const [rest, setRest] = useState<Organization[]>([])

  useEffect(() => {
    const after = first?.pageInfo.hasNextPage ? first.pageInfo.endCursor : undefined
    if (!after) return
    const stop = new AbortController()
    readRest(after, stop.signal, setRest)
    return () => stop.abort()
  }, [first])

  return useMemo(
    () => [...(first?.nodes ?? []), ...rest].filter(({ reports }) => reports.totalCount > 0),
    [first, rest],
  )
}

async function readRest(after: string, signal: AbortSignal, setRest: (rest: Organization[]) => void) {
  const rest: Organization[] = []
  try {
    for await (const { nodes } of client.pages(moreOrganizations, { after }, { signal })) {
      rest.push(...nodes)
      setRest([...rest])
    }
  } catch {
    // Those that came can be chosen; the page that is opened next asks again.
  }
}
