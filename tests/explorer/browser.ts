import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { ensureWebAssets } from '../../server/web/build.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { hasChromium, launchChromium } from '../support/chromium.ts'

const installed = hasChromium('The explorer')

export const WIDE = { width: 1440, height: 900 }
export const NARROW = { width: 360, height: 780 }

export interface Opened {
  page: Page
  /** Bodies of the requests to the graph so far. */
  asked: string[]
}

export interface Stage {
  readonly app: TestApp
  open: (path: string, options?: BrowserContextOptions) => Promise<Opened>
}

/** Tests against the built explorer on the real service with its samples, in Chromium with the network cut. */
export function describeInBrowser(name: string, define: (stage: Stage) => void): void {
  describe.skipIf(!installed)(name, () => {
    let app: TestApp
    let browser: Browser
    const outside: string[] = []
    const complaints: string[] = []

    beforeAll(async () => {
      await ensureWebAssets()
      app = await createTestApp()
      browser = await launchChromium()
    }, 90_000)

    afterAll(async () => {
      await browser?.close()
      await app?.close()
      expect(outside, 'nothing is fetched from elsewhere').toEqual([])
      expect(complaints, 'the console stays quiet').toEqual([])
    })

    const open: Stage['open'] = async (path, options = {}) => {
      const context = await browser.newContext({ viewport: WIDE, locale: 'zh-CN', reducedMotion: 'reduce', ...options })
      const page = await context.newPage()
      const asked: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        // Chromium itself reports an address that is not there, and what a test answers in place of the service.
        if (message.type() === 'error' && !/status of (404|503)/.test(message.text())) complaints.push(message.text())
      })
      page.on('request', (request) => {
        if (new URL(request.url()).pathname === '/graphql') asked.push(request.postData() ?? '')
      })
      await page.route('**/*', (route) => {
        if (new URL(route.request().url()).host === new URL(app.url).host) return route.continue()
        outside.push(route.request().url())
        return route.abort()
      })
      await page.goto(app.url + path)
      return { page, asked }
    }

    define({
      get app() {
        return app
      },
      open,
    })
  })
}

/** What is read comes to be as it should; a loaded machine takes its time. */
export const soon = (read: () => unknown) => expect.poll(read, { timeout: 15_000 })

/** The slug of the reference report, whatever the service has made of its title. */
export async function findSlug(app: TestApp): Promise<string> {
  const { data } = await app.query('{ report(by: { indexNumber: "MB1670946/2023-00023" }) { slug } }')
  return data.report.slug
}
