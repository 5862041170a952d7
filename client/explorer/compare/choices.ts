import type { CompareChoicesResult, ComparePlacesResult } from '../generated/operations.ts'

export type Indicator = NonNullable<CompareChoicesResult['metricGroups'][number]['key']['indicator']>

/** Only figures that are points of an indicator. */
export const ANY_INDICATOR = { where: { indicator: { key: { gte: '' } } } }

/** The indicators that have figures, those with most of them first, each once whatever its units. */
export function listIndicators({ metricGroups }: CompareChoicesResult): { indicator: Indicator; count: number }[] {
  const found = new Map<string, { indicator: Indicator; count: number }>()
  for (const { count, key } of metricGroups) {
    if (!key.indicator) continue
    const known = found.get(key.indicator.id)
    if (known) known.count += count
    else found.set(key.indicator.id, { indicator: key.indicator, count })
  }
  return [...found.values()].sort((a, b) => b.count - a.count)
}

/** A level says more at first sight than a growth or a target. */
export const chooseFirst = (listed: readonly { indicator: Indicator }[]): Indicator | undefined =>
  (listed.find(({ indicator }) => indicator.role === 'ACTUAL') ?? listed[0])?.indicator

export interface Place {
  id: string
  name: string
}

/** Where and when an indicator has figures. */
export function listPlaces({ metricGroups }: ComparePlacesResult): { organizations: Place[]; years: number[] } {
  const organizations = new Map<string, Place>()
  const years = new Set<number>()
  for (const { key } of metricGroups) {
    if (key.organization)
      organizations.set(key.organization.id, { id: key.organization.id, name: key.organization.shortName })
    if (key.year !== null) years.add(key.year)
  }
  return { organizations: [...organizations.values()], years: [...years].sort() }
}

/** All years from the first to the last: a year in between without a report is a gap to be seen. */
export function fillYears(from: number, to: number): number[] {
  const [first, last] = from <= to ? [from, to] : [to, from]
  return Array.from({ length: Math.min(50, last - first + 1) }, (_, index) => first + index)
}
