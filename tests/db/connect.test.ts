import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Connection, connect } from '../../db/connect.ts'
import { DatabaseLocked, lockFolder } from '../../db/lock.ts'
import { isMigrated, migrate } from '../../db/migrate.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workreport-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the embedded database', () => {
  test('keeps what was written, and a second opening of the same folder is refused with a clear message', async () => {
    const dataDir = join(folder, 'kept')
    const first = await connect({ dataDir, command: 'serve' })
    await migrate(first.db)
    await first.db.insertInto('themes').values({ key: 'K', name: '名', name_en: 'N', ordinal: 0 }).execute()
    await expect(connect({ dataDir, command: 'import' })).rejects.toThrow(
      /in use by "workreport serve" \(process \d+\)/,
    )
    await first.close()
    const second = await connect({ dataDir, command: 'serve' })
    expect(await isMigrated(second.db)).toBe(true)
    expect(await second.db.selectFrom('themes').select('name').execute()).toEqual([{ name: '名' }])
    await second.close()
  })

  test('opens again after its process was killed', async () => {
    const dataDir = join(folder, 'killed')
    const script = join(folder, 'hold.ts')
    const source = new URL('../../db/', import.meta.url).href
    await writeFile(
      script,
      `import { connect } from '${source}connect.ts'
       import { migrate } from '${source}migrate.ts'
       const { db } = await connect({ dataDir: process.argv[2], command: 'serve' })
       await migrate(db)
       await db.insertInto('themes').values({ key: 'K', name: 'acknowledged', name_en: 'N', ordinal: 0 }).execute()
       console.log('written')
       setInterval(() => {}, 1000)`,
    )
    const holder = spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
    await new Promise((resolve) => holder.stdout.once('data', resolve))
    await expect(connect({ dataDir, command: 'import' })).rejects.toThrow(DatabaseLocked)
    const gone = new Promise((resolve) => holder.once('exit', resolve))
    holder.kill('SIGKILL')
    await gone
    const after = await connect({ dataDir, command: 'serve' })
    expect(await after.db.selectFrom('themes').select('name').execute()).toEqual([{ name: 'acknowledged' }])
    await after.close()
  })

  test('a lock of a process that is gone, or whose pid another process has now, does not hold', async () => {
    const dataDir = join(folder, 'stale')
    const lock = await lockFolder(dataDir, 'serve')
    await lock.release()
    const stale = { ...lock.owner, pid: process.pid, startedAt: '1' }
    await writeFile(join(dataDir, 'lock'), JSON.stringify(stale))
    const taken = await lockFolder(dataDir, 'import')
    expect(JSON.parse(await readFile(join(dataDir, 'lock'), 'utf8'))).toMatchObject({
      pid: process.pid,
      command: 'import',
    })
    await taken.release()
  })

  test('of many that want the folder at once just one gets it', async () => {
    const dataDir = join(folder, 'many')
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(dataDir, 'serve')))
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
  })
})

describe('one connection for everybody', () => {
  let connection: Connection
  beforeAll(async () => {
    connection = await connect({ command: 'test' })
    await sql`create table counted (n int)`.execute(connection.db)
  })
  afterAll(() => connection.close())

  test('a query beside a transaction does not fall into it', async () => {
    const { db } = connection
    let counted: Promise<number> | undefined
    const count = async () =>
      Number((await sql<{ n: string }>`select count(*) as n from counted`.execute(db)).rows[0]?.n)
    await db
      .transaction()
      .execute(async (transaction) => {
        await sql`insert into counted values (1)`.execute(transaction)
        counted = count()
        await new Promise((resolve) => setTimeout(resolve, 20))
        throw new Error('rolled back')
      })
      .catch(() => {})
    expect(await counted).toBe(0)
  })

  test('two transactions at once both end whole', async () => {
    const { db } = connection
    const insertTwice = (n: number) =>
      db.transaction().execute(async (transaction) => {
        await sql`insert into counted values (${n})`.execute(transaction)
        await sql`insert into counted values (${n})`.execute(transaction)
      })
    await Promise.all([insertTwice(1), insertTwice(2), insertTwice(3)])
    const { rows } = await sql<{
      n: string
    }>`select n, count(*)::int as times from counted group by n order by n`.execute(db)
    expect(rows).toEqual([1, 2, 3].map((n) => ({ n, times: 2 })))
  })
})
