import { spawn } from 'node:child_process'
import type { Cleanup } from './cleanup.ts'

/** Runs a script of this project in a process of its own and returns what it prints; `input` is its standard input. */
export async function runScript(
  cleanup: Cleanup,
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<string> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  cleanup.add(() => {
    child.kill('SIGKILL')
  })
  // A script that has ended already says so by its exit code.
  child.stdin.on('error', () => {}).end(input)
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const output = Buffer.concat(await Array.fromAsync(child.stdout as AsyncIterable<Buffer>)).toString()
  const code = await exited
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
  return output
}
