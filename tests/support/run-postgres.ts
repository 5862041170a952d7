import { spawnSync } from 'node:child_process'
import { startCluster } from './cluster.ts'

/** Runs a command with TEST_DATABASE_URL set: as it is, or a throw-away cluster of the machine's own PostgreSQL. */
const [command, ...args] = process.argv.slice(2)
if (!command) throw new Error('usage: run-postgres.ts COMMAND [ARGUMENT…]')

if (process.env.TEST_DATABASE_URL) {
  process.exitCode = runCommand(process.env.TEST_DATABASE_URL)
} else {
  const cluster = await startCluster()
  try {
    process.exitCode = runCommand(cluster.url)
  } finally {
    await cluster.stop()
  }
}

function runCommand(url: string): number {
  const { status } = spawnSync(command!, args, { stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: url } })
  return status ?? 1
}
