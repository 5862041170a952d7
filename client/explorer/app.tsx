import { lazy, Suspense, useEffect } from 'react'
import { HomePage } from './home/page.tsx'
import { Boundary } from './parts/boundary.tsx'
import { Loading, NotFound } from './parts/states.tsx'
import { ReportPage } from './report/page.tsx'
import { ReportsPage } from './reports/page.tsx'
import { Footer } from './shell/footer.tsx'
import { Header } from './shell/header.tsx'
import { useWords } from './shell/language.ts'
import { followHistory, usePlace } from './shell/router.ts'

const MetricsPage = lazy(() => import('./metrics/page.tsx'))
const ComparePage = lazy(() => import('./compare/page.tsx'))
const SchemaPage = lazy(() => import('./schema/page.tsx'))

export function App() {
  const t = useWords()
  const { path } = usePlace()
  useEffect(followHistory, [])
  return (
    <>
      <a className="skip" href="#main">
        {t('site.skip')}
      </a>
      <Header />
      <main id="main" tabIndex={-1}>
        <Boundary key={path}>
          <Suspense fallback={<Loading />}>
            <Page />
          </Suspense>
        </Boundary>
      </main>
      <Footer />
    </>
  )
}

function Page() {
  const { path } = usePlace()
  const [, first, second, ...rest] = path.replace(/\/$/, '').split('/')
  if (rest.length === 0 && first === 'reports' && second) return <ReportPage key={second} slug={second} />
  if (second !== undefined) return <NotFound />
  switch (first) {
    case undefined:
      return <HomePage />
    case 'reports':
      return <ReportsPage />
    case 'metrics':
      return <MetricsPage />
    case 'compare':
      return <ComparePage />
    case 'schema':
      return <SchemaPage />
    default:
      return <NotFound />
  }
}
