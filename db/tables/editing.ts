import type { Generated } from 'kysely'

export const ROLES = ['READER', 'EDITOR', 'ADMIN'] as const
export type Role = (typeof ROLES)[number]

/** What an edit changed; before and after are JSON texts of the changed fields. */
export interface RevisionTable {
  id: Generated<number>
  report_id: number
  metric_id: number | null
  at: Generated<string>
  by: string
  action: string
  before: string | null
  after: string | null
  reason: string | null
}

export interface ApiKeyTable {
  id: Generated<number>
  name: string
  role: Role
  /** SHA-256 of the secret, hex; the secret itself is never stored. */
  secret_sha256: string
  created_at: Generated<string>
  revoked_at: string | null
}
