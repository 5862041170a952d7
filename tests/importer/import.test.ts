import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { identifyReport } from '../../server/importer/identify.ts'
import { importDocument } from '../../server/importer/import-document.ts'
import { levelOf, shortenName, splitRegions } from '../../server/importer/organization.ts'
import { storeReport } from '../../server/importer/store-report.ts'
import { readReport } from '../../server/reader/read-report.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { writeReport } from '../support/report.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())
afterEach(async () => {
  await database.db.deleteFrom('reports').execute()
})

const importText = (text: string, options = { publish: true }) =>
  importDocument(database.db, { name: 'report.txt', bytes: new TextEncoder().encode(text) }, options)

const countRows = async () => {
  const tables = ['reports', 'sections', 'initiatives', 'sentences', 'metrics'] as const
  const rows = tables.map((table) =>
    database.db
      .selectFrom(table)
      .select((row) => row.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow(),
  )
  return (await Promise.all(rows)).map(({ n }) => Number(n))
}
const readState = () =>
  database.db.selectFrom('reports').select(['id', 'slug', 'version', 'updated_at', 'status']).execute()

describe('importing a report', () => {
  test('stores it whole, under a readable name', async () => {
    const stored = await importText(writeReport())
    expect(stored).toMatchObject({ outcome: 'new', slug: '清河镇-2022', metrics: 5 })
    const [reports, sections, , sentences, metrics] = await countRows()
    expect([reports, sections, sentences, metrics]).toEqual([1, 2, 2, 5])
  })

  test('the same text again changes nothing', async () => {
    await importText(writeReport())
    const before = await readState()
    expect((await importText(writeReport())).outcome).toBe('same')
    expect(await readState()).toEqual(before)
  })

  test('a changed text with the same 索引号 replaces the text and keeps id and slug', async () => {
    const { id } = await importText(writeReport())
    const replaced = await importText(writeReport({ hazards: 121 }))
    expect(replaced).toMatchObject({ outcome: 'replaced', id, slug: '清河镇-2022' })
    expect((await readState())[0]).toMatchObject({ version: 2, status: 'PUBLISHED' })
    const values = await database.db.selectFrom('metrics').select('value').orderBy('ordinal').execute()
    expect(values.map(({ value }) => value)).toContain('121')
    expect((await countRows())[4]).toBe(5)
  })

  test('another report of the same body and year gets a name of its own', async () => {
    await importText(writeReport())
    const other = await importText(writeReport({ number: 'TEST0001/2023-00002' }))
    expect(other).toMatchObject({ outcome: 'new', slug: '清河镇-2022~2' })
  })

  test('a report without an 索引号 is known by who, what and when', async () => {
    const text = writeReport().replace(/索引号.*\n/, '')
    await importText(text)
    expect((await importText(text.replace('120条', '122条'))).outcome).toBe('replaced')
  })

  test('many imports of one report at once leave one report', async () => {
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => importText(writeReport())))
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['new', 'same', 'same', 'same', 'same', 'same'])
    expect((await countRows())[0]).toBe(1)
  })

  test('an import without --publish is a draft until it is published', async () => {
    await importText(writeReport(), { publish: false })
    expect((await readState())[0]?.status).toBe('DRAFT')
    expect((await importText(writeReport())).outcome).toBe('same')
    expect((await readState())[0]?.status).toBe('PUBLISHED')
  })

  test.each([
    ['no organization', '2022年工作总结\n一、工作\n检查企业30家。', 'NO_ORGANIZATION'],
    ['no year', '清河镇工作总结\n一、工作\n检查企业30家。', 'NO_YEAR'],
    ['nothing', ' \n', 'EMPTY_FILE'],
  ])('a document with %s is refused with a code and stores nothing', async (_what, text, code) => {
    await expect(importText(text)).rejects.toMatchObject({ code })
    expect(await countRows()).toEqual([0, 0, 0, 0, 0])
  })

  test('a failure in the middle leaves nothing behind', async () => {
    const text = writeReport()
    const read = readReport(text)
    const last = { ...read.metrics.at(-1)!, start: 9, end: 5 }
    const broken = { ...read, metrics: [...read.metrics.slice(0, -1), last] }
    const identity = identifyReport(read, {}, 'report.txt')
    await expect(storeReport(database.db, { text, mediaType: 'text/plain' }, broken, identity, true)).rejects.toThrow()
    expect(await countRows()).toEqual([0, 0, 0, 0, 0])
  })

  test('attainment is the share of the target, in comparable units only', async () => {
    await importText(writeReport().replace('新建公园2个。', '征收任务70万平方米，完成征收签约面积60万平方米。'))
    const { rows } = {
      rows: await database.db
        .selectFrom('metrics')
        .select(['text', 'attainment'])
        .where('target_id', 'is not', null)
        .execute(),
    }
    expect(rows).toEqual([{ text: '60万平方米', attainment: 6 / 7 }])
  })
})

describe('organizations', () => {
  test.each([
    ['无锡市滨湖区', ['无锡市', '无锡市滨湖区']],
    ['江苏省常州市钟楼区', ['江苏省', '江苏省常州市', '江苏省常州市钟楼区']],
    ['内蒙古自治区', ['内蒙古自治区']],
    ['大理白族自治州', ['大理白族自治州']],
  ])('%s stands on its regions', (name, regions) => {
    expect(splitRegions(name).map((region) => region.name)).toEqual(regions)
  })

  test.each([
    ['华庄街道办事处', 'SUBDISTRICT'],
    ['清河镇人民政府', 'TOWNSHIP'],
    ['龙游县人民政府', 'COUNTY'],
    ['重庆市应急管理局', 'DEPARTMENT'],
    ['重庆市', 'PROVINCE'],
    ['无锡市', 'CITY'],
    ['蠡园开发区', 'ZONE'],
    ['东溪高新区管委会', 'ZONE'],
    ['某某协会', 'OTHER'],
  ])('%s is a %s', (name, level) => {
    expect(levelOf(name)).toBe(level)
  })

  test('a name in daily use leaves out the parent and the kind of office', () => {
    expect(shortenName('无锡市滨湖区蠡园街道办事处', '无锡市滨湖区')).toBe('蠡园街道')
    expect(shortenName('清河镇人民政府', null)).toBe('清河镇')
  })
})
