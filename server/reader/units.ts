import { COUNTING_WORDS } from './rules/counting-words.ts'

export const DIMENSIONS = [
  'COUNT',
  'PEOPLE',
  'MONEY',
  'AREA',
  'LENGTH',
  'VOLUME',
  'MASS',
  'ENERGY',
  'POWER',
  'TIME',
  'RATIO',
  'DENSITY',
  'OTHER',
] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** value × factor = value in the base unit; the factor is an exact decimal except for 亩, which has none. */
export interface UnitDefinition {
  symbol: string
  name: string
  dimension: Dimension
  base: string
  factor: string
  aliases?: readonly string[]
}

type Line = readonly [symbol: string, dimension: Dimension, base: string, factor: string, aliases?: string]

/** One line a unit. Measure words that only count stand in rules/counting-words.ts. */
const MEASURES: readonly Line[] = [
  ['人', 'PEOPLE', '人', '1', '名 位 口'],
  ['元', 'MONEY', '元', '1', '人民币 圆 块钱 元人民币'],
  ['角', 'MONEY', '元', '0.1'],
  ['美元', 'MONEY', '美元', '1', 'USD 美金'],
  ['欧元', 'MONEY', '欧元', '1'],
  ['港元', 'MONEY', '港元', '1', '港币'],
  ['澳门元', 'MONEY', '澳门元', '1'],
  ['日元', 'MONEY', '日元', '1'],
  ['英镑', 'MONEY', '英镑', '1'],
  ['平方米', 'AREA', '平方米', '1', '㎡ m² m2 平米 平方 方米'],
  ['平方公里', 'AREA', '平方米', '1000000', '平方千米 km² km2 ㎢'],
  ['公顷', 'AREA', '平方米', '10000', 'hm²'],
  ['亩', 'AREA', '平方米', '666.666666666667'],
  ['米', 'LENGTH', '米', '1', 'm 公尺'],
  ['公里', 'LENGTH', '米', '1000', '千米 km ㎞ 车道公里'],
  ['海里', 'LENGTH', '米', '1852'],
  ['里', 'LENGTH', '米', '500', '华里'],
  ['厘米', 'LENGTH', '米', '0.01', 'cm ㎝ 公分'],
  ['毫米', 'LENGTH', '米', '0.001', 'mm ㎜'],
  ['微米', 'LENGTH', '米', '0.000001', 'μm'],
  ['延米', 'LENGTH', '米', '1', '延长米'],
  ['皮长公里', 'LENGTH', '皮长公里', '1'],
  ['立方米', 'VOLUME', '立方米', '1', 'm³ m3 ㎥ 立方 方 土石方'],
  ['千升', 'VOLUME', '立方米', '1', 'kL'],
  ['升', 'VOLUME', '立方米', '0.001', 'L'],
  ['毫升', 'VOLUME', '立方米', '0.000001', 'ml'],
  ['标准箱', 'VOLUME', '标准箱', '1', 'TEU 标箱'],
  ['吨', 'MASS', '千克', '1000', 't 公吨'],
  ['千克', 'MASS', '千克', '1', '公斤 kg ㎏'],
  ['斤', 'MASS', '千克', '0.5', '市斤'],
  ['克', 'MASS', '千克', '0.001', 'g'],
  ['毫克', 'MASS', '千克', '0.000001', 'mg'],
  ['微克', 'MASS', '千克', '0.000000001', 'μg ug'],
  ['吨公里', 'OTHER', '吨公里', '1', '吨千米'],
  ['人公里', 'OTHER', '人公里', '1', '人千米'],
  ['公担', 'MASS', '千克', '100', '担'],
  ['千瓦时', 'ENERGY', '千瓦时', '1', 'kWh 度 度电'],
  ['吨标准煤', 'ENERGY', '吨标准煤', '1', '吨标煤'],
  ['千瓦', 'POWER', '千瓦', '1', 'kW'],
  ['兆瓦', 'POWER', '千瓦', '1000', 'MW'],
  ['瓦', 'POWER', '千瓦', '0.001', 'W'],
  ['吉瓦', 'POWER', '千瓦', '1000000', 'GW'],
  ['千伏安', 'POWER', '千伏安', '1', 'kVA'],
  ['马力', 'POWER', '马力', '1'],
  ['小时', 'TIME', '秒', '3600', '个小时 学时 课时 小时次'],
  ['分钟', 'TIME', '秒', '60'],
  ['秒', 'TIME', '秒', '1'],
  ['天', 'TIME', '秒', '86400', '日'],
  ['工作日', 'TIME', '工作日', '1', '个工作日'],
  ['月', 'TIME', '月', '1', '个月'],
  ['年', 'TIME', '月', '12', '周年'],
  ['周', 'TIME', '秒', '604800'],
  ['岁', 'TIME', '月', '12', '周岁'],
  ['%', 'RATIO', '%', '1', '％ 百分之 ﹪'],
  ['‰', 'RATIO', '%', '0.1', '千分之'],
  ['万分之', 'RATIO', '%', '0.01', '/万 ‱ 1万分之'],
  ['十万分之', 'RATIO', '%', '0.001', '10万分之 /10万'],
  ['百万分之', 'RATIO', '%', '0.0001', '/100万'],
  ['个百分点', 'RATIO', '个百分点', '1', '百分点'],
  ['个千分点', 'RATIO', '个百分点', '0.1', '千分点'],
  ['成', 'RATIO', '%', '10'],
  ['倍', 'RATIO', '倍', '1'],
  ['比', 'RATIO', '比', '1'],
  ['二分之', 'RATIO', '二分之', '1'],
  ['三分之', 'RATIO', '三分之', '1'],
  ['四分之', 'RATIO', '四分之', '1'],
  ['五分之', 'RATIO', '五分之', '1'],
  ['十分之', 'RATIO', '%', '10'],
  ['微克/立方米', 'DENSITY', '微克/立方米', '1', 'μg/m³ ug/m3 μg/m3 微克每立方米'],
  ['毫克/立方米', 'DENSITY', '微克/立方米', '1000', 'mg/m³ mg/m3'],
  ['毫克/升', 'DENSITY', '毫克/升', '1', 'mg/L'],
  ['人/平方公里', 'DENSITY', '人/平方公里', '1'],
  ['元/平方米', 'DENSITY', '元/平方米', '1', '元/㎡ 元每平方米'],
  ['元/亩', 'DENSITY', '元/亩', '1'],
  ['公斤/亩', 'DENSITY', '公斤/亩', '1', '千克/亩 kg/亩'],
  ['分贝', 'OTHER', '分贝', '1', 'dB'],
  ['摄氏度', 'OTHER', '摄氏度', '1', '℃'],
  ['千伏', 'OTHER', '千伏', '1', 'kV'],
  ['兆帕', 'OTHER', '兆帕', '1', 'MPa'],
  ['千帕', 'OTHER', '兆帕', '0.001', 'kPa'],
  ['帕', 'OTHER', '兆帕', '0.000001', 'Pa'],
  ['兆', 'OTHER', '兆', '1', 'Mbps'],
  ['Gbps', 'OTHER', '兆', '1000'],
  ['Tbps', 'OTHER', '兆', '1000000'],
  ['EB', 'OTHER', 'TB', '1048576'],
  ['PB', 'OTHER', 'TB', '1024'],
  ['TB', 'OTHER', 'TB', '1'],
  ['GB', 'OTHER', 'GB', '1'],
  ['MB', 'OTHER', 'GB', '0.0009765625'],
  ['P', 'OTHER', 'P', '1', 'PFLOPS PFlops PFlop/s'],
  ['EFLOPS', 'OTHER', 'P', '1000', 'EFlops'],
  ['位次', 'OTHER', '位次', '1', '个位次 个名次'],
]

const COUNTED_PEOPLE = new Set(['人次', '人份', '人天', '人日'])

/** Every unit the reader knows by name; the product's table of units is filled from it. */
export const UNITS: readonly UnitDefinition[] = [
  ...MEASURES.map(([symbol, dimension, base, factor, aliases]) => ({
    symbol,
    name: symbol,
    dimension,
    base,
    factor,
    ...(aliases === undefined ? {} : { aliases: aliases.split(' ') }),
  })),
  ...COUNTING_WORDS.map((word) => ({
    symbol: word,
    name: word,
    dimension: (COUNTED_PEOPLE.has(word) ? 'PEOPLE' : 'COUNT') as Dimension,
    base: word,
    factor: '1',
  })),
]

const bySymbol = new Map<string, UnitDefinition>()
for (const unit of UNITS) {
  for (const name of [unit.symbol, ...(unit.aliases ?? [])]) if (!bySymbol.has(name)) bySymbol.set(name, unit)
}

/** The unit of a symbol or alias; undefined for a word no table has, which then counts itself. */
export function findUnit(symbol: string): UnitDefinition | undefined {
  return bySymbol.get(symbol)
}

/** Dimension of any unit a figure may have: 元/㎡ is a density, an unknown measure word counts. */
export function getDimension(symbol: string): Dimension {
  const known = bySymbol.get(symbol)
  if (known) return known.dimension
  return symbol.includes('/') ? 'DENSITY' : 'COUNT'
}

/** Every spelling, longest first, for reading a unit at a place. */
export const UNIT_SPELLINGS: ReadonlySet<string> = new Set(bySymbol.keys())
export const LONGEST_SPELLING = Math.max(...[...UNIT_SPELLINGS].map((spelling) => spelling.length))

/** 个百分点: what two rates are apart. */
export const isPoints = (symbol: string) => /^个?[百千]分点$/.test(symbol)

/** 位, 个名次: places in a ranking. */
export const isPlaces = (symbol: string) => /^(?:位|名|个位次|位次|个名次)$/.test(symbol)

/** %, ‰, 比: a share of something, neither a multiple nor what two rates are apart. */
export const isRate = (symbol: string) => symbol !== '倍' && !isPoints(symbol) && getDimension(symbol) === 'RATIO'
