import { createInputError } from '../errors.ts'

/** The values of one SQL statement while its text is being put together. */
export class Statement {
  readonly values: unknown[] = []
  #rows = 0

  /** A placeholder for a value; every value from outside enters the SQL through here. */
  bind(value: unknown, type: string): string {
    assertStorable(value)
    this.values.push(value)
    return `$${this.values.length}::${type}`
  }

  /** A fresh name for a row of a table. */
  nameRow(): string {
    return `t${this.#rows++}`
  }
}

/** PostgreSQL refuses U+0000 and lone surrogates: say so before it does. */
function assertStorable(value: unknown): void {
  if (Array.isArray(value)) value.forEach(assertStorable)
  else if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed()))
    throw createInputError('A text holds U+0000 or half a surrogate pair, which no stored text does; remove it.')
}

/** A text as an SQL literal. Only for names the schema or the grammar of GraphQL has already bounded. */
export const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`

const MOST_PAIRS = 50

/** A JSON object from pairs of key and SQL expression; functions take 100 arguments, so larger ones are joined. */
export function buildJsonObject(pairs: readonly (readonly [key: string, sql: string])[]): string {
  if (pairs.length <= MOST_PAIRS) {
    return `json_build_object(${pairs.map(([key, sql]) => `${quote(key)}, ${sql}`).join(', ')})`
  }
  const head = buildJsonObject(pairs.slice(0, MOST_PAIRS))
  const rest = buildJsonObject(pairs.slice(MOST_PAIRS))
  return `(left(${head}::text, -1) || ',' || substr(${rest}::text, 2))::json`
}
