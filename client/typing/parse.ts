import type { Tokenize } from './tokens.ts'

/** A field, a spread fragment or an inline fragment. */
export interface Selection {
  field?: string
  alias?: string
  spread?: string
  on?: string
  skippable?: true
  selections?: readonly Selection[]
}

export interface ParsedOperation {
  kind: string
  /** Types by name of variable, as written; one with a default value has lost its exclamation mark. */
  variables: Record<string, string>
  selections: readonly Selection[]
}

export interface ParsedFragment {
  on: string
  selections: readonly Selection[]
}

export interface ParsedDocument {
  operation: ParsedOperation | undefined
  fragments: Record<string, ParsedFragment>
}

type None = Record<never, never>

/** Operation and fragments of a document. */
export type Parse<Text extends string> = ParseDefinitions<Tokenize<Text>>

type ParseDefinitions<
  Tokens,
  Operation extends ParsedOperation | undefined = undefined,
  Fragments extends Record<string, ParsedFragment> = None,
> = Tokens extends ['fragment', infer Name extends string, 'on', infer On extends string, ...infer Rest]
  ? ParseSelections<SkipToBrace<Rest>> extends [infer Set extends Selection[], infer After]
    ? ParseDefinitions<After, Operation, Fragments & { [Key in Name]: { on: On; selections: Set } }>
    : never
  : Tokens extends ['{', ...infer Rest]
    ? ParseOperation<'query', None, Rest, Fragments>
    : Tokens extends [infer Kind extends string, ...infer Rest]
      ? OpenVariables<Rest> extends infer Opened extends string[]
        ? ParseVariables<Opened> extends [infer Variables extends Record<string, string>, infer After]
          ? ParseOperation<Kind, Variables, SkipToBrace<After>, Fragments>
          : never
        : ParseOperation<Kind, None, SkipToBrace<Rest>, Fragments>
      : { operation: Operation; fragments: Fragments }

type OpenVariables<Tokens> = Tokens extends ['(', ...infer Rest]
  ? Rest
  : Tokens extends [string, '(', ...infer Rest]
    ? Rest
    : undefined

type ParseOperation<
  Kind extends string,
  Variables extends Record<string, string>,
  Tokens,
  Fragments extends Record<string, ParsedFragment>,
> =
  ParseSelections<Tokens> extends [infer Set extends Selection[], infer After]
    ? ParseDefinitions<After, { kind: Kind; variables: Variables; selections: Set }, Fragments>
    : never

type SkipToBrace<Tokens> = Tokens extends ['{', ...infer Rest]
  ? Rest
  : Tokens extends ['(', ...infer Rest]
    ? SkipToBrace<SkipArguments<Rest>>
    : Tokens extends [unknown, ...infer Rest]
      ? SkipToBrace<Rest>
      : []

type SkipArguments<Tokens> = Tokens extends [infer First, ...infer Rest]
  ? First extends ')'
    ? Rest
    : SkipArguments<Rest>
  : []

/** The selections up to the closing brace, and the tokens behind it; `Stack` has the sets this one stands in. */
type ParseSelections<
  Tokens,
  Done extends Selection[] = [],
  Stack extends unknown[] = [],
  Pending = undefined,
> = Pending extends undefined
  ? Tokens extends ['}', ...infer Rest]
    ? Stack extends [[infer Outer extends Selection[], infer Owner], ...infer Up]
      ? ParseSelections<Rest, [...Outer, Owner & { selections: Done }], Up>
      : [Done, Rest]
    : Tokens extends ['...', 'on', infer On, ...infer Rest]
      ? ParseSelections<Rest, Done, Stack, { on: On }>
      : Tokens extends ['...', '{' | '@', ...unknown[]]
        ? Tokens extends ['...', ...infer Rest]
          ? ParseSelections<Rest, Done, Stack, { spread: never }>
          : never
        : Tokens extends ['...', infer Name, ...infer Rest]
          ? ParseSelections<Rest, Done, Stack, { spread: Name }>
          : Tokens extends [infer Alias, ':', infer Field, ...infer Rest]
            ? ParseSelections<Rest, Done, Stack, { field: Field; alias: Alias }>
            : Tokens extends [infer Field, ...infer Rest]
              ? ParseSelections<Rest, Done, Stack, { field: Field }>
              : [Done, []]
  : Tokens extends ['(', ...infer Rest]
    ? ParseSelections<SkipArguments<Rest>, Done, Stack, Pending>
    : Tokens extends ['@', infer Directive, ...infer Rest]
      ? ParseSelections<
          Rest,
          Done,
          Stack,
          Directive extends 'include' | 'skip' ? Pending & { skippable: true } : Pending
        >
      : Tokens extends ['{', ...infer Rest]
        ? ParseSelections<Rest, [], [[Done, Pending], ...Stack]>
        : ParseSelections<Tokens, [...Done, Pending & Selection], Stack>

type ParseVariables<
  Tokens,
  Done extends Record<string, string> = None,
  Name extends string = never,
  Type extends string = '',
> = Tokens extends ['$', infer Next extends string, ':', ...infer Rest]
  ? ParseVariables<Rest, Done & { [Key in Name]: Type }, Next>
  : Tokens extends [')', ...infer Rest]
    ? [Done & { [Key in Name]: Type }, Rest]
    : Tokens extends ['=' | '@', ...infer Rest]
      ? ParseVariables<SkipDefault<Rest>, Done, Name, Type extends `${infer Plain}!` ? Plain : Type>
      : Tokens extends [infer Part extends string, ...infer Rest]
        ? ParseVariables<Rest, Done, Name, `${Type}${Part}`>
        : [Done, []]

type SkipDefault<Tokens> = Tokens extends ['$' | ')', ...unknown[]]
  ? Tokens
  : Tokens extends [unknown, ...infer Rest]
    ? SkipDefault<Rest>
    : []
