import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { copyOnServer, runOnServer, serverUrl } from '../../support/database.ts'

/** The service in a process of its own, as `npm start` runs it. */
export interface Service {
  port: number
  /** Resident memory in MB. */
  memory: () => number
  /** Open files and sockets. */
  handles: () => number
  output: () => string
  isRunning: () => boolean
  stop: () => Promise<number | null>
}

const main = new URL('../../../server/cli/main.ts', import.meta.url).pathname

export async function startService(): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'workreport-hostile-'))
  const databaseUrl = serverUrl && (await copyOnServer(serverUrl, inject('databases').samples))
  const child: ChildProcess = spawn(process.execPath, [main, 'serve'], {
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: folder, ...(databaseUrl && { DATABASE_URL: databaseUrl }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk) => (output += chunk))
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const port = await waitForPort(() => output, exited)
  let stopping: Promise<number | null> | undefined
  const stop = async () => {
    child.kill('SIGTERM')
    const code = await exited
    rmSync(folder, { recursive: true, force: true })
    if (databaseUrl)
      await runOnServer(serverUrl!, `drop database "${new URL(databaseUrl).pathname.slice(1)}" with (force)`)
    return code
  }
  return {
    port,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1024,
    handles: () => readdirSync(`/proc/${child.pid}/fd`).length,
    output: () => output,
    isRunning: () => child.exitCode === null,
    stop: () => (stopping ??= stop()),
  }
}

async function waitForPort(output: () => string, exited: Promise<unknown>): Promise<number> {
  let stopped = false
  exited.then(() => (stopped = true))
  for (;;) {
    const port = /Workreport is at http:\/\/[^"]*:(\d+)/.exec(output())?.[1]
    if (port) return Number(port)
    if (stopped) throw new Error(`the service did not start: ${output()}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
