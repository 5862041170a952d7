import { ensureWebAssets, getWebBuild } from './build.ts'
import { readWebFiles, type WebFile } from './files.ts'
import { isRead, methodNotAllowed, respondWithFile } from './respond.ts'
import { pageUnavailable } from './unavailable.ts'

// Monaco writes style elements as it runs; its workers are our own files.
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const PAGE_HEADERS = {
  'cache-control': 'no-cache',
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'referrer-policy': 'no-referrer',
  // At the same address a program gets JSON.
  vary: 'accept, accept-encoding',
}

const ASSET_HEADERS = {
  'cache-control': 'public, max-age=31536000, immutable',
  'content-security-policy': "default-src 'self'",
  'cross-origin-resource-policy': 'same-origin',
}

/** Answers a request for /assets/…; undefined for any other path. */
export async function serveAsset(request: Request): Promise<Response | undefined> {
  const { pathname } = new URL(request.url)
  if (!pathname.startsWith('/assets/')) return undefined
  if (!isRead(request)) return methodNotAllowed()
  const file = (await getFiles())?.get(pathname.slice(1))
  return file ? respondWithFile(request, file, ASSET_HEADERS) : notFound()
}

/** The page for a browser that opens /graphql. */
export function graphiqlPage(request: Request): Promise<Response> {
  return servePage(request, 'graphiql')
}

/** Answers with the page built from client/<name>/index.html, or with one that says why it is not there. */
export async function servePage(request: Request, name: string): Promise<Response> {
  const files = await getFiles()
  if (!files) return pageUnavailable(request, getWebBuild(), PAGE_HEADERS)
  const file = files.get(`${name}/index.html`)
  return file ? respondWithFile(request, file, PAGE_HEADERS) : notFound()
}

let loaded: { folder: string; files: Map<string, WebFile> } | undefined

async function getFiles(): Promise<Map<string, WebFile> | undefined> {
  const build = getWebBuild()
  // Tests and tools use the app without the start-up that builds; the failure is told on the page.
  if (build.state === 'missing') ensureWebAssets().catch(() => {})
  if (build.state !== 'ready') return undefined
  if (loaded?.folder !== build.folder) loaded = { folder: build.folder, files: await readWebFiles(build.folder) }
  return loaded.files
}

function notFound(): Response {
  const headers = { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' }
  return new Response('Not found.\n', { status: 404, headers })
}
