import './workers.ts'
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import 'graphiql/graphiql.css'
import './page.css'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { createRoot } from 'react-dom/client'
import { EditorOptions } from './editor-options.tsx'
import { EXAMPLES } from './examples.ts'
import { EXAMPLES_PLUGIN } from './examples-panel.tsx'
import { createFetcher } from './fetcher.ts'

// A link may carry a query, /graphql#query=…&variables=…; with ?query=… the service would answer it itself.
const linked = new URLSearchParams(location.hash.slice(1))
const query = linked.get('query') ?? undefined
const variables = linked.get('variables') ?? undefined
// The rest is one click away in the panel; more tabs than fit are found by nobody.
const tabs = EXAMPLES.slice(0, 9).map((example) => ({ query: example.query }))
const roomForPanel = matchMedia('(min-width: 1000px)').matches

createRoot(document.getElementById('root')!).render(
  <GraphiQL
    fetcher={createFetcher('/graphql')}
    initialQuery={query}
    initialVariables={variables}
    defaultTabs={query ? [{ query, variables }, ...tabs] : tabs}
    plugins={[EXAMPLES_PLUGIN, HISTORY_PLUGIN]}
    visiblePlugin={roomForPanel ? EXAMPLES_PLUGIN : undefined}
    // Headers may hold an editor's key, which must not stay in the browser.
    shouldPersistHeaders={false}
    inputValueDeprecation
    schemaDescription
  >
    <GraphiQL.Logo>{''}</GraphiQL.Logo>
    <EditorOptions />
  </GraphiQL>,
)
