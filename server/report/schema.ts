import { builder, defineEnum, Node } from '../builder.ts'
import { connectionArgs, defineConnection, defineOrder } from '../connections.ts'
import type { Context } from '../context.ts'
import {
  compare,
  defineEnumFilter,
  defineFilter,
  IntFilter,
  NullableDateFilter,
  NullableStringFilter,
  related,
  StringFilter,
} from '../filters.ts'
import { matchId, nodeId } from '../ids.ts'
import { Organization, OrganizationFilter } from '../organization/schema.ts'
import { Passage, Period, period } from '../passage.ts'
import { column, connection, embed, instant, type Join, one, type Selected, selected } from '../select/mapping.ts'
import { root } from '../select/run.ts'

const ReportKind = defineEnum('ReportKind', 'Which stretch of time a report covers.', {
  ANNUAL: 'A year (年度).',
  HALF_YEAR: 'Half a year (上半年, 下半年).',
  QUARTERLY: 'A quarter, or the first three (季度).',
  MONTHLY: 'A month (月度).',
  OTHER: 'Another stretch.',
})

const ReportStatus = defineEnum('ReportStatus', 'Who may see a report.', {
  DRAFT: 'Imported and not yet published; editors only.',
  PUBLISHED: 'Everybody.',
  WITHDRAWN: 'Taken back; editors only.',
})

/** Limits rows to published reports for readers; `report` is the row of the report. */
const publishedOnly = (report: string, { viewer }: Pick<Context, 'viewer'>) =>
  viewer.role === 'READER' ? `${report}.status = 'PUBLISHED'` : null

/** The same for rows that belong to a report. */
export const ofPublishedReport = (row: string, context: Pick<Context, 'viewer'>) => {
  const published = publishedOnly('r', context)
  return published && `exists (select from reports r where r.id = ${row}.report_id and ${published})`
}

const SourceText = builder.objectRef<Selected>('SourceText').implement({
  description: 'The text exactly as it was read; all offsets point into it.',
  fields: (t) => ({
    text: t.string({ description: 'Every character as it was read.', ...selected, extensions: { weight: 500 } }),
    length: t.int({ description: 'UTF-16 code units.', ...selected }),
    sha256: t.string({ description: 'SHA-256 of the text in UTF-8, as hex.', ...selected }),
    mediaType: t.string({ description: 'Of the file it was read from, such as text/plain.', ...selected }),
  }),
})

export const Report = builder.objectRef<Selected>('Report')
Report.implement({
  description: 'One published work report (报告).',
  interfaces: [Node],
  extensions: { table: { name: 'reports', key: 'id', visible: publishedOnly } },
  fields: (t) => ({
    id: t.id(nodeId('Report')),
    slug: t.string({ description: 'Stable and readable name for links: 华庄街道-2022.', ...column('slug') }),
    title: t.string({ description: 'As the document shows it.', ...column('title') }),
    kind: t.field({ type: ReportKind, description: 'Which stretch of time it covers.', ...column('kind') }),
    year: t.int({ description: 'The year it reports on, not the one it appeared in.', ...column('year') }),
    period: t.field({ type: Period, description: 'The stretch of time it reports on.', ...period }),
    organization: t.field({
      type: Organization,
      description: 'Who reports.',
      ...one('organizations', ({ from, to }) => `${to}.id = ${from}.organization_id`),
    }),
    status: t.field({ type: ReportStatus, description: 'Who may see it.', ...column('status') }),
    indexNumber: t.string({
      nullable: true,
      description: '索引号, unique among all reports.',
      ...column('index_number'),
    }),
    documentNumber: t.string({ nullable: true, description: '文件编号.', ...column('document_number') }),
    issuedOn: t.field({ type: 'Date', nullable: true, description: '生成日期.', ...column('issued_on') }),
    publishedOn: t.field({ type: 'Date', nullable: true, description: '公开日期.', ...column('published_on') }),
    publisher: t.string({ nullable: true, description: '发布机构, as the document names it.', ...column('publisher') }),
    validity: t.string({ nullable: true, description: '效力状况, such as 有效.', ...column('validity') }),
    abstract: t.string({ nullable: true, description: '内容概述.', ...column('abstract') }),
    sourceUrl: t.field({
      type: 'URL',
      nullable: true,
      description: 'Where it was published.',
      ...column('source_url'),
    }),
    source: t.field({
      type: SourceText,
      description: 'The text it was read from.',
      ...embed({ text: 'source_text', length: 'source_length', sha256: 'source_sha256', mediaType: 'media_type' }),
    }),
    preamble: t.field({
      type: Passage,
      nullable: true,
      description: 'What stands before the first section.',
      ...embed(
        { start: 'preamble_start', end: 'preamble_end', text: 'preamble_text' },
        (row) => `${row}.preamble_start is not null`,
      ),
    }),
    version: t.int({
      description: 'Grows by one with every change; edits name the version they were made from.',
      ...column('version'),
    }),
    createdAt: t.field({ type: 'DateTime', description: 'When it was first imported.', ...instant('created_at') }),
    updatedAt: t.field({ type: 'DateTime', description: 'When it was last changed.', ...instant('updated_at') }),
  }),
})

export const ReportFilter = defineFilter('ReportFilter', 'Which reports.', (t) => ({
  title: compare(t, StringFilter, 'title', 'text', 'Its title.'),
  slug: compare(t, StringFilter, 'slug', 'text', 'Its name for links.'),
  kind: compare(
    t,
    defineEnumFilter('ReportKindFilter', ReportKind),
    'kind',
    'text',
    'Which stretch of time it covers.',
  ),
  year: compare(t, IntFilter, 'year', 'int', 'The year it reports on.'),
  status: compare(t, defineEnumFilter('ReportStatusFilter', ReportStatus), 'status', 'text', 'Who may see it.'),
  indexNumber: compare(t, NullableStringFilter, 'index_number', 'text', '索引号.'),
  documentNumber: compare(t, NullableStringFilter, 'document_number', 'text', '文件编号.'),
  issuedOn: compare(t, NullableDateFilter, 'issued_on', 'date', '生成日期.'),
  publishedOn: compare(t, NullableDateFilter, 'published_on', 'date', '公开日期.'),
  organization: related(
    t,
    OrganizationFilter,
    'organizations',
    (row, to) => `${to}.id = ${row}.organization_id`,
    'Who reports.',
  ),
}))

const order = defineOrder(
  'Report',
  {
    YEAR: { description: 'The year reported on.', keys: [{ sql: (row) => `${row}.year`, cast: 'bigint' }] },
    PUBLISHED_ON: {
      description: '公开日期.',
      keys: [{ sql: (row) => `${row}.published_on`, cast: 'date', nullable: true }],
    },
    TITLE: { description: 'Title, by code point.', keys: [{ sql: (row) => `${row}.title collate "C"`, cast: 'text' }] },
  },
  [{ field: 'YEAR', direction: 'DESC' }],
)

export const ReportConnection = defineConnection(Report, '报告')
const reportArgs = connectionArgs(ReportFilter, order.input)

const reportsOf = (join: Join) =>
  [`${join.to}.organization_id = ${join.from}.id`, publishedOnly(join.to, join.context)].filter(Boolean).join(' and ')

builder.objectField(Organization, 'reports', (t) =>
  t.field({
    type: ReportConnection,
    description: 'What it published, latest year first unless another order is asked for.',
    args: reportArgs,
    ...connection('reports', order.mapping, reportsOf),
  }),
)

const ReportBy = builder.inputType('ReportBy', {
  description: 'Names one report.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ required: false, description: 'Its id.' }),
    indexNumber: t.string({ required: false, description: 'Its 索引号.' }),
    slug: t.string({ required: false, description: 'Its slug.' }),
  }),
})

builder.queryFields((t) => ({
  report: t.field({
    type: Report,
    nullable: true,
    description: 'One report, or null.',
    args: { by: t.arg({ type: ReportBy, required: true, description: 'Which one.' }) },
    ...root(
      one('reports', ({ to, args, statement }) => {
        const by = args.by as { id?: string; indexNumber?: string; slug?: string }
        if (by.id !== undefined) return matchId('Report', by.id, to, statement)
        return by.slug === undefined
          ? `${to}.index_number = ${statement.bind(by.indexNumber, 'text')}`
          : `${to}.slug = ${statement.bind(by.slug, 'text')}`
      }),
    ),
  }),
  reports: t.field({
    type: ReportConnection,
    description: 'Reports, latest year first unless another order is asked for.',
    args: reportArgs,
    ...root(connection('reports', order.mapping)),
  }),
}))
