import type { Socket } from 'node:net'
import type { Send } from './wire.ts'

/** Connections that waste time. */
export type HostileConnection = [what: string, send: Send]

const HEAD = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n'
const BIG =
  '{"query":"{ metrics(first: 100) { nodes { label text sentence { text } report { title preamble { text } } } } }"}'
const postOf = (body: string, connection = 'close') =>
  `${HEAD}connection: ${connection}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`

/** Writes again and again until the other side has enough. */
const drip =
  (piece: string, every = 50) =>
  (socket: Socket) => {
    const timer = setInterval(() => socket.write(piece), every)
    socket.once('close', () => clearInterval(timer))
  }
const after =
  (start: string, then: Send = () => {}): Send =>
  (socket) => {
    socket.write(start)
    then(socket)
  }

export const HOSTILE_CONNECTIONS: HostileConnection[] = [
  ['says nothing', () => {}],
  ['sends half a request line', after('POST /gra')],
  ['sends half its headers', after(HEAD)],
  ['sends a header, letter by letter', after(`${HEAD}x: `, drip('a'))],
  ['sends headers without end', after(HEAD, drip('x: 1\r\n'))],
  ['announces a body and sends none', after(`${HEAD}content-length: 30\r\n\r\n`)],
  ['announces a large body and sends a little', after(`${HEAD}content-length: 90000\r\n\r\n{"query"`)],
  ['sends a body, letter by letter', after(`${HEAD}content-length: 90000\r\n\r\n`, drip(' '))],
  ['sends chunks without end', after(`${HEAD}transfer-encoding: chunked\r\n\r\n`, drip('1\r\n \r\n'))],
  [
    'sends large chunks without end',
    after(`${HEAD}transfer-encoding: chunked\r\n\r\n`, drip(`1000\r\n${' '.repeat(4096)}\r\n`, 5)),
  ],
  [
    'sends a zipped body without end',
    after(`${HEAD}content-encoding: gzip\r\ntransfer-encoding: chunked\r\n\r\n`, drip('1\r\n \r\n')),
  ],
  ['waits to be told to go on', after(`${HEAD}expect: 100-continue\r\ncontent-length: 30\r\n\r\n`)],
  ['asks 300 times at once', after(postOf(BIG, 'keep-alive').repeat(299) + postOf(BIG))],
  [
    'leaves in the middle of a request',
    (socket) => socket.write(postOf(BIG).slice(0, -9), () => setTimeout(() => socket.destroy(), 50)),
  ],
  [
    'leaves in the middle of the answer',
    (socket) => socket.write(postOf(BIG), () => socket.once('data', () => socket.destroy())),
  ],
  ['resets the connection', (socket) => socket.write(postOf(BIG), () => socket.resetAndDestroy())],
  ['closes its half behind the question', (socket) => socket.end(postOf('{"query":"{ themes { key } }"}'))],
]

/** A client that asks for much and reads nothing of it. */
export const askAndNotRead: Send = (socket) => {
  socket.pause()
  socket.write(postOf(BIG, 'keep-alive').repeat(60))
}
