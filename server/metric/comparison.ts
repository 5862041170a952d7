import { type GraphQLObjectType, getNamedType } from 'graphql'
import { builder, defineEnum } from '../builder.ts'
import { createInputError } from '../errors.ts'
import { matchId } from '../ids.ts'
import { Indicator } from '../indicator/schema.ts'
import { Organization } from '../organization/schema.ts'
import { ofPublishedReport } from '../report/schema.ts'
import { type Compiler, type Scope, type SelectedField, writeFrom } from '../select/compile.ts'
import { writeArray, writeScalar } from '../select/json.ts'
import { computed, type Selected, selected } from '../select/mapping.ts'
import { root } from '../select/run.ts'
import { Metric } from './schema.ts'
import { MOST_ORGANIZATIONS, readOrganizationIds, SURE_ENOUGH, VOUCHED } from './series.ts'

const MOST_YEARS = 50

const MissingReason = defineEnum('MissingReason', 'Why a cell has no figure.', {
  NO_REPORT: 'No report of this organization on this year is here.',
  NOT_STATED: 'There is a report, and it does not state the indicator.',
  UNREVIEWED: `There is a figure, but the reader doubts it (confidence below ${SURE_ENOUGH}) and nobody has confirmed it.`,
})

const ComparisonCell = builder.objectRef<Selected>('ComparisonCell').implement({
  description: 'One organization in one year.',
  fields: (t) => ({
    year: t.int({ description: 'The year reported on.', ...selected }),
    metric: t.field({
      type: Metric,
      nullable: true,
      description: 'The figure; null when there is none to show.',
      ...selected,
    }),
    missing: t.field({
      type: MissingReason,
      nullable: true,
      description: 'Why metric is null; null when it is not.',
      ...selected,
    }),
  }),
})

const ComparisonRow = builder.objectRef<Selected>('ComparisonRow').implement({
  description: 'One organization through the years.',
  fields: (t) => ({
    organization: t.field({ type: Organization, description: 'Who reports.', ...selected }),
    cells: t.field({
      type: [ComparisonCell],
      description: 'One a year, in the order the years were given.',
      ...selected,
    }),
  }),
})

const Comparison = builder.objectRef<Selected>('Comparison').implement({
  description: 'A dense matrix of organizations and years for one indicator.',
  fields: (t) => ({
    indicator: t.field({ type: Indicator, description: 'What is compared.', ...selected }),
    rows: t.field({
      type: [ComparisonRow],
      description: 'One an organization, in the order they were given.',
      ...selected,
    }),
  }),
})

const typeOf = (field: SelectedField) => getNamedType(field.definition!.type) as GraphQLObjectType

function compileComparison(compiler: Compiler, field: SelectedField): string {
  const { statement, operation } = compiler
  const args = compiler.readArguments(field)
  const years = args.years as number[]
  if (years.length > MOST_YEARS)
    throw createInputError(`${years.length} years were given; ask for at most ${MOST_YEARS}.`, 'PAGE_TOO_LARGE')
  const organizationIds = readOrganizationIds(args.organizations as string[])
  const organizations = statement.bind(organizationIds, 'bigint[]')
  const indicator = matchId('Indicator', args.indicator as string, 'i', statement)
  const yearList = statement.bind(years, 'int[]')

  const ofCell = (row: string) => `${row}.organization_id = o.id and ${row}.year = y.year`
  const published = (row: string) => ofPublishedReport(row, operation.context) ?? 'true'
  // Of several figures of one year the one in the indicator's unit and for the longest time comes first, then the surest.
  const figure = `
    select m.id, ${VOUCHED} as vouched from metrics m join reports r on r.id = m.report_id
      join units u on u.symbol = m.unit_symbol join units iu on iu.symbol = i.unit_symbol
    where m.indicator_id = i.id and m.review_state <> 'REJECTED' and ${ofCell('r')} and ${published('m')}
    order by vouched desc, (u.base_symbol = iu.base_symbol) desc, m.period_end - m.period_start desc, m.confidence desc, m.id limit 1`
  const missing = `case
    when f.vouched then null
    when f.id is not null then 'UNREVIEWED'
    when exists (select from reports r where ${ofCell('r')} and ${operation.context.viewer.role === 'READER' ? "r.status = 'PUBLISHED'" : 'true'}) then 'NOT_STATED'
    else 'NO_REPORT' end`

  const cells = (part: SelectedField) => {
    const json = compiler.cost.times(years.length, () =>
      compiler.compileParts(typeOf(part), part.nodes, {
        year: ({ definition }) => writeScalar('y.year', definition!.type),
        metric: (inner) => compiler.compileRow(inner, (row) => `${row}.id = f.id and f.vouched`),
        missing: ({ definition }) => writeScalar(missing, definition!.type),
      }),
    )
    return writeArray(
      json,
      `from unnest(${yearList}) with ordinality as y (year, place) left join lateral (${figure}) f on true`,
      'y.place',
    )
  }
  const rows = (part: SelectedField) => {
    const scope: Scope = { row: 'o', joins: [] }
    const json = compiler.cost.times(organizationIds.length, () =>
      compiler.compileParts(typeOf(part), part.nodes, {
        organization: (inner) => compiler.compileObject(typeOf(inner), inner.nodes, scope),
        cells,
      }),
    )
    const from = `from unnest(${organizations}) with ordinality as w (id, place) join organizations o on o.id = w.id`
    return writeArray(json, [from, ...scope.joins].join(' '), 'w.place')
  }
  const scope: Scope = { row: 'i', joins: [] }
  const json = compiler.compileParts(typeOf(field), field.nodes, {
    indicator: (part) => compiler.compileObject(typeOf(part), part.nodes, scope),
    rows,
  })
  return `(select ${json} from ${writeFrom('indicators', scope)} where ${indicator})`
}

builder.queryField('comparison', (t) =>
  t.field({
    type: Comparison,
    description: 'A dense organization × year matrix of one indicator; every empty cell says why it is empty.',
    args: {
      indicator: t.arg.id({ required: true, description: 'Id of the indicator.' }),
      organizations: t.arg.idList({
        required: true,
        description: `Their ids, at most ${MOST_ORGANIZATIONS}; an unknown one has no row.`,
      }),
      years: t.arg.intList({ required: true, description: `At most ${MOST_YEARS}.` }),
    },
    ...root(computed(compileComparison)),
  }),
)
