import { builder, Node } from '../builder.ts'
import { connectionArgs, defineConnection } from '../connections.ts'
import { nodeId } from '../ids.ts'
import { Indicator } from '../indicator/schema.ts'
import { Initiative } from '../initiative/schema.ts'
import { Passage, Period, passage, period } from '../passage.ts'
import { ofPublishedReport, Report } from '../report/schema.ts'
import { Section } from '../section/schema.ts'
import { column, connection, embed, formatInstant, type Join, many, one, type Selected } from '../select/mapping.ts'
import { root } from '../select/run.ts'
import { Unit } from '../vocabulary/schema.ts'
import { Direction, MetricRole, Qualifier } from './enums.ts'
import { MetricFilter } from './filter.ts'
import { metricOrder } from './order.ts'
import { Bounds, Review, Revision } from './parts.ts'

const byOrdinal = (row: string) => `${row}.ordinal`

export const Metric = builder.objectRef<Selected>('Metric')
Metric.implement({
  description: 'One figure of a report (指标数据).',
  interfaces: [Node],
  extensions: { table: { name: 'metrics', key: 'id', visible: ofPublishedReport } },
  fields: (t) => ({
    id: t.id(nodeId('Metric')),
    report: t.field({
      type: Report,
      description: 'The report it stands in.',
      ...one('reports', ({ from, to }) => `${to}.id = ${from}.report_id`),
    }),
    section: t.field({
      type: Section,
      nullable: true,
      description: 'The innermost section it stands in.',
      ...one('sections', ({ from, to }) => `${to}.id = ${from}.section_id`),
    }),
    initiative: t.field({
      type: Initiative,
      nullable: true,
      description: 'The initiative it belongs to.',
      ...one('initiatives', ({ from, to }) => `${to}.id = ${from}.initiative_id`),
    }),
    ordinal: t.int({ description: 'Place in the report, from 0.', ...column('ordinal') }),
    label: t.string({ description: 'What is counted: 发放布洛芬.', ...column('label') }),
    text: t.string({ description: 'As written: 12.4万余片.', ...column('text') }),
    value: t.field({
      type: 'Decimal',
      description: 'The number in full: 124000. Of a range the lower end.',
      ...column('value'),
    }),
    number: t.float({ description: 'The same for charts, as a float.', ...column((row) => `${row}.value::float8`) }),
    unit: t.field({
      type: Unit,
      description: 'Its measure word or unit.',
      ...one('units', ({ from, to }) => `${to}.symbol = ${from}.unit_symbol`, {
        known: { symbol: (row) => `${row}.unit_symbol` },
      }),
    }),
    baseValue: t.field({
      type: 'Decimal',
      description: 'The value in unit.base: 亩 brought to 平方米.',
      ...column('base_value'),
    }),
    qualifier: t.field({ type: Qualifier, description: 'How exactly it is said.', ...column('qualifier') }),
    bounds: t.field({
      type: Bounds,
      description: 'What qualifier and number together promise.',
      ...embed({ lower: (row) => `${row}.lower::text`, upper: (row) => `${row}.upper::text` }),
    }),
    role: t.field({ type: MetricRole, description: 'What it says of the thing counted.', ...column('role') }),
    direction: t.field({ type: Direction, nullable: true, description: 'For a CHANGE.', ...column('direction') }),
    period: t.field({
      type: Period,
      description: "The report's own unless the sentence names another (1—5月).",
      ...period,
    }),
    passage: t.field({ type: Passage, description: 'The figure.', ...passage }),
    sentence: t.field({
      type: Passage,
      description: 'The sentence it stands in.',
      ...one('sentences', ({ from, to }) => `${to}.id = ${from}.sentence_id`, {
        columns: {
          start: (row) => `${row}.start_offset`,
          end: (row) => `${row}.end_offset`,
          text: (row) => `${row}.text`,
        },
      }),
    }),
    target: t.field({
      type: Metric,
      nullable: true,
      description: 'The TARGET this figure is measured against.',
      ...one('metrics', ({ from, to }) => `${to}.id = ${from}.target_id`),
    }),
    attainment: t.float({
      nullable: true,
      description: 'value / target.value: 0.857 is 85.7 %. Null without a target in a comparable unit.',
      ...column('attainment'),
    }),
    changes: t.field({
      type: [Metric],
      description: 'The CHANGE figures that speak of this one (同比增长 …).',
      ...many('metrics', ({ from, to }) => `${to}.change_of_id = ${from}.id`, byOrdinal),
    }),
    changeOf: t.field({
      type: Metric,
      nullable: true,
      description: 'For a CHANGE: the figure it speaks of, where the text states it.',
      ...one('metrics', ({ from, to }) => `${to}.id = ${from}.change_of_id`),
    }),
    whole: t.field({
      type: Metric,
      nullable: true,
      description: 'The figure this one is part of: 60个项目 for 其中31个.',
      ...one('metrics', ({ from, to }) => `${to}.id = ${from}.whole_id`),
    }),
    parts: t.field({
      type: [Metric],
      description: 'The figures that are part of this one, in reading order.',
      ...many('metrics', ({ from, to }) => `${to}.whole_id = ${from}.id`, byOrdinal),
    }),
    indicator: t.field({
      type: Indicator,
      nullable: true,
      description: 'The indicator it is a point of.',
      ...one('indicators', ({ from, to }) => `${to}.id = ${from}.indicator_id`),
    }),
    review: t.field({
      type: Review,
      description: 'Who vouches for it.',
      ...embed({
        state: 'review_state',
        confidence: 'confidence',
        reviewer: 'reviewer',
        reviewedAt: (row) => formatInstant(`${row}.reviewed_at`),
      }),
    }),
    rule: t.string({ description: 'Name of the reader rule that found it.', ...column('rule') }),
    revisions: t.field({
      type: [Revision],
      description: 'Its changes, oldest first.',
      ...many(
        'revisions',
        ({ from, to }) => `${to}.metric_id = ${from}.id`,
        (row) => `${row}.id`,
      ),
    }),
    version: t.int({ description: 'Grows by one with every change.', ...column('version') }),
  }),
})

const MetricConnection = defineConnection(Metric, '指标数据')
const metricArgs = connectionArgs(MetricFilter, metricOrder.input)

builder.objectField(Report, 'metrics', (t) =>
  t.field({
    type: MetricConnection,
    description: 'Its figures, in reading order unless another order is asked for.',
    args: metricArgs,
    ...connection('metrics', metricOrder.mapping, ({ from, to }) => `${to}.report_id = ${from}.id`),
  }),
)

const listOf = (foreignKey: string) =>
  many('metrics', ({ from, to }: Join) => `${to}.${foreignKey} = ${from}.id`, byOrdinal)

builder.objectField(Section, 'metrics', (t) =>
  t.field({
    type: [Metric],
    description: 'Figures directly in this section, in reading order; those of sections inside it are there.',
    ...listOf('section_id'),
  }),
)

builder.objectField(Initiative, 'metrics', (t) =>
  t.field({ type: [Metric], description: 'Figures of this initiative, in reading order.', ...listOf('initiative_id') }),
)

builder.objectField(Indicator, 'metrics', (t) =>
  t.field({
    type: MetricConnection,
    description: 'Its points in all reports.',
    args: metricArgs,
    ...connection('metrics', metricOrder.mapping, ({ from, to, context }) =>
      [`${to}.indicator_id = ${from}.id`, ofPublishedReport(to, context)].filter(Boolean).join(' and '),
    ),
  }),
)

builder.queryField('metrics', (t) =>
  t.field({
    type: MetricConnection,
    description: 'Figures of all reports, in the order of their text unless another is asked for.',
    args: metricArgs,
    ...root(connection('metrics', metricOrder.mapping)),
  }),
)
