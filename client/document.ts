/** Carries the result and variables of a document for the compiler; nothing of it exists at run time. */
export interface Typed<Result, Variables> {
  __apiType?: (variables: Variables) => Result
}

/** The text of an operation that knows its result and variables. */
export type TypedText<Result, Variables> = string & Typed<Result, Variables>

/** The text of a subscription, for `subscribe`; a client has no function for it. */
export type TypedSubscription<Result, Variables> = TypedText<Result, Variables> & { __kind?: 'subscription' }

/** A parsed operation that knows its result and variables: the TypedDocumentNode of other clients. */
export interface TypedDocument<Result, Variables> extends Typed<Result, Variables> {
  // biome-ignore lint/suspicious/noExplicitAny: graphql declares these as its own enum and classes, which we do not import
  readonly kind: any
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly definitions: readonly any[]
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly loc?: any
}

/** Whatever the client takes as an operation: text, or a document parsed elsewhere. */
export type Document<Result, Variables> = TypedText<Result, Variables> | TypedDocument<Result, Variables>

/** What an operation answers. */
export type ResultOf<Operation> = Operation extends Typed<infer Result, never> ? Result : never

/** What an operation needs. */
export type VariablesOf<Operation> = Operation extends Typed<unknown, infer Variables> ? Variables : never

/** A document with its text where graphql keeps it, so that the client need not print it again. */
export const createDocument = <Result, Variables>(
  text: TypedText<Result, Variables>,
  definition: object,
): TypedDocument<Result, Variables> => ({
  kind: 'Document',
  definitions: [definition],
  loc: { start: 0, end: text.length, source: { body: text, name: 'GraphQL' } },
})

/** The text of an operation; throws a TypeError for a parsed document that does not carry its text. */
export function getText<Result, Variables>(document: Document<Result, Variables>): string {
  const text = typeof document === 'string' ? document : document.loc?.source?.body
  if (!text) throw new TypeError('The document has no text: give print(document) of graphql.')
  return text
}
