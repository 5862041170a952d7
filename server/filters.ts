import type { InputFieldBuilder, InputRef } from '@pothos/core'
import { builder, type Types } from './builder.ts'

type Fields = InputFieldBuilder<Types, 'InputObject'>
type ScalarName = 'String' | 'Int' | 'Float' | 'Boolean' | 'ID' | 'Decimal' | 'Date'
// biome-ignore lint/suspicious/noExplicitAny: select/filter.ts reads filters by their schema, not by a TypeScript shape
export type AnyInput = InputRef<any>

const EQUALITY = {
  eq: 'Equal to.',
  ne: 'Not equal to; a missing value is not equal to anything.',
}
const MEMBERSHIP = { in: 'One of these.', notIn: 'None of these; a missing value is none of them.' }
const RANGE = { lt: 'Less than.', lte: 'At most.', gt: 'Greater than.', gte: 'At least.' }
const TEXT = {
  contains: 'Contains this text, to the letter; %, _ and quotes stand for themselves.',
  startsWith: 'Starts with this text, to the letter.',
}

function defineComparator(name: string, type: ScalarName | AnyInput, more: Record<string, string>, nullable = false) {
  return builder.inputType(name, {
    description: 'All the operators given must hold.',
    fields: (t) =>
      Object.fromEntries([
        ...Object.entries({ ...EQUALITY, ...more }).map(([operator, description]) => [
          operator,
          t.field({ type: type as 'String', required: false, description }),
        ]),
        ...Object.entries(MEMBERSHIP).map(([operator, description]) => [
          operator,
          t.field({ type: [type as 'String'], required: false, description }),
        ]),
        ...(nullable ? [['isNull', t.boolean({ required: false, description: 'Whether the value is missing.' })]] : []),
      ]),
  })
}

/** The comparator of an enum: eq ne in notIn, and isNull for a nullable field. */
export const defineEnumFilter = (name: string, type: AnyInput, nullable = false) =>
  defineComparator(name, type, {}, nullable)

export const StringFilter = defineComparator('StringFilter', 'String', { ...RANGE, ...TEXT })
export const NullableStringFilter = defineComparator('NullableStringFilter', 'String', { ...RANGE, ...TEXT }, true)
export const IntFilter = defineComparator('IntFilter', 'Int', RANGE)
export const FloatFilter = defineComparator('FloatFilter', 'Float', RANGE)
export const NullableFloatFilter = defineComparator('NullableFloatFilter', 'Float', RANGE, true)
export const DecimalFilter = defineComparator('DecimalFilter', 'Decimal', RANGE)
export const NullableDateFilter = defineComparator('NullableDateFilter', 'Date', RANGE, true)

/** A filter field that compares a column, or an expression over the row. */
export const compare = (
  t: Fields,
  type: AnyInput,
  source: string | ((row: string) => string),
  cast: string,
  description: string,
  isSearched = false,
) =>
  t.field({
    type,
    required: false,
    description,
    extensions: {
      filter: {
        kind: 'compare',
        sql: typeof source === 'string' ? (row: string) => `${row}.${source}` : source,
        cast,
        isSearched,
      },
    },
  })

/** A filter field for a relation: some related row matches. */
export const related = (
  t: Fields,
  type: AnyInput,
  table: string,
  on: (row: string, to: string) => string,
  description: string,
  known?: Record<string, string>,
) =>
  t.field({
    type,
    required: false,
    description,
    extensions: { filter: { kind: 'related', table, on, ...(known && { known }) } },
  })

/** A filter input with and, or, not beside its own fields. */
export function defineFilter(
  name: string,
  description: string,
  fields: (t: Fields) => Record<string, ReturnType<typeof compare>>,
): AnyInput {
  const ref = builder.inputRef<object>(name)
  ref.implement({
    description: `${description} All the fields given must hold.`,
    fields: (t) => ({
      and: t.field({
        type: [ref],
        required: false,
        description: 'All of these; an empty list holds always.',
        extensions: { filter: { kind: 'and' } },
      }),
      or: t.field({
        type: [ref],
        required: false,
        description: 'At least one of these; an empty list never holds.',
        extensions: { filter: { kind: 'or' } },
      }),
      not: t.field({
        type: ref,
        required: false,
        description: 'Not this.',
        extensions: { filter: { kind: 'not' } },
      }),
      ...fields(t),
    }),
  })
  return ref
}
