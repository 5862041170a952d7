import { bindOperations, type Client, type Operations } from './bind.ts'
import { getText, type ResultOf, type VariablesOf } from './document.ts'
import { operations } from './generated/all-operations.ts'
import type { RequestOptions } from './post.ts'

type All = typeof operations

/** What a mocked operation answers: its data, or a function of the variables that answers or throws. */
export type MockAnswer<Operation> =
  | ResultOf<Operation>
  | ((
      variables: VariablesOf<Operation>,
      options?: RequestOptions,
    ) => ResultOf<Operation> | Promise<ResultOf<Operation>>)

/** The operations a test needs; own documents go to `request`. */
export type MockAnswers<Ops> = { [Name in keyof Ops]?: MockAnswer<Ops[Name]> } & {
  /** Answers own documents, given as their text. */
  request?: (text: string, variables: object) => unknown
}

export interface MockCall {
  /** Name of the operation in its document, such as Report. */
  operation: string
  variables: object
}

export type MockClient<Ops> = Client<Ops> & { readonly calls: readonly MockCall[] }

/**
 * A client that asks nobody, for tests of front-ends: each operation that is given answers, every other rejects and says
 * which one is missing. `calls` has what was asked, in order.
 *
 * @example
 * const client = createMockClient({ report: ({ by }) => ({ report: null }) })
 */
export function createMockClient(answers: MockAnswers<All>): MockClient<All>
/** The same for operations of one's own. */
export function createMockClient<Ops extends Operations>(
  answers: MockAnswers<NoInfer<Ops>>,
  known: Ops,
): MockClient<Ops>
export function createMockClient(
  answers: Pick<MockAnswers<unknown>, 'request'>,
  known: Operations = operations,
): MockClient<never> {
  const names = new Map(Object.entries(known).map(([name, text]) => [text as string, name]))
  const calls: MockCall[] = []
  const execute = async (document: Parameters<typeof getText>[0], variables: object = {}, options?: RequestOptions) => {
    options?.signal?.throwIfAborted()
    const text = getText(document)
    const name = names.get(text)
    const operation = /^\s*\w+\s+(\w+)/.exec(text)?.[1] ?? ''
    calls.push({ operation, variables })
    const answer: unknown = name === undefined ? undefined : (answers as Record<string, unknown>)[name]
    if (typeof answer === 'function') return answer(variables, options)
    if (answer !== undefined) return answer
    if (name === undefined && answers.request) return answers.request(text, variables)
    throw new Error(
      `createMockClient was given no answer for ${name ?? `the document ${operation || text.slice(0, 60)}`}.`,
    )
  }
  return Object.assign(bindOperations(execute, { url: 'mock:' }, known), { calls }) as never
}
