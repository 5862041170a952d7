import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify, stripVTControlCharacters } from 'node:util'
import { hashInputs, projectFolder } from './inputs.ts'

export type WebBuild =
  | { state: 'ready'; folder: string }
  | { state: 'building' }
  | { state: 'missing' }
  | { state: 'failed'; reason: string }

const run = promisify(execFile)
const HOUR = 3_600_000

let running: Promise<void> | undefined
let build: WebBuild = { state: 'missing' }

/** Where the built pages are, or why there are none. */
export function getWebBuild(): WebBuild {
  return build
}

/**
 * Builds the web pages into dist/web/<hash of their sources>, unless they are there already.
 * Rejects when that is impossible; the caller reports it and goes on, and the pages say what is wrong.
 */
export function ensureWebAssets(): Promise<void> {
  running ??= buildMissing().finally(() => {
    running = undefined
  })
  return running
}

async function buildMissing(webFolder = join(projectFolder, 'dist/web')): Promise<void> {
  try {
    const folder = join(webFolder, await hashInputs())
    if (!existsSync(folder)) {
      build = { state: 'building' }
      await buildInto(folder, webFolder)
      await removeOld(webFolder, folder)
    }
    build = { state: 'ready', folder }
  } catch (error) {
    const reason = explain(error)
    const earlier = await findNewest(webFolder)
    build = earlier ? { state: 'ready', folder: earlier } : { state: 'failed', reason }
    throw new Error(`The web pages were not built${earlier ? '; an earlier build is served' : ''}: ${reason}`)
  }
}

async function buildInto(folder: string, webFolder: string): Promise<void> {
  const draft = join(webFolder, `.draft-${randomUUID()}`)
  await mkdir(webFolder, { recursive: true })
  try {
    await runVite(draft)
    await rename(draft, folder)
  } catch (error) {
    // Another process that started at the same time may have put the same build there first.
    if (!existsSync(folder)) throw error
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** In a process of its own, so that the service neither stalls nor keeps the bundler's memory. */
async function runVite(outDir: string): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
  const config = join(projectFolder, 'client/vite.config.ts')
  const options = { cwd: projectFolder, env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' } }
  const args = [vite, 'build', '--config', config, '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error']
  await run(process.execPath, args, options)
}

/** Strangers may read this on the page: no stack, and nothing of where the service lies on its machine. */
function explain(error: unknown): string {
  const { stderr, message } = error as Error & { stderr?: string }
  const lines = stripVTControlCharacters(stderr || message)
    .replaceAll(projectFolder, '')
    .split('\n')
  const stack = lines.findIndex((line) => /^ +at |^Require stack/.test(line))
  return lines
    .slice(0, stack < 0 ? undefined : stack)
    .join('\n')
    .trim()
}

async function listBuilds(webFolder: string) {
  const names = existsSync(webFolder) ? await readdir(webFolder) : []
  return Promise.all(
    names.map(async (name) => {
      const folder = join(webFolder, name)
      return { folder, draft: name.startsWith('.'), builtAt: (await stat(folder)).mtimeMs }
    }),
  )
}

async function findNewest(webFolder: string): Promise<string | undefined> {
  const builds = await listBuilds(webFolder).catch(() => [])
  return builds.filter(({ draft }) => !draft).sort((a, b) => b.builtAt - a.builtAt)[0]?.folder
}

/** A server that has just found an older build may still be reading it, hence the hour. */
async function removeOld(webFolder: string, current: string): Promise<void> {
  for (const { folder, builtAt } of await listBuilds(webFolder)) {
    if (folder !== current && Date.now() - builtAt > HOUR) await rm(folder, { recursive: true, force: true })
  }
}
