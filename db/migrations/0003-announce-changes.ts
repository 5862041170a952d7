import { type Kysely, sql } from 'kysely'

const READ_TABLES = [
  'organizations',
  'themes',
  'units',
  'indicators',
  'indicator_aliases',
  'reports',
  'sections',
  'initiatives',
  'sentences',
  'metrics',
  'revisions',
]

/** Whatever changes a table, an editor, an importer or psql, every service hears of it when it commits. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`create function announce_change() returns trigger language plpgsql as $$
      begin perform pg_notify('workreport_changes', tg_table_name); return null; end $$`,
    ...READ_TABLES.map(
      (table) => sql`create trigger announce_change after insert or update or delete or truncate on ${sql.table(table)}
        for each statement execute function announce_change()`,
    ),
  ]
  for (const statement of statements) await statement.execute(db)
}
