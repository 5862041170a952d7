import type { Organization } from '../data/use-organizations.ts'
import { useQuery } from '../data/use-query.ts'
import { comparePlaces, comparePoints } from '../generated/operations.ts'
import { Choice } from '../parts/choice.tsx'
import { Empty, Failure, Loading } from '../parts/states.tsx'
import { useWords } from '../shell/language.ts'
import { go, usePlace, withQuery } from '../shell/router.ts'
import { fillYears, type Indicator, listPlaces } from './choices.ts'
import { Comparison } from './comparison.tsx'

interface PlacesProps {
  indicator: Indicator
  all: readonly Organization[]
}

// As many as a comparison takes.
const MOST = 100
// As many as have a symbol of their own in the chart.
const AT_FIRST = 8
// As far as reports on the web go back.
const FIRST_YEAR = 2000

/** Which organizations and years are compared: at first those that have the indicator most often. */
export function Places({ indicator, all }: PlacesProps) {
  const t = useWords()
  const { query } = usePlace()
  const places = useQuery(comparePlaces, { where: { indicator: { key: { eq: indicator.key } } } })
  const known = places.data && listPlaces(places.data)

  const asked = query.get('organizations')?.split(',').filter(Boolean)
  const chosen = asked ?? chooseFirst(known?.organizations ?? [], query.get('with'))
  const thisYear = new Date().getFullYear()
  const from = readYear(query.get('from')) ?? known?.years[0] ?? thisYear
  const to = readYear(query.get('to')) ?? known?.years.at(-1) ?? thisYear
  const years = fillYears(from, to)
  const isReady = known !== undefined && chosen.length > 0
  const points = useQuery(
    comparePoints,
    isReady ? { indicator: indicator.id, organizations: chosen.slice(0, MOST), years } : undefined,
  )

  const failed = places.error ? places : points.error ? points : undefined
  if (failed) return <Failure error={failed.error!} retry={failed.retry} />
  if (!known) return <Loading lines={10} />

  const listed = mergePlaces(known.organizations, all)
  const choices = yearChoices(Math.min(FIRST_YEAR, from), Math.max(thisYear, to))
  const toggle = (id: string, isOn: boolean) => {
    const next = isOn ? [...chosen, id] : chosen.filter((one) => one !== id)
    go(withQuery({ organizations: next.join(',') || ',' }), { keepScroll: true })
  }
  return (
    <>
      <div className="filters">
        <Choice name="from" label={t('compare.from')} value={`${from}`} choices={choices} isRequired />
        <Choice name="to" label={t('compare.to')} value={`${to}`} choices={choices} isRequired />
        <details className="organizations">
          <summary>
            {t('compare.organizations')} · {chosen.length}
          </summary>
          <fieldset>
            <legend className="unseen">{t('compare.organizations')}</legend>
            {listed.map(({ id, name }) => (
              <label key={id} className="check">
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  onChange={(event) => toggle(id, event.target.checked)}
                />
                <span lang="zh-Hans">{name}</span>
              </label>
            ))}
          </fieldset>
        </details>
      </div>
      {!asked && known.organizations.length > AT_FIRST && <p>{t('compare.atFirst', { n: AT_FIRST })}</p>}
      {chosen.length >= MOST && <p className="empty">{t('compare.most', { n: MOST })}</p>}
      {isReady && points.data ? (
        <Comparison data={points.data.comparison} />
      ) : isReady ? (
        <Loading lines={10} />
      ) : (
        <Empty>{t('compare.noPoints')}</Empty>
      )}
    </>
  )
}

/** The organization one comes from, then those with most figures. */
const chooseFirst = (known: readonly { id: string }[], own: string | null) =>
  [...new Set([...(own ? [own] : []), ...known.map(({ id }) => id)])].slice(0, AT_FIRST)

const readYear = (text: string | null) => (text && /^(19|20)\d\d$/.test(text) ? Number(text) : undefined)

const yearChoices = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => `${last - index}`)

/** Those that have the indicator come first. */
function mergePlaces(known: { id: string; name: string }[], all: PlacesProps['all']) {
  const others = all.filter(({ id }) => !known.some((one) => one.id === id))
  return [...known, ...others.map(({ id, shortName }) => ({ id, name: shortName }))]
}
