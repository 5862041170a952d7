import { type GraphQLObjectType, getNamedType } from 'graphql'
import { builder, defineEnum } from '../builder.ts'
import { OrderDirection } from '../connections.ts'
import { createInputError } from '../errors.ts'
import { Indicator } from '../indicator/schema.ts'
import { Organization } from '../organization/schema.ts'
import { ofPublishedReport } from '../report/schema.ts'
import type { Compiler, SelectedField } from '../select/compile.ts'
import { LARGEST_PAGE, readPageSize } from '../select/connection.ts'
import { compileFilter } from '../select/filter.ts'
import { writeArray, writeScalar } from '../select/json.ts'
import { computed, type Selected, selected } from '../select/mapping.ts'
import { root } from '../select/run.ts'
import { Theme, Unit } from '../vocabulary/schema.ts'
import { MetricRole } from './enums.ts'
import { MetricFilter } from './filter.ts'

const MetricGroupKey = defineEnum('MetricGroupKey', 'What metrics are grouped by; the base unit always is.', {
  ORGANIZATION: 'Who reports.',
  YEAR: 'The year reported on.',
  THEME: 'The topic of the section.',
  INDICATOR: 'The indicator.',
  ROLE: 'The role: what was done is never added to what was aimed at, unless the role is left out.',
  UNIT: 'The base unit, which is part of every key anyway.',
})

const MetricGroupOrderField = defineEnum('MetricGroupOrderField', 'What to order groups by.', {
  COUNT: 'Number of metrics.',
  SUM: 'Their sum.',
  MIN: 'The smallest.',
  MAX: 'The largest.',
  AVERAGE: 'Their average.',
  YEAR: 'Year; only when grouped by YEAR.',
})

const MetricGroupOrder = builder.inputType('MetricGroupOrder', {
  description: 'One term of an order of groups.',
  fields: (t) => ({
    field: t.field({ type: MetricGroupOrderField, required: true, description: 'What to order by.' }),
    direction: t.field({ type: OrderDirection, defaultValue: 'ASC', description: 'Which end comes first.' }),
  }),
})

const MetricGroupKeyValue = builder.objectRef<Selected>('MetricGroupKeyValue').implement({
  description: 'What the metrics of a group share; null for what they were not grouped by, or have none of.',
  fields: (t) => ({
    organization: t.field({ type: Organization, nullable: true, description: 'Who reports.', ...selected }),
    year: t.int({ nullable: true, description: 'The year reported on.', ...selected }),
    theme: t.field({ type: Theme, nullable: true, description: 'The topic of the section.', ...selected }),
    indicator: t.field({ type: Indicator, nullable: true, description: 'The indicator.', ...selected }),
    role: t.field({ type: MetricRole, nullable: true, description: 'The role.', ...selected }),
    unit: t.field({ type: Unit, description: 'The base unit of sum, min, max and average.', ...selected }),
  }),
})

const MetricGroup = builder.objectRef<Selected>('MetricGroup').implement({
  description: 'Metrics of one base unit, summed up in it.',
  fields: (t) => ({
    key: t.field({ type: MetricGroupKeyValue, description: 'What they share.', ...selected }),
    count: t.int({ description: 'How many they are.', ...selected }),
    sum: t.field({ type: 'Decimal', description: 'Their sum, exact.', ...selected }),
    min: t.field({ type: 'Decimal', description: 'The smallest.', ...selected }),
    max: t.field({ type: 'Decimal', description: 'The largest.', ...selected }),
    average: t.field({ type: 'Decimal', description: 'Sum by count, to 10 digits after the point.', ...selected }),
  }),
})

/** What each key is grouped by; `m` is the metric, `r` its report, `s` its section. */
const KEYS: Record<string, { sql: string; type: string }> = {
  ORGANIZATION: { sql: 'r.organization_id', type: 'bigint' },
  YEAR: { sql: 'r.year', type: 'int' },
  THEME: { sql: 's.theme_key', type: 'text' },
  INDICATOR: { sql: 'm.indicator_id', type: 'bigint' },
  ROLE: { sql: 'm.role', type: 'text' },
  UNIT: { sql: 'u.base_symbol', type: 'text' },
}

const AGGREGATES: Record<string, string> = {
  COUNT: 'count(*)',
  SUM: 'sum(m.base_value)',
  MIN: 'min(m.base_value)',
  MAX: 'max(m.base_value)',
  AVERAGE: 'avg(m.base_value)',
  YEAR: 'r.year',
}

function compileGroups(compiler: Compiler, field: SelectedField): string {
  const { statement, operation } = compiler
  const args = compiler.readArguments(field)
  const by = new Set([...(args.by as string[]), 'UNIT'])
  const size = readPageSize(args.first, 'first', LARGEST_PAGE)
  const visible = ofPublishedReport('m', operation.context)
  const where = getNamedType(field.definition!.args.find(({ name }) => name === 'where')!.type)
  const conditions = [...(visible ? [visible] : []), ...compileFilter(where, args.where, 'm', statement)]

  const orderBy = ((args.orderBy ?? []) as { field: string; direction?: string }[]).map((term) => {
    if (term.field === 'YEAR' && !by.has('YEAR')) throw createInputError('To order by YEAR, group by YEAR.')
    return `${AGGREGATES[term.field]}${term.direction === 'DESC' ? ' desc' : ''}`
  })
  const keys = [...by].map((key) => KEYS[key]!.sql)
  const columns = Object.entries(KEYS).map(
    ([key, { sql, type }]) => `${by.has(key) ? sql : `null::${type}`} as ${key.toLowerCase()}_key`,
  )
  const groups =
    `select ${columns.join(', ')}, count(*) as n, sum(m.base_value), min(m.base_value), max(m.base_value), avg(m.base_value)` +
    ' from metrics m join reports r on r.id = m.report_id join units u on u.symbol = m.unit_symbol' +
    ' left join sections s on s.id = m.section_id' +
    ` where ${conditions.join(' and ') || 'true'} group by ${keys.join(', ')}` +
    ` order by ${[...orderBy, 'count(*) desc', ...keys].join(', ')} limit ${size}`

  const type = getNamedType(field.definition!.type) as GraphQLObjectType
  const amount = (name: string) => (part: SelectedField) =>
    writeScalar(`trim_scale(round(g.${name}, 10))`, part.definition!.type)
  const value = (name: string) => (part: SelectedField) => writeScalar(`g.${name}`, part.definition!.type)
  const json = compiler.cost.times(size, () =>
    compiler.compileParts(type, field.nodes, {
      count: value('n'),
      sum: amount('sum'),
      min: amount('min'),
      max: amount('max'),
      average: amount('avg'),
      key: (key) => {
        const keyType = getNamedType(key.definition!.type) as GraphQLObjectType
        const find = (column: string, idColumn: string) => (part: SelectedField) =>
          compiler.compileRow(part, (row) => `${row}.${idColumn} = g.${column}`)
        return compiler.compileParts(keyType, key.nodes, {
          organization: find('organization_key', 'id'),
          year: value('year_key'),
          theme: find('theme_key', 'key'),
          indicator: find('indicator_key', 'id'),
          role: value('role_key'),
          unit: find('unit_key', 'symbol'),
        })
      },
    }),
  )
  return writeArray(json, `from (select *, row_number() over () as place from (${groups}) g) g`, 'g.place')
}

builder.queryField('metricGroups', (t) =>
  t.field({
    type: [MetricGroup],
    description:
      'Count, sum, min, max and average of the matching metrics, grouped. A group never mixes units: its base unit is always part of the key. Largest groups first unless another order is asked for.',
    args: {
      where: t.arg({ type: MetricFilter, description: 'Only metrics that match.' }),
      by: t.arg({ type: [MetricGroupKey], required: true, description: 'What to group by beside the base unit.' }),
      orderBy: t.arg({ type: [MetricGroupOrder], description: 'First term first.' }),
      first: t.arg.int({ description: `How many groups: 0 to ${LARGEST_PAGE}, ${LARGEST_PAGE} when not given.` }),
    },
    ...root(computed(compileGroups)),
  }),
)
