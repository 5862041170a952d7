import type { TypedText } from './document.ts'
import type { Parse, ParsedDocument } from './typing/parse.ts'
import type { Problems } from './typing/problems.ts'
import type { Result, Variables } from './typing/select.ts'

declare const source: unique symbol

/** A document, or a fragment, that was written as text and typed against the schema. */
export type TypedSource<
  Text extends string,
  All extends ParsedDocument['fragments'] = Parse<Text>['fragments'],
> = TypedText<Result<Parse<Text>, All>, Variables<Parse<Text>>> & { readonly [source]?: Text }

type SourceOf<Fragment> = Fragment extends { readonly [source]?: infer Text extends string } ? Text : ''

type Join<Fragments extends readonly unknown[], Text extends string> = Fragments extends readonly [
  infer First,
  ...infer Rest,
]
  ? Join<Rest, `${Text}\n${SourceOf<First>}`>
  : Text

/** The text where it goes with the schema, else what is wrong with it. */
type Checked<Text extends string, Whole extends string> = [Problems<Parse<Whole>>] extends [never]
  ? Text
  : Problems<Parse<Whole>>

/**
 * Types an own document by its text alone, without a build step: result, variables, and an error from the compiler for a
 * field the schema does not have. Fragments made the same way are given behind it, those inside fragments too.
 *
 * @example
 * const titles = graphql(`query Titles($first: Int) { reports(first: $first) { nodes { title } } }`)
 * const { reports } = await client.request(titles, { first: 10 })
 */
export const graphql = <const Text extends string, const Fragments extends readonly string[] = []>(
  text: Checked<Text, Join<Fragments, Text>>,
  ...fragments: Fragments
): TypedSource<Text, Parse<Join<Fragments, Text>>['fragments']> => [text, ...fragments].join('') as never
