import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContextOptions } from 'playwright-core'
import { expect, test } from 'vitest'
import { findSlug, NARROW, type Stage, WIDE } from './browser.ts'

interface Visited {
  name: string
  path: string
  /** Is there when the page is. */
  ready: string
}

const PAGES: Visited[] = [
  { name: 'first page', path: '/', ready: '.answer' },
  { name: 'chosen figure', path: '/reports/:slug?at=1', ready: '.card' },
  { name: 'figures', path: '/metrics', ready: '.metric-table tbody tr' },
  { name: 'comparison', path: '/compare', ready: '.comparison-table tbody tr' },
  { name: 'schema', path: '/schema?type=Node', ready: '.type-view' },
  { name: 'reports', path: '/reports', ready: '.report-list a' },
  { name: 'search', path: '/reports?q=隐患', ready: '.results a' },
  { name: 'report', path: '/reports/:slug', ready: '.text a.mark' },
  { name: 'charts', path: '/reports/:slug?view=charts', ready: '.chart svg' },
  { name: 'not found', path: '/reports/nothing', ready: '.state' },
]

// In the dark only the colours are others: the pages that have them all are enough.
const LOOKS: { look: BrowserContextOptions; pages: Visited[] }[] = [
  { look: { viewport: WIDE, colorScheme: 'light', locale: 'zh-CN' }, pages: PAGES },
  { look: { viewport: NARROW, colorScheme: 'dark', locale: 'en-US' }, pages: PAGES.slice(0, 5) },
]

export function tryAccess(stage: Stage): void {
  for (const { look, pages } of LOOKS)
    test(`axe finds nothing serious at ${look.viewport!.width} px, ${look.colorScheme}`, async () => {
      const slug = encodeURIComponent(await findSlug(stage.app))
      const { page } = await stage.open('/healthz', look)
      for (const { name, path, ready } of pages) {
        await page.goto(stage.app.url + path.replace(':slug', slug))
        await page.locator(ready).first().waitFor()
        const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze()
        const serious = violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)
        expect(serious, name).toEqual([])
      }
      await page.context().close()
    }, 120_000)

  test('no page scrolls sideways at 360 px, and each asks the graph at most three times', async () => {
    const slug = encodeURIComponent(await findSlug(stage.app))
    const { page, asked } = await stage.open('/healthz', { viewport: NARROW, locale: 'en-US' })
    for (const { name, path, ready } of PAGES) {
      asked.length = 0
      await page.goto(stage.app.url + path.replace(':slug', slug))
      await page.locator(ready).first().waitFor()
      expect(asked.length, name).toBeLessThanOrEqual(path === '/' ? 1 : 3)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, name).toBeLessThanOrEqual(0)
    }
    await page.context().close()
  })
}
