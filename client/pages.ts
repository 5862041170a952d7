/** What every connection says of its place in the list. */
export interface PageInfo {
  endCursor?: string | null
  startCursor?: string | null
  hasNextPage?: boolean
  hasPreviousPage?: boolean
}

/** A page of any connection, as far as an operation selected it. */
export interface Connection {
  pageInfo: PageInfo
  nodes?: readonly unknown[]
  edges?: ReadonlyArray<{ node: unknown }>
}

/** The first connection among the root fields of a result. */
export type ConnectionOf<Result> = Extract<Result[keyof Result], Connection>

/** The rows of a connection. */
export type ItemOf<Page> = Page extends { nodes: ReadonlyArray<infer Node> }
  ? Node
  : Page extends { edges: ReadonlyArray<{ node: infer Node }> }
    ? Node
    : never

type Paging = { first?: unknown; after?: unknown; last?: unknown; before?: unknown }

/**
 * Asks for page after page until the list ends: forwards in pages of 100 unless `first` says another size, or backwards
 * when `last` is given. Ends before a page whose cursor was there before, so that no row comes twice from a service that
 * repeats itself, and behind one without a cursor.
 */
export async function* walkPages<Result, Page extends Connection>(
  ask: (variables: Paging) => Promise<Result>,
  variables: Paging = {},
  find: (result: Result) => Page | null | undefined = findConnection,
): AsyncGenerator<Page, void, undefined> {
  const backwards = variables.last != null
  const [from, to, more] = backwards
    ? (['before', 'startCursor', 'hasPreviousPage'] as const)
    : (['after', 'endCursor', 'hasNextPage'] as const)
  const seen = new Set<unknown>([variables[from]])
  let next: Paging = backwards ? variables : { ...variables, first: variables.first ?? 100 }
  for (;;) {
    const page = find(await ask(next))
    if (!page) return
    const cursor = page.pageInfo[to]
    if (cursor != null && seen.has(cursor)) return
    yield page
    if (cursor == null || !page.pageInfo[more]) return
    seen.add(cursor)
    next = { ...next, [from]: cursor }
  }
}

/** The rows of page after page, one by one. */
export async function* walkItems<Page extends Connection>(
  pages: AsyncIterable<Page>,
): AsyncGenerator<ItemOf<Page>, void, undefined> {
  for await (const { nodes, edges } of pages) {
    yield* (nodes ?? edges?.map(({ node }) => node) ?? []) as ItemOf<Page>[]
  }
}

const findConnection = <Page>(result: unknown) =>
  Object.values(result as Record<string, { pageInfo?: PageInfo } | null>).find((value) => value?.pageInfo) as
    | Page
    | undefined
