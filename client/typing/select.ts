import type { Inputs, Leaves, PossibleTypes, Roots, Types } from '../generated/schema.ts'
import type { ParsedDocument, ParsedFragment, Selection } from './parse.ts'

type Fragments = Record<string, ParsedFragment>
type Flat<Object> = Object extends infer Same ? { [Key in keyof Same]: Same[Key] } : never

/** The object types behind a name: itself, or those of an interface or union. */
export type Concrete<Name> = Name extends keyof PossibleTypes ? PossibleTypes[Name] : Name

/** What a document answers, or a fragment selects; `All` has the fragments it was given. */
export type Result<Document extends ParsedDocument, All extends Fragments> = Document['operation'] extends {
  kind: infer Kind extends keyof Roots
  selections: infer Set extends readonly Selection[]
}
  ? Select<Roots[Kind], Set, All>
  : Document['fragments'][keyof Document['fragments']] extends { on: infer On; selections: infer Set }
    ? Select<On, Set, All>
    : never

type Select<Name, Set, All extends Fragments> =
  Concrete<Name> extends infer Type
    ? Type extends keyof Types
      ? SelectObject<Type, Flatten<Type, Set, All>, All>
      : never
    : never

type Plain<Fields> = Fields extends { alias: string } | { skippable: true } | { field: '__typename' } ? never : Fields
type Skippable<Fields> = Fields extends { skippable: true } ? Fields : never
type Certain<Fields> = Fields extends { alias: string } | { field: '__typename' }
  ? Fields extends { skippable: true }
    ? never
    : Fields
  : never
type KeyOf<Field> = Field extends { alias: infer Alias extends string }
  ? Alias
  : Field extends { field: infer Name extends string }
    ? Name
    : never

// Fields without an alias are mapped from the schema's own, which brings their doc comments along.
type SelectObject<Type extends keyof Types, Fields, All extends Fragments> = Flat<
  {
    [Key in keyof Pick<Types[Type], KeyOf<Plain<Fields>> & keyof Types[Type]>]: FieldResult<
      Type,
      Extract<Plain<Fields>, { field: Key }>,
      All
    >
  } & { [Field in Certain<Fields> as KeyOf<Field>]: FieldResult<Type, Field, All> } & {
    [Field in Skippable<Fields> as KeyOf<Field>]?: FieldResult<Type, Field, All>
  }
>

type FieldResult<Type extends keyof Types, Field, All extends Fragments> = Field extends { field: infer Name }
  ? Name extends '__typename'
    ? Type
    : Name extends keyof Types[Type]
      ? Output<Types[Type][Name], Field extends { selections: infer Set } ? Set : undefined, All>
      : never
  : never

/** What a reference such as [Metric!]! is when it comes back. */
type Output<Reference, Set, All extends Fragments> = Reference extends `${infer Required}!`
  ? OutputNonNull<Required, Set, All>
  : OutputNonNull<Reference, Set, All> | null

type OutputNonNull<Reference, Set, All extends Fragments> = Reference extends `[${infer Item}]`
  ? Output<Item, Set, All>[]
  : Reference extends keyof Leaves
    ? Leaves[Reference]
    : Select<Reference, Set, All>

/** The fields, as a union, that a selection set asks of an object type once its fragments are unfolded. */
type Flatten<Type, Set, All extends Fragments> = Set extends readonly (infer One)[]
  ? One extends { field: string }
    ? One
    : One extends { on: infer On; selections: infer Inner }
      ? Applies<Type, On, Mark<One, Flatten<Type, Inner, All>>>
      : One extends { spread: infer Name }
        ? [Name] extends [never]
          ? One extends { selections: infer Inner }
            ? Mark<One, Flatten<Type, Inner, All>>
            : never
          : Name extends keyof All
            ? Applies<Type, All[Name]['on'], Mark<One, Flatten<Type, All[Name]['selections'], All>>>
            : never
        : never
  : never

type Applies<Type, On, Fields> = Type extends Concrete<On> ? Fields : never
type Mark<From, Fields> = From extends { skippable: true }
  ? Fields extends unknown
    ? Fields & { skippable: true }
    : never
  : Fields

/** What must and may be given for the variables of a document. */
export type Variables<Document extends ParsedDocument> = Document['operation'] extends { variables: infer Given }
  ? Flat<
      { [Name in keyof Given as Given[Name] extends `${string}!` ? Name : never]: Input<Given[Name]> } & {
        [Name in keyof Given as Given[Name] extends `${string}!` ? never : Name]?: Input<Given[Name]>
      }
    >
  : Record<never, never>

type Input<Reference> = Reference extends `${infer Required}!` ? InputNonNull<Required> : InputNonNull<Reference> | null

type InputNonNull<Reference> = Reference extends `[${infer Item}]`
  ? ReadonlyArray<Input<Item>>
  : Reference extends keyof Inputs
    ? Inputs[Reference]
    : never
