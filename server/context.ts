import type { Kysely } from 'kysely'
import type { SelectText } from '../db/connect.ts'
import type { Database } from '../db/database.ts'
import type { Role } from '../db/tables/editing.ts'
import type { Cost } from './select/cost.ts'

/** What a request carries to every field. */
export interface Context {
  db: Kysely<Database>
  selectText: SelectText
  /** Of the fields that graphql-js executes one by one. */
  cost: Cost
  viewer: { role: Role; keyName: string | null }
}
