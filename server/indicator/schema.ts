import { builder, Node } from '../builder.ts'
import { connectionArgs, defineConnection, defineOrder } from '../connections.ts'
import { compare, defineFilter, related, StringFilter } from '../filters.ts'
import { matchId, nodeId } from '../ids.ts'
import { MetricRole } from '../metric/enums.ts'
import { column, connection, one, type Selected } from '../select/mapping.ts'
import { root } from '../select/run.ts'
import { Theme, ThemeFilter, Unit, UnitFilter } from '../vocabulary/schema.ts'

const aliases = (row: string) =>
  `(select coalesce(json_agg(a.alias order by a.alias), '[]') from indicator_aliases a where a.indicator_id = ${row}.id)`

export const Indicator = builder.objectRef<Selected>('Indicator')
Indicator.implement({
  description: 'The same thing counted in many reports (指标), so that years and organizations can be compared.',
  interfaces: [Node],
  extensions: { table: { name: 'indicators', key: 'id' } },
  fields: (t) => ({
    id: t.id(nodeId('Indicator')),
    key: t.string({ description: 'Stable name for programs.', ...column('key') }),
    name: t.string({ description: 'Chinese name.', ...column('name') }),
    nameEn: t.string({ nullable: true, description: 'English name.', ...column('name_en') }),
    aliases: t.stringList({ description: 'Other labels that mean the same.', ...column(aliases) }),
    unit: t.field({
      type: Unit,
      description: 'The unit it is compared in.',
      ...one('units', ({ from, to }) => `${to}.symbol = ${from}.unit_symbol`, {
        known: { symbol: (row) => `${row}.unit_symbol` },
      }),
    }),
    role: t.field({
      type: MetricRole,
      description: 'The role its points have: level and growth are two indicators.',
      ...column('role'),
    }),
    theme: t.field({
      type: Theme,
      nullable: true,
      description: 'Its topic.',
      ...one('themes', ({ from, to }) => `${to}.key = ${from}.theme_key`),
    }),
  }),
})

export const IndicatorFilter = defineFilter('IndicatorFilter', 'Which indicators.', (t) => ({
  key: compare(t, StringFilter, 'key', 'text', 'Its key.'),
  name: compare(t, StringFilter, 'name', 'text', 'Its Chinese name.'),
  unit: related(
    t,
    UnitFilter,
    'units',
    (row, to) => `${to}.symbol = ${row}.unit_symbol`,
    'The unit it is compared in.',
  ),
  theme: related(t, ThemeFilter, 'themes', (row, to) => `${to}.key = ${row}.theme_key`, 'Its topic.'),
}))

const order = defineOrder(
  'Indicator',
  {
    NAME: { description: 'Name, by code point.', keys: [{ sql: (row) => `${row}.name collate "C"`, cast: 'text' }] },
    KEY: { description: 'Key.', keys: [{ sql: (row) => `${row}.key collate "C"`, cast: 'text' }] },
  },
  [{ field: 'KEY', direction: 'ASC' }],
)

const IndicatorBy = builder.inputType('IndicatorBy', {
  description: 'Names one indicator.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ required: false, description: 'Its id.' }),
    key: t.string({ required: false, description: 'Its key.' }),
  }),
})

builder.queryFields((t) => ({
  indicator: t.field({
    type: Indicator,
    nullable: true,
    description: 'One indicator, or null.',
    args: { by: t.arg({ type: IndicatorBy, required: true, description: 'Which one.' }) },
    ...root(
      one('indicators', ({ to, args, statement }) => {
        const by = args.by as { id?: string; key?: string }
        return by.id === undefined
          ? `${to}.key = ${statement.bind(by.key, 'text')}`
          : matchId('Indicator', by.id, to, statement)
      }),
    ),
  }),
  indicators: t.field({
    type: defineConnection(Indicator, '指标'),
    description: 'Indicators, by key unless another order is asked for.',
    args: connectionArgs(IndicatorFilter, order.input),
    ...root(connection('indicators', order.mapping)),
  }),
}))
