import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureWebAssets } from '../../server/web/build.ts'
import { createTestApp } from '../support/app.ts'
import { hasChromium, launchChromium } from '../support/chromium.ts'

const patiently = { timeout: 20_000 }
const installed = hasChromium('GraphiQL')

describe.skipIf(!installed)('GraphiQL in Chromium with the network cut', () => {
  let app: Awaited<ReturnType<typeof createTestApp>>
  let browser: Browser
  const outside: string[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    await ensureWebAssets()
    app = await createTestApp()
    browser = await launchChromium()
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  async function open(path = '/graphql'): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await page.route('**/*', (route) => {
      if (new URL(route.request().url()).host === new URL(app.url).host) return route.continue()
      outside.push(route.request().url())
      return route.abort()
    })
    await page.goto(app.url + path)
    await page.getByRole('button', { name: /execute query/i }).waitFor()
    await page.locator('.graphiql-query-editor .view-line').first().waitFor()
    return page
  }

  const answerOf = (page: Page) => page.locator('.result-window .view-lines')

  test('the first tab answers at once', async () => {
    const page = await open()
    await page.getByRole('button', { name: /execute query/i }).click()
    await expect.poll(() => answerOf(page).textContent(), patiently).toContain('华庄街道2022年工作总结')
    expect(await page.title()).toBe('GraphiQL · Workreport')
    await page.close()
  }, 60_000)

  test('the examples open in tabs of their own', async () => {
    const page = await open()
    const last = page.getByRole('region', { name: 'Examples' }).getByRole('button').last()
    await last.click()
    await expect.poll(() => last.getAttribute('aria-current'), patiently).toBe('true')
    await expect
      .poll(() => page.locator('.graphiql-query-editor .view-lines').textContent(), patiently)
      .toContain('behind')
    await page.close()
  }, 60_000)

  test('the docs explorer knows the schema', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    await page.getByRole('link', { name: 'Query', exact: true }).click()
    await page.getByRole('link', { name: 'report', exact: true }).waitFor()
    await page.close()
  }, 60_000)

  test('a link may carry a query', async () => {
    const page = await open(`/graphql#${new URLSearchParams({ query: 'query Linked { __typename }' })}`)
    await page.getByRole('button', { name: /execute query/i }).click()
    await expect.poll(() => answerOf(page).textContent(), patiently).toContain('"Query"')
    await page.close()
  }, 60_000)

  test('nothing was asked of another host, and nothing was refused', () => {
    expect(outside).toEqual([])
    expect(complaints).toEqual([])
  })
})
