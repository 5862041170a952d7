import pg from 'pg'
import { type Cluster, startCluster } from '../support/cluster.ts'
import type { Cleanup } from './cleanup.ts'
import type { Running } from './contestants/process.ts'
import { fillDatabase, growDatabase } from './data/fill.ts'
import type { Options } from './options.ts'

/** Memory enough for the large database, so that the disk is not measured; no more of a log than a throw-away needs. */
const SETTINGS = [
  'shared_buffers=1GB',
  'maintenance_work_mem=512MB',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_wal_size=2GB',
  'autovacuum=off',
]

/** One run: its options, its throw-away PostgreSQL and the servers that run now. */
export class Bench {
  readonly options: Options
  readonly cleanup: Cleanup
  #cluster: Cluster | undefined
  #servers: Running[] = []
  #small: Promise<string> | undefined
  #large: Promise<string> | undefined

  constructor(options: Options, cleanup: Cleanup) {
    this.options = options
    this.cleanup = cleanup
  }

  async start(open: () => Promise<Running>): Promise<Running> {
    const server = await open()
    this.#servers.push(server)
    this.cleanup.add(() => server.stop())
    return server
  }

  /** Each scenario starts with no other process beside its own. */
  async stopAll(): Promise<void> {
    for (const server of this.#servers.splice(0)) await server.stop()
  }

  openSmall(): Promise<string> {
    this.#small ??= this.#fill('small', async (url) => fillDatabase(url, this.options.reports), this.options.reports)
    return this.#small
  }

  openLarge(): Promise<string> {
    const { reports, manyReports } = this.options
    this.#large ??= this.openSmall().then(() =>
      this.#fill('large', (url) => growDatabase(url, reports, manyReports), manyReports, 'small'),
    )
    return this.#large
  }

  async createDatabase(name: string, template = 'template0'): Promise<string> {
    if (!this.#cluster) {
      this.#cluster = await startCluster(SETTINGS)
      const { stop } = this.#cluster
      this.cleanup.add(stop)
    }
    const client = new pg.Client({ connectionString: this.#cluster.url })
    await client.connect()
    try {
      await client.query(`create database "${name}" template "${template}" encoding 'UTF8'`)
    } finally {
      await client.end()
    }
    const url = new URL(this.#cluster.url)
    url.pathname = `/${name}`
    return url.href
  }

  async #fill(name: string, fill: (url: string) => Promise<void>, reports: number, template?: string): Promise<string> {
    const started = performance.now()
    const url = await this.createDatabase(name, template)
    await fill(url)
    console.error(`filled a database with ${reports} reports in ${((performance.now() - started) / 1000).toFixed(1)} s`)
    return url
  }
}
