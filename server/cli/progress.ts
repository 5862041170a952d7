const EVERY_MS = 100

/** Lets chunks pass and tells the person at the terminal how much it was; a program at the other end sees nothing. */
export async function* showProgress(chunks: AsyncIterable<string | Buffer>): AsyncGenerator<string | Buffer> {
  if (!process.stderr.isTTY || process.stdout.isTTY === undefined) {
    yield* chunks
    return
  }
  let bytes = 0
  let shown = 0
  try {
    for await (const chunk of chunks) {
      bytes += Buffer.byteLength(chunk)
      if (Date.now() - shown > EVERY_MS) {
        process.stderr.write(`\r${(bytes / 1e6).toFixed(1)} MB`)
        shown = Date.now()
      }
      yield chunk
    }
  } finally {
    process.stderr.write('\r\x1b[K')
  }
}
