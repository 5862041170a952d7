import {
  clauseBefore,
  countedBefore,
  earlierOf,
  hasOrigin,
  type Named,
  name,
  sameUnitBefore,
  subjectOf,
  topicOf,
} from './label-context.ts'
import { nameFromSentence } from './label-from-sentence.ts'
import type { Level } from './label-levels.ts'
import { joinOwner, nameAttribute, nameDeed, nameInList } from './label-parts.ts'
import { fitLabel, isBareVerb, LONGEST_LABEL, trimLeading } from './phrases.ts'
import { ASSESSMENTS, BARE_ATTRIBUTE, COMPLETION, HELD_AGAINST, SELF_CONTAINED } from './rules/label-words.ts'
import { verbAt } from './rules/verbs.ts'
import type { Slot } from './slots.ts'
import { getDimension, isRate } from './units.ts'

/** The figure before it counts in the same unit. */
const isAlike = (slot: Slot, previous: Slot | null): previous is Slot => previous?.quantity.unit === slot.quantity.unit

/** 城镇居民人均收入41860元，农村居民为23150元; 甲类贷款额度由35万元提到40万元，乙类由50万元提到60万元. */
export function nameSameMeasure({ slot, previous, done, head }: Level): Named | null {
  const model = getDimension(slot.quantity.unit) === 'MONEY' ? sameUnitBefore(slot, done) : null
  if (isAlike(slot, model) && head.length >= 3 && head.length <= 6 && verbAt(head, 0) === 0) {
    const shared = model.label.indexOf(head.slice(-2))
    if (shared > 0 && shared + 4 <= model.label.length)
      return name(head + model.label.slice(shared + 2), 'listed-shared-head')
  }
  if (!isAlike(slot, previous) || previous.rule !== 'from-to' || !hasOrigin(slot.before)) return null
  const measure = MEASURE_TAIL.exec(previous.label)?.[0]
  if (measure === undefined || head.length > 8 || MEASURE_TAIL.test(head)) return null
  return name(head + measure, 'listed-shared-head')
}

const MEASURE_TAIL =
  /(?:最高|最低|人均|平均)?[\u4e00-\u9fff]{0,2}(?:额度|标准|补助|补贴|工资|时限|价格|费用|收入|浓度|面积|数量|单价|产量)$/

/** 公用经费小学提高到720元，初中提高到940元; 进口整体通关时间32.6小时，出口1.2小时. */
export function nameTwin({ slot, previous, done, head }: Level): Named | null {
  if (!PARALLEL.test(head)) return null
  if (isAlike(slot, previous) && PARALLEL_END.test(previous.label))
    return name(previous.label.replace(PARALLEL_END, head), 'listed-shared-head')
  const twin = sameUnitBefore(slot, done)
  if (!isAlike(slot, twin) || !PARALLEL_START.test(twin.label) || twin.label.startsWith(head)) return null
  return name(twin.label.replace(PARALLEL_START, head), 'listed-shared-head')
}

const PAIRS =
  '小学|初中|高中|幼儿园|城镇|城市|农村|乡村|男性|女性|进口|出口|门诊|住院|国内|国外|省内|省外|线上|线下|公办|民办'
const PARALLEL = new RegExp(`^(?:${PAIRS})$`)
const PARALLEL_START = new RegExp(`^(?:${PAIRS})(?=.{2})`)
const PARALLEL_END = new RegExp(`(?:${PAIRS})$`)

/** 优于1.2次的控制指标, 高出全市平均420平方米, 控制在年初确定的25起以内: held against another figure. */
export function nameComparedTo({ slot, done, head }: Level): Named | null {
  const topic = HELD_AGAINST.test(slot.before) ? topicOf(slot, done) : null
  if (topic === null) return null
  const goal = /(?:目标|任务|计划|指标)$/.test(head)
  return goal ? name(fitLabel(`${topic.label}目标`), 'goal-after') : name(topic.label, 'figure-before')
}

/** 清运垃圾460车（折合1380吨）. */
export function nameConverted({ slot, previous }: Level): Named | null {
  const same = /^(?:折合|约合|合|计|即|相当于)$/.test(slot.before)
  return previous !== null && same ? name(previous.label, 'figure-before') : null
}

/** 完成9.46万亩，占下达计划9万亩的105%: the quota of what was done. */
export function nameQuota({ slot, done, head }: Level): Named | null {
  const set = slot.role === 'TARGET' && /^(?:占|为|超)/.test(head)
  const topic = set || /^占(?:到|了)?(?:全|总)/.test(head) ? topicOf(slot, done) : null
  return topic === null ? null : name(topic.label, 'completion')
}

/** 城镇新增就业3015人，年度目标2600人. */
export function namePlanned({ slot, done, head }: Level): Named | null {
  const topic = COMPLETION.test(head) || /^超(?:计划|目标|任务|预期)$/.test(head) ? topicOf(slot, done) : null
  if (topic === null || topic.label.length + head.length > LONGEST_LABEL) return null
  return name(topic.label + head, 'attribute-of-thing-before')
}

/** 在群众满意度调查中，得分93.46分: the score of what was asked or tested. */
export function nameScore({ slot, head }: Level): Named | null {
  const tested = SCORE.test(head) ? TESTED.exec(slot.lead)?.[1] : undefined
  return tested === undefined ? null : name(fitLabel(trimLeading(tested) + head), 'attribute-of-clause-before')
}

const SCORE = /^(?:综合|平均|最终|总)?(?:得分|评分|总分|成绩|满意度)$/
const TESTED = new RegExp(
  `(?:^|[，；])[^，；]{0,8}?在([^，；]{2,24}(?:${ASSESSMENTS}|调查|检查|督查|考试|抽查))中，[^，；]*$`,
)

/** 12个村集体收入均超过10万元，东村达到48万元. */
export function namePlace({ slot, head }: Level): Named | null {
  if (!/^[\u4e00-\u9fff]{1,5}(?:村|镇|乡|社区|街道)$/.test(head) || !/(?:达到?|突破|超过?|为)$/.test(slot.before))
    return null
  const measure = clauseBefore(slot).replace(/^.*\d+个(?:行政)?(?:村|镇|乡|社区|街道)/, '')
  return measure.length < 2 || head.length + measure.length > LONGEST_LABEL
    ? null
    : name(head + measure, 'attribute-of-clause-before')
}

/** 改造老旧小区21个，总投资1.2亿元. */
export function nameByAttribute({ slot, previous, done, head }: Level): Named | null {
  return BARE_ATTRIBUTE.test(head) ? nameAttribute(slot, head, previous, done) : null
}

/** 举办培训12期，参加人员800人; 开展植树活动，…，参加人数800人. */
export function nameAttendance({ slot, previous, head }: Level): Named | null {
  if (!ATTENDANCE.test(head)) return null
  const event = EVENT.exec(slot.lead)?.[1]
  if (event !== undefined) return name(fitLabel(event + head), 'attribute-of-clause-before')
  return previous === null ? null : name(joinOwner(previous, head), 'attribute-of-thing-before')
}

const ATTENDANCE =
  /^(?:受众|观众|(?:参加|参与|参训|受训|受惠|到场|到会|观看|现场|听课|参赛|参会)(?:者|人数|人员|群众|学生|师生|居民|职工|党员|企业|教师|干部|观众|选手|志愿者)?)$/
const EVENT = /.*(?:开展|举办|组织|举行)了?([^，；。0-9]{2,12}(?:活动|比赛|演练|讲座|竞赛|论坛|培训班?))，/

/** 发放生活补贴174万元、护理补贴66万元. */
export function nameListed({ slot, previous, head }: Level): Named | null {
  return slot.opener === 'dun' && previous !== null ? nameInList(slot, head, previous) : null
}

/** 按时足额发放: how it was done. */
const MANNER = /^(?:当场|就地|立即|按时|足额|按期|全额|如数|准时|及时|一次性|精准|直接)+/

/** 现有学员1200人，新接收286人. */
export function nameNewDeed({ slot, previous, done, head }: Level): Named | null {
  const deed = head.replace(MANNER, '')
  if (previous === null || !/^新/.test(deed) || !isBareVerb(deed.slice(1))) return null
  return nameDeed(slot, deed, sameUnitBefore(slot, done))
}

/** 发现隐患3757条，完成整改3742条; 建筑施工事故21起，死亡23人: of this event, not of those who died in another. */
export function nameByDeed({ slot, done, head }: Level): Named | null {
  const deed = head.replace(MANNER, '')
  const incident = CASUALTIES.test(deed)
    ? [...earlierOf(slot, done)].find((other) => !CASUALTIES.test(other.label.slice(-2)))
    : undefined
  if (incident !== undefined) return nameDeed(slot, deed, incident)
  // 抽检食品3260批次，不合格36批次
  const outcome = OUTCOME.test(deed) ? sameUnitBefore(slot, done) : null
  if (isAlike(slot, outcome)) return nameDeed(slot, deed, outcome)
  // 受理审查起诉: so many deeds in a row are a name
  return isBareVerb(deed) && deed.length < 6 && !SELF_CONTAINED.test(head)
    ? nameDeed(slot, deed, sameUnitBefore(slot, done))
    : null
}
const OUTCOME = /^(?:不?合格|未?达标|不达标|不?属实|超标|逾期|异常|阳性)$/
const CASUALTIES = /^(?:死亡|受伤|伤亡|失踪)$/

/** 资金用于文物修缮，首批3处已有1处完工. */
export function nameBatch({ slot, head }: Level): Named | null {
  const clause = /^(?:首批|前期|第[一二三]批)$/.test(head) ? clauseBefore(slot) : ''
  return clause === '' ? null : name(fitLabel(clause), 'clause-before')
}

/** 到位资金792万元，镇上又拨付给村719万元: of the money that was told first. */
export function nameHandedOn({ slot, previous, head }: Level): Named | null {
  if (getDimension(slot.quantity.unit) !== 'MONEY' || !FLOWS.test(head) || !isAlike(slot, previous)) return null
  slot.owner = previous.owner || subjectOf(previous).replace(/到位$/, '')
  return name(fitLabel(slot.owner + head.replace(/^.*(?=下拨|拨付|拨[到给]|转拨)/, '')), 'deed-of-thing-before')
}
const FLOWS = /(?:下拨|拨付|拨[到给]|转拨)(?:到|给)?(?!.*(?:资金|款|费|金|补贴|补助|贷|税)).*$/

/** “心愿单”200个，圆了180个; 补助到位200万元，发下去190万元: one character and how it came out. */
export function nameShortDeed({ slot, previous, head }: Level): Named | null {
  if (previous === null || !SHORT_DEED.test(head)) return null
  if (previous.quantity.unit !== slot.quantity.unit && previous.rule === 'deed-alone') return null
  slot.owner = previous.owner || subjectOf(previous).replace(/(?:到位|下达|下拨|任务|收)$/, '')
  return name(fitLabel(slot.owner + head.replace(/^实际|了$/g, '')), 'deed-of-thing-before')
}
const SHORT_DEED =
  /^(?:实际)?(?:[收发报拨交还退装修调卖买种养圆议查补打建改办领到掉]|成功)(?:下来|下去|上来|上去|出去|出来|回来|起来|到位|掉|完|成)?了?$/

/** 加装电梯112部，当年申请、当年投用的有69部: those of them. */
export function nameThoseOf({ slot, previous }: Level): Named | null {
  const those = /(?:^|、)([^、，]{2,8})的(?:有|仅有?|只有|仅仅有)$/.exec(slot.before)?.[1]
  if (those === undefined || !isAlike(slot, previous)) return null
  return name(fitLabel(subjectOf(previous) + those), 'part-of-thing-before')
}

/** 棚户区改造开工2150套、基本建成3400套; 参评628人，通过435人: how far those just counted have come. */
export function nameStage({ slot, done }: Level): Named | null {
  const stage = STAGE.exec(slot.before)?.[1]
  // 新开工520套，占年度任务的65%，基本建成306套
  const previous = sameUnitBefore(slot, done)
  if (stage === undefined || !isAlike(slot, previous)) return null
  if (stage === '通过') return name(fitLabel(previous.label + stage), 'deed-of-thing-before')
  const begun = BEGUN.exec(previous.label)
  const thing = begun === null ? '' : previous.label.replace(begun[0], '')
  return thing.length < 2 ? null : name(fitLabel(thing + stage), 'stage-of-thing-before')
}
const STAGE = /^(?:已|累计)*((?:基本|全面|主体)?(?:建成|竣工|完工)|通过)$/
const BEGUN = /^(?:新?开工(?:建设|改造)?|动工(?:建设)?|启动(?:建设)?)|(?:新?开工|动工|启动)$/

/** 改造任务85户，实际改成81户: of what was to be done. */
export function nameReached({ slot, previous, done, head, after }: Level): Named | null {
  const carried = /^(?:实际)?[改建办做干装修]成$/.test(head)
  return carried && previous !== null ? nameFromSentence(slot, previous, after, done) : null
}

/** 亿元以上项目18个，其中10亿元以上3个: of the things just counted. */
export function nameBySize({ slot, previous, done, head }: Level): Named | null {
  if (previous === null || !/以[上下]$/.test(head)) return null
  const thing = isRate(previous.quantity.unit) ? '' : kindOf(countedBefore(slot, done) ?? previous)
  return name(head + thing, 'attribute-of-thing-before')
}

/** 项目 of 签约亿元以上项目. */
const kindOf = (counted: Slot) => subjectOf(counted).replace(/^.*以[上下](?:的)?(?=.{2})/, '')
