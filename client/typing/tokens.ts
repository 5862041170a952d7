// Reads a GraphQL document in the type system. Every loop here and in the files beside it calls itself last, for only such
// types may take the thousand steps a document needs.

type Ignored = ' ' | '\n' | '\t' | '\r' | ','
type Mark = '{' | '}' | '(' | ')' | '[' | ']' | ':' | '!' | '$' | '@' | '='
type NameCharacter = OneOf<'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789'>

type OneOf<Text extends string, Found = never> = Text extends `${infer First}${infer Rest}`
  ? OneOf<Rest, Found | First>
  : Found

type TakeName<Text extends string, Name extends string = ''> = Text extends `${infer Character}${infer Rest}`
  ? Character extends NameCharacter
    ? TakeName<Rest, `${Name}${Character}`>
    : [Name, Text]
  : [Name, Text]

/** Names and marks of a document; strings and numbers, which decide no type, are left out or stand as names. */
export type Tokenize<Text extends string, Tokens extends string[] = []> = Text extends `${infer First}${infer Rest}`
  ? First extends Ignored
    ? Tokenize<Rest, Tokens>
    : First extends Mark
      ? Tokenize<Rest, [...Tokens, First]>
      : First extends NameCharacter
        ? TakeName<Rest, First> extends [infer Name extends string, infer After extends string]
          ? Tokenize<After, [...Tokens, Name]>
          : never
        : Text extends `...${infer After}`
          ? Tokenize<After, [...Tokens, '...']>
          : Text extends `"""${string}"""${infer After}`
            ? Tokenize<After, Tokens>
            : Text extends `"${infer Start}"${infer After}`
              ? Tokenize<Start extends `${string}\\` ? `"${After}` : After, Tokens>
              : Text extends `#${string}\n${infer After}`
                ? Tokenize<After, Tokens>
                : Tokenize<Rest, Tokens>
  : Tokens
