import { type GraphQLObjectType, getNamedType } from 'graphql'
import { builder } from '../builder.ts'
import { createInputError } from '../errors.ts'
import { readNodeId } from '../ids.ts'
import { Indicator } from '../indicator/schema.ts'
import { Organization } from '../organization/schema.ts'
import { Period, period } from '../passage.ts'
import { ofPublishedReport } from '../report/schema.ts'
import type { Compiler, Scope, SelectedField } from '../select/compile.ts'
import { ASSUMED_LIST } from '../select/cost.ts'
import { writeArray, writeScalar } from '../select/json.ts'
import { computed, type Selected, selected } from '../select/mapping.ts'
import { Metric } from './schema.ts'

export const MOST_ORGANIZATIONS = 100

/** A figure the reader doubts is not shown beside others before a person has looked at it. */
export const SURE_ENOUGH = 0.5
export const VOUCHED = `(m.confidence >= ${SURE_ENOUGH} or m.review_state in ('CONFIRMED', 'CORRECTED', 'ADDED'))`

/** Row numbers of organization ids. */
export function readOrganizationIds(ids: readonly string[]): number[] {
  if (ids.length > MOST_ORGANIZATIONS)
    throw createInputError(
      `${ids.length} organizations were given; ask for at most ${MOST_ORGANIZATIONS}.`,
      'PAGE_TOO_LARGE',
    )
  return ids.map((id) => {
    const { type, row } = readNodeId(id)
    if (type !== 'Organization') throw createInputError(`"${id}" is the id of a ${type}, not of an Organization.`)
    return row
  })
}

const SeriesPoint = builder.objectRef<Selected>('SeriesPoint').implement({
  description: 'One figure of a series.',
  fields: (t) => ({
    period: t.field({ type: Period, description: 'The stretch of time it counts.', ...selected }),
    metric: t.field({ type: Metric, description: 'The figure, which leads to its sentence.', ...selected }),
    changeFromPrevious: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'baseValue, below zero where direction is DOWN, minus that of the point before; null for the first, and where the two periods are not the same months of different years: January to May says nothing beside a whole year.',
      ...selected,
    }),
  }),
})

const Series = builder.objectRef<Selected>('Series').implement({
  description: 'The figures of one organization in order of time.',
  fields: (t) => ({
    organization: t.field({ type: Organization, description: 'Who reports.', ...selected }),
    points: t.field({
      type: [SeriesPoint],
      description: `Earliest period first; no figure that was rejected, nor one the reader doubts (confidence below ${SURE_ENOUGH}) and nobody has confirmed.`,
      ...selected,
    }),
  }),
})

const monthDay = (date: string) => `to_char(${date}, 'MMDD')`

function compileSeries(compiler: Compiler, field: SelectedField, { row: indicator }: Scope): string {
  const { statement, operation } = compiler
  const { organizations, from, to } = compiler.readArguments(field)
  const conditions = [
    `m.indicator_id = ${indicator}.id and m.review_state <> 'REJECTED' and ${VOUCHED}`,
    ofPublishedReport('m', operation.context),
    organizations != null &&
      `r.organization_id = any(${statement.bind(readOrganizationIds(organizations as string[]), 'bigint[]')})`,
    from != null && `r.year >= ${statement.bind(from, 'int')}`,
    to != null && `r.year <= ${statement.bind(to, 'int')}`,
  ].filter(Boolean)
  // A report may state an indicator twice, for the year and for some days of it: the figure said first, and most surely, is the point.
  const distinct =
    'select distinct on (r.organization_id, m.period_start, m.period_end) m.*, r.organization_id, u.base_symbol' +
    ' from metrics m join reports r on r.id = m.report_id join units u on u.symbol = m.unit_symbol' +
    ` where ${conditions.join(' and ')}` +
    ' order by r.organization_id, m.period_start, m.period_end, m.confidence desc, m.id'
  // The same months of another year are comparable; so the points of each kind of period are numbered by themselves.
  const kind = `m.organization_id, m.base_symbol, ${monthDay('m.period_start')}, ${monthDay('m.period_end')}`
  const amount = `case m.direction when 'DOWN' then -m.base_value else m.base_value end`
  const change = `${amount} - lag(${amount}) over (partition by ${kind} order by m.period_end)`
  const points = `select m.*, ${change} as change from (${distinct}) m`

  const type = getNamedType(field.definition!.type) as GraphQLObjectType
  const json = compiler.cost.times(ASSUMED_LIST, () =>
    compiler.compileParts(type, field.nodes, {
      organization: (part) => compiler.compileRow(part, (row) => `${row}.id = p.organization_id`),
      points: (part) => {
        const pointType = getNamedType(part.definition!.type) as GraphQLObjectType
        const point = compiler.cost.times(ASSUMED_LIST, () =>
          compiler.compileParts(pointType, part.nodes, {
            period: (inner) =>
              compiler.compileEmbed(
                getNamedType(inner.definition!.type) as GraphQLObjectType,
                period.extensions.select as never,
                inner,
                { row: 'p', joins: [] },
              ),
            metric: (inner) => compiler.compileRow(inner, (row) => `${row}.id = p.id`),
            changeFromPrevious: ({ definition }) => writeScalar('trim_scale(p.change)', definition!.type),
          }),
        )
        return `'[' || string_agg(${point}, ',' order by p.period_end, p.period_start, p.id) || ']'`
      },
    }),
  )
  const grouped = `select p.organization_id, ${json} as json from (${points}) p group by p.organization_id`
  return writeArray('g.json', `from (${grouped}) g`, 'g.organization_id')
}

builder.objectField(Indicator, 'series', (t) =>
  t.field({
    type: [Series],
    description: 'Its figures, a series an organization.',
    args: {
      organizations: t.arg.idList({ description: `Only these, at most ${MOST_ORGANIZATIONS}.` }),
      from: t.arg.int({ description: 'Only reports on this year or later.' }),
      to: t.arg.int({ description: 'Only reports on this year or earlier.' }),
    },
    ...computed(compileSeries),
  }),
)
