import { pick, useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'

/** GraphiQL has no property for this: long comments and sentences are to be read without scrolling sideways. */
export function EditorOptions() {
  const editors = useGraphiQL(pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor'))
  useEffect(() => {
    for (const editor of Object.values(editors)) {
      editor?.updateOptions({ fontSize: 13, lineHeight: 20, wordWrap: 'on', wrappingIndent: 'same' })
    }
  }, [editors])
  return null
}
