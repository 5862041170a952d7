const QUOTED = /[“「『"]([^“”「」『』"\n]{2,24})[”」』"]/gu
/** `“专业+协同”的监管合力`: what a way of working is called right behind its name. */
const NAMED_AS =
  /^(?:的)?(?:\p{sc=Han}{0,8})(?:机制|模式|工作法|治理|办法|做法|制度|体系|架构|网格|微格|平台|服务|管理|试点|方式|监管|包干|联动|审批|巡查|专班)/u
/** `依托“…”`, `试行“…”`: what one does with a way of working. */
const DONE_WITH =
  /(?:依托|推行|实行|试行|运用|用好|用|采用|采取|执行|完善|健全|深化|建立|构建|探索|创新|落实|推广|借助|开展|率先试行|推进)$/u
/** Names of ways of working say how many of what, or what joins what: “1+4”, “一窗受理”, “五助”. */
const SHAPE = /[+＋×]|^\d+\s?[+＋]|^[一二三四五六七八九十]\p{sc=Han}[一二三四五六七八九十]?\p{sc=Han}{1,4}$/u
const POLICY =
  /^(?:的)?(?:\p{sc=Han}{0,6})(?:方针|策略|要求|目标|原则|规划|精神|战略|思想|主题|底线|理念|承诺|号召|定位|疫情|行动|工程|计划|项目|攻坚)/u
const BARE =
  /(?<=实行|落实|执行|推行|建立|完善|健全)(一[人户企]一[档策码]|网格化管理|河长制|林长制|田长制|路长制|楼长制)/gu

/** `依托“大数据+网格化”机制` gives 大数据+网格化; `打好“阵地战”` gives none. */
export function findMechanisms(written: string): string[] {
  const names = new Set<string>()
  for (const found of written.matchAll(QUOTED)) {
    const name = found[1]!
    const end = found.index + found[0].length
    const after = written.slice(end, end + 16)
    const before = written.slice(Math.max(0, found.index - 4), found.index)
    if (SHAPE.test(name) && !/[，。；]/u.test(name)) {
      if (!POLICY.test(after) || /[+＋]/u.test(name)) names.add(withTail(name, after))
      continue
    }
    if (/[，。；！]/u.test(name)) continue
    if (NAMED_AS.test(after) && !POLICY.test(after)) names.add(name)
    else if (DONE_WITH.test(before) && !POLICY.test(after) && name.length >= 3) names.add(name)
  }
  for (const found of written.matchAll(BARE)) names.add(found[1]!)
  return [...names]
}

/** A name that is only numbers needs what it counts: “3+14”精网微格, “1+4”基层治理模式. */
function withTail(name: string, after: string): string {
  if (!/^[\d+＋XNxn]+$/u.test(name)) return name
  const tail = /^\p{sc=Han}{1,8}?(?:模式|机制|体系|微格|方案|架构|网络|格局|工程|行动|体制|平台|管理)/u.exec(after)?.[0]
  return tail ? `“${name}”${tail}` : name
}
