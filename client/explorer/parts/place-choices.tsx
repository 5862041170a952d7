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
  const [organization, year] = [query.get('organization') ?? '', query.get('year') ?? '']
  const years = [...new Set(data?.reports.nodes.map((report) => `${report.year}`))]
  const organizations = data?.organizations.nodes.map(({ shortName }) => shortName).sort() ?? []
  return (
    <>
      <Choice
        name="organization"
        label={t('reports.organization')}
        value={organization}
        choices={withChosen(organizations, organization)}
        clears={PAGING}
      />
      <Choice name="year" label={t('reports.year')} value={year} choices={withChosen(years, year)} clears={PAGING} />
    </>
  )
}

/** The choice of the address is there before, or without, the list it stands in. */
const withChosen = (choices: string[], chosen: string) =>
  chosen && !choices.includes(chosen) ? [chosen, ...choices] : choices
