/**
 * The least that PostgreSQL has to do, a statement an answer, by hand: text put together is the
 * fastest way to JSON (measured: 0.27 ms of processor for a report, 0.32 with row_to_json, 0.42 with json_build_object).
 */
const text = (column: string) => `coalesce(to_json(${column})::text, 'null')`
const plain = (column: string) => `'"' || ${column} || '"'`
const object = (pairs: Record<string, string>) =>
  `'{' || ${Object.entries(pairs)
    .map(([key, sql]) => `'"${key}":' || ${sql}`)
    .join(` || ',' || `)} || '}'`
const list = (item: string, order: string, from: string) =>
  `(select coalesce('[' || string_agg(${item}, ',' order by ${order}) || ']', '[]') from ${from})`

const metric = object({
  label: text('m.label'),
  text: text('m.text'),
  value: plain('m.value'),
  unit: object({ symbol: text('m.unit_symbol') }),
  qualifier: plain('m.qualifier'),
  role: plain('m.role'),
})
const initiative = { title: text('i.title'), status: plain('i.status') }
const section = { mark: text('s.mark'), title: text('s.title') }
const initiatives = (item: Record<string, string>) =>
  list(object(item), 'i.ordinal', 'initiatives i where i.section_id = s.id')
const metricsWhere = (condition: string) => list(metric, 'm.ordinal', `metrics m where ${condition}`)

const selectReport = (fields: Record<string, string>) =>
  `select (select ${object(fields)} from reports r where r.index_number = $1 and r.status = 'PUBLISHED') as data`
const selectSections = (item: Record<string, string>) =>
  selectReport({
    title: text('r.title'),
    year: 'r.year',
    organization: `(select ${object({ name: text('o.name') })} from organizations o where o.id = r.organization_id)`,
    sections: list(object({ ...section, ...item }), 's.position', 'sections s where s.report_id = r.id'),
  })

const ancestor = (row: string, above: Record<string, string> = {}) =>
  `case when ${row}.id is null then 'null' else ${object({ name: text(`${row}.name`), ...above })} end`
const metrics = `
  select coalesce('[' || string_agg(x.json, ',') || ']', '[]') as data from (
    select ${object({
      label: text('m.label'),
      value: plain('m.value'),
      unit: object({ symbol: text('m.unit_symbol') }),
      report: object({
        title: text('r.title'),
        year: 'r.year',
        organization: object({ name: text('o.name'), parent: ancestor('p', { parent: ancestor('q') }) }),
      }),
    })} as json
    from metrics m
    join reports r on r.id = m.report_id and r.status = 'PUBLISHED'
    join organizations o on o.id = r.organization_id
    left join organizations p on p.id = o.parent_id
    left join organizations q on q.id = p.parent_id
    where m.unit_symbol = $1 and m.role = $2
    order by m.base_value desc, m.id desc limit 50) x`

/** Each with the name of its root field in the answer. */
export const STATEMENTS: Record<string, { field: string; sql: string }> = {
  title: { field: 'report', sql: selectReport({ title: text('r.title') }) },
  report: {
    field: 'report',
    sql: selectSections({ initiatives: initiatives(initiative), metrics: metricsWhere('m.section_id = s.id') }),
  },
  tree: {
    field: 'report',
    sql: selectSections({
      initiatives: initiatives({ ...initiative, metrics: metricsWhere('m.initiative_id = i.id') }),
    }),
  },
  metrics: { field: 'metrics', sql: metrics },
}
