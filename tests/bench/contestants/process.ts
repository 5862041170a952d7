import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Running {
  url: string
  stop: () => Promise<void>
}

const START_MS = 60_000
const STOP_MS = 12_000

/** Starts a server as a process of its own and waits until it prints where it listens. */
export async function startServer(args: readonly string[], env: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, args, {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = () => stopProcess(child)
  try {
    return { url: await readUrl(child, args.join(' ')), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function readUrl(child: ChildProcess, command: string): Promise<string> {
  let printed = ''
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(`${command} ${reason}:\n${printed}`))
    const timer = setTimeout(() => fail('did not start in time'), START_MS)
    child.once('exit', (code) => fail(`ended with ${code}`))
    const read = (chunk: Buffer) => {
      if (printed.length < 10_000) printed += chunk
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0]
      if (!url) return
      clearTimeout(timer)
      resolve(url)
    }
    child.stdout!.on('data', read)
    child.stderr!.on('data', read)
  })
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
  await exited
  clearTimeout(timer)
}
