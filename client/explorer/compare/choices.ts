import type {
  CompareChoicesResult,
  CompareChoicesVariables,
  ComparePlacesResult,
  IndicatorCount,
} from '../generated/operations.ts'

export type Indicator = NonNullable<IndicatorCount['key']['indicator']>

/** Figures that are points of an indicator; no more than a hundred indicators come at once, so in two parts. */
export const ANY_INDICATOR: CompareChoicesVariables = {
  levels: { indicator: { key: { gte: '' } }, role: { eq: 'ACTUAL' } },
  others: { indicator: { key: { gte: '' } }, role: { ne: 'ACTUAL' } },
}

/** The indicators that have figures, those with most of them first, each once whatever its units. */
export function listIndicators({ levels, others }: CompareChoicesResult): { indicator: Indicator; count: number }[] {
  const found = new Map<string, { indicator: Indicator; count: number }>()
  for (const { count, key } of [...levels, ...others]) {
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
export function listPlaces({ organizations, years }: ComparePlacesResult): { organizations: Place[]; years: number[] } {
  const places = new Map(organizations.map(({ key }) => [key.organization?.id, key.organization]))
  const known = new Set(years.flatMap(({ key }) => key.year ?? []))
  return {
    organizations: [...places.values()].flatMap((place) => (place ? { id: place.id, name: place.shortName } : [])),
    years: [...known].sort(),
  }
}

/** All years from the first to the last: a year in between without a report is a gap to be seen. */
export function fillYears(from: number, to: number): number[] {
  const [first, last] = from <= to ? [from, to] : [to, from]
  return Array.from({ length: Math.min(50, last - first + 1) }, (_, index) => first + index)
}
