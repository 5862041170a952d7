import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  createClient,
  type Decimal,
  graphql,
  type MetricFields,
  type ReportDocument,
  type ReportResult,
  type ReportVariables,
  type ResultOf,
  type VariablesOf,
} from '../../client/index.ts'

const client = createClient({ url: 'http://reports.test', retry: false, fetch: async () => Response.error() })

// What stands in here is only compiled.
const compileOnly = (_: () => unknown) => expect(true).toBe(true)

describe('operations', () => {
  test('answer their own type', () => {
    expectTypeOf(client.report).returns.resolves.toEqualTypeOf<ReportResult>()
    expectTypeOf(client.metrics.items).returns.toExtend<AsyncIterable<MetricFields>>()
    expectTypeOf<MetricFields['value']>().toEqualTypeOf<Decimal>()
    expectTypeOf<VariablesOf<typeof ReportDocument>>().toEqualTypeOf<ReportVariables>()
    expectTypeOf<ResultOf<typeof ReportDocument>>().toEqualTypeOf<ReportResult>()
  })

  test('refuse what the schema does not have', () => {
    compileOnly(() => [
      // @ts-expect-error: by is missing
      client.report(),
      // @ts-expect-error: by is missing
      client.report({}),
      // @ts-expect-error: no such way to name a report
      client.report({ by: { title: 'x' } }),
      // @ts-expect-error: one of id, indexNumber and slug, not two
      client.report({ by: { id: '1', slug: 'x' } }),
      // @ts-expect-error: no such filter
      client.metrics({ where: { lable: { eq: 'x' } } }),
      // @ts-expect-error: a decimal is not a number
      client.metrics({ where: { value: { gte: 100 } } }),
      // @ts-expect-error: no decimal
      client.metrics({ where: { value: { gte: 'many' } } }),
      // @ts-expect-error: no such role
      client.metrics({ where: { role: { eq: 'GOAL' } } }),
      // @ts-expect-error: one report has no pages
      client.report.pages({ by: { id: '1' } }),
      client.metrics(),
      client.metrics({ where: { value: { gte: '100000' } } }),
    ])
    compileOnly(async () => {
      const { report } = await client.report({ by: { slug: 'x' } })
      // @ts-expect-error: a report may be null
      report.title
      // @ts-expect-error: no such field
      report?.tittle
      // @ts-expect-error: a decimal cannot be added to a number
      report!.metrics.nodes[0]!.value - 1
      const outcome = await client.safe.report({ by: { slug: 'x' } })
      // @ts-expect-error: no data before ok was looked at
      outcome.data
    })
  })
})

describe('own documents', () => {
  test('have the type of their text', () => {
    const document = graphql(`
      query Q($by: ReportBy!, $first: Int = 3, $orderBy: [MetricOrder!]) { # ( { "
        report(by: $by) {
          heading: title
          year
          metrics(first: $first, orderBy: $orderBy, where: { label: { contains: "a \\"b\\" } )" } }) {
            nodes { value unit { symbol } attainment target { label } }
            totalCount @include(if: true)
          }
        }
      }
    `)
    expectTypeOf<VariablesOf<typeof document>>().toExtend<{ by: object; first?: number | null }>()
    expectTypeOf<ResultOf<typeof document>>().toEqualTypeOf<{
      report: {
        heading: string
        year: number
        metrics: {
          nodes: {
            value: Decimal
            unit: { symbol: string }
            attainment: number | null
            target: { label: string } | null
          }[]
          totalCount?: number
        }
      } | null
    }>()
    compileOnly(() => client.request(document, { by: { id: '1' } }))
    // @ts-expect-error: by is missing
    compileOnly(() => client.request(document, { first: 1 }))
    // @ts-expect-error: by is missing
    compileOnly(() => client.request(document))
  })

  test('narrow an interface by its __typename', () => {
    const document = graphql(
      'query N($id: ID!) { node(id: $id) { __typename id ... on Metric { value } ...on Report { year } } }',
    )
    compileOnly(async () => {
      const { node } = await client.request(document, { id: 'x' })
      if (node?.__typename === 'Metric') expectTypeOf(node.value).toEqualTypeOf<Decimal>()
      // @ts-expect-error: only a report has a year
      node?.year
    })
  })

  test('take fragments that are given', () => {
    const unit = graphql('fragment U on Unit { symbol }')
    const figure = graphql('fragment F on Metric { label unit { ...U } }', unit)
    const document = graphql('{ metrics { nodes { ...F id } } }', figure, unit)
    expectTypeOf<ResultOf<typeof figure>>().toEqualTypeOf<{ label: string; unit: { symbol: string } }>()
    expectTypeOf<ResultOf<typeof document>['metrics']['nodes'][number]>().toEqualTypeOf<{
      id: string
      label: string
      unit: { symbol: string }
    }>()
    expect(document).toContain('fragment U on Unit')
  })

  test('that do not go with the schema do not compile', () => {
    // @ts-expect-error: Report has no field tile.
    graphql('{ report(by: { slug: "x" }) { tile } }')
    // @ts-expect-error: Query.report needs a selection { … }.
    graphql('{ report(by: { slug: "x" }) }')
    // @ts-expect-error: $by has an unknown type ReportsBy.
    graphql('query ($by: ReportsBy!) { report(by: $by) { id } }')
    // @ts-expect-error: The fragment F was not given.
    graphql('{ metrics { nodes { ...F } } }')
    // @ts-expect-error: Unit has no field sign.
    graphql('fragment U on Unit { sign }')
    // @ts-expect-error: There is no type Figure.
    graphql('{ node(id: "x") { ... on Figure { id } } }')
    // @ts-expect-error: There is no mutation in this schema, or none of this name.
    graphql('mutation { burnReport { id } }')
  })
})
