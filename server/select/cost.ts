import type { GraphQLField } from 'graphql'
import { createInputError } from '../errors.ts'

/** A list inside a document has no page size; it is counted as so many rows. */
export const ASSUMED_LIST = 10

export const LARGEST_COST = 250_000

declare module 'graphql' {
  // biome-ignore lint/suspicious/noExplicitAny: a merged declaration repeats the type parameters of the original
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs = any> {
    /** For a long text: as how many fields it counts. */
    weight?: number
  }
}

/** What a request asks for: fields, each times the rows it is asked for. Known before anything is executed. */
export class Cost {
  #fields = 0
  #rows = 1

  get requested(): number {
    return this.#fields
  }

  /** Counts fields of the rows that are being compiled. */
  add(fields: readonly { definition: GraphQLField<unknown, unknown> | undefined }[]): void {
    const weight = fields.reduce((sum, { definition }) => sum + (definition?.extensions.weight ?? 1), 0)
    this.#fields += weight * this.#rows
    if (this.#fields > LARGEST_COST)
      throw createInputError(
        `The query asks for more than ${LARGEST_COST} fields, page sizes multiplied; ask for smaller pages or fewer levels.`,
        'COST_LIMIT',
      )
  }

  /** Compiles what is asked of each of so many rows. */
  times<Result>(rows: number, compile: () => Result): Result {
    const outside = this.#rows
    this.#rows *= Math.max(1, rows)
    try {
      return compile()
    } finally {
      this.#rows = outside
    }
  }

  toJSON(): { requested: number; limit: number } {
    return { requested: this.#fields, limit: LARGEST_COST }
  }
}
