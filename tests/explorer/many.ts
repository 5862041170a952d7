import { expect, test } from 'vitest'
import { importDocument } from '../../server/importer/import-document.ts'
import { type Stage, soon } from './browser.ts'

export function tryMany(stage: Stage): void {
  test('of more than a hundred organizations and reports each can be chosen, and every year', async () => {
    for (let n = 1; n <= 101; n++) {
      const bytes = new TextEncoder().encode(`第${n}街道2024年工作总结\n\n全年一般公共预算收入同比增长${n}%。\n`)
      const known = { organization: `第${n}街道`, year: 2024 }
      await importDocument(stage.app.database.db, { name: `${n}.txt`, bytes }, { publish: true, known })
    }
    const { page } = await stage.open('/reports')
    const organizations = page.getByLabel('机构').locator('option')
    await soon(() => organizations.allTextContents()).toEqual(
      expect.arrayContaining(['第1街道', '第101街道', '龙游县']),
    )
    expect(await page.getByLabel('年份').locator('option').allTextContents()).toContain('2020')
    await page.goto(`${stage.app.url}/compare?indicator=general-public-budget-revenue-growth`)
    await page.getByText('先比较数字最多的 8 个机构').waitFor()
    const rows = page.locator('.comparison-table tbody tr')
    await soon(() => rows.count()).toBe(8)
    await page.goto(`${stage.app.url}/reports/第99街道-2024?at=0`)
    await page.getByRole('link', { name: '与历年、各地比较' }).click()
    await soon(() => rows.first().textContent()).toMatch(/^第99街道.*99%$/)
    await page.getByText(/^机构 · \d+$/).click()
    await page.getByRole('checkbox', { name: '第101街道' }).waitFor()
    await page.context().close()
  })
}
