import { nameFromAfter, takesAfter, thingAfter } from './label-after.ts'
import {
  clauseBefore,
  countedBefore,
  dropOrigin,
  earlierOf,
  hasOrigin,
  type Named,
  name,
  sameUnitBefore,
  subjectOf,
  topicOf,
} from './label-context.ts'
import { joinOwner, NEW, nameAttribute, nameDeed, nameInList, namePart } from './label-parts.ts'
import { fitLabel, isBareVerb, LONGEST_LABEL, trimLeading, trimPhrase } from './phrases.ts'
import { MOVED_TO } from './rules/change-words.ts'
import { BARE_ATTRIBUTE, COMPLETION, HELD_AGAINST, SELF_CONTAINED } from './rules/label-words.ts'
import { verbAt } from './rules/verbs.ts'
import type { Slot } from './slots.ts'
import { getDimension, isRate } from './units.ts'

/** What a level counts: the words before it, the thing behind it, or what the sentence said before. */
export function nameLevel(slot: Slot, previous: Slot | null, done: readonly Slot[]): Named {
  // 改造小区21个，涉及楼栋312栋、建筑面积86万平方米: what follows is measured of the first
  if (previous !== null && slot.opener === 'dun') slot.owner = previous.owner
  else if (previous !== null && /^(?:共?涉及|惠及|覆盖|受益)/.test(slot.before)) slot.owner = subjectOf(previous)
  if (previous !== null && slot.gap === '') return name(previous.label, 'paired-count')
  if (previous !== null && isReached(slot, previous)) return name(previous.label, 'from-to')
  const raw = dropOrigin(slot.before)
  const head = trimPhrase(raw)
  const after = thingAfter(slot)
  if (previous !== null && /^每.{0,4}(?:人|户|名老人|老年人|儿童|人口|群众)$/.test(head))
    return name(subjectOf(previous) + head, 'attribute-of-thing-before')
  if (takesAfter(slot, raw, head, after)) return nameFromAfter(slot, raw, head, after, done)
  const total =
    previous !== null &&
    /^[，；]?(?:总数|总量|总额|规模|累计|总共|共|合计)?(?:已)?(?:达到?|增至|突破|超过?)$/.test(slot.gap)
  // 贫困村（36个）
  const named = head === '' && slot.bracketed ? trimPhrase(/([^，；：。、（）]{2,})（$/.exec(slot.lead)?.[1] ?? '') : ''
  if (named !== '') return name(fitLabel(named), 'own-head')
  if (head === '' || total) return nameFromContext(slot, previous, after, done)
  // 城镇居民人均收入41860元，农村居民为23150元
  const model = getDimension(slot.quantity.unit) === 'MONEY' ? sameUnitBefore(slot, done) : null
  const likely =
    model?.quantity.unit === slot.quantity.unit && head.length >= 3 && head.length <= 6 && verbAt(head, 0) === 0
  const shared = likely ? model.label.indexOf(head.slice(-2)) : -1
  if (model !== null && shared > 0 && shared + 4 <= model.label.length) {
    return name(head + model.label.slice(shared + 2), 'listed-shared-head')
  }
  // 公用经费小学提高到720元，初中提高到940元
  if (previous?.quantity.unit === slot.quantity.unit && PARALLEL.test(head) && PARALLEL_END.test(previous.label)) {
    return name(previous.label.replace(PARALLEL_END, head), 'listed-shared-head')
  }
  // 完成9.46万亩，占下达计划9万亩的105%: the quota of what was done
  // 进口整体通关时间32.6小时，出口1.2小时
  const twin = PARALLEL.test(head) ? sameUnitBefore(slot, done) : null
  if (twin?.quantity.unit === slot.quantity.unit && PARALLEL_START.test(twin.label) && !twin.label.startsWith(head))
    return name(twin.label.replace(PARALLEL_START, head), 'listed-shared-head')
  // 远优于1.2次的控制指标, 高出全市平均420平方米, 控制在年初确定的25起以内: held against another figure
  const against = HELD_AGAINST.test(slot.before) ? topicOf(slot, done) : null
  if (against !== null)
    return /(?:目标|任务|计划|指标)$/.test(head)
      ? name(fitLabel(`${against.label}目标`), 'goal-after')
      : name(against.label, 'figure-before')
  // 清运垃圾460车（折合1380吨）
  if (previous !== null && /^(?:折合|约合|合|计|即|相当于)$/.test(slot.before))
    return name(previous.label, 'figure-before')
  // 首贷户由35万元提到40万元，二套户由50万元提到60万元: the same measure of another
  const measure =
    hasOrigin(slot.before) && previous?.rule === 'from-to' ? MEASURE_TAIL.exec(previous.label)?.[0] : undefined
  if (
    measure !== undefined &&
    previous!.quantity.unit === slot.quantity.unit &&
    head.length <= 8 &&
    !MEASURE_TAIL.test(head)
  )
    return name(head + measure, 'listed-shared-head')
  const quota =
    (slot.role === 'TARGET' && /^(?:占|为|超)/.test(head)) || /^占(?:到|了)?(?:全|总)/.test(head)
      ? topicOf(slot, done)
      : null
  if (quota !== null) return name(quota.label, 'completion')
  const goal = COMPLETION.test(head) || /^超(?:计划|目标|任务|预期)$/.test(head) ? topicOf(slot, done) : null
  if (goal !== null && goal.label.length + head.length <= LONGEST_LABEL)
    return name(goal.label + head, 'attribute-of-thing-before')
  const tested = SCORE.test(head) ? TESTED.exec(slot.lead)?.[1] : undefined
  if (tested !== undefined) return name(fitLabel(trimLeading(tested) + head), 'attribute-of-clause-before')
  const part = namePart(slot, head, done)
  if (part !== null) return part
  if (BARE_ATTRIBUTE.test(head)) return nameAttribute(slot, head, previous, done)
  const event = ATTENDANCE.test(head) ? EVENT.exec(slot.lead)?.[1] : undefined
  if (event !== undefined) return name(fitLabel(event + head), 'attribute-of-clause-before')
  if (previous !== null && ATTENDANCE.test(head)) return name(joinOwner(previous, head), 'attribute-of-thing-before')
  if (slot.opener === 'dun' && previous !== null) return nameInList(slot, head, previous)
  const deed = head.replace(MANNER, '')
  // 新接收286人
  if (/^新/.test(deed) && isBareVerb(deed.slice(1)) && previous !== null)
    return nameDeed(slot, deed, sameUnitBefore(slot, done))
  // 建筑施工事故21起，死亡23人: of the event, not of those who died in another
  const incident = /^(?:死亡|受伤|伤亡|失踪)$/.test(deed)
    ? [...earlierOf(slot, done)].find((other) => !/死亡|受伤|伤亡|失踪/.test(other.label))
    : undefined
  if (incident !== undefined) return nameDeed(slot, deed, incident)
  if (isBareVerb(deed) && !SELF_CONTAINED.test(head)) return nameDeed(slot, deed, sameUnitBefore(slot, done))
  // 首批3处已有1处完工: of what the clause before tells
  if (/^(?:首批|前期|第[一二三]批)$/.test(head) && clauseBefore(slot) !== '')
    return name(fitLabel(clauseBefore(slot)), 'clause-before')
  // 到位资金792万元，镇上又拨付给村719万元: of the money that was told first
  const money = previous !== null && getDimension(slot.quantity.unit) === 'MONEY' && FLOWS.test(head)
  if (money && previous.quantity.unit === slot.quantity.unit) {
    slot.owner = previous.owner || subjectOf(previous).replace(/到位$/, '')
    return name(fitLabel(slot.owner + head.replace(/^.*(?=下拨|拨付|拨[到给]|转拨)/, '')), 'deed-of-thing-before')
  }
  // “心愿单”200个，圆了180个; 补助到位200万元，发下去190万元
  if (
    SHORT_DEED.test(head) &&
    previous !== null &&
    (previous.quantity.unit === slot.quantity.unit || previous.rule !== 'deed-alone')
  )
    return nameShort(slot, previous, head)
  // 加装电梯112部，当年申请、当年投用的有69部: those of them
  const those = /(?:^|、)([^、，]{2,8})的有$/.exec(slot.before)?.[1]
  if (those !== undefined && previous?.quantity.unit === slot.quantity.unit)
    return name(fitLabel(subjectOf(previous) + those), 'part-of-thing-before')
  // 实际改成81户: of what was to be done
  if (/^(?:实际)?[改建办做干装修]成$/.test(head) && previous !== null)
    return nameFromContext(slot, previous, after, done)
  // 其中10亿元以上8个: of the things just counted
  if (/以[上下]$/.test(head) && previous !== null)
    return name(
      isRate(previous.quantity.unit) ? head : head + kindOf(countedBefore(slot, done) ?? previous),
      'attribute-of-thing-before',
    )
  // 8支专职队仅3支达标: how far those few came
  if (/仅有?$|只有$/.test(raw) && /^[\u4e00-\u9fff]{2}$/.test(slot.after)) return name(head + slot.after, 'deed-after')
  return name(head, 'own-head')
}

/** 按时足额发放: how it was done. */
const MANNER = /^(?:按时|足额|按期|全额|如数|准时|及时|一次性|精准|直接)+/
/** Money handed on, without a word for it. */
const FLOWS = /(?:下拨|拨付|拨[到给]|转拨)(?:到|给)?(?!.*(?:资金|款|费|金|补贴|补助|贷|税)).*$/

/** One character and how it came out: 圆了, 发下去, 收上来. */
const SHORT_DEED =
  /^(?:实际)?(?:[收发报拨交还退装修卖买种养圆议查补打建改办领到掉]|成功)(?:下来|下去|上来|上去|出去|出来|回来|起来|到位|掉|完|成)?了?$/

function nameShort(slot: Slot, previous: Slot, deed: string): Named {
  const owner = previous.owner || subjectOf(previous).replace(/(?:到位|下达|下拨|任务|收)$/, '')
  slot.owner = owner
  return name(fitLabel(owner + deed.replace(/^实际|了$/g, '')), 'deed-of-thing-before')
}

/** 高新技术企业 of 新增高新技术企业; what is left when it was told by its size is its kind: 项目 of 亿元以上项目. */
const kindOf = (counted: Slot) => subjectOf(counted).replace(/^.*以[上下](?:的)?(?=.{2})/, '')

/** Who came to what was just counted. */
const ATTENDANCE =
  /^(?:受众|观众|(?:参加|参与|参训|受训|受惠|到场|到会|观看|现场|听课|参赛|参会)(?:者|人数|人员|群众|学生|师生|居民|职工|党员|企业|教师|干部|观众|选手|志愿者)?)$/

/** 开展义务植树活动，…，参加人数: what they came to. */
const EVENT = /.*(?:开展|举办|组织|举行)了?([^，；。0-9]{2,12}(?:活动|比赛|演练|讲座|竞赛|论坛|培训班?))，/

/** 在群众满意度调查中，得分93.46分: the score of what was asked or tested. */
const SCORE = /^(?:综合|平均|最终|总)?(?:得分|评分|总分|成绩|满意度)$/
const TESTED =
  /(?:^|[，；])[^，；]{0,8}?在([^，；]{2,24}(?:测评|评价|考核|调查|评比|评估|评议|检查|督查|测试|考试|抽查))中，[^，；]*$/

const MEASURE_TAIL =
  /(?:最高|最低|人均|平均)?[\u4e00-\u9fff]{0,2}(?:额度|标准|补助|补贴|工资|时限|价格|费用|收入|浓度|面积|数量|单价|产量)$/

const PARALLEL =
  /^(?:小学|初中|高中|幼儿园|城镇|城市|农村|乡村|男性|女性|进口|出口|门诊|住院|国内|国外|省内|省外|线上|线下|公办|民办)$/
const PARALLEL_START =
  /^(?:小学|初中|高中|城镇|城市|农村|乡村|男性|女性|进口|出口|门诊|住院|国内|国外|省内|省外|线上|线下|公办|民办)(?=.{2})/
const PARALLEL_END = /(?:小学|初中|高中|幼儿园|城镇|城市|农村|乡村|男性|女性)$/

function isReached(slot: Slot, previous: Slot): boolean {
  return MOVED_TO.test(slot.gap) || (hasOrigin(previous.before) && /^[\u4e00-\u9fff]{0,8}[到至为成]$/.test(slot.gap))
}

const FATE = /^(?:已|均已|全部)?((?:拨付|支出|使用|兑付|发放)(?:到位|完毕)?)(?=[，。；]|$)/

/** No words of its own: 共12场, 达到300亿元. */
function nameFromContext(slot: Slot, last: Slot | null, after: string, done: readonly Slot[]): Named {
  // 开工率100%，建成980套: of what was counted before the rate
  const rate = last?.rule === 'rate-of-figure-before' && !isRate(slot.quantity.unit)
  const previous = (rate ? countedBefore(slot, done) : null) ?? last
  // 全年收入387万元；分季看，一季度70万元，二季度104万元: of what the sentence began with
  const whole = /分(?:季度?|月|年度?|阶段)看/.test(slot.lead) ? [...earlierOf(slot, done)].at(-1) : undefined
  if (whole !== undefined && whole.quantity.unit === slot.quantity.unit) return name(whole.label, 'figure-before')
  // 更新任务较重，尚有42公里未改造: the clause between is nearer than the figure before it
  const between = /^[^，；]*[，；]([^，；：]{4,})，[^，；：]*$/.test(
    `${slot.gap.startsWith('，') || slot.gap.startsWith('；') ? '' : '，'}${slot.gap}`,
  )
    ? clauseBefore(slot)
    : ''
  if (previous !== null && between === '') {
    // 目标是6000人，实际做到6852人
    const reached = previous.role === 'TARGET' && slot.role === 'ACTUAL'
    // 计划投资1.9亿元，已完成9350万元: the same measure, not only whose
    const measured = previous.role === 'TARGET' || /(?:年度|全年)?计划(?=总?投资)/.test(previous.label)
    // 资金8640万元，其中6912万元已拨付到位
    const fate = FATE.exec(slot.after)?.[1]
    if (fate !== undefined && /其中/.test(slot.gap) && previous.label.length + fate.length <= LONGEST_LABEL)
      return name(previous.label + fate, 'deed-of-thing-before')
    const label = (slot.opener === 'dun' || measured ? '' : previous.owner) || previous.label
    const plain = label
      .replace(/(?:新增|净增)$/, '')
      .replace(/总|累计|共/.test(slot.gap) ? NEW : /^(?:新增|净增)(?=.{2})/, '')
    return name(
      reached || measured
        ? plain.replace(/的?(?:目标|任务)(?:任务|数|值)?$|(?:年度|全年|年初)?计划(?=投资)/, '') || label
        : plain,
      'figure-before',
    )
  }
  // 其中东村最高，有80万元
  const most = last === null ? undefined : /其中([^，；]{2,10}?)最[高多大低少小]，[^，；]*$/.exec(slot.lead)?.[1]
  if (most !== undefined && most.length + last!.label.length <= LONGEST_LABEL)
    return name(most + last!.label, 'part-of-thing-before')
  const before = clauseBefore(slot)
  return name(before || after || trimPhrase(slot.lead), before === '' ? 'thing-after' : 'clause-before')
}
