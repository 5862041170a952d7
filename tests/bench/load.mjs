// Plain JavaScript: autocannon is installed by the benchmark only, so the project's type check cannot see it.
import autocannon from 'autocannon'

/** Reads a plan from standard input, asks for so many seconds and prints what came back as one JSON object. */
const { url, connections, seconds, asks } = JSON.parse(Buffer.concat(await Array.fromAsync(process.stdin)).toString())

const requests = asks.map(({ path, body }) =>
  body === undefined
    ? { method: 'GET', path }
    : { method: 'POST', path, body, headers: { 'content-type': 'application/json' } },
)
const PER_CONNECTION = 250
const times = []
let next = 0

const running = autocannon({
  url,
  connections,
  duration: seconds,
  requests: [requests[0]],
  setupClient: (client) => {
    // Each connection goes its own way through the questions, so that no two ask the same at once.
    const from = Math.floor((next++ * requests.length) / connections)
    client.setRequests(
      Array.from(
        { length: Math.min(PER_CONNECTION, requests.length) },
        (_, i) => requests[(from + i) % requests.length],
      ),
    )
  },
})
running.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds))
const { duration, errors, timeouts, non2xx, throughput } = await running

times.sort((a, b) => a - b)
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? null
const failed = errors + timeouts + non2xx
console.log(
  JSON.stringify({
    rate: times.length / duration,
    p50: at(0.5),
    p99: at(0.99),
    failed,
    bytes: throughput.total / times.length,
  }),
)
