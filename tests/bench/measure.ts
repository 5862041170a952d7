import { fileURLToPath } from 'node:url'
import type { Cleanup } from './cleanup.ts'
import type { Ask } from './questions.ts'
import { runScript } from './run-script.ts'

export interface Contender {
  name: string
  url: string
  asks: readonly Ask[]
  /** How many statements its database has run; given for who must not answer from memory. */
  countStatements?: () => Promise<number>
}

/** `rate` is answers a second; times are milliseconds. */
export interface Load {
  rate: number
  p50: number
  p99: number
  bytes: number
}

export interface MeasureOptions {
  rounds: number
  seconds: number
  connections: number
}

const LOAD = fileURLToPath(new URL('load.mjs', import.meta.url))

/** Loads the contenders in turn, round after round, so that whatever else the machine does hits all alike. */
export async function measure(
  cleanup: Cleanup,
  contenders: readonly Contender[],
  { rounds, seconds, connections }: MeasureOptions,
): Promise<Map<string, Load[]>> {
  const answered = new Map<string, number>()
  const ran = new Map<string, number>()
  const add = (counts: Map<string, number>, name: string, count: number) =>
    counts.set(name, (counts.get(name) ?? 0) + count)

  const load = async ({ url, asks, name, countStatements }: Contender, duration: number): Promise<Load> => {
    const input = JSON.stringify({ url, asks, connections, seconds: duration })
    const before = await countStatements?.()
    const answer = JSON.parse(await runScript(cleanup, [LOAD], { input })) as Load & { failed: number }
    if (answer.failed > 0) throw new Error(`${name}: ${answer.failed} requests failed under load`)
    if (before !== undefined) {
      add(answered, name, answer.rate * duration)
      add(ran, name, (await countStatements!()) - before)
    }
    return answer
  }
  const loads = new Map<string, Load[]>(contenders.map(({ name }) => [name, []]))
  for (const contender of contenders) await load(contender, Math.min(2, seconds))
  for (let round = 0; round < rounds; round++) {
    const first = round % contenders.length
    for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)])
      loads.get(contender.name)!.push(await load(contender, seconds))
  }
  // PostgreSQL counts late, some of one contender among another's; who answers from memory runs hardly any.
  for (const [name, answers] of answered)
    if (ran.get(name)! < answers / 4) throw new Error(`${name} answered from memory: ${ran.get(name)} statements`)
  return loads
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export const summarize = (loads: readonly Load[]): Load => ({
  rate: median(loads.map((load) => load.rate)),
  p50: median(loads.map((load) => load.p50)),
  p99: median(loads.map((load) => load.p99)),
  bytes: median(loads.map((load) => load.bytes)),
})

/** Of two contenders, from the rounds they ran beside each other. */
export const compareLoads = (loads: readonly Load[], others: readonly Load[], of: 'rate' | 'p50' = 'rate'): number =>
  median(loads.map((load, round) => load[of] / others[round]![of]))
