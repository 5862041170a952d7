import { deepStrictEqual } from 'node:assert'
import type { Contender } from './measure.ts'
import type { Ask } from './questions.ts'

const SAMPLES = 10

/** Throws unless all contenders give the same values for the same questions: nobody is measured for another job. */
export async function checkSameAnswers(contenders: readonly Contender[]): Promise<void> {
  const [first, ...others] = contenders
  const step = Math.max(1, Math.floor(first!.asks.length / SAMPLES))
  for (let index = 0; index < first!.asks.length; index += step) {
    const expected = await ask(first!, first!.asks[index]!)
    for (const other of others) {
      const answer = await ask(other, other.asks[index]!)
      deepStrictEqual(
        answer,
        expected,
        `${other.name} and ${first!.name} differ for ${JSON.stringify(other.asks[index])}`,
      )
    }
  }
}

async function ask({ url, name }: Contender, { path, body }: Ask): Promise<unknown> {
  const response = await fetch(
    `${url}${path}`,
    body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body },
  )
  const text = await response.text()
  if (response.status !== 200) throw new Error(`${name} answers ${path} with ${response.status}: ${text.slice(0, 500)}`)
  const { data, errors } = JSON.parse(text) as { data?: Record<string, unknown>; errors?: unknown }
  if (errors || !data || Object.values(data).some((value) => value === null || isEmpty(value)))
    throw new Error(`${name} has no answer to ${body ?? path}: ${text.slice(0, 500)}`)
  return flatten(data)
}

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0

/** Pages become lists and units their symbols: each contestant says them in its own way. */
function flatten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(flatten)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const [only] = entries
  if (entries.length === 1 && (only![0] === 'nodes' || only![0] === 'symbol')) return flatten(only![1])
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, flatten(part)]))
}
