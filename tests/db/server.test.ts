import { describe, expect, test } from 'vitest'
import { connect } from '../../db/connect.ts'
import { serverUrl } from '../support/database.ts'

describe.skipIf(!serverUrl)('statements on a server', () => {
  test('are kept by name, but a search is planned for its word', async () => {
    const { selectText, close } = await connect({ databaseUrl: serverUrl!, command: 'test', poolSize: 1 })
    try {
      await selectText('select $1::text', ['kept'])
      await selectText("select ('a'::tsvector @@ $1::tsquery)::text", ["'a'"])
      const kept = await selectText("select string_agg(statement, ';') from pg_prepared_statements where $1::bool", [
        true,
      ])
      expect(kept).toContain('select $1::text')
      expect(kept).not.toContain('tsquery')
    } finally {
      await close()
    }
  })
})
