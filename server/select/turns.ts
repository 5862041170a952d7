import type { SelectText } from '../../db/connect.ts'

/** One request that asks much leaves most of the database's connections to the others. */
export const MOST_AT_ONCE = 3

/** Runs a request's statements, a few at a time; the rest wait for their turn. */
export function takeTurns(selectText: SelectText): SelectText {
  const waiting: (() => void)[] = []
  let running = 0
  return async (sql, values) => {
    if (running < MOST_AT_ONCE) running++
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await selectText(sql, values)
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
