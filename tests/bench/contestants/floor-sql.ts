/** The least that PostgreSQL has to do: the answers as JSON, by hand, a statement each. */
const organization = `(select row_to_json(o) from (select name from organizations where id = r.organization_id) o)`
const unit = `json_build_object('symbol', m.unit_symbol)`

const sections = `(
  select coalesce(json_agg(s), '[]') from (
    select s.mark, s.title,
      (select coalesce(json_agg(i), '[]') from (
        select title, status from initiatives where section_id = s.id order by ordinal) i) as initiatives,
      (select coalesce(json_agg(m), '[]') from (
        select m.label, m.text, m.value::text, ${unit} as unit, m.qualifier, m.role
        from metrics m where m.section_id = s.id order by m.ordinal) m) as metrics
    from sections s where s.report_id = r.id order by s.position) s)`

const tree = `(
  select coalesce(json_agg(s), '[]') from (
    select s.mark, s.title,
      (select coalesce(json_agg(i), '[]') from (
        select i.title, i.status,
          (select coalesce(json_agg(m), '[]') from (
            select m.label, m.text, m.value::text, ${unit} as unit, m.qualifier, m.role
            from metrics m where m.initiative_id = i.id order by m.ordinal) m) as metrics
        from initiatives i where i.section_id = s.id order by i.ordinal) i) as initiatives
    from sections s where s.report_id = r.id order by s.position) s)`

const selectReport = (columns: string) =>
  `select (select row_to_json(x)::text from (
    select ${columns} from reports r where r.index_number = $1 and r.status = 'PUBLISHED') x) as data`

const metrics = `
  select coalesce(json_agg(x), '[]')::text as data from (
    select m.label, m.value::text, ${unit} as unit,
      json_build_object('title', r.title, 'year', r.year, 'organization',
        json_build_object('name', o.name, 'parent',
          case when p.id is not null then json_build_object('name', p.name, 'parent',
            case when q.id is not null then json_build_object('name', q.name) end) end)) as report
    from metrics m
    join reports r on r.id = m.report_id and r.status = 'PUBLISHED'
    join organizations o on o.id = r.organization_id
    left join organizations p on p.id = o.parent_id
    left join organizations q on q.id = p.parent_id
    where m.unit_symbol = $1 and m.role = $2
    order by m.base_value desc, m.id desc limit 50) x`

/** Each with the name of its root field in the answer. */
export const STATEMENTS: Record<string, { field: string; sql: string }> = {
  title: { field: 'report', sql: selectReport('r.title') },
  report: {
    field: 'report',
    sql: selectReport(`r.title, r.year, ${organization} as organization, ${sections} as sections`),
  },
  tree: { field: 'report', sql: selectReport(`r.title, r.year, ${organization} as organization, ${tree} as sections`) },
  metrics: { field: 'metrics', sql: metrics },
}
