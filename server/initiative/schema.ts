import { builder, defineEnum, Node } from '../builder.ts'
import { connectionArgs, defineConnection, defineOrder } from '../connections.ts'
import { compare, defineEnumFilter, defineFilter, related, StringFilter } from '../filters.ts'
import { nodeId } from '../ids.ts'
import { Passage, passage } from '../passage.ts'
import { ofPublishedReport, Report, ReportFilter } from '../report/schema.ts'
import { Section, SectionFilter } from '../section/schema.ts'
import { column, connection, many, one, type Selected } from '../select/mapping.ts'
import { root } from '../select/run.ts'

const InitiativeStatus = defineEnum(
  'InitiativeStatus',
  'How far an initiative has come, from its last act in the text.',
  {
    COMPLETED: 'Finished: 完成, 建成, 清零.',
    IN_PROGRESS: 'Under way: 推进, 加快, 开展.',
    PLANNED: 'Still to come: 将, 力争, 计划.',
    UNSTATED: 'The text does not say.',
  },
)

const byOrdinal = (row: string) => `${row}.ordinal`

export const Initiative = builder.objectRef<Selected>('Initiative')
Initiative.implement({
  description: 'One thing the organization did, does or will do (举措).',
  interfaces: [Node],
  extensions: { table: { name: 'initiatives', key: 'id', visible: ofPublishedReport } },
  fields: (t) => ({
    id: t.id(nodeId('Initiative')),
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
    ordinal: t.int({ description: 'Place in the report, from 0.', ...column('ordinal') }),
    title: t.string({ description: 'The deed in a few words of the text.', ...column('title') }),
    status: t.field({ type: InitiativeStatus, description: 'How far it has come.', ...column('status') }),
    mechanisms: t.stringList({ description: 'Named ways of working: 大数据+网格化+铁脚板.', ...column('mechanisms') }),
    places: t.stringList({ description: 'Named communities, plots, roads: 万欣社区.', ...column('places') }),
    passage: t.field({ type: Passage, description: 'The item or sentence.', ...passage }),
  }),
})

builder.objectField(Report, 'initiatives', (t) =>
  t.field({
    type: [Initiative],
    description: 'All initiatives in reading order.',
    ...many('initiatives', ({ from, to }) => `${to}.report_id = ${from}.id`, byOrdinal),
  }),
)

builder.objectField(Section, 'initiatives', (t) =>
  t.field({
    type: [Initiative],
    description: 'Initiatives directly in this section, in reading order; those of sections inside it are there.',
    ...many('initiatives', ({ from, to }) => `${to}.section_id = ${from}.id`, byOrdinal),
  }),
)

const namesOf = (column: string) => (row: string) => `array_to_string(${row}.${column}, E'\\n')`

export const InitiativeFilter = defineFilter('InitiativeFilter', 'Which initiatives.', (t) => ({
  title: compare(t, StringFilter, 'title', 'text', 'The deed in a few words.'),
  status: compare(
    t,
    defineEnumFilter('InitiativeStatusFilter', InitiativeStatus),
    'status',
    'text',
    'How far it has come.',
  ),
  text: compare(t, StringFilter, 'text', 'text', 'Its whole text.', true),
  mechanisms: compare(t, StringFilter, namesOf('mechanisms'), 'text', 'Names of its mechanisms, one a line.'),
  places: compare(t, StringFilter, namesOf('places'), 'text', 'Names of its places, one a line.'),
  section: related(
    t,
    SectionFilter,
    'sections',
    (row, to) => `${to}.id = ${row}.section_id`,
    'The section it stands in.',
  ),
  report: related(t, ReportFilter, 'reports', (row, to) => `${to}.id = ${row}.report_id`, 'The report it stands in.'),
}))

const order = defineOrder(
  'Initiative',
  {
    POSITION: {
      description: 'Report, then place in the text.',
      keys: [
        { sql: (row) => `${row}.report_id`, cast: 'bigint' },
        { sql: (row) => `${row}.ordinal`, cast: 'bigint' },
      ],
    },
    TITLE: { description: 'Title, by code point.', keys: [{ sql: (row) => `${row}.title collate "C"`, cast: 'text' }] },
  },
  [{ field: 'POSITION', direction: 'ASC' }],
)

builder.queryField('initiatives', (t) =>
  t.field({
    type: defineConnection(Initiative, '举措'),
    description: 'Initiatives of all reports, in the order of their text unless another is asked for.',
    args: connectionArgs(InitiativeFilter, order.input),
    ...root(connection('initiatives', order.mapping)),
  }),
)
