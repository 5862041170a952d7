import type { ServerResponse } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { createClient as createBareClient } from '../../client/client.ts'
import { createClient, subscribe, type TypedSubscription } from '../../client/index.ts'
import { type Answer, createScriptedServer, fail, hangUp, page } from './support/script.ts'

interface Tick {
  tick: number
}
const ticks = 'subscription Ticks { tick }' as TypedSubscription<Tick, Record<string, never>>

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function start(...answers: Answer[]) {
  const server = await createScriptedServer(...answers)
  closing.push(server.close)
  return { server, client: createClient({ url: server.url, retry: { baseDelay: 5 } }) }
}

const stream =
  (write: (response: ServerResponse) => void): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
    write(response)
  }
const event = (tick: number) => `id: ${tick}\nevent: next\ndata: {"data":{"tick":${tick}}}\n\n`
const complete = 'event: complete\ndata:\n\n'

async function collect(events: AsyncIterable<Tick>): Promise<number[]> {
  const all: number[] = []
  for await (const { tick } of events) all.push(tick)
  return all
}

test('events come one by one until the stream is complete', async () => {
  const { server, client } = await start(stream((response) => response.end(`:\n\n${event(1)}${event(2)}${complete}`)))
  expect(await collect(subscribe(client, ticks))).toEqual([1, 2])
  expect(server.received[0]!.headers.accept).toBe('text/event-stream')
})

test('events are whole however the bytes are cut, with any line ends', async () => {
  const text = `${event(1)}event: next\ndata: {"data":\ndata: {"tick":2}}\n\n${complete}`.replaceAll('\n', '\r\n')
  const { client } = await start(
    stream(async (response) => {
      for (const byte of Buffer.from(text)) {
        response.write(Buffer.of(byte))
        await new Promise((resolve) => setImmediate(resolve))
      }
      response.end()
    }),
  )
  expect(await collect(subscribe(client, ticks))).toEqual([1, 2])
})

test('after a cut it goes on behind the last event', async () => {
  const { server, client } = await start(
    stream((response) => {
      response.write(event(1) + event(2))
      setTimeout(() => response.destroy(), 20)
    }),
    hangUp,
    page(503, { 'retry-after': '0' }),
    stream((response) => response.end(event(3))),
    stream((response) => response.end(complete)),
  )
  expect(await collect(subscribe(client, ticks))).toEqual([1, 2, 3])
  expect(server.received.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, '2', '2', '2', '3'])
})

test('a stream that falls silent is opened again', async () => {
  const { server, client } = await start(
    stream((response) => response.write(event(1))),
    stream((response) => response.end(event(2) + complete)),
  )
  expect(await collect(subscribe(client, ticks, {}, { timeout: 200 }))).toEqual([1, 2])
  expect(server.received).toHaveLength(2)
})

test('comments keep a stream alive', async () => {
  const { server, client } = await start(
    stream((response) => {
      const beat = setInterval(() => response.write(':\n\n'), 50)
      setTimeout(() => {
        clearInterval(beat)
        response.end(event(1) + complete)
      }, 700)
    }),
  )
  expect(await collect(subscribe(client, ticks, {}, { timeout: 350 }))).toEqual([1])
  expect(server.received).toHaveLength(1)
})

test('leaving the loop closes the connection', async () => {
  let closed = false
  const { client } = await start(
    stream((response) => {
      response.on('close', () => {
        closed = true
      })
      response.write(event(1) + event(2))
    }),
  )
  for await (const { tick } of subscribe(client, ticks)) if (tick === 1) break
  await expect.poll(() => closed).toBe(true)
})

test('an abort ends it with its reason', async () => {
  const { client } = await start(stream((response) => response.write(event(1))))
  const stop = new AbortController()
  setTimeout(() => stop.abort(new Error('enough')), 50)
  await expect(collect(subscribe(client, ticks, {}, { signal: stop.signal }))).rejects.toThrow('enough')
})

test('a refusal is an error, not a stream', async () => {
  const { server, client } = await start(fail('FORBIDDEN', 'no', {}, 403))
  await expect(collect(subscribe(client, ticks))).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(server.received).toHaveLength(1)
})

test('an error in the stream ends it', async () => {
  const bad = 'event: next\ndata: {"errors":[{"message":"gone","extensions":{"code":"NOT_FOUND"}}]}\n\n'
  const { client } = await start(stream((response) => response.end(event(1) + bad)))
  await expect(collect(subscribe(client, ticks))).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('a subscription among the operations of a client is no function that would ask for it once', () => {
  const client = createBareClient({ url: '/graphql' }, { ticks })
  // @ts-expect-error: subscribe(client, ticks)
  expect(client.ticks).toBeUndefined()
  // @ts-expect-error: subscribe(client, ticks)
  expect(client.safe.ticks).toBeUndefined()
})
