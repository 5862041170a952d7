import { useOrganizations } from '../data/use-organizations.ts'
import { useQuery } from '../data/use-query.ts'
import { compareChoices } from '../generated/operations.ts'
import { Empty, Failure, Loading } from '../parts/states.tsx'
import { useWords } from '../shell/language.ts'
import { usePlace } from '../shell/router.ts'
import { useTitle } from '../shell/use-title.ts'
import { ANY_INDICATOR, chooseFirst, listIndicators } from './choices.ts'
import { IndicatorChoice } from './indicator-choice.tsx'
import { Places } from './places.tsx'

/** One indicator over organizations and years. */
export default function ComparePage() {
  const t = useWords()
  const { query } = usePlace()
  const { data, error, retry } = useQuery(compareChoices, ANY_INDICATOR)
  const organizations = useOrganizations(data?.organizations)
  useTitle(t('compare.title'))
  const listed = data && listIndicators(data)
  const asked = query.get('indicator')
  const chosen = listed && (listed.find(({ indicator }) => indicator.key === asked)?.indicator ?? chooseFirst(listed))
  return (
    <div className="page">
      <h1>{t('compare.title')}</h1>
      <p className="lead">{t('compare.lead')}</p>
      {error && <Failure error={error} retry={retry} />}
      {!data && !error && <Loading lines={12} />}
      {listed && !chosen && (
        <div className="state">
          <h2>{t('compare.none')}</h2>
          <p>{t('compare.noneText')}</p>
        </div>
      )}
      {data && chosen && (
        <>
          {asked && asked !== chosen.key && <Empty>{t('compare.unknown', { key: asked })}</Empty>}
          <IndicatorChoice listed={listed!} chosen={chosen} />
          <Places key={chosen.id} indicator={chosen} all={organizations} />
        </>
      )}
    </div>
  )
}
