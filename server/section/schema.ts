import { builder, Node } from '../builder.ts'
import { connectionArgs, defineConnection, defineOrder } from '../connections.ts'
import { compare, defineFilter, IntFilter, NullableStringFilter, related, StringFilter } from '../filters.ts'
import { nodeId } from '../ids.ts'
import { Passage, passage } from '../passage.ts'
import { ofPublishedReport, Report, ReportFilter } from '../report/schema.ts'
import { column, connection, many, one, type Selected } from '../select/mapping.ts'
import { root } from '../select/run.ts'
import { Theme, ThemeFilter } from '../vocabulary/schema.ts'

const byPosition = (row: string) => `${row}.position`

export const Section = builder.objectRef<Selected>('Section')
Section.implement({
  description: 'A headed part of a report (章节); sections may nest.',
  interfaces: [Node],
  extensions: { table: { name: 'sections', key: 'id', visible: ofPublishedReport } },
  fields: (t) => ({
    id: t.id(nodeId('Section')),
    report: t.field({
      type: Report,
      description: 'The report it stands in.',
      ...one('reports', ({ from, to }) => `${to}.id = ${from}.report_id`),
    }),
    parent: t.field({
      type: Section,
      nullable: true,
      description: 'The section it stands in; null for one of the outermost.',
      ...one('sections', ({ from, to }) => `${to}.id = ${from}.parent_id`),
    }),
    children: t.field({
      type: [Section],
      description: 'The sections directly inside it, in reading order.',
      ...many('sections', ({ from, to }) => `${to}.parent_id = ${from}.id`, byPosition),
    }),
    ordinal: t.int({ description: 'Place among its siblings, from 0.', ...column('ordinal') }),
    mark: t.string({
      nullable: true,
      description: 'As written: (一). Null for a heading without one.',
      ...column('mark'),
    }),
    level: t.int({ description: 'Depth, 1 for the outermost.', ...column('level') }),
    title: t.string({ description: 'The heading without its mark.', ...column('title') }),
    theme: t.field({
      type: Theme,
      nullable: true,
      description: 'Its topic; null when no theme fits.',
      ...one('themes', ({ from, to }) => `${to}.key = ${from}.theme_key`),
    }),
    passage: t.field({
      type: Passage,
      description: 'Heading and text, with the sections inside it.',
      ...passage,
      extensions: { ...passage.extensions, weight: 50 },
    }),
  }),
})

builder.objectField(Report, 'sections', (t) =>
  t.field({
    type: [Section],
    description: 'All sections in reading order, each parent before its children.',
    ...many('sections', ({ from, to }) => `${to}.report_id = ${from}.id`, byPosition),
  }),
)

export const SectionFilter = defineFilter('SectionFilter', 'Which sections.', (t) => ({
  title: compare(t, StringFilter, 'title', 'text', 'Its title, without the mark.'),
  mark: compare(t, NullableStringFilter, 'mark', 'text', 'Its mark as written: (一).'),
  level: compare(t, IntFilter, 'level', 'int', 'Depth, 1 for the outermost.'),
  text: compare(t, StringFilter, 'text', 'text', 'Its whole text.'),
  theme: related(t, ThemeFilter, 'themes', (row, to) => `${to}.key = ${row}.theme_key`, 'Its topic.'),
  report: related(t, ReportFilter, 'reports', (row, to) => `${to}.id = ${row}.report_id`, 'The report it stands in.'),
  parent: related(
    t,
    SectionFilter,
    'sections',
    (row, to) => `${to}.id = ${row}.parent_id`,
    'The section it stands in.',
  ),
}))

const order = defineOrder(
  'Section',
  {
    POSITION: {
      description: 'Report, then place in the text.',
      keys: [
        { sql: (row) => `${row}.report_id`, cast: 'bigint' },
        { sql: (row) => `${row}.position`, cast: 'bigint' },
      ],
    },
    TITLE: { description: 'Title, by code point.', keys: [{ sql: (row) => `${row}.title collate "C"`, cast: 'text' }] },
  },
  [{ field: 'POSITION', direction: 'ASC' }],
)

builder.queryField('sections', (t) =>
  t.field({
    type: defineConnection(Section, '章节'),
    description: 'Sections of all reports, in the order of their text unless another is asked for.',
    args: connectionArgs(SectionFilter, order.input),
    ...root(connection('sections', order.mapping)),
  }),
)
