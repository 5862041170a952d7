import type pg from 'pg'

interface Column {
  table: string
  name: string
  type: string
}

/** Ids of what all reports share: they are not moved with the copy. */
const SHARED_IDS = new Set(['indicator_id'])
const AT_ONCE = 10

/**
 * Copies the rows of the generated reports under other ids, numbers, years and values, straight from table to table.
 * The columns are read from the database, so that a migration which adds some needs no change here.
 */
export async function copyReports(client: pg.Client, first: number, last: number): Promise<void> {
  if (last < first) return
  const columns = await readColumns(client)
  const tables = [...new Set(columns.map((column) => column.table))]
  const stride = await findStride(client, tables)
  await client.query('set statement_timeout = 0')
  // The copies are right when the originals are, and a check of each foreign key takes most of the time.
  for (const table of tables) {
    await client.query(`alter table ${table} disable trigger all`)
    await client.query(`alter table ${table} enable trigger user`)
  }
  const indexes = await dropIndexes(client, tables)
  for (let start = first; start <= last; start += AT_ONCE) {
    for (const table of tables)
      await copyTable(client, table, columns, stride, start, Math.min(last, start + AT_ONCE - 1))
  }
  for (const index of indexes) await client.query(index)
  for (const table of tables) {
    await client.query(`alter table ${table} enable trigger all`)
    const { rows } = await client
      .query(`select pg_get_serial_sequence($1, 'id') as sequence`, [table])
      .catch(() => ({ rows: [] }))
    if (rows[0]?.sequence) await client.query(`select setval('${rows[0].sequence}', (select max(id) from ${table}))`)
  }
}

/** Indexes are built faster when the rows are there; those behind constraints stay. Returns how to make them again. */
async function dropIndexes(client: pg.Client, tables: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i where i.indrelid = any($1::regclass[])
       and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [tables],
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  return rows.map(({ definition }) => definition)
}

/** Every table with rows of reports, and the organizations that publish them. */
async function readColumns(client: pg.Client): Promise<Column[]> {
  const { rows } = await client.query<Column>(`
    select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and a.attgenerated = ''
      and (c.relname in ('organizations', 'reports')
        or exists (select from pg_attribute r where r.attrelid = c.oid and r.attname = 'report_id' and not r.attisdropped))
    order by array_position(array['organizations', 'reports']::name[], c.relname), c.relname, a.attnum`)
  return rows
}

async function findStride(client: pg.Client, tables: readonly string[]): Promise<number> {
  let most = 0
  for (const table of tables) {
    const { rows } = await client.query(
      `select max((to_json(t) ->> 'id')::bigint) as id from ${table} t where ${isOriginal(table)}`,
    )
    most = Math.max(most, Number(rows[0].id ?? 0))
  }
  return 10 ** Math.ceil(Math.log10(most + 1))
}

const isOriginal = (table: string) => {
  if (table === 'organizations') return `id in (select organization_id from reports where index_number ~ '^BENCH.*/0$')`
  const originals = `select id from reports where index_number ~ '^BENCH.*/0$'`
  return table === 'reports' ? `id in (${originals})` : `report_id in (${originals})`
}

async function copyTable(
  client: pg.Client,
  table: string,
  columns: readonly Column[],
  stride: number,
  first: number,
  last: number,
): Promise<void> {
  const own = columns.filter((column) => column.table === table)
  const values = own.map((column) => copyColumn(column, stride))
  const ordered = own.some(({ name }) => name === 'id') ? 'k, t.id' : 'k'
  // Ten years of one organization stand under one name: a new organization for every tenth copy.
  const step = table === 'organizations' ? 10 : 1
  await client.query(`
    insert into ${table} (${own.map(({ name }) => `"${name}"`).join(', ')})
    select ${values.join(', ')} from ${table} t, generate_series(${first}, ${last}) k
    where ${isOriginal(table)} and k % ${step} = 0 order by ${ordered}`)
}

function copyColumn({ table, name, type }: Column, stride: number): string {
  const column = `t."${name}"`
  if (name === 'organization_id') return `${column} + k / 10 * 10 * ${stride}`
  if (table === 'organizations' && name === 'parent_id') return column
  if (type === 'bigint' && !SHARED_IDS.has(name) && (name === 'id' || name.endsWith('_id')))
    return `${column} + k * ${stride}`
  if (name === 'index_number') return `regexp_replace(${column}, '0$', k::text)`
  if (name === 'slug') return `${column} || '-' || k`
  if (table === 'organizations' && (name === 'name' || name === 'short_name')) return `${column} || k`
  if (table === 'reports' && name === 'year') return `${column} + k % 10`
  if (table === 'reports' && name === 'title')
    return `replace(${column}, ${column.replace('title', 'year')}::text, (${column.replace('title', 'year')} + k % 10)::text) || k`
  if (type === 'date') return `(${column} + k % 10 * interval '1 year')::date`
  if (table === 'metrics' && type === 'numeric') return `${column} * (1 + k % 89)`
  return column
}
