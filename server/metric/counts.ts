import { builder } from '../builder.ts'
import { ofPublishedReport } from '../report/schema.ts'
import { writeScalar } from '../select/json.ts'
import { computed } from '../select/mapping.ts'
import { Theme, Unit } from '../vocabulary/schema.ts'

/** The database goes through a whole table for it. */
const WEIGHT = 1_000

/** How many rows `t` of a table have the key of this row. The statement counts for all keys once: to count for one takes as long. */
function counted(table: string, key: string, own: string) {
  const { extensions, resolve } = computed((compiler, { definition }, { row }) => {
    const visible = ofPublishedReport('t', compiler.operation.context) ?? 'true'
    const each = `select ${key} as key, count(*) as n from ${table} where ${key} is not null and ${visible} group by 1`
    const all = `(select jsonb_object_agg(c.key, c.n) from (${each}) c)`
    return writeScalar(`coalesce(${all} ->> ${row}.${own}, '0')::int`, definition!.type)
  })
  return { extensions: { ...extensions, weight: WEIGHT }, resolve }
}

builder.objectField(Unit, 'metricCount', (t) =>
  t.int({
    description: 'How many figures are written in it.',
    ...counted('metrics t', 't.unit_symbol', 'symbol'),
  }),
)

builder.objectFields(Theme, (t) => ({
  sectionCount: t.int({
    description: 'How many sections are on it.',
    ...counted('sections t', 't.theme_key', 'key'),
  }),
  metricCount: t.int({
    description: 'How many figures stand in sections on it.',
    ...counted('metrics t join sections s on s.id = t.section_id', 's.theme_key', 'key'),
  }),
}))
