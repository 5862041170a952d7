import { expect, test } from 'vitest'
import { importDocument } from '../../server/importer/import-document.ts'
import { findSlug, NARROW, type Stage, soon } from './browser.ts'

export function tryReading(stage: Stage): void {
  test('an official finds the target, what was reached, the sentence, and cites it', async () => {
    const { page, asked } = await stage.open('/')
    await page.getByText('85.7%').first().waitFor()
    expect(asked).toHaveLength(1)

    await page.getByRole('searchbox').fill('征收')
    await page
      .getByRole('link', { name: /征收.*60万平方米/ })
      .first()
      .click()
    await page.waitForURL(/\/reports\/.*\?at=\d+$/)

    const card = page.locator('.card')
    await soon(() => card.textContent()).toContain('600,000')
    expect(await card.textContent()).toMatch(/70万平方米/)
    expect(await card.textContent()).toContain('85.7%')
    const mark = page.locator('.text a.mark[aria-current]')
    expect(await mark.textContent()).toBe('60万平方米')
    expect(
      await page
        .locator('.text .lit')
        .allTextContents()
        .then((parts) => parts.join('')),
    ).toContain('签约60万平方米')
    await soon(() => page.getByRole('status').last().textContent()).toContain('60万平方米')

    await soon(() => page.locator('.sections [aria-current]').textContent()).toContain('城市更新')

    await card.getByRole('button', { name: '引用' }).click()
    const dialog = page.getByRole('dialog')
    const cited = await dialog.getByRole('region', { name: 'GB/T 7714' }).textContent()
    expect(cited).toContain('华庄街道办事处. 华庄街道2022年工作总结[R/OL]. (2023-01-17)')
    expect(cited).toContain(new URL(page.url()).search)
    expect(await dialog.getByRole('region', { name: 'BibTeX' }).textContent()).toContain('@techreport{')
    await dialog.getByRole('button', { name: '复制 GB/T 7714' }).click()
    await dialog.getByText('已复制').first().waitFor()
    await page.keyboard.press('Escape')
    await soon(() => dialog.count()).toBe(0)
    await page.context().close()
  })

  test('a figure chosen in the text shows its card, and a card its text; back undoes both', async () => {
    const slug = await findSlug(stage.app)
    const { page } = await stage.open(`/reports/${encodeURIComponent(slug)}`)
    await page.getByRole('link', { name: '12.4万余片', exact: true }).click()
    await soon(() => page.locator('.card').textContent()).toContain('124,000 – 125,000')
    const first = page.url()
    expect(first).toContain('?at=')

    await page.locator('.cards .line', { hasText: '503场' }).click()
    const mark = page.locator('.text a.mark[aria-current]')
    await soon(() => mark.textContent()).toBe('503场')
    await soon(() => mark.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900)

    await page.goBack()
    await soon(() => mark.textContent()).toBe('12.4万余片')
    await page.goBack()
    await soon(() => mark.count()).toBe(0)

    await page.goto(first)
    await soon(() => mark.textContent()).toBe('12.4万余片')
    await page.context().close()
  })

  test('the keyboard goes from figure to figure', async () => {
    const slug = await findSlug(stage.app)
    const { page } = await stage.open(`/reports/${encodeURIComponent(slug)}`)
    await page.locator('.text a.mark').first().waitFor()
    const order = await page.locator('.text a.mark').allTextContents()
    const chosen = page.locator('.text a.mark[aria-current]')
    for (const [key, place] of [
      ['j', 0],
      ['j', 1],
      ['k', 0],
      ['ArrowRight', 1],
      ['ArrowLeft', 0],
    ] as const) {
      await page.keyboard.press(key)
      await soon(() => chosen.textContent()).toBe(order[place])
      expect(await chosen.evaluate((element) => element === document.activeElement)).toBe(true)
    }
    await page.keyboard.press('Escape')
    await soon(() => chosen.count()).toBe(0)

    const lines = page.locator('.cards .line')
    await lines.first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await soon(() => chosen.textContent()).toBe(order[1])
    expect(await chosen.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Tab')
    expect(await page.locator('.card').evaluate((card) => card.contains(document.activeElement))).toBe(true)
    expect(await page.locator('.cards .line[tabindex="0"]').count()).toBe(1)
    await page.context().close()
  })

  test('on a phone the card slides up and its buttons go on', async () => {
    const slug = await findSlug(stage.app)
    const { page } = await stage.open(`/reports/${encodeURIComponent(slug)}`, { viewport: NARROW })
    await page.getByRole('link', { name: '2万多人', exact: true }).click()
    const sheet = page.locator('.sheet')
    await soon(() => sheet.textContent()).toContain('不少于 20,000，小于 30,000')
    await sheet.getByRole('button', { name: '下一个数字' }).click()
    await soon(() => sheet.textContent()).not.toContain('2万多人')
    const mark = await page.locator('.text a.mark[aria-current]').boundingBox()
    const top = (await sheet.boundingBox())!.y
    expect(mark!.y + mark!.height).toBeLessThanOrEqual(top)
    await sheet.getByRole('button', { name: '收起' }).click()
    await soon(() => sheet.count()).toBe(0)
    await page.context().close()
  })

  test('the language is the browser’s first, then the reader’s, and is remembered', async () => {
    const { page } = await stage.open('/reports', { locale: 'en-GB' })
    await page.getByRole('heading', { name: 'Reports', level: 1 }).waitFor()
    await page.getByRole('button', { name: '中文' }).click()
    await page.getByRole('heading', { name: '报告', level: 1 }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans')
    await page.reload()
    await page.getByRole('heading', { name: '报告', level: 1 }).waitFor()
    await page.context().close()
  })

  test('the figures of a report can be taken away as CSV and JSON', async () => {
    const slug = await findSlug(stage.app)
    const { page } = await stage.open(`/reports/${encodeURIComponent(slug)}`)
    await page.getByRole('button', { name: '下载' }).click()
    const read = async (name: RegExp) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('dialog').getByRole('button', { name }).click(),
      ])
      const stream = await download.createReadStream()
      return (await stream.toArray()).join('')
    }
    const csv = await read(/CSV/)
    const { metrics } = JSON.parse(await read(/JSON/)) as { metrics: { text: string; sentence: string }[] }
    expect(csv.split('\r\n')).toHaveLength(metrics.length + 2)
    for (const { text, sentence } of metrics) expect(sentence).toContain(text)
    await page.context().close()
  })

  test('a report of 400 figures shows them all, and any of them at once', async () => {
    const text = writeLongReport()
    const bytes = new TextEncoder().encode(text)
    await importDocument(stage.app.database.db, { name: 'long.txt', bytes }, { publish: true })
    const { data } = await stage.app.query('{ reports(where: { title: { contains: "长河街道" } }) { nodes { slug } } }')
    const last = text.lastIndexOf('共1479处') + 1
    const { page } = await stage.open(`/reports/${encodeURIComponent(data.reports.nodes[0].slug)}?at=${last}`)
    const marks = page.locator('.text a.mark')
    await soon(() => marks.count()).toBe(400)
    const chosen = page.locator('.text a.mark[aria-current]')
    await soon(() => chosen.textContent()).toBe('1479处')
    await soon(() => chosen.evaluate((mark) => mark.getBoundingClientRect().top)).toBeLessThan(900)

    const wait = await page.evaluate(async () => {
      const mark = document.querySelectorAll<HTMLElement>('.text a.mark')[200]!
      const start = performance.now()
      mark.click()
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
      return performance.now() - start
    })
    // About 50 ms on a quiet machine; the rest is for a loaded one.
    expect(wait).toBeLessThan(1000)
    await page.context().close()
  })
}

function writeLongReport(): string {
  const sections = ['一', '二', '三', '四', '五', '六', '七', '八'].map((mark, section) => {
    const sentences = Array.from({ length: 25 }, (_, item) => {
      const n = section * 60 + item
      return `全年新建便民服务站${100 + n}个，排查整改安全隐患共${1035 + n}处。`
    })
    return `（${mark}）第${mark}项工作有力推进\n${sentences.join('')}`
  })
  return `长河街道2021年工作总结\n\n${sections.join('\n')}\n`
}
