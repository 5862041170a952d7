import {
  clauseBefore,
  earlierOf,
  isParted,
  joinVerb,
  lastOf,
  type Named,
  name,
  subjectOf,
  topicOf,
} from './label-context.ts'
import { beforeVerb, isBareVerb, LONGEST_LABEL, objectOf, trimPhrase, verbOf } from './phrases.ts'
import { SELF_CONTAINED } from './rules/label-words.ts'
import { INTRANSITIVE, verbAt, verbAtEnd } from './rules/verbs.ts'
import type { Slot } from './slots.ts'
import { getDimension } from './units.ts'

/** 发放残疾人生活补贴174.05万元、护理补贴66.32万元: the second shares what the first begins with. */
export function nameInList(slot: Slot, head: string, previous: Slot): Named {
  const { label } = previous
  if (isBareVerb(head) && !SELF_CONTAINED.test(head)) {
    const object = objectOf(label)
    // 行政处罚12家、罚款86万元
    if (SELF_CONTAINED.test(label)) return name(label + head, 'listed-deed')
    return name((object === '' ? beforeVerb(label) : object) + head, 'listed-deed')
  }
  // 每千人口拥有医师3.2人、护士3.9人
  const per = /^每[^，。；]{1,4}?(?:人口?|户|家庭|名老人|平方公里)/.exec(label)?.[0] ?? ''
  if (per !== '' && !head.startsWith('每')) return name(per + head, 'listed-shared-head')
  // 文明实践所12个、站168个
  if (head.length === 1 && label.length > 3) return name(label.slice(0, -1) + head, 'listed-shared-end')
  // 国家级示范村2个、省级示范村11个: nothing but the deed is shared
  if (LEVEL.test(head) && head.length > 3) return name(verbOf(label) + head, 'listed')
  const end = head.slice(-2)
  if (
    head.length <= 5 &&
    !previous.rule.startsWith('listed') &&
    label.length > head.length &&
    label.endsWith(end) &&
    (verbOf(head) === '' || INTRANSITIVE.has(verbOf(head)))
  ) {
    const shared = label.slice(0, label.length - head.length)
    // 国家交办件、省交办件; 10亿元以上项目、外资项目: nothing is shared
    const parted =
      /^以[上下]/.test(label.slice(shared.length)) || /[0-9A-Za-z万亿]$/.test(shared) || /^[\d百千万亿]/.test(head)
    if (shared.length < 2 || parted) return name(head, 'listed')
    // 批而未供土地、闲置土地: the cut fell into a word
    const joined = (/[而的之与和未不]$/.test(shared) ? verbOf(label) : shared) + head
    if (joined.length <= LONGEST_LABEL) return name(joined, 'listed-shared-end')
  }
  // 生均公用经费小学650元、初中850元
  const dimension = getDimension(slot.quantity.unit)
  if (
    (dimension === 'MONEY' || dimension === 'RATIO') &&
    head.length <= 3 &&
    label.length > head.length + 3 &&
    previous.quantity.unit === slot.quantity.unit
  ) {
    return name(label.slice(0, -head.length) + head, 'listed-shared-head')
  }
  const verb = verbOf(label)
  const noun = verbAtEnd(head) === 0 || dimension === 'MONEY'
  return name(verb !== '' && verbOf(head) === '' && noun ? verb + head : head, 'listed')
}

/** Only a deed stands before the number: 完成整改3742条 after 发现安全隐患3757条 gives 安全隐患整改. */
export function nameDeed(slot: Slot, head: string, previous: Slot | null): Named {
  const money = getDimension(slot.quantity.unit) === 'MONEY'
  const purpose = money && /投入|拨付|下拨|安排|筹集|争取|筹措|投资/.test(head) ? purposeOf(slot, head) : ''
  if (purpose !== '') return name(head + purpose, 'deed-and-purpose')
  // 整顿党组织1个，立案3件: another thing is counted
  const casualties = /死亡|受伤|伤亡|失踪|受灾|被困/.test(head)
  // 18.6万头只 are of 32.6万头
  const alike = (previous !== null && slot.quantity.unit.startsWith(previous.quantity.unit)) || casualties
  if (previous !== null && !alike && ATTENDED.test(head))
    return name(subjectOf(previous) + head, 'deed-of-thing-before')
  // 完成城市管道改造，覆盖5.2万人; 严厉打击电信网络诈骗，起诉89人
  const parted = isParted(slot)
  const clause = previous === null || parted ? clauseBefore(slot).replace(STRICTLY, '') : ''
  const names = verbAt(clause, 0) > 0 || (clause.length <= (parted ? 14 : 10) && !clause.includes('的'))
  if (
    clause.length >= 4 &&
    names &&
    !/力度$/.test(clause) &&
    !clause.includes(head) &&
    clause.length + head.length <= LONGEST_LABEL
  )
    return name(clause + head, 'deed-of-clause-before')
  if (previous === null || !alike) return name(head, 'deed-alone')
  return name(joinVerb(previous.label, head), 'deed-of-thing-before')
}

/** People who did so did it with the thing just counted: 公益性岗位420个，在岗398人. */
const ATTENDED = /^(?:惠及|覆盖|兑付|受益|参训|参会|参赛|受训|在岗|到岗|上岗|结业|取证)$/

const STRICTLY = /^(?:从[严重快]|依法|严[厉格肃])+/

export const withoutNumbers = (text: string) =>
  text.replace(
    /[0-9.,]+[万亿]?[余多]?[\u4e00-\u9fff]?|[一二三四五六七八九十两]+[个座条处所户]|[一二三四五六七八九十两百千万亿零]{3,}[余多]?[\u4e00-\u9fff]{1,2}$/g,
    '',
  )

/** The clause behind tells another sum, or whom the money reached. */
const OWN_SUM = /^，(?:受益|惠及|新增|总|其中|[^，。；]*[0-9一二两三四五六七八九十百千万亿]余?多?元)/

/** The clause behind: 新建卫生室22所, 为营运车加装预警装置; not 新签约项目36个, which counts for itself. */
function purposeBehind(ahead: string): string {
  const [, clause = '', count = ''] =
    /^，((?!为[^，。；]*的\d)(?:为|给|对)[^，。；]{4,}|[^，。；、0-9]{3,})([0-9]?)/.exec(ahead) ?? []
  // 为总投资的63% is a share
  return (count === '' || BUILDS.test(clause)) && !/^为.*的$/.test(clause) ? clause : ''
}
const BUILDS =
  /^(?:新[改扩]?建|[改扩修续]建|建设|建成|改造|实施|购置|更新|更换|安装|加装|铺设|整治|维修|打造|修缮|用于|为|给|对)/

/** 投入218万元解决缺水问题: what money was for, without further numbers. */
function purposeOf(slot: Slot, head: string): string {
  // 投入1280万元，新建卫生室22所: the next clause says what for
  const next = slot.rest === '' && !OWN_SUM.test(slot.ahead) ? purposeBehind(slot.ahead) : slot.rest
  const purpose = withoutNumbers(trimPhrase(next.replace(/^，?(?:专项)?用于/, '').replace(/解决了/, '解决'))).slice(
    0,
    LONGEST_LABEL - head.length,
  )
  return purpose.length < 3 || /^(?:同比|比|较|占|增|下|的)/.test(purpose) ? '' : purpose
}

/** 总投资, 面积, 金额: whose, says the figure or clause before. */
export function nameAttribute(slot: Slot, head: string, previous: Slot | null, done: readonly Slot[]): Named {
  const topic = wholeOf(topicOf(slot, done), slot, done) ?? previous
  const own = previous === null || verbAt(slot.after, 0) > 0 || /^(?:建成|完成|实施)/.test(slot.after)
  const purpose = own && getDimension(slot.quantity.unit) === 'MONEY' ? purposeOf(slot, head) : ''
  if (purpose !== '' && head.length <= 4) return name(head + purpose, 'deed-and-purpose')
  // 油菜喜获丰收，收获面积9800亩
  const grown = /^(?:种植|播种|收获|栽植)/.test(head) && clauseBefore(slot) !== ''
  if (previous === null && verbAt(head, 0) > 0 && !grown) return name(head, 'own-head')
  const whole =
    slot.opener === 'dun' && topic !== null && topic.owner === '' && topic.label.length + head.length <= LONGEST_LABEL
  const begun = begunBetween(slot)
  const told =
    begun !== '' ? begun : topic === null ? clauseBefore(slot) : whole ? topic.label : topic.owner || ownerOf(topic)
  // 每亩补贴120元，发放补贴资金386万元
  if (/^(?:每|[人户亩]均)/.test(told) && verbAt(head, 0) > 0) return name(head, 'own-head')
  // 企业净增26家、总数186家
  const all = /^(?:总数|总量|总额|数量)$/.test(head)
  const owner = told.replace(/(?:新增|净增)$/, '').replace(all ? NEW : /(?!)/, '')
  slot.owner = owner
  const again = owner.indexOf(head.slice(0, 2))
  const scaled = /^(?:[人户亩村组家社校企店场床生班]均|平均)$/.test(head)
  const bare =
    again > 1
      ? owner.slice(0, again)
      : scaled
        ? owner
        : owner
            .replace(/(?<=.{2})(?:总?面积|产量|总产|单产|亩产|产值|总额|数量|投资额|金额|长度|总量)$/, '')
            .replace(/(?<=.{2})(?:播种|种植|挂果|占地|投资)$/, '')
            // 基金总收入5.2亿元，总支出4.8亿元
            .replace(BALANCE.test(head) ? /(?<=.{2})(?:总|净)?(?:收入|支出)$/ : /(?!)/, '')
  const joined = bare + head
  if (bare === '' || joined.length > LONGEST_LABEL) return name(head, 'own-head')
  return name(joined, 'attribute-of-thing-before')
}

const BALANCE = /(?:收入|支出|结余)$/

/** 残疾儿童康复救助 of 经费支出: the deed stays where it is part of the name. */
const ownerOf = (topic: Slot) =>
  verbAt(topic.label, 0) === 0 && verbAtEnd(topic.label) > 0 && topic.label.length <= 10
    ? topic.label
    : subjectOf(topic)

/** 新认定, before the thing there is more of. */
export const NEW = /^(?:净增|新(?:增|建|登记|注册|认定|设|入库|开工))(?=.{2})/

/** 项目18个，其中省级3个，总投资86亿元: the sum is of all, not of the part. */
function wholeOf(topic: Slot | null, slot: Slot, done: readonly Slot[]): Slot | null {
  if (topic === null || !/^，其中/.test(topic.gap) || slot.opener !== 'comma') return topic
  const [whole] = [...earlierOf(topic, done.slice(0, done.indexOf(topic)))]
  return whole?.quantity.unit === topic.quantity.unit ? whole : topic
}

/** 争取资金2000万元，启动东乡至西乡公路改造，全长11公里: the work that was begun in between. */
function begunBetween(slot: Slot): string {
  const clause = /^[^，；]*，([^，；0-9]{6,})，[^，；]*$/.exec(slot.gap)?.[1] ?? ''
  // 基本生活费按月足额发放，全年支出563万元
  const settled = verbAtEnd(clause)
  const paid = clause.slice(0, -settled).replace(/(?:按[月期季时年]|足额|全部|全额|及时|已|均)+$/, '')
  if (settled > 0 && paid.length + settled < clause.length && paid.length >= 3) return paid
  const work = clause.replace(/^(?:启动|推进|实施|加快)了?/, '')
  return work !== clause || verbAt(clause, 0) > 0 ? work : ''
}

/** 培训 + 参加者: of what was held before. */
export function joinOwner(previous: Slot, head: string): string {
  const owner = previous.owner || subjectOf(previous)
  return owner.length + head.length <= LONGEST_LABEL ? owner + head : head
}

/** 龙头企业53家，其中国家级1家、省级14家: a kind alone is a kind of what was counted. */
export function namePart(slot: Slot, head: string, done: readonly Slot[]): Named | null {
  const superlative = /^最(?:高|低|多|少|大|小|长|短)的/.test(head)
  if (!superlative && !KIND.test(head)) return null
  const within = /其中|包括|含|仅|只有/.test(slot.gap)
  const last = lastOf(slot, done)
  const beside = last !== null && slot.opener === 'dun' && last.rule === 'part-of-thing-before'
  const lesser =
    last?.quantity.unit === slot.quantity.unit &&
    /级$/.test(head) &&
    Number(slot.quantity.value) < Number(last.quantity.value)
  // 国家级龙头企业3家，省级16家
  const rank = last?.quantity.unit === slot.quantity.unit && /级$/.test(head) ? LEVEL.exec(last.label)?.[0] : undefined
  if (rank !== undefined) return name(head + last!.label.slice(rank.length), 'part-of-thing-before')
  if (!superlative && !within && !beside && !lesser) return null
  for (const other of earlierOf(slot, done)) {
    if (other.role === 'CHANGE' || other.role === 'RANK' || getDimension(other.quantity.unit) === 'RATIO') continue
    if (other.rule === 'part-of-thing-before') continue
    if (other.quantity.unit !== slot.quantity.unit && !(superlative || within)) continue
    const closer = within && other.quantity.unit !== slot.quantity.unit
    if (
      closer &&
      [...earlierOf(slot, done)].some((one) => one.quantity.unit === slot.quantity.unit && one.role !== 'CHANGE')
    )
      continue
    const thing = (objectOf(other.label) || other.label).replace(/^[国省市县区乡镇]+级(?:及?以[上下])?/, '')
    const joined = superlative ? thing.replace(/(?:\d|[一二三四五六七八九十]).*$/, '') + head : head + thing
    return joined.length > LONGEST_LABEL ? null : name(joined, 'part-of-thing-before')
  }
  return null
}

const LEVEL = /^(?:国家|省|市|县|区|部|厅)级/

/** 国家级, 重度, 检疫性, 一级, 男, 预备: tells a part apart and names nothing. */
const KIND =
  /^(?:[\u4e00-\u9fff、]{2,12}领域|[\u4e00-\u9fffA-Za-z0-9]{1,5}(?:级(?:及?以[上下])?|类|型|度|性|式|制|档|星|(?<=[国外内民合独])资|(?<=[国])产)|[男女]性?|老年|中年|青年|少儿|城镇|农村|城市|乡村|境内|境外|公办|民办|国有|民营|集体|新建|续建|改建|扩建|在建|专职|兼职|在职|退休|公共|配建)$/
