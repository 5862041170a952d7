import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askAndNotRead, HOSTILE_CONNECTIONS } from './hostile/connections.ts'
import { HOSTILE_DOCUMENTS } from './hostile/documents.ts'
import { MISTAKES } from './hostile/mistakes.ts'
import { HOSTILE_REQUESTS } from './hostile/requests.ts'
import { type Service, startService } from './hostile/service.ts'
import { exchange, type WireAnswer } from './hostile/wire.ts'

const SLOWEST_ANSWER_MS = 3_000
const LONGEST_WAIT_MS = 1_500
const MOST_GROWTH_MB = 150

let service: Service
let memoryBefore: number
let handlesBefore: number
const waits: number[] = []
const outcomes: string[] = []
let watching: Promise<void> | undefined
let isOver = false

const postJson = (body: unknown) => {
  const text = Buffer.from(JSON.stringify(body))
  const head = `POST /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${text.length}\r\n\r\n`
  return exchange(service.port, Buffer.concat([Buffer.from(head), text]))
}

/** The other client: a simple question, ten times a second, never the same, so that no cache answers it. */
async function watch(): Promise<void> {
  for (let count = 0; !isOver; count++) {
    const variables = { slug: `report ${count}` }
    const answer = await postJson({
      query: 'query ($slug: String!) { report(by: { slug: $slug }) { title } }',
      variables,
    })
    expect(answer.body).toContain('"report":null')
    waits.push(answer.milliseconds)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

beforeAll(async () => {
  service = await startService()
  // What every query needs is loaded and compiled before the memory is looked at.
  for (let count = 0; count < 200; count++)
    await postJson({
      query: `{ search(query: "安全", first: 5) { nodes { __typename } } metrics(first: 20) { nodes { label report { title } } } a${count}: themes { key } }`,
    })
  memoryBefore = service.memory()
  handlesBefore = service.handles()
  watching = watch()
}, 120_000)
afterAll(() => service?.stop())

/** A status, or the codes of the errors, or `answered`. Never a failure of ours, and nothing about our insides. */
function judge({ status, headers, body, milliseconds }: WireAnswer): string {
  expect(milliseconds).toBeLessThan(SLOWEST_ANSWER_MS)
  expect(`${headers}${body}`).not.toMatch(
    /\bat \S+ \(|\.ts:\d|node_modules\/(?!graphql\/package)|\/work\/|kysely|pglite|t\d+\.\w+|syntax error at/i,
  )
  expect(status ?? 0).toBeLessThan(500)
  if (!/content-type: application\/(graphql-response\+)?json/i.test(headers) || body === '')
    return status ? String(status) : 'closed'
  const { errors } = JSON.parse(body) as { errors?: { extensions?: { code?: string } }[] }
  const codes = new Set((errors ?? []).map(({ extensions }) => extensions?.code ?? 'NO CODE'))
  expect([...codes]).not.toContain('NO CODE')
  expect([...codes]).not.toContain('INTERNAL_SERVER_ERROR')
  if (codes.size > 0) return `${status} ${[...codes].sort().join(' ')}`
  return String(status)
}

describe('a document', () => {
  test.each([...HOSTILE_DOCUMENTS, ...MISTAKES])('%s', async (what, body) => {
    outcomes.push(`${what}: ${judge(await postJson(body))}`)
  })
})

describe('a request', () => {
  test.each(HOSTILE_REQUESTS)('%s', async (what, bytes) => {
    outcomes.push(`${what}: ${judge(await exchange(service.port, bytes))}`)
  })
})

describe.concurrent('a connection that', () => {
  test.each(HOSTILE_CONNECTIONS)('%s', async (_what, send) => {
    const answer = await exchange(service.port, send, true)
    // Behind several answers on one connection only the first is looked at.
    judge({ ...answer, headers: '', body: '' })
  })
})

test('what each was told is what is written down', async () => {
  expect(outcomes.length).toBeGreaterThan(190)
  await expect(`${outcomes.join('\n')}\n`).toMatchFileSnapshot('hostile/outcomes.txt')
})

test('200 connections that say nothing are closed while 20 others read nothing of their answers', async () => {
  const closed = (send: Parameters<typeof exchange>[1]) => exchange(service.port, send, true)
  const silent = Promise.all(Array.from({ length: 200 }, () => closed(() => {})))
  const deaf = Array.from({ length: 20 }, () => {
    const socket = connect(service.port, '127.0.0.1', () => askAndNotRead(socket))
    socket.on('error', () => {})
    return socket
  })
  for (const { milliseconds } of await silent) expect(milliseconds).toBeLessThan(SLOWEST_ANSWER_MS)
  for (const socket of deaf) socket.destroy()
}, 30_000)

test('meanwhile another client never waits long', async () => {
  isOver = true
  await watching
  expect(waits.length).toBeGreaterThan(20)
  expect(Math.max(...waits)).toBeLessThan(LONGEST_WAIT_MS)
})

test('afterwards memory and sockets are as they were, and the service stops when it is told', async () => {
  // The pool may have opened its ten connections to a server meanwhile.
  await expect.poll(() => service.handles(), { timeout: 5_000 }).toBeLessThan(handlesBefore + 15)
  await expect.poll(() => service.memory() - memoryBefore, { timeout: 10_000 }).toBeLessThan(MOST_GROWTH_MB)
  expect(service.isRunning()).toBe(true)
  expect(await service.stop()).toBe(0)
}, 20_000)
