const BODY =
  '(?:街道办事处|街道|人民政府办公室|人民政府|人民法院|人民检察院|管理委员会|管委会|工作委员会|委员会|人民代表大会常务委员会|指挥部|办事处|政府办公室|政府|办公室|联合会|总工会|开发区|高新区|新区|园区|总队|支队|大队|中心|公司|集团|医院|学校|大学|学院|监狱|法院|检察院|银行|总站|合作社|联合社|供销社|协会|主席团|海关|林场|农场|公所|局|厅|委|署|处|院|所|站|办|会|镇|乡|苏木|县|区|市|省|州|盟|旗|村|社区)'
const NAME = '[^省市区县州盟旗镇乡\\P{sc=Han}]'
const PLACE = new RegExp(
  `^(?:${NAME}{2,8}(?:省|自治区))?(?:${NAME}{2,8}(?:市(?!场|政|容|民|域|级)|自治州|地区|州|盟))?(?:${NAME}{1,8}(?:(?<!开发|高新|景)区|县|市(?!场|政|容|民|域|级)|旗))?`,
  'u',
)
const BELOW_PLACE = /(?:街道|镇|乡|苏木|村|社区|办事处|人民政府)(?:办事处|人民政府)?$/u
const ENDS_AS_BODY = new RegExp(`${BODY}(?:[（(][^）)]{2,20}[）)])?$`, 'u')
const TAIL =
  /(?:关于)?(?:[（(]?(?:19|20|２０)[\d０-９]{2}|[〇○零一二三四五六七八九]{4}年|上半年|下半年|半年|全年|年度|年终|第?[一二三四]季度|前[二三]季度|\d{1,2}[月-]|政府?工作报告|国民经济|统计公报|工作报告|工作总结|工作情况|年终总结|总结|小结|述职|工作要点|工作汇报|工作计划|(?:重点|主要|年度)(?:工作|任务)|[^，。]{0,8}(?:推进|完成|进展|落实|开展)情况)/u

export interface Organization {
  name: string
  parent: string | null
}

/** `某街道2022年工作总结` gives 某街道, `2023年某县政府工作报告` 某县人民政府. */
export function findOrganizationInTitle(title: string): string | null {
  const bare = title
    .replace(/^[（(【[][^）)】\]]{1,12}[）)】\]]\s*/u, '')
    .replace(/^\s*关于/u, '')
    .replace(/^(?:(?:19|20)\d{2}|[〇○零一二三四五六七八九]{4})\s?年?度?(?:上半年|下半年|[一二三四]季度)?/u, '')
  if (/^.{0,30}政府工作报告/u.test(bare)) {
    const before = /^(.{2,30}?)(?:人民)?政府工作报告/u.exec(bare)?.[1]
    const place = before?.replace(/(?:人民政府)?(?:关于)?(?:(?:19|20)\d{2}年?度?)?$/u, '')
    return place && /[省市县区州盟旗乡镇]$/u.test(place) ? `${place}人民政府` : null
  }
  const tail = TAIL.exec(bare)
  const name = (tail ? bare.slice(0, tail.index) : '').replace(/[的之\s]+$/u, '').replace(/^《/u, '')
  return name.length >= 2 && name.length <= 40 && !/^[全我本][省市县区州镇乡]$/u.test(name) && ENDS_AS_BODY.test(name)
    ? name
    : null
}

/** `甲市乙区丙街道办事处` gives 丙街道办事处 under 甲市乙区. */
export function splitParent(name: string): Organization {
  const place = PLACE.exec(name)?.[0] ?? ''
  const rest = name.slice(place.length)
  if (place === '') return { name, parent: null }
  if (/^(?:人民政府|政府|人民|委员会|管委会|管理委员会|$)/u.test(rest)) {
    const inner = /^(.*[省市州])(?=.)/u.exec(place.slice(0, -1))?.[1]
    return inner ? { name: name.slice(inner.length), parent: inner } : { name, parent: null }
  }
  return { name: BELOW_PLACE.test(rest) ? rest : name, parent: place }
}

/** The publisher is the body itself, by its full name: 某街道办事处 for 某街道. */
export function isSameBody(short: string, full: string): boolean {
  const core = (name: string) =>
    name.replace(/[（(].*$/u, '').replace(/(?:办事处|人民政府|管理委员会|管委会|政府)$/u, '')
  return core(full) !== '' && core(full).endsWith(core(short))
}

export function endsAsBody(name: string): boolean {
  return name.length >= 2 && name.length <= 40 && /^\p{sc=Han}/u.test(name) && ENDS_AS_BODY.test(name)
}

const DAY =
  /[（(]?\s?(?:(?:19|20)\d{2}\s?[年\-/.]\s?\d{1,2}\s?(?:[月\-/.]\s?(?:\d{1,2}\s?[日号]?)?)?|[〇○零Ｏ一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}[日号])?)\s?[）)]?/u
const OFFICE =
  /^\p{sc=Han}{2,30}(?:局|委员会|政府|办公室|管委会|厅|办事处|中心|法院|检察院|联合会|总工会|[大支总]队|公司|集团|医院|大学|学院|指挥部|合作社|联合社|供销社|协会|调查队|处|院|委|總隊|委員會|辦公室|辦事處|廳|處)$/u

/** `某市统计局`; a place alone (`某市`) is no office, nor is `建设强市`. */
export const isOffice = (written: string): boolean => OFFICE.test(written)

/** `某市生态环境局（2024年2月6日）`, `某区统计局  国家统计局某调查队`: offices and a day, and nothing else. */
export function isByline(written: string): boolean {
  return findBylineOffices(written).length > 0
}

export function findBylineOffices(written: string): string[] {
  if (written.length > 80) return []
  const rest = written.replace(DAY, ' ')
  const names = rest.split(/[\s\u3000]+/u).filter((name) => name !== '')
  const signed = rest !== written || names.length > 1
  return signed && names.every(isOffice) ? names : []
}

/** A place with nothing below it: 清禾区. */
export function isPlaceOnly(name: string): boolean {
  return PLACE.exec(name)?.[0] === name
}
