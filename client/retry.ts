import type { RateLimited, WorkreportError } from './errors.ts'

/** How requests that are safe to repeat are tried again; times in milliseconds. */
export interface RetryOptions {
  /** Tries after the first; 4 by default. */
  retries?: number
  /** The wait before the second try, doubled for each one after it; 200 by default. */
  baseDelay?: number
  /** The longest wait that is not asked for by the service; 5,000 by default. */
  maxDelay?: number
  /** A `Retry-After` longer than this is an error at once; 60,000 by default. */
  maxRetryAfter?: number
}

const PASSING = /^(NETWORK|TIMEOUT|RATE_|SERVICE_UNAV)/

/** Milliseconds to wait before try `attempt + 1`, or undefined to give up. */
export function getDelay(
  error: WorkreportError,
  attempt: number,
  retry: RetryOptions | number | false = {},
): number | undefined {
  const options = typeof retry === 'object' ? retry : { retries: Number(retry) }
  const { retries = 4, baseDelay = 200, maxDelay = 5000, maxRetryAfter = 60_000 } = options
  if (attempt >= retries || !PASSING.test(error.code)) return undefined
  const asked = (error as RateLimited).retryAfter! * 1000
  // Many clients told the same seconds would otherwise come back in the same moment.
  if (asked >= 0) return asked > maxRetryAfter ? undefined : asked + Math.random() * baseDelay
  return Math.min(maxDelay, baseDelay * 2 ** attempt) * (0.5 + Math.random() / 2)
}

/** Resolves after `delay` milliseconds; rejects with the signal's reason when it is aborted before. */
export const sleep = (delay: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, delay)
    signal.addEventListener('abort', stop)
  })
