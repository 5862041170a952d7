import { createInputError } from '../errors.ts'

/** Planning a statement takes the database longer the more tables it joins, much longer than their number says. */
export const MOST_TABLES = 100
export const MOST_CONDITIONS = 200

/** The values of one SQL statement while its text is being put together. */
export class Statement {
  readonly values: unknown[] = []
  #rows = 0
  #conditions = 0

  /** A placeholder for a value; every value from outside enters the SQL through here. */
  bind(value: unknown, type: string): string {
    assertStorable(value)
    this.values.push(value)
    return `$${this.values.length}::${type}`
  }

  /** Counts a condition of the caller's: the database may have to look at each for every row it has. */
  addCondition(): void {
    if (this.#conditions++ === MOST_CONDITIONS)
      throw createInputError(
        `The filters have more than ${MOST_CONDITIONS} conditions; "in" takes many values at once.`,
        'COST_LIMIT',
      )
  }

  /**
   * The statement with just the values its text names: a filter may be compiled for a list of which
   * only `__typename` was asked, and PostgreSQL refuses values that no placeholder takes.
   */
  finish(sql: string): { sql: string; values: unknown[] } {
    const places = new Map<string, number>()
    const values: unknown[] = []
    const renumbered = sql.replace(/\$(\d+)(?=::)/g, (_placeholder, number: string) => {
      if (!places.has(number)) places.set(number, values.push(this.values[Number(number) - 1]))
      return `$${places.get(number)}`
    })
    return { sql: renumbered, values }
  }

  /** A fresh name for a row of a table. */
  nameRow(): string {
    if (this.#rows === MOST_TABLES)
      throw createInputError(
        `The query looks into more than ${MOST_TABLES} tables at once; follow fewer relations.`,
        'COST_LIMIT',
      )
    return `t${this.#rows++}`
  }
}

/** PostgreSQL refuses U+0000 and lone surrogates: say so before it does. */
function assertStorable(value: unknown): void {
  if (Array.isArray(value)) value.forEach(assertStorable)
  else if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed()))
    throw createInputError('A text holds U+0000 or half a surrogate pair, which no stored text does; remove it.')
}
