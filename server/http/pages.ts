import type { Plugin } from 'graphql-yoga'
import { graphiqlPage, serveAsset, servePage } from '../web/assets.ts'

/** What answers beside the graph, and what each path says. */
export interface PageOptions {
  sdl: string
  isReady: () => Promise<boolean>
}

/** The pages for people and machines around the graph. */
export function usePages({ sdl, isReady }: PageOptions): Plugin {
  return {
    async onRequest({ request, url, endResponse }) {
      const answer = await respond(request, url.pathname)
      if (answer) endResponse(answer)
    },
  }

  async function respond(request: Request, path: string): Promise<Response | undefined> {
    if (path === '/graphql') return wantsPage(request) ? graphiqlPage(request) : undefined
    const asset = await serveAsset(request)
    if (asset) return asset
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
    if (isExplorerPath(path) && (path !== '/metrics' || acceptsHtml(request))) return servePage(request, 'explorer')
    switch (path) {
      case '/schema.graphql':
        return answerText(200, sdl, 'application/graphql; charset=utf-8', 'no-cache')
      case '/healthz':
        return answerText(200, 'ok\n')
      case '/readyz':
        return (await isReady()) ? answerText(200, 'ready\n') : answerText(503, 'the database does not answer yet\n')
      default:
        if (acceptsHtml(request)) return notFoundPage(request)
        return answerText(
          404,
          `Nothing is at ${path.slice(0, 200)}. The graph is at /graphql, its schema at /schema.graphql.\n`,
        )
    }
  }
}

/** The explorer says it in the reader's language, and what to do. */
async function notFoundPage(request: Request): Promise<Response> {
  const page = await servePage(request, 'explorer')
  return page.status === 200 ? new Response(page.body, { status: 404, headers: page.headers }) : page
}

/** The addresses that the explorer itself reads; at /metrics a program gets numbers of the service instead. */
const isExplorerPath = (path: string) => /^\/((reports(\/[^/]+)?|metrics|compare|schema)\/?)?$/.test(path)

const acceptsHtml = (request: Request) => (request.headers.get('accept') ?? '').includes('text/html')

/** A browser that opens the address wants the page; one that sends a query wants its answer. */
function wantsPage(request: Request): boolean {
  return (
    (request.method === 'GET' || request.method === 'HEAD') &&
    acceptsHtml(request) &&
    !new URL(request.url).searchParams.has('query')
  )
}

const answerText = (status: number, text: string, type = 'text/plain; charset=utf-8', caching = 'no-store') =>
  new Response(text, { status, headers: { 'content-type': type, 'cache-control': caching } })
