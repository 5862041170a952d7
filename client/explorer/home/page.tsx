import { useQuery } from '../data/use-query.ts'
import { home } from '../generated/operations.ts'
import { Failure, Loading } from '../parts/states.tsx'
import { ReportList } from '../reports/list.tsx'
import { SearchBox } from '../reports/search-box.tsx'
import { useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import { useTitle } from '../shell/use-title.ts'
import { QUESTIONS, Questions } from './questions.tsx'

const CLIENT = `import { createClient } from '@workreport/client'

const client = createClient({ url: '${location.origin}/graphql' })
const { reports } = await client.reports({ first: 10 })
for (const { title, year } of reports.nodes) console.log(year, title)`

export function HomePage() {
  const t = useWords()
  const { data, error, retry } = useQuery(home, QUESTIONS)
  useTitle()
  const reports = data?.reports
  return (
    <div className="page home">
      <h1>{t('home.lead')}</h1>
      <SearchBox isInstant />
      {error ? (
        <Failure error={error} retry={retry} />
      ) : (
        <>
          <Questions data={data} />
          <section aria-labelledby="reports">
            <h2 id="reports">{reports ? t('home.reports', { n: reports.totalCount }) : t('reports.title')}</h2>
            {reports ? <ReportList reports={reports.nodes} /> : <Loading />}
            {reports && reports.totalCount > reports.nodes.length && (
              <p>
                <Link className="button" href="/reports">
                  {t('home.allReports')}
                </Link>
              </p>
            )}
          </section>
        </>
      )}
      <section className="build" aria-labelledby="build">
        <h2 id="build">{t('home.build')}</h2>
        <p>{t('home.buildText')}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <pre tabIndex={0}>
          <code>{CLIENT}</code>
        </pre>
        <p className="buttons">
          <a className="button" href="/graphql">
            {t('home.graphiql')}
          </a>
          <a className="button" href="/schema.graphql">
            {t('home.sdl')}
          </a>
        </p>
      </section>
    </div>
  )
}
