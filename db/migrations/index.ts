import type { Migration } from 'kysely/migration'
import * as graph from './0001-graph.ts'

/** Every migration by name, run in this order; one that has landed is never changed. */
export const migrations: Record<string, Migration> = {
  '0001-graph': graph,
}
