import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'

/** GraphiQL has no property for the editor's options; the comments of the examples should be read without scrolling. */
export function WrapLines() {
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  useEffect(() => queryEditor?.updateOptions({ wordWrap: 'on', wrappingIndent: 'indent' }), [queryEditor])
  return null
}
