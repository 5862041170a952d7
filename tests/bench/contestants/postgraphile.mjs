// Plain JavaScript: its packages are installed by the benchmark only, so the project's type check cannot see them.
import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'

const service = postgraphile({
  extends: [PostGraphileAmberPreset],
  // Conditions on columns without an index of their own (role), as the questions need them.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['public'],
      poolConfig: { max: Number(process.env.DATABASE_POOL) },
    }),
  ],
  // Lists without pages and no mutations: what its documentation recommends for speed and a read-only service.
  schema: { defaultBehavior: '+list -insert -update -delete' },
  grafserv: { graphqlPath: '/graphql', graphiql: false, websockets: false, watch: false },
  grafast: { explain: false },
})

const server = createServer({ keepAliveTimeout: 65_000 })
await service.createServ(grafserv).addTo(server)
await service.getSchema()
server.listen(0, '127.0.0.1', () => console.log(`PostGraphile is at http://127.0.0.1:${server.address().port}`))
process.once('SIGTERM', () => process.exit())
