import { connect, type Socket } from 'node:net'

/** What came back on a connection until it was closed, or until nothing more was to come. */
export interface WireAnswer {
  status: number | null
  headers: string
  body: string
  milliseconds: number
}

export type Send = (socket: Socket) => void

/** Opens a connection, sends what it is given and waits for one whole answer, or until it is closed. */
export function exchange(
  port: number,
  send: Send | Uint8Array,
  untilClosed = false,
  patience = 10_000,
): Promise<WireAnswer> {
  const started = performance.now()
  const chunks: Buffer[] = []
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const finish = () => {
      clearTimeout(timer)
      socket.destroy()
      resolve({ ...readAnswer(Buffer.concat(chunks).toString('utf8')), milliseconds: performance.now() - started })
    }
    const timer = setTimeout(finish, patience)
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      if (!untilClosed && isWhole(Buffer.concat(chunks).toString('latin1'))) finish()
    })
    socket.on('error', finish)
    socket.on('close', finish)
    socket.on('connect', () => {
      if (typeof send === 'function') send(socket)
      else socket.write(send)
    })
  })
}

function readAnswer(text: string): Pick<WireAnswer, 'status' | 'headers' | 'body'> {
  const [headers = '', ...rest] = text.split('\r\n\r\n')
  const status = /^HTTP\/1\.1 (\d{3})/.exec(headers)?.[1]
  const body = rest.join('\r\n\r\n')
  return { status: status ? Number(status) : null, headers, body: isChunked(headers) ? joinChunks(body) : body }
}

const isChunked = (headers: string) => /^transfer-encoding: chunked/im.test(headers)

/** The lengths between the chunks are taken out; no answer here has a line that looks like one. */
const joinChunks = (body: string) => body.replace(/(^|\r\n)[0-9a-f]+\r\n(\r\n$)?/g, '')

function isWhole(text: string): boolean {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0 || text.startsWith('HTTP/1.1 100')) return false
  const headers = text.slice(0, end)
  if (isChunked(headers)) return text.endsWith('0\r\n\r\n')
  const length = /^content-length: (\d+)/im.exec(headers)?.[1]
  return length !== undefined && text.length >= end + 4 + Number(length)
}
