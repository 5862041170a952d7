import { useCallback, useEffect, useRef, useState } from 'react'
import type { ResultOf, TypedText, VariablesOf, WorkreportError } from '../../index.ts'
import { client } from './client.ts'

export interface Answer<Result> {
  data?: Result | undefined
  error?: WorkreportError | undefined
  /** Asked and not yet answered; `data` may still be the answer before. */
  loading: boolean
  retry: () => void
}

interface Entry {
  at: number
  data?: unknown
  promise: Promise<unknown>
}

const FRESH = 5 * 60_000
const MOST = 60
const entries = new Map<string, Entry>()

/** Asks once however many parts of a page want the same, and keeps the answer for the way back. */
export function ask<Op extends TypedText<never, never>>(operation: Op, variables: VariablesOf<Op>) {
  const key = operation + JSON.stringify(variables)
  const known = entries.get(key)
  if (known && Date.now() - known.at < FRESH) return known
  const promise = client.request(operation as TypedText<unknown, object>, variables as object)
  const entry: Entry = { at: Date.now(), promise }
  promise.then(
    (data) => {
      entry.data = data
    },
    () => entries.delete(key),
  )
  entries.set(key, entry)
  if (entries.size > MOST) entries.delete(entries.keys().next().value!)
  return entry
}

interface State<Result> {
  key: string
  data?: Result | undefined
  error?: WorkreportError | undefined
}

/** The answer to an operation; `variables` undefined asks nothing. The answer before stays until the next is there. */
// biome-ignore lint/suspicious/noExplicitAny: any operation, whatever its variables
export function useQuery<Op extends TypedText<any, any>>(
  operation: Op,
  variables: VariablesOf<Op> | undefined,
): Answer<ResultOf<Op>> {
  type Result = ResultOf<Op>
  const key = variables === undefined ? '' : operation + JSON.stringify(variables)
  const known = variables === undefined ? undefined : (entries.get(key)?.data as Result | undefined)
  const [state, setState] = useState<State<Result>>({ key, data: known })
  const [round, setRound] = useState(0)
  const latest = useRef(variables)
  latest.current = variables

  useEffect(() => {
    if (latest.current === undefined) return
    let gone = false
    ask(operation as TypedText<never, never>, latest.current as never).promise.then(
      (data) => gone || setState({ key, data: data as Result }),
      (error) => gone || setState({ key, error }),
    )
    return () => {
      gone = true
    }
  }, [key, round])

  const retry = useCallback(() => {
    setState({ key: '' })
    setRound((count) => count + 1)
  }, [])
  const data = known ?? state.data
  const error = state.key === key ? state.error : undefined
  return { data, error, loading: key !== '' && state.key !== key && known === undefined, retry }
}
