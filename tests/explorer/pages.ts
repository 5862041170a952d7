import { expect, test } from 'vitest'
import { findSlug, type Stage, soon } from './browser.ts'

export function tryPages(stage: Stage): void {
  test('a search finds words with their highlights and leads to the place', async () => {
    const { page } = await stage.open('/reports?q=铁脚板')
    await page.locator('.results mark').first().waitFor()
    expect(await page.locator('.results mark').first().textContent()).toBe('铁脚板')
    await page
      .getByRole('link', { name: /举措|章节/ })
      .first()
      .click()
    await soon(() =>
      page
        .locator('.text .lit')
        .allTextContents()
        .then((parts) => parts.join('')),
    ).toContain('铁脚板')
    await page.goBack()
    await page.locator('.results mark').first().waitFor()
    await page.context().close()
  })

  test('a text that is cut says so, and results that do not come can be asked for again', async () => {
    const { page } = await stage.open('/reports?q=全年')
    await page.locator('.results mark').first().waitFor()
    const texts = await page.locator('.results a > span[lang]').allTextContents()
    expect(texts.filter((text) => text.length > 120)).not.toEqual([])
    for (const text of texts) expect(text).toMatch(text.length > 120 ? /^……|……$/ : /[^…]/)

    const before = await page.locator('.results li').count()
    let isDown = true
    await page.route('**/graphql', (route) =>
      isDown ? route.fulfill({ status: 503, headers: { 'retry-after': '0' }, body: '' }) : route.fallback(),
    )
    await page.getByRole('button', { name: '更多结果' }).click()
    await page.getByRole('alert').waitFor()
    isDown = false
    await page.getByRole('button', { name: '再试一次' }).click()
    await soon(() => page.locator('.results li').count()).toBeGreaterThan(before)
    await page.context().close()
  })

  test('only organizations that report can be chosen, each told from its namesakes', async () => {
    const { page } = await stage.open('/reports')
    const choices = page.getByLabel('机构').locator('option')
    await soon(() => choices.allTextContents()).toContain('重庆市应急管理局')
    expect(await choices.allTextContents()).not.toContain('无锡市')
    await page.getByLabel('机构').selectOption('重庆市应急管理局')
    await soon(() => page.locator('.report-list li').count()).toBe(4)
    await page.context().close()
  })

  test('what nobody wrote is said to be nowhere, and a missing report is said to be missing', async () => {
    const { page } = await stage.open('/reports?q=没有人写过的词')
    await page.getByText(/没有找到/).waitFor()
    await page.goto(`${stage.app.url}/reports/nothing`)
    await page.getByRole('heading', { name: '没有这份报告' }).waitFor()
    await page.goto(`${stage.app.url}/nowhere`)
    await page.getByRole('heading', { name: '没有这个页面' }).waitFor()
    await page.context().close()
  })

  test('a failure says what to do, and trying again helps', async () => {
    const { page } = await stage.open('/schema')
    let isDown = true
    await page.route('**/graphql', (route) =>
      isDown ? route.fulfill({ status: 503, headers: { 'retry-after': '0' }, body: '' }) : route.fallback(),
    )
    await page.getByRole('link', { name: '数字', exact: true }).click()
    await page.getByRole('alert').getByText('服务正在启动').waitFor()
    isDown = false
    await page.getByRole('alert').getByRole('button', { name: '再试一次' }).click()
    await page.locator('.metric-table tbody tr').first().waitFor()
    await page.context().close()
  })

  test('all figures can be filtered, sorted and paged, and the address says how', async () => {
    const { page } = await stage.open('/metrics')
    const rows = page.locator('.metric-table tbody tr')
    await soon(() => rows.count()).toBe(50)
    const first = await rows.first().textContent()
    await page.getByRole('link', { name: /下一页/ }).click()
    await soon(() => rows.first().textContent()).not.toBe(first)
    await page.getByRole('link', { name: /上一页/ }).click()
    await soon(() => rows.first().textContent()).toBe(first)

    await page.getByLabel('量的种类').selectOption('AREA')
    await page.getByRole('link', { name: '数值' }).click()
    await soon(() => page.url()).toContain('sort=BASE_VALUE')
    await page.getByLabel('不小于').fill('10万')
    await page.keyboard.press('Enter')
    await soon(() => rows.first().textContent()).toContain('70万平方米')
    expect(new URL(page.url()).searchParams.get('least')).toBe('100000')
    await page.reload()
    await soon(() => rows.first().textContent()).toContain('70万平方米')

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 CSV' }).click(),
    ])
    const csv = (await (await download.createReadStream()).toArray()).join('')
    expect(csv.trim().split('\r\n')).toHaveLength((await rows.count()) + 1)
    await page.context().close()
  })

  test('a comparison shows its points, says its gaps, and leads to the sentence', async () => {
    const { page } = await stage.open('/compare?indicator=general-public-budget-revenue-growth&from=2021&to=2023')
    const table = page.locator('.comparison-table')
    await soon(() => table.textContent()).toContain('63.6%')
    expect(await table.textContent()).toContain('无报告')
    await page.getByText(/3 个数字，\d+ 处空缺/).waitFor()
    await page.locator('.chart svg').waitFor()
    await table.getByRole('link', { name: '63.6%' }).click()
    await soon(() => page.locator('.text a.mark[aria-current]').textContent()).toBe('63.6%')
    await page.goBack()
    await soon(() => table.textContent()).toContain('63.6%')
    await page.context().close()
  })

  test('an address with an indicator that is not there says so', async () => {
    const { page } = await stage.open('/compare?indicator=nothing')
    await page.getByText('没有“nothing”这个指标').waitFor()
    await page.context().close()
  })

  test('the charts of a report come with their tables', async () => {
    const slug = await findSlug(stage.app)
    const { page } = await stage.open(`/reports/${encodeURIComponent(slug)}?view=charts`)
    await soon(() => page.locator('.chart svg').count()).toBe(3)
    await soon(() => page.locator('.charts table').first().textContent()).toContain('85.7%')
    await page.context().close()
  })

  test('the schema is found by Chinese and English words, and its examples open in GraphiQL', async () => {
    const { page } = await stage.open('/schema')
    await page.getByRole('searchbox').fill('目标')
    await page.getByRole('link', { name: /^Metric\.target/ }).click()
    await page.getByRole('heading', { name: 'Metric 指标数据' }).waitFor()
    expect(await page.locator('.fields [data-chosen]').textContent()).toContain('target')
    const href = await page.getByRole('link', { name: '在 GraphiQL 里运行' }).getAttribute('href')
    const query = new URLSearchParams(href!.split('#')[1]).get('query')!
    const answer = await stage.app.query(query)
    expect(answer.errors).toBeUndefined()
    expect(answer.data.metrics.nodes.length).toBeGreaterThan(0)
    await page.context().close()
  })
}
