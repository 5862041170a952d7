import SchemaBuilder from '@pothos/core'
import type { Context } from './context.ts'
import { type Selected, TYPE_TAG } from './select/mapping.ts'

export const builder = new SchemaBuilder<{
  Context: Context
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    Decimal: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    DateTime: { Input: string; Output: string }
    URL: { Input: string; Output: string }
  }
}>({ defaultFieldNullability: false })

export type Types = (typeof builder)['$inferSchemaTypes']

builder.queryType({ description: 'Everything that can be asked. Readers see published reports only.' })

/** An enum of the database with a description for each value. */
export const defineEnum = <const Name extends string>(
  name: string,
  description: string,
  values: Record<Name, string>,
) =>
  builder.enumType(name, {
    description,
    values: Object.fromEntries(
      Object.entries<string>(values).map(([value, text]) => [value, { description: text, value }]),
    ) as unknown as Record<Name, { value: Name }>,
  })

export const Node = builder.interfaceRef<Selected>('Node').implement({
  description: 'Anything with an identifier of its own; `node(id)` finds it again.',
  resolveType: (value) => String(value[TYPE_TAG]),
  fields: (t) => ({
    id: t.id({ description: 'Globally unique and stable.', resolve: (value) => String(value.id) }),
  }),
})
