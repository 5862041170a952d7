import { expect, test } from 'vitest'
import { importDocument } from '../../server/importer/import-document.ts'
import { type Stage, soon } from './browser.ts'

export function tryMany(stage: Stage): void {
  test('of more than a hundred organizations and reports each can be chosen, and every year', async () => {
    for (let n = 1; n <= 101; n++) {
      const bytes = new TextEncoder().encode(`第${n}街道2024年工作总结\n\n全年新建便民服务站${n}个。\n`)
      const known = { organization: `第${n}街道`, year: 2024 }
      await importDocument(stage.app.database.db, { name: `${n}.txt`, bytes }, { publish: true, known })
    }
    const { page } = await stage.open('/reports')
    const organizations = page.getByLabel('机构').locator('option')
    await soon(() => organizations.allTextContents()).toEqual(
      expect.arrayContaining(['第1街道', '第101街道', '龙游县']),
    )
    expect(await page.getByLabel('年份').locator('option').allTextContents()).toContain('2020')
    await page.goto(`${stage.app.url}/compare`)
    await page.getByText(/^机构 · \d+$/).click()
    await page.getByRole('checkbox', { name: '第101街道' }).waitFor()
    await page.context().close()
  })
}
