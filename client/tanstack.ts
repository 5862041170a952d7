import type { Arguments, Client, OperationFunction } from './bind.ts'
import { type Document, getText, type TypedText } from './document.ts'
import type { Connection, PageInfo } from './pages.ts'
import type { RequestOptions } from './post.ts'

type Call<Result, Variables> = OperationFunction<Result, Variables>

/** The key of a query: of one operation with ['workreport', 'Report'], of all with ['workreport']. */
export type QueryKey = readonly ['workreport', operation: string, variables: object]

interface Context {
  signal: AbortSignal
}

/** Page to ask for: a cursor, or null for the first. */
type PageParam = string | null

/**
 * Options for `useQuery`, `prefetchQuery` and the like of TanStack Query 5; it cancels what nobody waits for any more.
 * Its own retries come on top of the client's: leave one of the two to `false`.
 *
 * @example
 * useQuery(queryOptions(client.report, { by: { slug } }))
 */
export function queryOptions<Result, Variables>(
  operation: Call<Result, Variables>,
  ...[variables, options]: Arguments<Variables>
): { queryKey: QueryKey; queryFn: (context: Context) => Promise<Result> } {
  const call = operation as (variables?: object, options?: RequestOptions) => Promise<Result>
  return {
    queryKey: getKey(operation.document, variables as object | undefined),
    queryFn: ({ signal }) => call(variables as object, { ...options, signal }),
  }
}

/** The same for an own document. */
export function documentOptions<Result, Variables>(
  client: Pick<Client, 'request'>,
  document: Document<Result, Variables>,
  ...[variables, options]: Arguments<Variables>
): { queryKey: QueryKey; queryFn: (context: Context) => Promise<Result> } {
  const request = client.request as (...args: unknown[]) => Promise<Result>
  return {
    queryKey: getKey(getText(document), variables as object | undefined),
    queryFn: ({ signal }) => request(document, variables, { ...options, signal }),
  }
}

/** Options for `useInfiniteQuery`: page after page of an operation over a connection. */
export function infiniteQueryOptions<Result, Variables>(
  operation: Call<Result, Variables> & { pages: unknown },
  ...[variables, options]: Arguments<Variables>
): {
  queryKey: QueryKey
  queryFn: (context: Context & { pageParam: PageParam }) => Promise<Result>
  initialPageParam: PageParam
  getNextPageParam: (page: Result) => PageParam
} {
  const call = operation as (variables?: object, options?: RequestOptions) => Promise<Result>
  return {
    queryKey: getKey(operation.document, { ...(variables as object | undefined), pages: true }),
    queryFn: ({ signal, pageParam }) =>
      call({ ...(variables as object), ...(pageParam !== null && { after: pageParam }) }, { ...options, signal }),
    initialPageParam: null,
    getNextPageParam: (result) => {
      const { hasNextPage, endCursor } = findPageInfo(result)
      return (hasNextPage && endCursor) || null
    },
  }
}

const getKey = (text: string | TypedText<unknown, unknown>, variables: object = {}): QueryKey => [
  'workreport',
  /^\s*\w+\s+(\w+)/.exec(text)?.[1] ?? text,
  variables,
]

const findPageInfo = (result: unknown): PageInfo =>
  Object.values(result as Record<string, Connection | null>).find((value) => value?.pageInfo)?.pageInfo ?? {}
