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
