import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Who holds the embedded database's folder. */
export interface LockOwner {
  pid: number
  /** Start time of the process where the system tells it, so that a reused pid is not taken for the owner. */
  startedAt: string | null
  command: string
  /** Where a running service takes the work of other commands; null for a command that only passes through. */
  socket: string | null
}

export interface FolderLock {
  owner: LockOwner
  release(): Promise<void>
}

/** The folder is in use by another process. */
export class DatabaseLocked extends Error {
  readonly owner: LockOwner
  constructor(folder: string, owner: LockOwner) {
    super(
      `the embedded database in ${folder} is in use by "workreport ${owner.command}" (process ${owner.pid}); ` +
        'wait for it or stop it, or set DATA_DIR to another folder or DATABASE_URL to a PostgreSQL server',
    )
    this.owner = owner
  }
}

/** Takes the folder for this process. A second process would destroy the cluster, so it gets {@link DatabaseLocked} instead. */
export async function lockFolder(folder: string, command: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'lock')
  const owner: LockOwner = {
    pid: process.pid,
    startedAt: await readStartTime(process.pid),
    command,
    socket: command === 'serve' ? chooseSocketPath(folder) : null,
  }
  const draft = `${path}.${process.pid}`
  await writeFile(draft, JSON.stringify(owner))
  try {
    for (let attempt = 0; attempt < 10; attempt++) {
      if (await linkExclusively(draft, path)) {
        return { owner, release: () => rm(path, { force: true }) }
      }
      const found = await readOwner(path)
      if (found && (await isAlive(found))) throw new DatabaseLocked(folder, found)
      if (found) await removeStale(path, found)
    }
    throw new Error(`could not take the lock ${path}; remove it if no Workreport process is running`)
  } finally {
    await rm(draft, { force: true })
  }
}

async function linkExclusively(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function readOwner(path: string): Promise<LockOwner | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as LockOwner
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Renaming first shows which lock was taken away: one that a faster process has just renewed is put back. */
async function removeStale(path: string, stale: LockOwner): Promise<void> {
  const removed = `${path}.stale.${process.pid}`
  try {
    await rename(path, removed)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  const taken = await readOwner(removed)
  if (taken && (taken.pid !== stale.pid || taken.startedAt !== stale.startedAt)) await linkExclusively(removed, path)
  await rm(removed, { force: true })
}

async function isAlive(owner: LockOwner): Promise<boolean> {
  try {
    process.kill(owner.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  return owner.startedAt === null || owner.startedAt === (await readStartTime(owner.pid))
}

/** Field 22 of /proc/<pid>/stat; the command in field 2 may hold spaces, so counting starts behind its bracket. */
async function readStartTime(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

/** A Unix socket's path has room for some hundred bytes only. */
function chooseSocketPath(folder: string): string {
  const path = resolve(folder, 'service.sock')
  return Buffer.byteLength(path) <= 100 ? path : join(tmpdir(), `workreport-${process.pid}.sock`)
}
