import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/database.ts'
import type { ReadPeriod, ReadReport, Span } from '../reader/model.ts'
import { writeTsvector } from '../search/tokens.ts'
import { findIndicators } from './indicators.ts'

type Contents = 'sections' | 'initiatives' | 'sentences' | 'metrics'

/** Writes sections, initiatives, sentences and metrics of a report, all in one statement. */
export async function insertContents(
  transaction: Transaction<Database>,
  reportId: number,
  text: string,
  read: ReadReport,
  period: ReadPeriod,
): Promise<void> {
  const sentences = collectSentences(read)
  const ids = await reserveIds(transaction, read, sentences.length)
  const passage = ({ start, end }: Span) => ({ start_offset: start, end_offset: end, text: text.slice(start, end) })
  const at = (list: readonly number[], index: number | null) => (index === null ? null : list[index]!)
  const sentenceIds = new Map(sentences.map(({ start }, index) => [start, ids.sentences[index]!]))

  const insertedSections = writeInsert(
    'sections',
    'id bigint, parent_id bigint, position int, ordinal int, mark text, level int, title text, theme_key text, start_offset int, end_offset int, text text, search tsvector',
    reportId,
    read.sections.map((section, index) => ({
      id: ids.sections[index],
      parent_id: at(ids.sections, section.parent),
      position: index,
      ordinal: section.ordinal,
      mark: section.mark,
      level: section.level,
      title: section.title,
      theme_key: section.theme,
      ...passage(section),
      search: writeTsvector(text.slice(section.start, findOwnEnd(read, index))),
    })),
  )
  const insertedInitiatives = writeInsert(
    'initiatives',
    'id bigint, section_id bigint, ordinal int, title text, status text, mechanisms text[], places text[], start_offset int, end_offset int, text text, search tsvector',
    reportId,
    read.initiatives.map((initiative, index) => ({
      id: ids.initiatives[index],
      section_id: at(ids.sections, initiative.section),
      ordinal: index,
      title: initiative.title,
      status: initiative.status,
      mechanisms: initiative.mechanisms,
      places: initiative.places,
      ...passage(initiative),
      search: writeTsvector(text.slice(initiative.start, initiative.end)),
    })),
  )
  const insertedSentences = writeInsert(
    'sentences',
    'id bigint, start_offset int, end_offset int, text text',
    reportId,
    sentences.map((sentence, index) => ({ id: ids.sentences[index], ...passage(sentence) })),
  )
  const indicators = await findIndicators(transaction, read.metrics)
  const metrics = read.metrics.map((metric, index) => {
    const own = metric.period ?? period
    return {
      id: ids.metrics[index],
      section_id: at(ids.sections, metric.section),
      initiative_id: at(ids.initiatives, metric.initiative),
      sentence_id: sentenceIds.get(metric.sentence.start),
      ordinal: index,
      label: metric.label,
      value: metric.value,
      unit_symbol: metric.unit,
      qualifier: metric.qualifier,
      lower: metric.lower,
      upper: metric.upper,
      role: metric.role,
      direction: metric.direction,
      period_start: own.start,
      period_end: own.end,
      period_label: own.label,
      target_id: at(ids.metrics, metric.target),
      change_of_id: at(ids.metrics, metric.change),
      whole_id: at(ids.metrics, metric.whole),
      indicator_id: indicators[index],
      confidence: metric.confidence,
      rule: metric.rule,
      ...passage(metric),
      search: writeTsvector(`${metric.label} ${metric.text}`),
    }
  })
  const insertedMetrics = writeInsert('metrics', METRIC_COLUMNS, reportId, metrics, {
    more: { base_value: 'trim_scale(r.value * u.factor)', attainment: ATTAINMENT },
    joins: `join units u on u.symbol = r.unit_symbol
      left join sent_metrics t on t.id = r.target_id left join units tu on tu.symbol = t.unit_symbol`,
  })
  await sql`with ${sql.join([insertedSections, insertedInitiatives, insertedSentences, insertedMetrics])} select`.execute(
    transaction,
  )
}

const METRIC_COLUMNS =
  'id bigint, section_id bigint, initiative_id bigint, sentence_id bigint, ordinal int, label text, text text, value numeric, unit_symbol text, qualifier text, lower numeric, upper numeric, role text, direction text, period_start date, period_end date, period_label text, start_offset int, end_offset int, target_id bigint, change_of_id bigint, whole_id bigint, indicator_id bigint, confidence float8, rule text, search tsvector'

/** Null without a target, with a target of 0, or in other units. */
const ATTAINMENT =
  'case when u.base_symbol = tu.base_symbol and t.value <> 0 then (r.value * u.factor / (t.value * tu.factor))::float8 end'

/** Where a section's own text ends: what its children hold is found there. */
const findOwnEnd = ({ sections }: ReadReport, index: number): number =>
  sections.find((section) => section.parent === index)?.start ?? sections[index]!.end

/** Sentences with a figure, each once. */
function collectSentences({ metrics }: ReadReport): Span[] {
  const byStart = new Map(metrics.map(({ sentence }) => [sentence.start, sentence]))
  return [...byStart.values()].sort((a, b) => a.start - b.start)
}

/** Ids are taken before the rows are written, so that rows can name one another in one statement. */
async function reserveIds(transaction: Transaction<Database>, read: ReadReport, sentences: number) {
  const take = (table: Contents, count: number) =>
    sql<number[]>`to_json(array(select nextval(${sql.lit(`${table}_id_seq`)}) from generate_series(1, ${count}::int)))`
  const { rows } = await sql<Record<Contents, number[]>>`
    select ${take('sections', read.sections.length)} as sections,
           ${take('initiatives', read.initiatives.length)} as initiatives,
           ${take('sentences', sentences)} as sentences,
           ${take('metrics', read.metrics.length)} as metrics
  `.execute(transaction)
  return rows[0]!
}

interface Computed {
  /** Columns computed from the row `r` and what is joined to it. */
  more: Record<string, string>
  joins: string
}

/** The rows of one table as a part of a `with`: they travel as one JSON value, whatever their number. */
function writeInsert(
  table: Contents,
  columns: string,
  reportId: number,
  rows: readonly object[],
  { more, joins }: Computed = { more: {}, joins: '' },
): RawBuilder<unknown> {
  const names = columns.split(', ').map((column) => column.split(' ')[0]!)
  const targets = ['report_id', ...names, ...Object.keys(more)].join(', ')
  const values = [...names.map((name) => `r.${name}`), ...Object.values(more)].join(', ')
  return sql`
    ${sql.raw(`sent_${table}`)} as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as r (${sql.raw(columns)})
    ),
    ${sql.raw(`new_${table}`)} as (
      insert into ${sql.table(table)} (${sql.raw(targets)})
      select ${reportId}::bigint, ${sql.raw(values)} from ${sql.raw(`sent_${table} r ${joins}`)}
    )`
}
