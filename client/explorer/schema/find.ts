import type { Model } from './introspection.ts'

export interface Hit {
  type: string
  field?: string
  description: string
}

/** What the words of the product are called in the schema, for those who search in Chinese. */
const GLOSSARY: readonly [chinese: string, english: string][] = [
  ['报告', 'report'],
  ['机构', 'organization'],
  ['单位', 'unit'],
  ['章节', 'section'],
  ['标题', 'title'],
  ['举措', 'initiative'],
  ['指标', 'indicator'],
  ['数据', 'metric'],
  ['数字', 'metric'],
  ['数值', 'value'],
  ['名称', 'name label'],
  ['目标', 'target'],
  ['任务', 'target'],
  ['完成', 'attainment completed'],
  ['计划', 'plan'],
  ['结果', 'actual'],
  ['变化', 'change'],
  ['增长', 'change up'],
  ['下降', 'change down'],
  ['比率', 'share ratio'],
  ['名次', 'rank'],
  ['角色', 'role'],
  ['限定', 'qualifier'],
  ['范围', 'bounds'],
  ['时期', 'period'],
  ['年份', 'year'],
  ['日期', 'date'],
  ['主题', 'theme'],
  ['原文', 'source text passage'],
  ['句子', 'sentence'],
  ['原句', 'sentence'],
  ['位置', 'start end ordinal'],
  ['可信', 'confidence'],
  ['核对', 'review'],
  ['确认', 'confirmed'],
  ['修改', 'revision revise'],
  ['搜索', 'search'],
  ['查找', 'search'],
  ['比较', 'comparison series'],
  ['汇总', 'group sum'],
  ['总和', 'sum'],
  ['平均', 'average'],
  ['翻页', 'cursor page'],
  ['排序', 'order'],
  ['筛选', 'filter where'],
  ['过滤', 'filter where'],
  ['面积', 'area'],
  ['金额', 'money'],
  ['人数', 'people'],
  ['索引号', 'indexNumber'],
  ['公开', 'published'],
  ['机制', 'mechanisms'],
  ['地点', 'places'],
]

/** Types and fields whose name or description holds the words, names before descriptions. */
export function findInSchema({ types }: Model, words: string): Hit[] {
  const asked = words.trim().toLowerCase()
  if (!asked) return []
  const translated = GLOSSARY.filter(([chinese]) => asked.includes(chinese) || chinese.includes(asked))
  const terms = [asked, ...translated.flatMap(([, english]) => english.toLowerCase().split(' '))]
  const hits: (Hit & { score: number })[] = []
  const add = (hit: Hit, name: string, bonus = 0) => {
    const score = Math.max(...terms.map((term, index) => rate(name, hit.description, term) - (index > 0 ? 1 : 0)))
    if (score > 0) hits.push({ ...hit, score: score + bonus })
  }
  for (const { name, description, fields, inputFields, enumValues } of types) {
    add({ type: name, description: description ?? '' }, name, 1)
    for (const field of [...(fields ?? []), ...(inputFields ?? []), ...(enumValues ?? [])])
      add({ type: name, field: field.name, description: field.description ?? '' }, field.name)
  }
  return hits.sort((a, b) => b.score - a.score)
}

function rate(name: string, description: string, term: string): number {
  const lower = name.toLowerCase()
  if (lower === term) return 8
  if (lower.startsWith(term)) return 6
  if (lower.includes(term)) return 4
  return description.toLowerCase().includes(term) ? 2 : 0
}
