import type { Line } from './lines.ts'
import { OTHER_KEYS, PORTAL_KEYS } from './rules/portal.ts'

/** Portals write 索 引 号 as often as 索引号. */
const spaced = (key: string) => [...key].join('[ \\u3000]{0,4}')
/** Words of every day: they are keys only before a colon or in a cell of their own. */
const PLAIN_WORDS =
  '标题|名称|日期|时间|時間|来源|來源|作者|编辑|阅读|浏览|点击|主题|分类|类别|附件|审核|打印|分享|栏目|文号|字号|摘要|概述|载体|体裁|字体|校对'
const KEYS = [...Object.values(PORTAL_KEYS).flat(), ...OTHER_KEYS].sort((a, b) => b.length - a.length)
/** A key stands apart from what is before it; a long one before a colon may follow at once: `2023-01-17浏览次数：3`. */
const KEY = new RegExp(
  `(?:(?<=^|[\\s\\u3000|｜【\\[（(>])|(?<=[\\d）)])(?=[^：:\\s]{4,6}[：:]))(${KEYS.map(spaced).join('|')})(?:[ \\u3000]*[：:]|(?=[\\s\\u3000|】\\]]|$))`,
  'gu',
)
const FIRST_CHARACTERS = new Set(KEYS.map((key) => key[0]!))
const FIELD_OF = new Map(
  Object.entries(PORTAL_KEYS).flatMap(([field, keys]) => keys.map((key) => [key, field] as const)),
)
const PLAIN_WORD = new RegExp(`^(?:${PLAIN_WORDS})$`, 'u')
const NOTHING = /^[\s\-—－–/无暂]*$|^(?:暂无|无|null|undefined|[[【]?\s*大\s*中\s*小\s*[\]】]?)$/u

export type PortalBlock = Map<string, string>

/** `索引号 MB1/2023 生成日期 2023-01-17 文件编号 发布机构 某街道` gives three values: 文件编号 is empty. */
export function readPortalBlock(text: string, lines: Line[]): PortalBlock {
  const values = new Map<string, { value: string; rank: number }>()
  const keep = (key: string, written: string) => {
    const field = FIELD_OF.get(key)
    const value = written.replace(/^[\s\u3000|：:【】[\]]+|[\s\u3000|【[（(]+$/gu, '')
    if (!field || value === '' || NOTHING.test(value)) return
    const rank = PORTAL_KEYS[field as keyof typeof PORTAL_KEYS].indexOf(key)
    const before = values.get(field)
    if (!before || rank < before.rank) values.set(field, { value, rank })
  }
  lines.forEach((line, index) => {
    const written = text.slice(line.start, line.end)
    const keys = findKeys(written)
    keys.forEach((key, place) => {
      const value = written.slice(key.end, keys[place + 1]?.start ?? written.length)
      const next = lines[index + 1]
      if (value.trim() === '' && keys.length === 1 && key.start === 0 && next && !next.apart) {
        const below = text.slice(next.start, next.end)
        if (findKeys(below).length === 0 && below.length <= 200) keep(key.name, below)
      } else {
        keep(key.name, value)
      }
    })
  })
  return new Map([...values].map(([field, { value }]) => [field, value]))
}

/** Whether a line belongs to the block: it begins with one of the keys. */
export function isBlockLine(written: string): boolean {
  return FIRST_CHARACTERS.has(written[0]!) && findKeys(written.slice(0, 60))[0]?.start === 0
}

function findKeys(written: string) {
  return [...written.slice(0, 2000).matchAll(KEY)]
    .map((found) => ({
      name: found[1]!.replace(/[ \u3000]/gu, ''),
      colon: /[：:]$/u.test(found[0]),
      start: found.index,
      end: found.index + found[0].length,
    }))
    .filter((key) => key.colon || !PLAIN_WORD.test(key.name) || isCell(written, key.start, key.end))
}

function isCell(written: string, start: number, end: number): boolean {
  return (start === 0 || written[start - 1] === '\t') && (end === written.length || written[end] === '\t')
}
