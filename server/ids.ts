import { builder } from './builder.ts'
import { createInputError } from './errors.ts'
import { column } from './select/mapping.ts'
import type { Statement } from './select/statement.ts'

const TYPES = ['Organization', 'Report', 'Section', 'Initiative', 'Metric', 'Indicator'] as const
export type NodeType = (typeof TYPES)[number]

/** The `id` field of a node: type and row, as `Metric:42`. */
export const nodeId = (type: NodeType) => ({
  description: `Globally unique and stable, such as "${type}:1".`,
  ...column((row) => `'${type}:' || ${row}.id`),
})

/** Reads a global id; one that was never handed out is the caller's mistake, a missing row is not. */
export function readNodeId(id: string): { type: NodeType; row: number } {
  const [, name, digits] = /^([A-Za-z]+):([1-9]\d{0,14})$/.exec(id) ?? []
  const type = TYPES.find((known) => known === name)
  if (!type) {
    throw createInputError(
      `"${id.slice(0, 60)}" is not an id of this graph; take ids from the id fields of an answer, such as "Report:1".`,
    )
  }
  return { type, row: Number(digits) }
}

/** The condition that `row` is the one with this id, which must be of this type. */
export function matchId(type: NodeType, id: string, row: string, statement: Statement): string {
  const found = readNodeId(id)
  if (found.type !== type) throw createInputError(`"${id}" is the id of a ${found.type}, not of a ${type}.`)
  return `${row}.id = ${statement.bind(found.row, 'bigint')}`
}

/** The comparator of ids of one type. */
export const IdFilter = builder.inputType('IdFilter', {
  description: 'All the operators given must hold.',
  fields: (t) => ({
    eq: t.id({ required: false, description: 'This one.' }),
    ne: t.id({ required: false, description: 'Any but this one.' }),
    in: t.idList({ required: false, description: 'One of these.' }),
    notIn: t.idList({ required: false, description: 'None of these.' }),
  }),
})
