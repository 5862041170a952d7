import { bindOperations, type Client, type Execute, type Operations } from './bind.ts'
import { getText } from './document.ts'
import { type ClientOptions, joinSignals, type Outgoing, post, prepare } from './post.ts'
import { readAnswer, sendWithRetries } from './send.ts'

/** A client with just the operations it is given, for bundles that count every byte. */
export const createClient = <const Ops extends Operations = Record<never, never>>(
  options: ClientOptions,
  operations?: Ops,
): Client<Ops> => bindOperations(createExecute(options), options, operations)

const createExecute =
  (defaults: ClientOptions): Execute =>
  async (document, variables = {}, options = {}) => {
    const text = getText(document)
    const isQuery = !/^\s*mutation/.test(text)

    const send = async (outgoing: Outgoing, signal: AbortSignal) => {
      const answer = isQuery && (await defaults.transport?.(outgoing, signal))
      if (answer) return readAnswer(answer.response, answer.text)
      const response = await post(outgoing, signal)
      return readAnswer(response, await response.text())
    }
    return sendWithRetries(() => prepare(defaults, text, variables, options), send, {
      ...defaults,
      ...options,
      // A mutation may have been done although its answer was lost; with a key the service does it once.
      ...(!isQuery && !hasIdempotencyKey(variables) && { retry: false }),
      signal: joinSignals(defaults.signal, options.signal),
    })
  }

const hasIdempotencyKey = (variables: { input?: { idempotencyKey?: unknown } }) =>
  variables.input?.idempotencyKey != null
