import { findChange, GOAL_AFTER } from './changes.ts'
import { GOAL_ALONE } from './rules/around-number.ts'
import { verbAt } from './rules/verbs.ts'
import type { Slot } from './slots.ts'
import { getDimension, isPoints, isRate } from './units.ts'

const GOAL_BEFORE =
  /(?:任务|目标|(?:任务|考核|计划|年度|下达|预期|目标)指标|定额|计划数|(?:投资|招生|用地|生产|年度|全年|今年)计划|预期)(?:数|量|值|总量)?(?:为|是|达|达到|在|约)?$/
/** 高于省定目标（65%）. */
const GOAL_IN_BRACKETS = /(?:目标|任务|计划|指标|要求)(?:数|值)?（$/
const GOAL_WORDS = /力争|确保|目标|不低于|不少于|不高于|不超过|控制在|稳定在|保持在|达到|不突破/
const INTENDED =
  /(?:(?<!年度|全年|年初|总|超|占|按|比|西部|特岗|改善|提升|培育|培养|资助|扶持|振兴|倍增|攻坚|帮扶|成长|援助)计划(?!的|、|等|，|及|和|与|方案|项目|生育|免疫|投资|完成率|执行率|数|任务|总|外|内|申报|单列|$)|(?<![虚模比])拟(?![定态合])|力争|争取(?!到|来|上级|中央|各类|了|各级|[^，。；]{0,24}(?:资金|项目|补助|专项|经费|指标|额度|支持|债券|贷款|补贴))|即将|规划(?=新建|建设|到|实施)|努力(?:实现|完成)|拟于|预计(?=新增|上报|引进|开工|新建|可?建成|投产|招引|培育|销售|竣工)|将(?=于|在|继续|新|再|建|改|完成|投|实施|力|全面|进一步|开|引|培|打|推|达|增))/

/** 全年计划新建公路86公里; 全年计划投资 is what was set. */
const PLANNED_DEED = /(?:全年|年初)计划(?!总?投资)([\u4e00-\u9fff]{2,})/

/** 力争到年底，高新技术企业突破80家; 规划到2030年，城区人口达到30万人. */
const OPENED =
  /(?:^|[，；。])(?:力争|争取|确保(?!了)|规划|计划|拟)(?:[到在于至](?:今年|明年|20\d\d年|“?十[四五六]五”?|\d{1,2}月|年|本?季度)?[^，；]{0,6}|(?:用)?[一二三两\d]{1,2}年时间)，[^，；]*$|(?:^|[，；。])到(?:“?十[四五六]五”?末|20[3-9]\d年)[^，；]{0,4}，[^，；]*$/
/** 项目建成后，年产值可达8亿元. */
const ONCE_BUILT = /(?:建成|达产|投产|投用)后，?[^，；。]{0,12}(?:可|将)[^，；。]*$/

/** A plan in quotation marks is a name. */
const unquoted = (text: string) => text.replace(/“[^”]*”/g, '')

/** 确保城镇新增就业6000人, not 确保1200户居民温暖过冬. */
const ENSURED =
  /^要?确保(?!了)[^，；]{0,16}(?:年底前|月底前|率在|新增|实现|完成|增长|达到?|控制在|保持在|稳定在|不[低高少多]于|突破|提高到)[^，；]*$/

/** 占比由3.4%提高到3.6%, 在完成11亿元的基础上: where it starts from. */
const isOrigin = ({ before, after }: Slot) => /(?:由|从)[^，；]{0,8}$/.test(before) || /^的?基础上/.test(after)

/** 计划新建学校8所，新增学位5400个: what a clause intends, those behind it do too, but not 计划建设基站360个，开通126个. */
function goesOnIntended(slot: Slot, last: Slot | undefined): boolean {
  if (last?.intended !== true || last.sentenceNumber !== slot.sentenceNumber) return false
  if (TOLD.test(slot.gap + slot.after.slice(0, 4))) return false
  if (slot.opener === 'dun') return true
  if (last.role === 'PLAN' || /(?:力争|争取|努力)(?!.*确保)/.test(slot.lead)) return !RESULT.test(slot.before)
  return slot.quantity.qualifier !== 'EXACT' || GOAL_WORDS.test(slot.before)
}
const TOLD =
  /^，(?:共|全年)?(?:完成|实现|达到?)$|[；：]|已|实际(?!利用|到账|使用|到位)|目前|正在|其余|剩余|累计|截至|现有|其中|去年|上年|同比/
/** How something came out, and nothing more. */
const RESULT =
  /^(?:共|实|全部)?(?:建成|开通|竣工|完工|完成|开工|录用|报名|入驻|投用|办结|通过|到位|签约|拨付|落实|交付)$/

/** CHANGE, SHARE, RANK, TARGET, PLAN or ACTUAL, by the words around the figure and the part of the report it stands in. */
export function assignRole(slot: Slot, earlier: readonly Slot[]): void {
  const { quantity } = slot
  if (quantity.shape === 'rank') {
    slot.role = 'RANK'
    return
  }
  const change = findChange(slot, earlier)
  const clause = unquoted(slot.before)
  const says =
    INTENDED.test(clause) ||
    verbAt(PLANNED_DEED.exec(clause)?.[1] ?? '', 0) > 0 ||
    OPENED.test(slot.lead) ||
    (earlier.at(-1)?.sentenceNumber !== slot.sentenceNumber && /^(?:拟|计划|规划)[于在][^；。]*，/.test(slot.lead)) ||
    ONCE_BUILT.test(slot.lead)
  const ensured = ENSURED.test(slot.before)
  slot.intended = says || ensured || goesOnIntended(slot, earlier.at(-1))
  const goalBefore = GOAL_BEFORE.test(slot.before)
  const share = isRate(quantity.unit)
  if (slot.plan || (slot.intended && !isOrigin(slot) && (change === null || ensured || !says))) {
    const goal =
      share ||
      change !== null ||
      goalBefore ||
      GOAL_ALONE.test(slot.after) ||
      GOAL_WORDS.test(slot.before) ||
      quantity.qualifier !== 'EXACT'
    slot.role = goal ? 'TARGET' : 'PLAN'
    return
  }
  if (isGoal(slot, earlier, share, change !== null)) {
    slot.role = 'TARGET'
    return
  }
  if (change !== null) {
    slot.role = 'CHANGE'
    slot.direction = change
    return
  }
  const pair = slot.quantity.unit === '倍' && /^(?:和|与|、)$/.test(slot.gap) && earlier.at(-1)?.role === 'SHARE'
  slot.role = share || pair || isMultiple(slot) ? 'SHARE' : 'ACTUAL'
}

function isGoal(slot: Slot, earlier: readonly Slot[], share: boolean, change: boolean): boolean {
  const { before, after } = slot
  if (isPoints(slot.quantity.unit)) return false
  // 年初目标任务：新建公厕10座，实际完成12座
  if (
    /(?:目标|任务|指标)(?:是|为)?：[^；。：]*$/.test(slot.lead) &&
    !/实际|完成/.test(slot.lead.slice(slot.lead.lastIndexOf('：')))
  )
    return true
  if (GOAL_IN_BRACKETS.test(slot.lead)) return true
  // 全年任务为改造户厕3600座
  if (/^(?:全年|年度|今年|[省市县区]?定|上级|下达的?)*(?:目标|任务|指标)(?:是|为)[^，；：]{2,}$/.test(before))
    return true
  // 年初计划创建示范点12个，实际验收15个
  if (/(?:年初|原定?|年度)计划[^，。；]{2,}$/.test(before) && /实际|(?<!未)完成/.test(slot.ahead)) return true
  // 比年度目标2600人多出415人, 优于1.2次的控制指标
  if (/^(?:比|较|超)[^，]{0,6}(?:目标|任务|计划|指标)的?$/.test(before)) return true
  // 考核指标12项 counts them
  const items = /指标$/.test(before) && /^[项个条]$/.test(slot.quantity.unit)
  if (GOAL_BEFORE.test(before) && !items && !(share && /完成|占/.test(before))) return true
  // 11项指标 counts indicators, 600套的建设任务 is a goal
  // 完成全年15家目标的73.3%
  if (/^(?:目标|任务)(?:任务)?的$/.test(after) && slot.runsOn) return true
  const counted = ['COUNT', 'PEOPLE'].includes(getDimension(slot.quantity.unit)) && !after.startsWith('的')
  if (GOAL_AFTER.test(after) && !counted && !/(?<!超额)完成了?$/.test(before) && !/完成$/.test(after)) return true
  if (!change && getDimension(slot.quantity.unit) !== 'MONEY' && /下达(?:的|了)?$/.test(before.replace(/共$/, '')))
    return true
  if (
    change &&
    /(?:要|力争|确保|目标)(?:保持|实现|达到)?(?:增长|提高)|(?:力争|确保(?!了))[^，；]{2,20}(?:增长|提高|下降|降低|[增升降减]$)/.test(
      before,
    )
  )
    return true
  // 占下达计划9万亩的105%: what was set
  if (QUOTA.test(before) && slot.runsOn && /^的$/.test(after)) return true
  const last = earlier.at(-1)
  return (
    last?.role === 'TARGET' &&
    last.sentenceNumber === slot.sentenceNumber &&
    /其中/.test(slot.gap) &&
    last.quantity.unit === slot.quantity.unit
  )
}

const QUOTA = /(?:占|为|是|完成|达到?|超)[^，；]{0,8}(?:计划|任务|目标|预算|指标)(?:数|值|量)?$/

/** 是上年的2.4倍. */
const isMultiple = (slot: Slot) => slot.quantity.unit === '倍' && /(?:的|为|是)$/.test(slot.before)
