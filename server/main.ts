import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { connect } from '../db/connect.ts'
import { migrate } from '../db/migrate.ts'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import { listenForCommands } from './control.ts'
import { importSamples } from './importer/samples.ts'
import { syncVocabulary } from './importer/vocabulary.ts'
import { ensureWebAssets } from './web/build.ts'

const DRAIN_MS = 10_000

/** Who takes nothing of an answer for so long is gone; what was to be sent would stay in memory. */
const STALLED_MS = 30_000

/** Runs the service until it is told to stop; resolves when everything in flight is answered and the database closed. */
export async function serve(config: Config): Promise<void> {
  const log = pino({ level: config.logLevel })
  const stopped = untilStopped()
  const connection = await connect({
    ...config,
    command: 'serve',
    onIdleError: (error) => log.warn({ err: error }, 'an idle database connection was lost'),
  })
  const { db, owner, embedded } = connection
  try {
    const ran = await migrate(db)
    if (ran.length > 0) log.info({ migrations: ran }, 'migrated the database')
    await syncVocabulary(db)
    if (embedded) {
      const samples = await importSamples(db)
      if (samples > 0) log.info({ samples }, 'imported the sample reports')
    }
    const app = createApp({ connection, log, responseCacheMb: config.responseCacheMb })
    const server = createServer(
      {
        requestTimeout: config.requestTimeoutMs,
        headersTimeout: config.requestTimeoutMs,
        connectionsCheckingInterval: 100,
        keepAliveTimeout: 65_000,
      },
      app.handle,
    )
    server.setTimeout(STALLED_MS)
    await listen(server, config)
    const control = owner?.socket ? await listenForCommands(connection, owner.socket, log) : undefined
    const { port } = server.address() as AddressInfo
    log.info(`Workreport is at http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`)
    ensureWebAssets().catch((error) =>
      log.error({ err: error }, 'the web pages could not be built; the graph is served'),
    )

    const signal = await stopped
    log.info({ signal }, 'stopping')
    await Promise.all([drain(server), control && drain(control)])
    await app.close()
  } finally {
    await connection.close()
  }
}

const listen = (server: Server, { port, host }: Config) =>
  new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))

const untilStopped = () =>
  new Promise<NodeJS.Signals>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal))
  })

/** Answers what is in flight; who takes longer than DRAIN_MS is cut off. */
async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
  await closed
  clearTimeout(timer)
}
