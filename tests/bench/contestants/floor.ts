import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { STATEMENTS } from './floor-sql.ts'

/** The floor of cost: GET /<statement>/<value>/<value>… answers what one prepared statement returns. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.DATABASE_POOL) })

const server = createServer({ keepAliveTimeout: 65_000 }, async (request, response) => {
  const [name, ...values] = request.url!.slice(1).split('/').map(decodeURIComponent)
  const statement = STATEMENTS[name!]
  if (!statement) {
    response.writeHead(404).end()
    return
  }
  try {
    const { rows } = await pool.query({ name: name!, text: statement.sql, values })
    const body = Buffer.from(`{"data":{"${statement.field}":${rows[0].data}}}`)
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
  } catch (error) {
    response.writeHead(500).end((error as Error).message)
  }
})
server.listen(0, '127.0.0.1', () => {
  console.log(`the floor is at http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
process.once('SIGTERM', () => process.exit())
