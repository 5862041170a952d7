import { createHash } from 'node:crypto'
import { isDay } from '../days.ts'
import { createInputError } from '../errors.ts'
import { quote } from './json.ts'
import type { Arguments, OrderKey } from './mapping.ts'
import type { OrderTerm } from './order.ts'
import type { Statement } from './statement.ts'

/** Tells a cursor of this list, filter and order from one of another. */
export function fingerprintQuery(list: string, { where, orderBy }: Arguments): string {
  return createHash('sha256')
    .update(JSON.stringify([list, where ?? null, orderBy ?? null]))
    .digest('base64url')
    .slice(0, 8)
}

/** A cursor is the base64 of [fingerprint, value of each order term …]; the statement writes it, so that no value is rounded. */
export function compileCursor(fingerprint: string, terms: readonly OrderTerm[], row: string): string {
  const values = terms.map(({ key }) => `(${key.sql(row)})::text`)
  const json = `json_build_array(${[quote(fingerprint), ...values].join(', ')})::text`
  return `translate(encode(convert_to(${json}, 'UTF8'), 'base64'), E'\\n', '')`
}

const matches = (form: RegExp) => (value: string) => form.test(value)
const FORMS: Record<OrderKey['cast'], (value: string) => boolean> = {
  bigint: matches(/^-?\d{1,18}$/),
  numeric: matches(/^-?\d{1,60}(\.\d{1,60})?$/),
  float8: matches(/^-?\d(?:\.\d{1,20})?e[+-]?\d{1,2}$|^-?\d{1,20}(\.\d{1,30})?$/),
  text: (value) => value.isWellFormed() && !value.includes('\0'),
  date: isDay,
}

/** Reads a cursor back into bound values, one an order term. */
export function readCursor(
  cursor: unknown,
  fingerprint: string,
  terms: readonly OrderTerm[],
  statement: Statement,
): (string | null)[] {
  const [mark, ...values] = decode(String(cursor))
  if (mark !== fingerprint) throw invalidCursor('was made for another list, filter or order')
  if (values.length !== terms.length) throw invalidCursor('is broken')
  return values.map((value, index) => {
    const { cast, nullable } = terms[index]!.key
    if (value === null && nullable) return null
    if (typeof value !== 'string' || !FORMS[cast](value)) throw invalidCursor('is broken')
    return statement.bind(value, cast)
  })
}

function decode(cursor: string): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'))
    if (Array.isArray(values)) return values
  } catch {
    // Whatever is wrong with it, the caller gets the same answer.
  }
  throw invalidCursor('is broken')
}

const invalidCursor = (reason: string) =>
  createInputError(
    `The cursor ${reason}; take it from pageInfo or edges of the same query with the same where and orderBy.`,
    'INVALID_CURSOR',
  )
