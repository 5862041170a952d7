import { createHash } from 'node:crypto'
import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql'
import { builder, defineEnum } from '../builder.ts'
import { PageInfo } from '../connections.ts'
import type { Context } from '../context.ts'
import { createInputError } from '../errors.ts'
import { defineFilter, related } from '../filters.ts'
import { Initiative } from '../initiative/schema.ts'
import { Metric } from '../metric/schema.ts'
import { Report, ReportFilter } from '../report/schema.ts'
import { Section } from '../section/schema.ts'
import { Compiler, type SelectedField } from '../select/compile.ts'
import { DEFAULT_PAGE, LARGEST_PAGE, readPageSize } from '../select/connection.ts'
import { Cost } from '../select/cost.ts'
import { type Arguments, type Selected, TYPE_TAG } from '../select/mapping.ts'
import { readSearchQuery } from './query.ts'
import { cutSnippet, type Snippet } from './snippet.ts'
import { compileSearch, MOST_RANKED, SEARCH_KINDS, type SearchKind } from './statement.ts'

const SearchKindEnum = defineEnum('SearchKind', 'What a search finds.', {
  REPORT: 'Reports, by title, organization, 索引号, 内容概述 and preamble.',
  SECTION: 'Sections, by heading and text.',
  INITIATIVE: 'Initiatives, by their text.',
  METRIC: 'Metrics, by label and figure, and by the number however it is written.',
})

const SearchResult = builder.unionType('SearchResult', {
  description: 'Something a search has found.',
  types: [Report, Section, Initiative, Metric],
  resolveType: (value) => String((value as Selected)[TYPE_TAG]) as never,
})

const Highlight = builder.objectRef<Snippet['highlights'][number]>('Highlight').implement({
  description: 'A match; offsets count UTF-16 code units into the text of the snippet, end exclusive.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'First code unit.' }),
    end: t.exposeInt('end', { description: 'Code unit behind the last.' }),
  }),
})

const SnippetType = builder.objectRef<Snippet>('Snippet').implement({
  description: 'A piece of the text that was found.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The characters as published.' }),
    highlights: t.field({
      type: [Highlight],
      description: 'The matches, in order.',
      resolve: (snippet) => snippet.highlights,
    }),
    isCutBefore: t.exposeBoolean('isCutBefore', { description: 'Whether text stands before it.' }),
    isCutAfter: t.exposeBoolean('isCutAfter', { description: 'Whether the text goes on behind it.' }),
  }),
})

interface FoundRow {
  kind: number
  row: number
  score: string
  shown: string
  figure: string | null
  nodes: Record<string, Selected>
}

interface Found {
  rows: FoundRow[]
  terms: string[]
  fingerprint: string
  hasNextPage: boolean
  hasPreviousPage: boolean
  total: number | null
}

const writeCursor = (fingerprint: string, { score, kind, row }: FoundRow) =>
  Buffer.from(JSON.stringify([fingerprint, score, kind, row])).toString('base64')

const SearchEdge = builder.objectRef<{ found: Found; row: FoundRow; key: string }>('SearchEdge').implement({
  description: 'A result and why it was found.',
  fields: (t) => ({
    cursor: t.string({
      description: 'Give it as `after` to go on from here.',
      resolve: ({ found, row }) => writeCursor(found.fingerprint, row),
    }),
    node: t.field({
      type: SearchResult,
      description: 'What was found.',
      resolve: ({ row, key }, _args, _context, info) => row.nodes[`${key}.${info.path.key}`] as never,
    }),
    score: t.float({
      description: 'The better the match, the higher; numbers of different searches say nothing together.',
      resolve: ({ row }) => Number(row.score),
    }),
    snippet: t.field({
      type: SnippetType,
      description: 'Where it matches.',
      resolve: ({ found, row }) => {
        const snippet = cutSnippet(row.shown, found.terms)
        return snippet.highlights.length > 0 || row.figure === null ? snippet : cutSnippet(row.shown, [row.figure])
      },
    }),
  }),
})

const SearchConnection = builder.objectRef<Found>('SearchConnection').implement({
  description: 'A page of results, best first.',
  fields: (t) => ({
    edges: t.field({
      type: [SearchEdge],
      description: 'The results of the page, each with its score and snippet.',
      resolve: (found, _args, _context, info) => found.rows.map((row) => ({ found, row, key: String(info.path.key) })),
    }),
    nodes: t.field({
      type: [SearchResult],
      description: 'The same without score and snippet.',
      resolve: (found, _args, _context, info) => found.rows.map((row) => row.nodes[String(info.path.key)] as never),
    }),
    pageInfo: t.field({
      type: PageInfo,
      description: 'Whether and where the list goes on.',
      resolve: (found, _args, _context, info) => describePage(found, info),
    }),
    totalCount: t.int({
      description: 'All matches, also those that are not ranked. Counted only when asked for.',
      resolve: ({ total }) => total ?? 0,
    }),
  }),
})

/** PageInfo reads its fields by response key, as everything the database writes. */
function describePage({ rows, fingerprint, hasNextPage, hasPreviousPage }: Found, info: GraphQLResolveInfo): Selected {
  const values: Selected = {
    hasNextPage,
    hasPreviousPage,
    startCursor: rows[0] ? writeCursor(fingerprint, rows[0]) : null,
    endCursor: rows.length > 0 ? writeCursor(fingerprint, rows.at(-1)!) : null,
  }
  const compiler = new Compiler({ ...info, context: {} as Context }, new Cost())
  const fields = compiler.collectFields(getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes)
  return Object.fromEntries(fields.map(({ key, definition }) => [key, definition && values[definition.name]]))
}

const SearchFilter = defineFilter('SearchFilter', 'Where to search.', (t) => ({
  report: related(t, ReportFilter, 'reports', (row, to) => `${to}.id = ${row}.report_id`, 'Only in these reports.'),
}))

async function search(args: Arguments, context: Context, info: GraphQLResolveInfo): Promise<Found> {
  const size = readPageSize(args.first, 'first')
  const query = readSearchQuery(args.query as string)
  const kinds = SEARCH_KINDS.filter((kind) => args.in == null || (args.in as SearchKind[]).includes(kind))
  if (kinds.length === 0) throw createInputError('"in" is an empty list; leave it out to search everything.')
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([query, kinds, args.where ?? null]))
    .digest('base64url')
    .slice(0, 8)
  const compiler = new Compiler({ ...info, context }, context.cost, { tagged: true })
  const fields = compiler.collectFields(getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes)
  context.cost.add([{ definition: info.parentType.getFields()[info.fieldName] }, ...fields])
  const sql = compileSearch(compiler, {
    query,
    kinds,
    where: args.where ? { type: info.schema.getType('SearchFilter')!, value: args.where } : null,
    size,
    after: args.after == null ? null : readCursor(args.after as string, fingerprint),
    nodes: collectNodes(compiler, fields, size),
    count: fields.some(({ definition }) => definition?.name === 'totalCount'),
  })
  const statement = compiler.statement.finish(`select ${sql}`)
  const text = await context.selectText(statement.sql, statement.values)
  const found = JSON.parse(text ?? 'null') as { rows: FoundRow[]; total?: number }
  return {
    rows: found.rows.slice(0, size),
    terms: query.terms,
    fingerprint,
    hasNextPage: found.rows.length > size,
    hasPreviousPage: args.after != null,
    total: found.total ?? null,
  }
}

/** Each place that asks for the fields of a result, by the key under which the statement puts its answer. */
function collectNodes(compiler: Compiler, fields: readonly SelectedField[], size: number): Map<string, SelectedField> {
  const nodes = new Map<string, SelectedField>()
  for (const field of fields) {
    if (field.definition?.name === 'nodes') nodes.set(field.key, field)
    if (field.definition?.name !== 'edges') continue
    const edgeType = getNamedType(field.definition.type) as GraphQLObjectType
    const parts = compiler.collectFields(edgeType, field.nodes)
    compiler.cost.times(size, () => compiler.cost.add(parts))
    for (const part of parts) if (part.definition?.name === 'node') nodes.set(`${field.key}.${part.key}`, part)
  }
  return nodes
}

function readCursor(cursor: string, fingerprint: string) {
  try {
    const [mark, score, kind, row] = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8')) as unknown[]
    const isKind = Number.isInteger(kind) && SEARCH_KINDS[kind as number] !== undefined
    const isWhole = /^\d(\.\d{1,6})?$/.test(String(score)) && isKind && Number.isSafeInteger(row)
    if (mark === fingerprint && isWhole) return { score: String(score), kind: kind as number, row: row as number }
  } catch {
    // Whatever is wrong with it, the caller gets the same answer.
  }
  throw createInputError(
    'The cursor is broken or was made for another search; take it from pageInfo or edges of this one.',
    'INVALID_CURSOR',
  )
}

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description: `Finds any piece of text of one character or more, and numbers however they are written (1640000000 finds 16.4亿). Words apart by blanks must all stand in the text. Of each kind the first ${MOST_RANKED} matches are ranked.`,
    args: {
      query: t.arg.string({
        required: true,
        description: 'What to find, at most 100 characters; %, _ and quotes stand for themselves.',
      }),
      in: t.arg({ type: [SearchKindEnum], description: 'Only these kinds.' }),
      where: t.arg({ type: SearchFilter, description: 'Only there.' }),
      first: t.arg.int({ description: `Results of this page: 0 to ${LARGEST_PAGE}, ${DEFAULT_PAGE} when not given.` }),
      after: t.arg.string({ description: 'Only results behind this cursor.' }),
    },
    resolve: (_root, args, context, info) => search(args, context, info),
  }),
)
