import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/database.ts'
import type { ReadReport } from '../reader/model.ts'
import { writeTsvector } from '../search/tokens.ts'
import { insertContents } from './contents.ts'
import { type Identity, nameSlug } from './identify.ts'
import { ensureOrganization } from './organization.ts'
import { ensureUnits } from './units.ts'

export type ImportOutcome = 'new' | 'same' | 'replaced'

export interface StoredReport {
  outcome: ImportOutcome
  id: number
  slug: string
  title: string
  metrics: number
}

export interface ReportSource {
  text: string
  mediaType: string
}

/** Stores one report in one transaction: the same text again changes nothing, another text of a known report replaces it. */
export async function storeReport(
  db: Kysely<Database>,
  source: ReportSource,
  read: ReadReport,
  identity: Identity,
  publish: boolean,
): Promise<StoredReport> {
  await ensureUnits(db, new Set(read.metrics.map((metric) => metric.unit)))
  return db.transaction().execute(async (transaction) => {
    await lockIdentity(transaction, identity)
    const organization = await ensureOrganization(transaction, identity.organization, identity.parentOrganization)
    const known = await findKnown(transaction, identity, organization.id)
    const stored = { title: identity.title, metrics: read.metrics.length }
    if (known?.source_sha256 === read.text.sha256) {
      if (publish && known.status === 'DRAFT') await publishReport(transaction, known.id)
      return { ...stored, outcome: 'same', id: known.id, slug: known.slug }
    }
    const columns = {
      ...describeReport(source, read, identity),
      organization_id: organization.id,
      status: publish ? ('PUBLISHED' as const) : (known?.status ?? ('DRAFT' as const)),
    }
    const { id, slug } = known
      ? await replaceReport(transaction, known, columns)
      : await insertReport(transaction, columns, nameSlug(organization.shortName, identity))
    await insertContents(transaction, id, source.text, read, identity.period)
    return { ...stored, outcome: known ? 'replaced' : 'new', id, slug }
  })
}

/** Two imports of one report wait for each other; those of different reports do not. */
async function lockIdentity(transaction: Transaction<Database>, identity: Identity): Promise<void> {
  const name = identity.indexNumber ?? `${identity.organization} ${identity.title} ${identity.period.label}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(transaction)
}

interface KnownReport {
  id: number
  slug: string
  source_sha256: string
  status: 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN'
}

/** A report is known by its 索引号, or by who said what when. */
async function findKnown(
  transaction: Transaction<Database>,
  { indexNumber, title, period }: Identity,
  organizationId: number,
): Promise<KnownReport | undefined> {
  return transaction
    .selectFrom('reports')
    .select(['id', 'slug', 'source_sha256', 'status'])
    .where((where) =>
      where.or([
        where('index_number', '=', indexNumber),
        where.and([
          where('organization_id', '=', organizationId),
          where('title', '=', title),
          where('period_start', '=', period.start),
          where('period_end', '=', period.end),
          ...(indexNumber === null ? [] : [where('index_number', 'is', null)]),
        ]),
      ]),
    )
    .orderBy(sql`index_number is null`)
    .limit(1)
    .executeTakeFirst()
}

function describeReport({ text, mediaType }: ReportSource, read: ReadReport, identity: Identity) {
  const { preamble } = read
  const head = preamble ? text.slice(preamble.start, preamble.end) : ''
  const searched = [identity.title, identity.organization, identity.indexNumber, identity.abstract, head].join('\n')
  return {
    title: identity.title,
    kind: identity.kind,
    year: identity.year,
    period_start: identity.period.start,
    period_end: identity.period.end,
    period_label: identity.period.label,
    index_number: identity.indexNumber,
    document_number: identity.documentNumber,
    issued_on: identity.issuedOn,
    published_on: identity.publishedOn,
    publisher: identity.publisher,
    validity: identity.validity,
    abstract: identity.abstract,
    source_url: identity.sourceUrl,
    source_text: text,
    source_length: text.length,
    source_sha256: read.text.sha256,
    media_type: mediaType,
    preamble_start: preamble?.start ?? null,
    preamble_end: preamble?.end ?? null,
    preamble_text: preamble && text.slice(preamble.start, preamble.end),
    search: writeTsvector(searched),
  }
}

type ReportColumns = ReturnType<typeof describeReport> & {
  organization_id: number
  status: KnownReport['status']
}

/** Reports of one body and year want the same name: the second takes the next that is free. */
async function insertReport(transaction: Transaction<Database>, columns: ReportColumns, name: string) {
  for (let slug = name; ; slug = await findFreeSlug(transaction, name)) {
    const inserted = await transaction
      .insertInto('reports')
      .values({ ...columns, slug })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .returning(['id', 'slug'])
      .executeTakeFirst()
    if (inserted) return inserted
  }
}

async function findFreeSlug(transaction: Transaction<Database>, name: string): Promise<string> {
  const taken = await transaction
    .selectFrom('reports')
    .select('slug')
    .where(sql<boolean>`starts_with(slug, ${`${name}~`})`, '=', true)
    .execute()
  const slugs = new Set(taken.map((row) => row.slug))
  let number = 2
  while (slugs.has(`${name}~${number}`)) number++
  return `${name}~${number}`
}

async function replaceReport(transaction: Transaction<Database>, { id }: KnownReport, columns: ReportColumns) {
  for (const table of ['metrics', 'initiatives', 'sentences', 'sections'] as const)
    await transaction.deleteFrom(table).where('report_id', '=', id).execute()
  return transaction
    .updateTable('reports')
    .set((row) => ({ ...columns, version: row('version', '+', 1), updated_at: sql<string>`now()` }))
    .where('id', '=', id)
    .returning(['id', 'slug'])
    .executeTakeFirstOrThrow()
}

async function publishReport(transaction: Transaction<Database>, id: number): Promise<void> {
  await transaction
    .updateTable('reports')
    .set((row) => ({ status: 'PUBLISHED', version: row('version', '+', 1), updated_at: sql<string>`now()` }))
    .where('id', '=', id)
    .execute()
}
