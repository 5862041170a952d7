import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  method: string
  url: string
  headers: IncomingMessage['headers']
  body: string
  /** Milliseconds since the server started. */
  at: number
}

/** One answer: it gets what was received, and writes or breaks the response as it likes. */
export type Answer = (received: Received, response: ServerResponse) => void

export interface ScriptedServer {
  url: string
  received: Received[]
  close: () => Promise<void>
}

/** A server that gives one answer after the other, and the last one from then on. */
export async function createScriptedServer(...answers: Answer[]): Promise<ScriptedServer> {
  const received: Received[] = []
  const start = performance.now()
  const server = createServer(async (request, response) => {
    const at = performance.now() - start
    let body = ''
    for await (const chunk of request) body += chunk
    const one = { method: request.method!, url: request.url!, headers: request.headers, body, at }
    const answer = answers[Math.min(received.length, answers.length - 1)]!
    received.push(one)
    answer(one, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    received,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export const json =
  (value: unknown, status = 200, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/graphql-response+json', ...headers })
    response.end(JSON.stringify(value))
  }

export const fail = (code: string, message = code, extensions: object = {}, status = 200, headers = {}): Answer =>
  json({ errors: [{ message, extensions: { code, ...extensions } }] }, status, headers)

export const page =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers })
    response.end('<h1>Sorry</h1>')
  }

/** Cuts the connection before anything is said. */
export const hangUp: Answer = (_, response) => response.destroy()

/** Cuts the connection in the middle of the body. */
export const cutShort =
  (value: unknown): Answer =>
  (_, response) => {
    const text = JSON.stringify(value)
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': `${text.length}` })
    response.write(text.slice(0, text.length / 2))
    setTimeout(() => response.destroy(), 10)
  }

/** Sends the body in halves, `delay` milliseconds apart. */
export const slow =
  (value: unknown, delay: number): Answer =>
  (_, response) => {
    const text = JSON.stringify(value)
    response.writeHead(200, { 'content-type': 'application/json' })
    response.write(text.slice(0, text.length / 2))
    setTimeout(() => response.end(text.slice(text.length / 2)), delay)
  }
