import { useMemo } from 'react'
import { useQuery } from '../data/use-query.ts'
import { Failure, Loading } from '../parts/states.tsx'
import { useWords } from '../shell/language.ts'
import { usePlace } from '../shell/router.ts'
import { useTitle } from '../shell/use-title.ts'
import { introspect, readModel } from './introspection.ts'
import { NounMap } from './noun-map.tsx'
import { SchemaSearch } from './search.tsx'
import { TypeList } from './type-list.tsx'
import { TypeView } from './type-view.tsx'

/** The schema as the service itself tells it. */
export default function SchemaPage() {
  const t = useWords()
  const { query } = usePlace()
  const { data, error, retry } = useQuery(introspect, {})
  const model = useMemo(() => data && readModel(data), [data])
  const name = query.get('type')
  useTitle(name ?? t('schema.title'))
  return (
    <div className="page">
      <h1>{t('schema.title')}</h1>
      <p className="lead">{t('schema.lead')}</p>
      <NounMap />
      {error && <Failure error={error} retry={retry} />}
      {!model && !error && <Loading lines={16} />}
      {model && (
        <>
          <SchemaSearch model={model} />
          <div className="schema">
            <TypeList model={model} chosen={name ?? 'Query'} />
            <TypeView model={model} type={model.byName.get(name ?? 'Query')} />
          </div>
        </>
      )}
    </div>
  )
}
