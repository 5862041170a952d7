import { type GraphQLNamedType, isInputObjectType } from 'graphql'
import { createInputError } from '../errors.ts'
import { normalizeText, writeTsquery } from '../search/tokens.ts'
import type { Statement } from './statement.ts'

/** What a field of a filter input is in SQL. */
export type FilterMapping =
  | { kind: 'and' | 'or' | 'not' }
  | {
      kind: 'compare'
      sql: (row: string) => string
      cast: string
      /** Whether the pairs of characters in the row's `search` hold those of this text, so that its index can be used. */
      isSearched?: boolean
    }
  | {
      kind: 'related'
      table: string
      on: (row: string, to: string) => string
      /** Fields of the related row that a key of this row says: filtering by these alone needs no look at it. */
      known?: Record<string, string>
    }

declare module 'graphql' {
  interface GraphQLInputFieldExtensions {
    filter?: FilterMapping
  }
}

type Value = Record<string, unknown>

const MOST_VALUES = 1_000
const LONGEST_PIECE = 500

/** The conditions of a filter on the rows named `row`; all of them must hold. */
export function compileFilter(type: GraphQLNamedType, value: unknown, row: string, statement: Statement): string[] {
  if (value == null || !isInputObjectType(type)) return []
  const fields = type.getFields()
  const compileEntry = ([name, wanted]: [string, unknown]): string => {
    const mapping = fields[name]!.extensions.filter
    if (!mapping) throw new Error(`filter ${type.name}.${name} has no mapping to SQL`)
    if (wanted === null) throw createInputError(`${type.name}.${name} is null; leave it out, or give a filter.`)
    statement.addCondition()
    const all = (part: unknown, alias = row, partType: GraphQLNamedType = type) =>
      joinConditions(compileFilter(partType, part, alias, statement), 'and', 'true')
    switch (mapping.kind) {
      case 'and':
        return joinConditions(
          (wanted as unknown[]).map((part) => all(part)),
          'and',
          'true',
        )
      case 'or':
        return joinConditions(
          (wanted as unknown[]).map((part) => all(part)),
          'or',
          'false',
        )
      case 'not':
        return `(${all(wanted)}) is not true`
      case 'compare':
        return joinConditions(
          [
            ...(mapping.isSearched ? compileIndexed(wanted as Value, row, statement) : []),
            compileComparisons(`${type.name}.${name}`, wanted as Value, mapping.sql(row), mapping.cast, statement),
          ],
          'and',
          'true',
        )
      case 'related': {
        const relatedType = unwrapInput(fields[name]!.type)
        const { known } = mapping
        if (known && Object.keys(wanted as Value).every((part) => part in known)) {
          return joinConditions(
            Object.entries(wanted as Value).flatMap(([part, value]) =>
              compileKnown(relatedType, part, value, `${row}.${known[part]}`, statement),
            ),
            'and',
            'true',
          )
        }
        const to = statement.nameRow()
        return `exists (select from ${mapping.table} ${to} where ${mapping.on(row, to)} and ${all(wanted, to, relatedType)})`
      }
    }
  }
  return Object.entries(value as Value).map(compileEntry)
}

function compileComparisons(path: string, wanted: Value, sql: string, cast: string, statement: Statement): string {
  const conditions = Object.entries(wanted).map(([operator, operand]) =>
    compileComparison(path, operator, operand, sql, cast, statement),
  )
  return joinConditions(conditions, 'and', 'true')
}

/** A comparison of the related row's field, made on the column of this row that has the same value. */
function compileKnown(
  type: GraphQLNamedType,
  name: string,
  wanted: unknown,
  sql: string,
  statement: Statement,
): string {
  const mapping = isInputObjectType(type) ? type.getFields()[name]?.extensions.filter : undefined
  if (mapping?.kind !== 'compare') throw new Error(`${type.name}.${name} is no comparison`)
  if (wanted === null) throw createInputError(`${type.name}.${name} is null; leave it out, or give a filter.`)
  return compileComparisons(`${type.name}.${name}`, wanted as Value, sql, mapping.cast, statement)
}

const unwrapInput = (type: unknown): GraphQLNamedType => {
  let inner = type as { ofType?: unknown }
  while (inner.ofType) inner = inner.ofType as { ofType?: unknown }
  return inner as unknown as GraphQLNamedType
}

const joinConditions = (conditions: readonly string[], word: 'and' | 'or', empty: string): string =>
  conditions.length === 0 ? empty : conditions.length === 1 ? conditions[0]! : `(${conditions.join(` ${word} `)})`

const OPERATORS: Record<string, string> = { eq: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' }

function compileComparison(
  path: string,
  operator: string,
  operand: unknown,
  sql: string,
  cast: string,
  statement: Statement,
): string {
  if (operand === null) throw createInputError(`${path}.${operator} is null; use isNull to ask for a missing value.`)
  if (Array.isArray(operand) && operand.length > MOST_VALUES)
    throw createInputError(`${path}.${operator} has ${operand.length} values; give at most ${MOST_VALUES}.`)
  statement.addCondition()
  switch (operator) {
    case 'isNull':
      return `${sql} is ${operand ? '' : 'not '}null`
    case 'ne':
      return `${sql} is distinct from ${statement.bind(operand, cast)}`
    case 'in':
      return `${sql} = any(${statement.bind(operand, `${cast}[]`)})`
    case 'notIn':
      return `(${sql} = any(${statement.bind(operand, `${cast}[]`)})) is not true`
    case 'contains':
      return `${sql} like ${statement.bind(`%${escapePattern(readPiece(path, operand))}%`, 'text')}`
    case 'startsWith':
      return `${sql} like ${statement.bind(`${escapePattern(readPiece(path, operand))}%`, 'text')}`
    default:
      return `${sql} ${OPERATORS[operator]} ${statement.bind(operand, cast)}`
  }
}

/** Rows that `contains` and `startsWith` cannot match are left out by index first. */
function compileIndexed({ contains, startsWith }: Value, row: string, statement: Statement): string[] {
  return [contains, startsWith]
    .map((text) =>
      typeof text === 'string' ? writeTsquery([normalizeText(text.slice(0, LONGEST_PIECE))].filter(Boolean)) : '',
    )
    .filter(Boolean)
    .map((tsquery) => `${row}.search @@ ${statement.bind(tsquery, 'tsquery')}`)
}

function readPiece(path: string, operand: unknown): unknown {
  const { length } = String(operand)
  if (length <= LONGEST_PIECE) return operand
  throw createInputError(`${path} is to hold ${length} characters; give at most ${LONGEST_PIECE}.`)
}

/** %, _ and \ stand for themselves. */
const escapePattern = (text: unknown): string => String(text).replace(/[\\%_]/g, '\\$&')
