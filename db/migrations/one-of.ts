import { sql } from 'kysely'

/** The rest of a check that a column has one of these values. */
export const oneOf = (values: readonly string[]) => sql.raw(`in (${values.map((value) => `'${value}'`).join(', ')})`)
