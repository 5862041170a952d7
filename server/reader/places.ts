const ENDING =
  '(?:居民委员会|社区|居委会|行政村|自然村|村|大道|大街|街巷|路|街|巷|弄|桥|苑|花园|公园|小区|新村|家园|公寓|广场|片区|集镇区|镇区|集镇|园区|工业园|产业园|科创园|地块|水库|老街|市场|商场|大厦|湿地|景区|港|湖|河)'
const TAIL = '(?:[一二三四五六七八九十\\d]{1,2}期)?(?:[A-Z]\\d{0,3}块|[东西南北]{1,2}侧(?:地块)?|地块)?'
/** What a name does not contain: joints of the sentence, verbs and counts before it. */
const JOINT =
  /(?:[的在和与及或对向到从将把等为了由至于使被按给跟同是有各该本全每两共经沿带围绕并后前内外中上下以、，。；：（）()“”《》\s\d]|完成|推进|建成|打造|改造|启动|走进|覆盖|涉及|位于|开展|实施|建设|提升|整治|加快|基本|进一步|包括|推动|其中|参与|组织|落实|创建|新建|改建|修建|扩建|成立|设立|开通|打通|拆除|清理|接入|整合|修复|维修|重点|部分|所有|多个|年内|继续|高标准|高质量|高水平|全面|积极|持续|以及|率先|依托|通过|召开|出台|获评|入选|荣获|帮助|服务|支持|项目|工程|征收|签约|华丽|精心|坚持|用好|盘活|引进|投入|获得|新增|完善)/u
const GENERIC =
  /^(?:居民|住宅|农贸|专业|特色|自然|行政|老旧|重点|示范|试点|口袋|体育|城市|农|乡|全|各|街道|工业|商业|现代|智慧|未来|和谐|社区|安置房|文化|法治文化|主题|生态|森林|湿地|郊野|儿童|健康|党建|核心|道|公|铁|线|思|出|一|网|销|套|马|高|快速|主干|城中|中心|美丽|幸福|新|老|大|小|河|湖|资本|消费|人才|就业|劳动力|要素|股票|房地产|国内|国际|二手|开放|产业|科技|绿色|空间|丝绸之|先行|样板|批发|建材|综合|集贸|菜|文明|平安|最美|红色|网络|智能|特殊|美好|主要|背|街|小微|创业|双创|园|科创|民营|特大|江|长|运|黄|入|排|整|清|黑臭|山|水|江河|江|农业|物流|经济|口|海|空|通|找|铺|让|退|筑|架|搭|引|过|断头|农村|村|高架|交通|大型|文旅|步行|美食|特色)$/u
const NAME = new RegExp(`(\\p{sc=Han}{1,7}?)${ENDING}${TAIL}`, 'gu')

/** `打造万欣社区口袋公园` gives 万欣社区; `建筑工地、农贸市场` give none. */
export function findPlaces(written: string): string[] {
  const places = new Set<string>()
  for (const found of written.matchAll(NAME)) {
    const whole = found[0]
    const cut = findLastJoint(whole, found[1]!.length)
    const place = whole.slice(cut)
    const name = found[1]!.slice(cut)
    if (name.length < 1 || name.length > 6 || GENERIC.test(name)) continue
    if (name.length === 1 && !/(?:[镇村桥]|[一二三四五六七八九十]期)/u.test(place)) continue
    places.add(place)
  }
  return [...places]
}

function findLastJoint(whole: string, nameLength: number): number {
  const name = whole.slice(0, nameLength)
  let cut = 0
  for (let from = 0; from < name.length; ) {
    const found = JOINT.exec(name.slice(from))
    if (!found) break
    from += found.index + found[0].length
    cut = from
  }
  return cut
}
