import { useOrganizations } from '../data/use-organizations.ts'
import { useQuery } from '../data/use-query.ts'
import { metricChoices } from '../generated/operations.ts'
import { useWords } from '../shell/language.ts'
import { usePlace } from '../shell/router.ts'
import { Choice } from './choice.tsx'

/** A page of one list means nothing in another. */
export const PAGING = ['after', 'before']

/** Which organization and which year, from those there are. */
export function PlaceChoices() {
  const t = useWords()
  const { query } = usePlace()
  const { data } = useQuery(metricChoices, {})
  const organizations = useOrganizations(data?.organizations)
  const [organization, year] = [query.get('organization') ?? '', query.get('year') ?? '']
  const names = organizations.map(({ name, shortName }) => [name, shortName] as const)
  return (
    <>
      <Choice
        name="organization"
        label={t('reports.organization')}
        value={organization}
        choices={withChosen(
          names.sort(([, a], [, b]) => (a < b ? -1 : 1)),
          organization,
        )}
        clears={PAGING}
      />
      <Choice
        name="year"
        label={t('reports.year')}
        value={year}
        choices={withChosen(listYears(data?.newest.nodes[0]?.year, data?.oldest.nodes[0]?.year), year)}
        clears={PAGING}
      />
    </>
  )
}

/** The last year first. */
const listYears = (newest = 0, oldest = 1) =>
  Array.from({ length: Math.max(0, newest - oldest + 1) }, (_, index) => {
    const year = `${newest - index}`
    return [year, year] as const
  })

type NamedChoice = readonly [value: string, name: string]

/** The choice of the address is there before, or without, the list it stands in. */
const withChosen = (choices: NamedChoice[], chosen: string): NamedChoice[] =>
  chosen && !choices.some(([value]) => value === chosen) ? [[chosen, chosen], ...choices] : choices
