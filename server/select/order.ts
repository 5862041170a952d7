import type { Arguments, OrderKey, OrderMapping, OrderRequest } from './mapping.ts'

/** One term of ORDER BY. */
export interface OrderTerm {
  key: OrderKey
  descending: boolean
  nullsFirst: boolean
}

const byId: OrderKey = { sql: (row) => `${row}.id`, cast: 'bigint' }

/** The terms a caller asked for, closed by the id so that no two rows are equal. */
export function readOrder(mapping: OrderMapping, args: Arguments): OrderTerm[] {
  const wanted = args.orderBy as OrderRequest[] | null | undefined
  const terms: OrderTerm[] = []
  for (const { field, direction, nulls } of wanted?.length ? wanted : mapping.default) {
    for (const key of mapping.fields[field]!) {
      if (!terms.some((term) => term.key === key)) {
        terms.push({ key, descending: direction === 'DESC', nullsFirst: nulls === 'FIRST' })
      }
    }
  }
  // The same direction as the term before it, so that an index on (value, id) serves both ways.
  terms.push({ key: byId, descending: terms.at(-1)?.descending ?? false, nullsFirst: false })
  return terms
}

export const reverseOrder = (terms: readonly OrderTerm[]): OrderTerm[] =>
  terms.map((term) => ({ ...term, descending: !term.descending, nullsFirst: !term.nullsFirst }))

export function compileOrder(terms: readonly OrderTerm[], row: string): string {
  return terms
    .map(({ key, descending, nullsFirst }) => {
      const nulls = key.nullable ? ` nulls ${nullsFirst ? 'first' : 'last'}` : ''
      return `${key.sql(row)}${descending ? ' desc' : ''}${nulls}`
    })
    .join(', ')
}

/** The rows that come after the given values in this order; `values` are SQL expressions, null for NULL. */
export function compileAfter(terms: readonly OrderTerm[], values: readonly (string | null)[], row: string): string {
  const alternatives: string[] = []
  const equalSoFar: string[] = []
  terms.forEach(({ key, descending, nullsFirst }, index) => {
    const sql = key.sql(row)
    const value = values[index]!
    const after =
      value === null
        ? nullsFirst
          ? `${sql} is not null`
          : 'false'
        : `${sql} ${descending ? '<' : '>'} ${value}${key.nullable && !nullsFirst ? ` or ${sql} is null` : ''}`
    alternatives.push([...equalSoFar, `(${after})`].join(' and '))
    equalSoFar.push(value === null ? `${sql} is null` : `${sql} = ${value}`)
  })
  const [first] = terms
  const bound = first && !first.key.nullable && `${first.key.sql(row)} ${first.descending ? '<=' : '>='} ${values[0]}`
  // The bound says nothing new, but an index can start from it.
  return `${bound ? `${bound} and ` : ''}(${alternatives.map((alternative) => `(${alternative})`).join(' or ')})`
}
