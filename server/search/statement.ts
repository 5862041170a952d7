import { type GraphQLNamedType, isObjectType } from 'graphql'
import { type Compiler, getTable, type SelectedField, writeFrom } from '../select/compile.ts'
import { compileFilter } from '../select/filter.ts'
import { writeArray, writeObject, writeString } from '../select/json.ts'
import type { SearchQuery } from './query.ts'
import { writeTsquery } from './tokens.ts'

export const SEARCH_KINDS = ['REPORT', 'METRIC', 'INITIATIVE', 'SECTION'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** Of each kind so many matches are ranked, the earliest stored; a common word would otherwise read half the table. */
export const MOST_RANKED = 500

interface Searched {
  type: string
  table: string
  /** Worth more than the rest of the text. */
  title: string
  body: string
  /** The text the snippet is cut from, when the title does not match; `says` is whether a text holds one of the words. */
  shown: (says: (text: string) => string) => string
  reportId: string
}

const ORGANIZATION = '(select o.name from organizations o where o.id = t.organization_id)'

const SEARCHED: Record<SearchKind, Searched> = {
  REPORT: {
    type: 'Report',
    table: 'reports',
    title: 't.title',
    body: `concat_ws(' ', t.title, ${ORGANIZATION}, t.index_number, t.abstract, t.preamble_text)`,
    shown: (says) => `coalesce(
      (select part from unnest(array[${ORGANIZATION}, t.index_number, t.abstract]) part where ${says('part')} limit 1),
      t.preamble_text, t.title)`,
    reportId: 't.id',
  },
  METRIC: {
    type: 'Metric',
    table: 'metrics',
    title: 't.label',
    body: "t.label || ' ' || t.text",
    shown: () => '(select s.text from sentences s where s.id = t.sentence_id)',
    reportId: 't.report_id',
  },
  INITIATIVE: {
    type: 'Initiative',
    table: 'initiatives',
    title: 't.title',
    body: 't.text',
    shown: () => 't.text',
    reportId: 't.report_id',
  },
  SECTION: {
    type: 'Section',
    table: 'sections',
    title: 't.title',
    body: 't.text',
    shown: () => 't.text',
    reportId: 't.report_id',
  },
}

const normalize = (sql: string) => `regexp_replace(lower(normalize(${sql}, nfkc)), '\\s+', '', 'g')`
const escapePattern = (text: string) => text.replace(/[\\%_]/g, '\\$&')

export interface SearchRequest {
  query: SearchQuery
  kinds: readonly SearchKind[]
  where: { type: GraphQLNamedType; value: unknown } | null
  size: number
  /** Score, kind and row behind which to go on. */
  after: { score: string; kind: number; row: number } | null
  /** Every selection of a found node, by the key its JSON goes under. */
  nodes: ReadonlyMap<string, SelectedField>
  count: boolean
}

/** One statement: ranks the matches of each kind, takes a page, and builds the JSON of its nodes. */
export function compileSearch(compiler: Compiler, request: SearchRequest): string {
  const { statement } = compiler
  const { query, size, after } = request
  const tsquery = statement.bind(writeTsquery(query.terms), 'tsquery')
  const patterns = query.terms.map((term) => statement.bind(`%${escapePattern(term)}%`, 'text'))
  // Two characters are one token; longer terms may match by tokens that do not stand side by side.
  const exact = query.terms.every((term) => [...term].length <= 2)
  const length = query.terms.join('').length
  const likes = (text: string) => patterns.map((pattern) => `${normalize(text)} like ${pattern}`)
  const reads = (text: string) => likes(text).join(' and ')
  const says = (text: string) => likes(text).join(' or ')

  const matches = (kind: SearchKind): { conditions: string[]; searched: Searched }[] => {
    const searched = SEARCHED[kind]
    const type = compiler.operation.schema.getType(searched.type)
    const visible = isObjectType(type) ? getTable(type).visible?.('t', compiler.operation.context) : null
    const filters = request.where ? compileFilter(request.where.type, request.where.value, 't', statement) : []
    const scope = [
      ...(visible ? [visible] : []),
      ...filters.map((filter) => filter.replaceAll('t.report_id', searched.reportId)),
    ]
    const byText = [`t.search @@ ${tsquery}`, ...(exact ? [] : [reads(searched.body)]), ...scope]
    if (kind !== 'METRIC' || !query.number) return [{ searched, conditions: byText }]
    const byNumber = [`t.value = ${statement.bind(query.number.value, 'numeric')}`]
    if (query.number.baseUnit)
      byNumber.push(
        `(select u.base_symbol from units u where u.symbol = t.unit_symbol) = ${statement.bind(query.number.baseUnit, 'text')}`,
      )
    return [
      { searched, conditions: [...byNumber, ...scope] },
      { searched, conditions: [...byText, `not (${byNumber.join(' and ')})`] },
    ]
  }

  const ranked = request.kinds.flatMap((kind) => {
    const place = SEARCH_KINDS.indexOf(kind)
    return matches(kind).map(({ searched, conditions }, index, all) => {
      const isNumber = all.length === 2 && index === 0
      const inTitle = `(${reads('t.title')})`
      const score = isNumber
        ? '3'
        : `case when ${inTitle} then 1 + ${length}::numeric / greatest(char_length(t.title), ${length}) else 0.5 end`
      return `select ${place} as kind, t.id, round(${score}, 6) as score,
        case when ${isNumber ? 'false' : kind === 'METRIC' ? 'false' : inTitle} then t.title else t.shown end as shown, t.figure
        from (select t.*, ${searched.title === 't.title' ? '' : `${searched.title} as title, `}${searched.shown(says)} as shown,
          ${kind === 'METRIC' ? 't.text' : 'null::text'} as figure
          from ${searched.table} t where ${conditions.join(' and ')} limit ${MOST_RANKED}) t`
    })
  })
  const behind = after
    ? `where f.score < ${statement.bind(after.score, 'numeric')} or f.score = ${statement.bind(after.score, 'numeric')}
        and (f.kind, f.id) > (${statement.bind(after.kind, 'int')}, ${statement.bind(after.row, 'bigint')})`
    : ''
  const page = `select f.* from (${ranked.join(' union all ')}) f ${behind} order by f.score desc, f.kind, f.id limit ${size + 1}`

  const nodes = [...request.nodes].map(([key, field]) => {
    const cases = request.kinds.map((kind) => {
      const { type: name, table } = SEARCHED[kind]
      const type = compiler.operation.schema.getType(name)
      if (!isObjectType(type)) throw new Error(`no type ${name}`)
      const scope = compiler.openScope()
      const json = compiler.cost.times(size, () => compiler.compileObject(type, field.nodes, scope, true))
      return `when ${SEARCH_KINDS.indexOf(kind)} then (select ${json} from ${writeFrom(table, scope)} where ${scope.row}.id = p.id)`
    })
    return [key, `case p.kind ${cases.join(' ')} end`] as const
  })
  const row = writeObject([
    ['kind', 'p.kind::text'],
    ['row', 'p.id::text'],
    ['score', writeString('p.score::text')],
    ['shown', writeString('p.shown')],
    ['figure', writeString('p.figure')],
    ['nodes', writeObject(nodes)],
  ])
  const countAll = () =>
    request.kinds
      .flatMap(matches)
      .map(({ searched, conditions }) => `(select count(*) from ${searched.table} t where ${conditions.join(' and ')})`)
      .join(' + ')
  return writeObject([
    ['rows', writeArray(row, `from (${page}) p`, 'p.score desc, p.kind, p.id')],
    ...(request.count ? [['total', `(${countAll()})::text`] as const] : []),
  ])
}
