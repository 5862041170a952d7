import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { type DatabaseConnection, type Driver, PGliteDialect } from 'kysely'

const options: PGliteOptions = {
  parsers: { 20: Number, 1082: (date) => date, 1184: (instant) => instant, 1700: (number) => number },
}

/** Opens the embedded PostgreSQL in a folder; without one it lives in memory. The caller holds the folder's lock. */
export async function openEmbedded(folder?: string, snapshot?: Blob): Promise<PGlite> {
  if (folder === undefined) return PGlite.create({ ...options, ...(snapshot && { loadDataDir: snapshot }) })
  const cluster = join(folder, 'postgres')
  if (!existsSync(cluster)) await createCluster(cluster)
  return PGlite.create(cluster, options)
}

/** A first start that is killed must not leave half a cluster under the final name. */
async function createCluster(cluster: string): Promise<void> {
  const unfinished = `${cluster}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true })
  const created = await PGlite.create(unfinished)
  await created.close()
  await rename(unfinished, cluster)
}

/**
 * Kysely's own PGlite driver hands its one connection to everybody, so a query of another request
 * would land inside the transaction that happens to be open. Here a connection is lent to one at a time.
 */
export class EmbeddedDialect extends PGliteDialect {
  override createDriver(): Driver {
    const driver = super.createDriver()
    const acquire = driver.acquireConnection.bind(driver)
    const release = driver.releaseConnection.bind(driver)
    let last: Promise<void> = Promise.resolve()
    const returned = new WeakMap<DatabaseConnection, () => void>()
    driver.acquireConnection = async (...args) => {
      const before = last
      const { promise, resolve } = Promise.withResolvers<void>()
      last = promise
      await before
      const connection = await acquire(...args)
      returned.set(connection, resolve)
      return connection
    }
    driver.releaseConnection = async (connection, ...args) => {
      await release(connection, ...args)
      returned.get(connection)?.()
    }
    return driver
  }
}
