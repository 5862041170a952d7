import {
  execute,
  type GraphQLError,
  getOperationAST,
  OverlappingFieldsCanBeMergedRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schema } from '../../server/schema.ts'
import { Cost } from '../../server/select/cost.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { Random } from './random.ts'
import { QueryMaker, type RandomQuery } from './random-query.ts'
import type { Known } from './random-values.ts'

const RUNS = Number(process.env.FUZZ_RUNS ?? 300)
const SEED = Number(process.env.FUZZ_SEED ?? 1)
/** What a query may be refused with: the maker does not count what it asks for. */
const LIMITS = ['COST_LIMIT', 'TOKEN_LIMIT', 'DEPTH_LIMIT', 'ALIAS_LIMIT']

let app: TestApp
let known: Known
beforeAll(async () => {
  app = await createTestApp()
  known = await readKnown()
})
afterAll(() => app.close())

async function readKnown(): Promise<Known> {
  const { data } = await app.query(`{
    organizations(first: 30) { nodes { id name shortName } } reports(first: 30) { nodes { id title slug indexNumber } }
    sections(first: 20) { nodes { id title mark } } initiatives(first: 20) { nodes { id title } }
    metrics(first: 40, orderBy: [{ field: ATTAINMENT }]) { nodes { id label text value baseValue } } indicators(first: 30) { nodes { id key name } } }`)
  const rows = Object.values(data as Record<string, { nodes: Record<string, string | null>[] }>).flatMap(
    ({ nodes }) => nodes,
  )
  const ids: Record<string, string[]> = {}
  for (const { id } of rows) {
    const type = id!.split(':')[0]!
    ids[type] = [...(ids[type] ?? []), id!]
  }
  const read = (...names: string[]) =>
    rows.flatMap((row) => names.map((name) => row[name])).filter((text) => text != null)
  const texts = read('name', 'shortName', 'slug', 'title', 'mark', 'label', 'text', 'key', 'indexNumber')
  return { ids, texts: [...texts, '隐患', '万', '人', '1.6亿', '年 安全', 'GDP'], decimals: read('value', 'baseValue') }
}

/** A cursor from the middle of the list, as a caller would have taken it from the page before. */
async function findCursor({ list, args }: RandomQuery['cursors'][number]): Promise<string | null> {
  const given = list.args.filter(({ name }) => name in args)
  const variables = given.map(({ name, type }) => `$${name}: ${type}`).join(', ')
  const uses = [...given.map(({ name }) => `${name}: $${name}`), 'first: 3'].join(', ')
  const query = `query ${variables && `(${variables})`} { list: ${list.name}(${uses}) { pageInfo { endCursor } } }`
  const { data } = await app.query(query, args)
  return data?.list?.pageInfo.endCursor ?? null
}

/** The answer of graphql-js, which walks every field. */
async function executePlainly({ document, variables, operationName }: RandomQuery): Promise<unknown> {
  const { db, selectText } = app.database
  const contextValue = { db, selectText, cost: new Cost(), viewer: { role: 'READER', keyName: null } }
  const result = await execute({
    schema,
    document: parse(document),
    variableValues: variables,
    operationName,
    contextValue,
  })
  expect(result.errors ?? []).toEqual([])
  return result.data
}

/** Overlapping names are left to chance; a query with a conflict is made anew. */
function makeValidQuery(maker: QueryMaker): RandomQuery {
  for (;;) {
    const query = maker.make()
    const document = parse(query.document)
    expect(
      validate(
        schema,
        document,
        specifiedRules.filter((rule) => rule !== OverlappingFieldsCanBeMergedRule),
      ),
    ).toEqual([])
    if (validate(schema, document, [OverlappingFieldsCanBeMergedRule]).length === 0) return query
  }
}

async function ask({ document: query, variables, operationName }: RandomQuery) {
  app.database.statements.length = 0
  const response = await app.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables, ...(operationName && { operationName }) }),
  })
  return { status: response.status, ...JSON.parse(await response.text()), statements: app.database.statements.length }
}

test(
  `${RUNS} random queries, from seed ${SEED}: no internal error, one statement a root field, and the answer of graphql-js`,
  async () => {
    let refused = 0
    for (let run = 0; run < RUNS; run++) {
      const query = makeValidQuery(new QueryMaker(new Random(SEED * 1_000_003 + run), schema, known))
      for (const cursor of query.cursors) query.variables[cursor.variable] = await findCursor(cursor)
      const about = `seed ${SEED}, run ${run}: ${query.document}\n${JSON.stringify(query.variables)}`
      const { errors, data, statements, status } = await ask(query)
      const codes: string[] = (errors ?? []).map((error: GraphQLError) => error.extensions.code)
      if (codes.length > 0 && codes.every((code) => LIMITS.includes(code))) {
        refused++
        continue
      }
      expect(errors, about).toBeUndefined()
      expect(status, about).toBe(200)
      const plain = await executePlainly(query)
      expect(JSON.stringify(data), about).toBe(JSON.stringify(plain))
      expect(statements, about).toBe(countQuestions(query.document, data))
    }
    expect(refused).toBeLessThan(RUNS / 5)
  },
  Math.max(60_000, RUNS * 200),
)

/** Root fields that were answered and are read from the database. */
function countQuestions(document: string, data: Record<string, unknown>): number {
  const { selections } = getOperationAST(parse(document))!.selectionSet
  const fields = selections.filter((selection) => selection.kind === 'Field')
  const names = new Map(fields.map(({ alias, name }) => [alias?.value ?? name.value, name.value]))
  return Object.keys(data).filter((key) => !['viewer', '__typename'].includes(names.get(key)!)).length
}
