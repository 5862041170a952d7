import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { EXAMPLES, type Example } from './examples.ts'

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M9.2 9.2a2.8 2.8 0 1 1 4.4 2.3c-1 .7-1.6 1.2-1.6 2.3" strokeLinecap="round" />
      <circle cx="12" cy="17" r=".6" fill="currentColor" />
      <circle cx="12" cy="12" r="9.25" />
    </svg>
  )
}

function ExamplesPanel() {
  const { addTab, changeTab } = useGraphiQLActions()
  const { tabs, activeTabIndex, queryEditor } = useGraphiQL((state) => ({
    tabs: state.tabs,
    activeTabIndex: state.activeTabIndex,
    queryEditor: state.queryEditor,
  }))

  function open(example: Example) {
    const index = tabs.findIndex((tab) => tab.query === example.query)
    if (index >= 0) return changeTab(index)
    addTab()
    queryEditor?.setValue(example.query)
  }

  return (
    <section className="examples" aria-label="Examples">
      <h2>Examples</h2>
      <ol>
        {EXAMPLES.map((example) => (
          <li key={example.query}>
            <button
              type="button"
              aria-current={tabs[activeTabIndex]?.query === example.query}
              onClick={() => open(example)}
            >
              <span>{example.question}</span>
              <span lang="zh">{example.chinese}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExamplesPanel }
