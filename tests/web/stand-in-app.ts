import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSchema, createYoga, type Plugin } from 'graphql-yoga'
import { graphiqlPage, serveAsset } from '../../server/web/assets.ts'
import { ensureWebAssets } from '../../server/web/build.ts'

const report = {
  title: '华庄街道2022年工作总结',
  year: 2022,
  publishedOn: '2023-01-17',
  organization: { name: '华庄街道办事处', level: 'SUBDISTRICT' },
  sections: [],
}

const typeDefs = /* GraphQL */ `
  type Query { report(by: ReportBy!): Report }
  input ReportBy @oneOf { indexNumber: String }
  type Report { title: String! year: Int! publishedOn: String organization: Organization! sections: [Section!]! }
  type Organization { name: String! level: String! }
  type Section { mark: String title: String! theme: Theme initiatives: [Initiative!]! metrics: [Metric!]! }
  type Theme { key: String! name: String! nameEn: String! }
  type Initiative { title: String! status: String! }
  type Metric {
    label: String! text: String! value: String! unit: Unit! qualifier: String! bounds: Bounds! role: String!
    direction: String attainment: Float target: Metric whole: Metric sentence: Passage!
  }
  type Unit { symbol: String! dimension: String! }
  type Bounds { lower: String upper: String }
  type Passage { start: Int! end: Int! text: String! }
`

const web: Plugin = {
  async onRequest({ request, url, endResponse }) {
    if (url.pathname === '/graphql' && request.headers.get('accept')?.includes('text/html')) {
      return endResponse(await graphiqlPage(request))
    }
    const asset = await serveAsset(request)
    if (asset) endResponse(asset)
  },
}

/** As createTestApp of tests/support/app.ts, with one report and no database. */
export async function createTestApp(): Promise<{ url: string; close(): Promise<void> }> {
  await ensureWebAssets()
  const resolvers = { Query: { report: () => report } }
  const yoga = createYoga({
    schema: createSchema({ typeDefs, resolvers }),
    plugins: [web],
    graphiql: false,
    logging: false,
  })
  const server = createServer(yoga)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}`,
    close: () => new Promise((closed) => void server.close(() => closed())),
  }
}
