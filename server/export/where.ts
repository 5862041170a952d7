import { coerceInputValue } from 'graphql'
import { createInputError } from '../errors.ts'
import { getMetricFilter } from './statement.ts'

const DEEPEST_WHERE = 40
const MOST_MESSAGES = 10

/** Reads a MetricFilter from JSON, as the graph reads its `where`; what is wrong is told with its path. */
export function readWhere(json: string | undefined): unknown {
  if (json === undefined) return undefined
  const value = parseJson(json)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw createInputError('where is not a JSON object; give a filter such as {"label":{"contains":"信访"}}.')
  if (measureDepth(value) > DEEPEST_WHERE)
    throw createInputError(`where nests more than ${DEEPEST_WHERE} levels.`, 'DEPTH_LIMIT')
  const mistakes: string[] = []
  const where = coerceInputValue(value, getMetricFilter(), (path, _value, { message }) => {
    if (mistakes.length < MOST_MESSAGES) mistakes.push(`${showPath(path)}: ${message}`)
  })
  if (mistakes.length > 0) throw createInputError(mistakes.join('\n'))
  return where
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw createInputError(`where is not JSON: ${(error as Error).message}.`)
  }
}

/** `where.report.year.gte`, `where.or[1].label`. */
const showPath = (path: readonly (string | number)[]) =>
  path.reduce<string>((shown, key) => (typeof key === 'number' ? `${shown}[${key}]` : `${shown}.${key}`), 'where')

/** Level by level: recursion would go as deep as the brackets do. */
function measureDepth(value: object): number {
  let level: unknown[] = [value]
  let depth = 0
  while (level.length > 0 && depth <= DEEPEST_WHERE) {
    level = level.flatMap((part) => (typeof part === 'object' && part !== null ? Object.values(part) : []))
    depth++
  }
  return depth
}
