import { builder, defineEnum } from '../builder.ts'
import { compare, defineEnumFilter, defineFilter, StringFilter } from '../filters.ts'
import { column, many, one, type Selected } from '../select/mapping.ts'
import { root } from '../select/run.ts'

export const Dimension = defineEnum('Dimension', 'What kind of thing a unit measures.', {
  COUNT: 'Things that are counted: 个, 户, 家, 件. Each measure word is a unit of its own.',
  PEOPLE: 'People and person-times: 人, 名, 人次.',
  MONEY: 'Money, in 元.',
  AREA: 'Area, in 平方米.',
  LENGTH: 'Length, in 米.',
  VOLUME: 'Volume, in 立方米.',
  MASS: 'Mass, in 吨 or its parts.',
  ENERGY: 'Energy.',
  POWER: 'Power.',
  TIME: 'A stretch of time.',
  RATIO: 'Percentages, percentage points, ratios.',
  DENSITY: 'Something per something else: 微克/立方米.',
  OTHER: 'Anything else.',
})

export const Unit = builder.objectRef<Selected>('Unit')
Unit.implement({
  description:
    'A measure word or unit (单位). Values in units with the same base can be compared and added; others never.',
  extensions: { table: { name: 'units', key: 'symbol' } },
  fields: (t) => ({
    symbol: t.string({
      description:
        'As it is written, 万 and 亿 taken away: 平方米, 人次, %; 公頃 has the base of 公顷. Empty for a number without one.',
      ...column('symbol'),
    }),
    name: t.string({ description: 'Plain name.', ...column('name') }),
    dimension: t.field({ type: Dimension, description: 'What kind of thing it measures.', ...column('dimension') }),
    base: t.field({
      type: Unit,
      description: 'The unit that values are brought to: 平方米 for 亩. A base unit is its own base.',
      ...one('units', ({ from, to }) => `${to}.symbol = ${from}.base_symbol`, {
        known: { symbol: (row) => `${row}.base_symbol` },
      }),
    }),
    factor: t.field({ type: 'Decimal', description: 'How many base units one of it is.', ...column('factor') }),
  }),
})

export const UnitFilter = defineFilter('UnitFilter', 'Which units.', (t) => ({
  symbol: compare(t, StringFilter, 'symbol', 'text', 'As it is written: 平方米.'),
  dimension: compare(
    t,
    defineEnumFilter('DimensionFilter', Dimension),
    'dimension',
    'text',
    'What kind of thing it measures.',
  ),
}))

export const Theme = builder.objectRef<Selected>('Theme').implement({
  description: 'The topic of a section (主题), the same across reports whatever each calls it.',
  extensions: { table: { name: 'themes', key: 'key' } },
  fields: (t) => ({
    key: t.string({ description: 'Stable name for programs: SAFETY.', ...column('key') }),
    name: t.string({ description: 'Chinese name.', ...column('name') }),
    nameEn: t.string({ description: 'English name.', ...column('name_en') }),
  }),
})

export const ThemeFilter = defineFilter('ThemeFilter', 'Which themes.', (t) => ({
  key: compare(t, StringFilter, 'key', 'text', 'Its key.'),
  name: compare(t, StringFilter, 'name', 'text', 'Its Chinese name.'),
}))

builder.queryFields((t) => ({
  themes: t.field({
    type: [Theme],
    description: 'All themes.',
    ...root(
      many(
        'themes',
        () => 'true',
        (row) => `${row}.ordinal`,
      ),
    ),
  }),
  units: t.field({
    type: [Unit],
    description: 'All units that reports have used or the reader knows, by dimension and symbol.',
    ...root(
      many(
        'units',
        () => 'true',
        (row) => `${row}.dimension, ${row}.symbol`,
      ),
    ),
  }),
}))
