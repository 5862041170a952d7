const QUOTED = /[“「『"]([^“”「」『』"\n]{2,24})[”」』"]/gu
/** `“专家+群众”的监管合力`: what a way of working is called right behind its name. */
const NAMED_AS =
  /^(?:的)?\p{sc=Han}{0,6}?(?:机制|模式|工作法|治理|办法|做法|制度|体系|架构|网格|监管|包干|联动|审批|巡查|专班|合力|管理方式|服务方式)/u
/** `依托“…”`, `试行“…”`: what one does with a way of working. */
const DONE_WITH =
  /(?:依托|推行|实行|试行|运用|用好|采用|采取|执行|健全|深化|建立|构建|探索|创新|落实|推广|借助|推进|搭建起?)$/u
/** Names that say what joins what, or how one thing serves all: “互联网+监管”, “2+6”, “一网通管”. */
const JOINED = /[+＋]|^\d+\s?[xX×]\s?\d+$/u
const ONE_FOR_ALL = /^一(?:\p{sc=Han}{3}|\p{sc=Han}一\p{sc=Han})(?:[、，]\p{sc=Han}{4,5})?$/u
/** Slogans, brands, campaigns and epidemics are called otherwise. */
const OTHERWISE =
  /^(?:的)?\p{sc=Han}{0,6}?(?:方针|策略|要求|目标|原则|规划|精神|战略|思想|主题|底线|理念|承诺|号召|定位|疫情|工程|计划|品牌|活动|项目|救助|人员|案件|改革|管控|措施)/u
const LISTED = /^[、和与及]\p{sc=Han}{0,4}$/u
const BARE =
  /(?<=实行|落实|执行|推行|建立|完善|健全)(?:一[人户企村]一[档策码品]|网格化管理|河长制|林长制|田长制|路长制|楼长制)/gu

/** `依托“互联网+监管”机制` gives 互联网+监管; `打好“攻坚战”` gives none. */
export function findMechanisms(written: string): string[] {
  const names: string[] = []
  let next = ''
  let nextStart = written.length
  for (const found of [...written.matchAll(QUOTED)].reverse()) {
    const end = found.index + found[0].length
    const name = found[1]!
    const listed = next !== '' && LISTED.test(written.slice(end, nextStart))
    const mechanism = isMechanism(name, written, found.index, end) || listed
    next = mechanism ? name : ''
    nextStart = found.index
    if (mechanism) names.unshift(addTail(name, written.slice(end, end + 16)))
  }
  for (const found of written.matchAll(BARE)) names.push(found[0])
  return [...new Set(names)]
}

function isMechanism(name: string, written: string, start: number, end: number): boolean {
  if (/[。；！？]/u.test(name) || (/，/u.test(name) && !ONE_FOR_ALL.test(name))) return false
  if (JOINED.test(name)) return true
  const after = written.slice(end, end + 12)
  if (OTHERWISE.test(after)) return false
  return (
    ONE_FOR_ALL.test(name) ||
    NAMED_AS.test(after) ||
    (name.length >= 3 && DONE_WITH.test(written.slice(Math.max(0, start - 4), start)))
  )
}

/** A name of numbers alone needs what it counts: “2+6”基层治理模式. */
function addTail(name: string, after: string): string {
  if (!/^[\d+＋XNxn×]+$/u.test(name)) return name
  const tail = /^\p{sc=Han}{1,8}?(?:模式|机制|体系|方案|架构|网络|格局|工程|行动|体制|平台|管理)/u.exec(after)?.[0]
  return tail ? `“${name}”${tail}` : name
}
