import type { Inputs, Leaves, Roots, Types } from '../generated/schema.ts'
import type { ParsedDocument } from './parse.ts'

/** What is wrong with a document, as messages; never when nothing is. */
export type Problems<Document extends ParsedDocument> =
  | OperationProblems<Document>
  | { [Name in keyof Document['fragments']]: FragmentProblems<Document, Name> }[keyof Document['fragments']]

type OperationProblems<Document extends ParsedDocument> = Document['operation'] extends {
  kind: infer Kind extends string
  variables: infer Variables
  selections: infer Set
}
  ? Kind extends keyof Roots
    ? SetProblems<Roots[Kind], Set, Document> | VariableProblems<Variables>
    : `There is no ${Kind} in this schema.`
  : never

type FragmentProblems<Document extends ParsedDocument, Name extends keyof Document['fragments']> = SetProblems<
  Document['fragments'][Name]['on'],
  Document['fragments'][Name]['selections'],
  Document
>

type VariableProblems<Variables> = {
  [Name in keyof Variables & string]: Named<Variables[Name]> extends keyof Inputs
    ? never
    : `$${Name} has an unknown type ${Named<Variables[Name]>}.`
}[keyof Variables & string]

type Named<Reference> = Reference extends `${infer Start}!`
  ? Named<Start>
  : Reference extends `[${infer Item}]`
    ? Named<Item>
    : Reference & string

type SetProblems<Type, Set, Document extends ParsedDocument> = Set extends readonly (infer One)[]
  ? One extends { field: infer Field extends string }
    ? FieldProblems<Type, Field, One, Document>
    : One extends { on: infer On extends string; selections: infer Inner }
      ? On extends keyof Types
        ? SetProblems<On, Inner, Document>
        : `There is no type ${On}.`
      : One extends { spread: infer Name; selections: infer Inner }
        ? [Name] extends [never]
          ? SetProblems<Type, Inner, Document>
          : never
        : One extends { spread: infer Name extends string }
          ? Name extends keyof Document['fragments']
            ? never
            : `The fragment ${Name} was not given.`
          : never
  : never

type FieldProblems<Type, Field extends string, One, Document extends ParsedDocument> = Field extends '__typename'
  ? never
  : Type extends keyof Types
    ? Field extends keyof Types[Type]
      ? Named<Types[Type][Field]> extends infer Inner extends string
        ? One extends { selections: infer Set }
          ? SetProblems<Inner, Set, Document>
          : Inner extends keyof Leaves
            ? never
            : `${Type}.${Field} needs a selection { … }.`
        : never
      : `${Type} has no field ${Field}.`
    : `${Type & string} has no fields of its own; use ... on.`
