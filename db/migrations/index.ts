import type { Migration } from 'kysely/migration'
import * as graph from './0001-graph.ts'
import * as editing from './0002-editing.ts'
import * as announceChanges from './0003-announce-changes.ts'

/** Every migration by name, run in this order; one that has landed is never changed. */
export const migrations: Record<string, Migration> = {
  '0001-graph': graph,
  '0002-editing': editing,
  '0003-announce-changes': announceChanges,
}
