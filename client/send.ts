import { type AnswerError, isWorkreportError, NetworkError, TimeoutError } from './errors.ts'
import { readErrors, readFailure } from './read-error.ts'
import { getDelay, type RetryOptions, sleep } from './retry.ts'

/** How one request is sent. */
export interface SendOptions {
  /** Ends the request and all its waits; the promise rejects with the reason of the signal. */
  signal?: AbortSignal | undefined
  /** Milliseconds for one try, its body included; 30,000 by default. */
  timeout?: number | undefined
  /** How requests that are safe to repeat are tried again; `false` or 0 for never. */
  retry?: RetryOptions | number | false | undefined
}

/** Tries until there is a whole answer, the failure is not a passing one, or the signal is aborted. */
export async function sendWithRetries<Prepared, Result>(
  // Apart from sending, so that what breaks in here is the caller's error and not the network's.
  prepare: () => Promise<Prepared>,
  send: (prepared: Prepared, signal: AbortSignal) => Promise<Result>,
  { signal, timeout = 30_000, retry }: SendOptions & { signal: AbortSignal },
): Promise<Result> {
  for (let attempt = 0; ; attempt++) {
    try {
      signal.throwIfAborted()
      const prepared = await prepare()
      return await sendOnce((within) => send(prepared, within), signal, timeout)
    } catch (error) {
      const delay = isWorkreportError(error) ? getDelay(error, attempt, retry) : undefined
      if (delay === undefined) throw error
      await sleep(delay, signal)
    }
  }
}

async function sendOnce<Result>(
  send: (signal: AbortSignal) => Promise<Result>,
  signal: AbortSignal,
  timeout: number,
): Promise<Result> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), timeout)
  try {
    return await send(AbortSignal.any([signal, late.signal]))
  } catch (cause) {
    signal.throwIfAborted()
    if (late.signal.aborted) throw new TimeoutError('TIMEOUT', `No whole answer within ${timeout} ms.`, { cause })
    if (isWorkreportError(cause)) throw cause
    throw new NetworkError('NETWORK_ERROR', `No answer: ${cause}`, { cause })
  } finally {
    clearTimeout(timer)
  }
}

/** The data of a GraphQL answer; throws what it says went wrong. */
export function readAnswer<Result>(response: Response, text: string): Result {
  const { data, errors } = parseAnswer(response, text)
  if (errors?.length) throw readErrors(errors, data, response)
  if (!data) throw readFailure(response, text)
  return data as Result
}

function parseAnswer(response: Response, text: string): { data?: unknown; errors?: AnswerError[] } {
  try {
    return Object(JSON.parse(text))
  } catch (cause) {
    // A connection that ends where its length is not known looks like a whole answer until it is parsed.
    if (response.ok && /json/.test(response.headers.get('content-type') ?? ''))
      throw new NetworkError('NETWORK_ERROR', 'The answer was cut short.', { cause })
    throw readFailure(response, text)
  }
}
