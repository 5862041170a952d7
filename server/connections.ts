import type { ObjectRef } from '@pothos/core'
import { builder, defineEnum, type Types } from './builder.ts'
import type { AnyInput } from './filters.ts'
import { DEFAULT_PAGE, LARGEST_PAGE } from './select/connection.ts'
import { type OrderKey, type OrderMapping, type Selected, selected } from './select/mapping.ts'

export const PageInfo = builder.objectRef<Selected>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.boolean({ description: 'Whether more follows this page.', ...selected }),
    hasPreviousPage: t.boolean({ description: 'Whether something stands before this page.', ...selected }),
    startCursor: t.string({ nullable: true, description: 'Cursor of the first row.', ...selected }),
    endCursor: t.string({ nullable: true, description: 'Cursor of the last row; give it as `after`.', ...selected }),
  }),
})

export const OrderDirection = defineEnum('OrderDirection', 'Which end comes first.', {
  ASC: 'Smallest, earliest or first in the alphabet first.',
  DESC: 'Largest, latest or last in the alphabet first.',
})

const NullsOrder = defineEnum('NullsOrder', 'Where rows without a value stand, whatever the direction.', {
  FIRST: 'Before all others.',
  LAST: 'After all others.',
})

/** An order a list can be asked in: the SQL behind each name and what GraphiQL says of it. */
export interface OrderField {
  description: string
  keys: readonly OrderKey[]
}

/** The order input of a list and its mapping to SQL. */
export function defineOrder(
  typeName: string,
  fields: Record<string, OrderField>,
  byDefault: OrderMapping['default'],
): { input: AnyInput; mapping: OrderMapping } {
  const field = defineEnum(
    `${typeName}OrderField`,
    'What to order by.',
    Object.fromEntries(Object.entries(fields).map(([name, { description }]) => [name, description])),
  )
  const input = builder.inputType(`${typeName}Order`, {
    description: 'One term of an order; rows that are equal in all terms come in the order they were stored.',
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'What to order by.' }),
      direction: t.field({ type: OrderDirection, defaultValue: 'ASC', description: 'Which end comes first.' }),
      nulls: t.field({ type: NullsOrder, defaultValue: 'LAST', description: 'Where rows without a value stand.' }),
    }),
  })
  const mapping = {
    fields: Object.fromEntries(Object.entries(fields).map(([name, { keys }]) => [name, keys])),
    default: byDefault,
  }
  return { input, mapping }
}

/** The Relay connection and edge of a type. */
export function defineConnection(node: ObjectRef<Types, Selected, Selected>, chinese: string) {
  const edge = builder.objectRef<Selected>(`${node.name}Edge`).implement({
    description: `A ${node.name.toLowerCase()} and its place in the list.`,
    fields: (t) => ({
      cursor: t.string({ description: 'Give it as `after` or `before` to go on from here.', ...selected }),
      node: t.field({ type: node, description: 'The row itself.', ...selected }),
    }),
  })
  return builder.objectRef<Selected>(`${node.name}Connection`).implement({
    description: `A page of ${node.name.toLowerCase()}s (${chinese}).`,
    fields: (t) => ({
      edges: t.field({ type: [edge], description: 'The rows of the page, each with its cursor.', ...selected }),
      nodes: t.field({ type: [node], description: 'The same rows without their cursors.', ...selected }),
      pageInfo: t.field({ type: PageInfo, description: 'Whether and where the list goes on.', ...selected }),
      totalCount: t.int({
        description: 'All rows that match, on every page. Counted only when asked for.',
        ...selected,
      }),
    }),
  })
}

/** The arguments every connection takes. */
export const connectionArgs = (where: AnyInput, order: AnyInput) => ({
  where: builder.args((t) => ({
    where: t.field({ type: where, description: 'Only rows that match.' }),
  })).where,
  ...builder.args((t) => ({
    orderBy: t.field({ type: [order], description: 'First term first.' }),
    first: t.int({
      description: `Rows of this page, from the front: 0 to ${LARGEST_PAGE}, ${DEFAULT_PAGE} when neither first nor last is given.`,
    }),
    after: t.string({ description: 'Only rows behind this cursor; goes with first.' }),
    last: t.int({ description: `Rows of this page, from the end: 0 to ${LARGEST_PAGE}.` }),
    before: t.string({ description: 'Only rows before this cursor; goes with last.' }),
  })),
})
