import type { Client } from './bind.ts'
import { type Document, getText } from './document.ts'
import { isWorkreportError, NetworkError } from './errors.ts'
import { joinSignals, post, prepare, type RequestOptions } from './post.ts'
import { getDelay, sleep } from './retry.ts'
import { readAnswer } from './send.ts'

interface ServerEvent {
  type: string
  data: string
  id?: string
}

/**
 * What a subscription sends, as an async iterator over server-sent events. A cut connection, or one silent for `timeout`
 * milliseconds, is opened again with the id of the last event, and the service goes on behind it. Leaving the loop or
 * aborting the signal closes the connection.
 */
export async function* subscribe<Result, Variables extends object>(
  { connection }: Pick<Client, 'connection'>,
  document: Document<Result, Variables>,
  variables: Variables = {} as Variables,
  options: RequestOptions = {},
): AsyncGenerator<Result, void, undefined> {
  const { timeout = 30_000, retry } = { ...connection, ...options }
  const text = getText(document)
  const signal = joinSignals(connection.signal, options.signal)
  let lastId: string | undefined
  for (let attempt = 0; ; attempt++) {
    signal.throwIfAborted()
    const outgoing = await prepare(connection, text, variables, options)
    const silence = new AbortController()
    let timer = setTimeout(() => silence.abort(), timeout)
    const rewind = () => {
      clearTimeout(timer)
      timer = setTimeout(() => silence.abort(), timeout)
    }
    let delay: number | undefined
    try {
      Object.assign(outgoing.headers, { accept: 'text/event-stream', ...(lastId && { 'last-event-id': lastId }) })
      const response = await post(outgoing, AbortSignal.any([signal, silence.signal]))
      if (!response.headers.get('content-type')?.includes('event-stream')) {
        yield readAnswer<Result>(response, await response.text())
        return
      }
      for await (const event of readEvents(response.body!, rewind)) {
        lastId = event.id ?? lastId
        if (event.type === 'complete') return
        if (event.type !== 'next') continue
        attempt = 0
        // Time the caller takes for an event is no silence of the service.
        clearTimeout(timer)
        yield readAnswer<Result>(response, event.data)
        rewind()
      }
      throw new NetworkError('NETWORK_ERROR', 'The stream ended before it was complete.')
    } catch (cause) {
      signal.throwIfAborted()
      const error = isWorkreportError(cause)
        ? cause
        : new NetworkError('NETWORK_ERROR', `No stream: ${cause}`, { cause })
      delay = getDelay(error, attempt, retry)
      if (delay === undefined) throw error
    } finally {
      clearTimeout(timer)
      silence.abort()
    }
    await sleep(delay, signal)
  }
}

/** Splits a `text/event-stream` body into its events; `onBytes` hears of comments too. */
async function* readEvents(body: ReadableStream<Uint8Array>, onBytes: () => void): AsyncGenerator<ServerEvent> {
  // Safari learnt to iterate a stream only lately.
  const reader = body.pipeThrough(new TextDecoderStream() as never).getReader() as ReadableStreamDefaultReader<string>
  let rest = ''
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    onBytes()
    const blocks = (rest + chunk.value).split(/\r\n\r\n|\n\n|\r\r/)
    rest = blocks.pop()!
    for (const block of blocks) yield readEvent(block)
  }
}

function readEvent(block: string): ServerEvent {
  const fields = block.split(/\r\n|\n|\r/).map((line) => /^(\w*):? ?(.*)$/.exec(line) ?? [])
  const last = (name: string) => fields.findLast(([, key]) => key === name)?.[2]
  const data = fields.filter(([, key]) => key === 'data').map(([, , value]) => value)
  const id = last('id')
  return { type: last('event') ?? 'message', data: data.join('\n'), ...(id !== undefined && { id }) }
}
