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
    switch (path) {
      case '/':
        return servePage(request, 'home')
      case '/schema.graphql':
        return answerText(200, sdl, 'application/graphql; charset=utf-8', 'no-cache')
      case '/healthz':
        return answerText(200, 'ok\n')
      case '/readyz':
        return (await isReady()) ? answerText(200, 'ready\n') : answerText(503, 'the database does not answer yet\n')
      default:
        return answerText(
          404,
          `Nothing is at ${path.slice(0, 200)}. The graph is at /graphql, its schema at /schema.graphql.\n`,
        )
    }
  }
}

/** A browser that opens the address wants the page; one that sends a query wants its answer. */
function wantsPage(request: Request): boolean {
  const accept = request.headers.get('accept') ?? ''
  return (
    (request.method === 'GET' || request.method === 'HEAD') &&
    accept.includes('text/html') &&
    !new URL(request.url).searchParams.has('query')
  )
}

const answerText = (status: number, text: string, type = 'text/plain; charset=utf-8', caching = 'no-store') =>
  new Response(text, { status, headers: { 'content-type': type, 'cache-control': caching } })
