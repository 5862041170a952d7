import type { WebBuild } from './build.ts'
import { isRead, methodNotAllowed } from './respond.ts'

const WAITING = `<meta http-equiv="refresh" content="2">
<h1>Just a moment · 请稍候</h1>
<p>The page is being built for the first time, which takes some seconds. It opens by itself.</p>
<p lang="zh">页面正在首次构建，几秒钟后自动打开。</p>`

const FAILED = `<h1>This page could not be built · 页面构建失败</h1>
<p>The graph itself works: send queries to <code>/graphql</code> with POST; the schema is at
<a href="/schema.graphql">/schema.graphql</a>. To build the page, run <code>npm ci</code> (with its development
packages) and start the service again.</p>
<p lang="zh">数据接口不受影响，请用 POST 访问 <code>/graphql</code>。请运行 <code>npm ci</code> 后重新启动服务。</p>`

/** What stands in place of a page that is not built. */
export function pageUnavailable(request: Request, build: WebBuild, headers: Record<string, string>): Response {
  if (!isRead(request)) return methodNotAllowed()
  const message = build.state === 'failed' ? `${FAILED}<pre>${escapeHtml(build.reason)}</pre>` : WAITING
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Workreport</title>
<style>
:root { color-scheme: light dark }
body { font: 1rem/1.7 system-ui, sans-serif; margin: 4rem auto; max-width: 42rem; padding: 0 1rem }
pre { overflow: auto; padding: 1rem; border: 1px solid; white-space: pre-wrap }
</style>
${message}
`
  return new Response(request.method === 'HEAD' ? null : html, {
    status: 503,
    headers: {
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': '2',
    },
  })
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
