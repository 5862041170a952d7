import { LRUCache } from 'lru-cache'
import type { Change } from '../../db/connect.ts'

interface CachedResponse {
  text: string
  tables: ReadonlySet<string>
}

/**
 * Answers to readers, kept until a table they were read from changes. The database tells of changes,
 * whoever makes them; while it cannot be heard nothing is kept.
 */
export class ResponseCache {
  readonly #responses: LRUCache<string, CachedResponse>
  readonly #isOn: boolean
  readonly #changedAt = new Map<string, number>()
  #clock = 0
  #hears = false
  /** What was read before may have changed unheard. */
  #hearsSince = 0

  constructor(megabytes: number) {
    this.#isOn = megabytes > 0
    this.#responses = new LRUCache({
      maxSize: Math.max(1, megabytes * 1024 * 1024),
      sizeCalculation: ({ text }, key) => text.length + key.length + 100,
    })
  }

  /** To be given to `Connection.onChange`. */
  readonly follow = (change: Change): void => {
    this.#clock++
    if (change.kind !== 'changed') {
      this.#hears = change.kind === 'listening'
      this.#hearsSince = this.#clock
      this.#responses.clear()
      return
    }
    this.#changedAt.set(change.table, this.#clock)
    for (const [key, { tables }] of this.#responses.entries()) if (tables.has(change.table)) this.#responses.delete(key)
  }

  find(key: string): string | undefined {
    return this.#responses.get(key)?.text
  }

  /** The moment before a statement runs, to be given to `keep` with its answer. */
  now(): number {
    return this.#clock
  }

  /** Keeps an answer unless what it was read from has changed since. */
  keep(key: string, text: string, statements: readonly string[], since: number): void {
    if (!this.#isOn || !this.#hears || since < this.#hearsSince) return
    const tables = new Set(statements.flatMap(findTables))
    for (const table of tables) if ((this.#changedAt.get(table) ?? -1) > since) return
    this.#responses.set(key, { text, tables })
  }
}

/** Every table a statement reads: what stands behind FROM and JOIN. */
const findTables = (sql: string): string[] => [...sql.matchAll(/\b(?:from|join) (\w+)/g)].map((match) => match[1]!)
