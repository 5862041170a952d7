import { hasOrigin } from './label-context.ts'
import { dropParentheses, isBareVerb, LONGEST_LABEL, trimTrailing, verbOf } from './phrases.ts'
import {
  BY_STANDARD,
  GIVEN_TO,
  HEADS_FOR,
  MOVES,
  OF_THEM,
  PAID,
  PAIRED,
  RELATIVE,
  REMAINS,
  ROAD,
  STRETCH_OF,
  TASK,
  UNDONE,
  WORK,
  WORK_DONE,
} from './rules/around-number.ts'
import { BARE_ATTRIBUTE, BLAND_END, LINKING_END, PREDICATE } from './rules/label-words.ts'
import { INTRANSITIVE, verbAt, verbAtEnd } from './rules/verbs.ts'
import type { Slot } from './slots.ts'
import { getDimension } from './units.ts'

/** Whether what follows the number is the thing counted. */
export function takesAfter(slot: Slot, raw: string, head: string, after: string): boolean {
  // 由5-8人组成的医疗队
  if (/^(?:构成|组成)的/.test(slot.after)) return true
  // 由35家增加到42家, but 从5座仓房转移粮食7600吨
  if (slot.runsOn && hasOrigin(slot.before) && /[到至为成]/.test(slot.rest)) return false
  // 亩产在310至350斤之间
  if (after.length < 1 || /^之?间/.test(slot.after)) return false
  if (/等$/.test(raw)) return true
  const dimension = getDimension(slot.quantity.unit)
  const counts = dimension === 'COUNT' || dimension === 'PEOPLE' || /^P?$/.test(slot.quantity.unit)
  const predicate = PREDICATE.test(slot.after)
  // 完成绕镇段3.2公里征迁任务: the work is named behind
  if (
    dimension !== 'MONEY' &&
    dimension !== 'RATIO' &&
    /^(?:完成|实施|推进|启动|开展)了?[^，]{2,}$/.test(raw) &&
    WORK.test(slot.after)
  )
    return true
  // 东岭段29.7公里路基工程基本完成
  if (dimension === 'LENGTH' && WORK_DONE.test(slot.after)) return true
  // 县城段4.8公里堤防复工: what the stretch is of stands behind
  if (dimension === 'LENGTH' && /.{2}段$/.test(raw) && STRETCH_OF.test(slot.after)) return true
  // 东桥到西坳3公里机耕路: the way stands before, what it is behind
  if (dimension === 'LENGTH' && /[\u4e00-\u9fff][到至][\u4e00-\u9fff]{2,}$/.test(raw) && ROAD.test(slot.after))
    return true
  // 紧盯全年91亿元收入目标: the goal is named behind the number
  if (
    (slot.role === 'TARGET' || slot.role === 'PLAN') &&
    HEADS_FOR.test(raw) &&
    /^的?[^，。；]{2,8}目标$/.test(slot.after)
  )
    return true
  if (BY_STANDARD.test(slot.after)) return true
  // 对遭遇急难的47人次给予临时救助
  if (counts && GIVEN_TO.test(raw) && /^(?:给予|予以|发放|实施|提供|开展)/.test(slot.after)) return true
  // 给26名因案致困的当事人送去救助金: who they are stands in front of 的
  if (counts && RELATIVE.test(slot.after)) return true
  // 还没动工的2个正在办手续, 没发的6.6万元因为户主去世
  if (UNDONE.test(raw) && predicate) return true
  // 全乡14个村中已有9个被评为美丽乡村
  if (counts && OF_THEM.test(raw) && (predicate || raw.startsWith('中'))) return true
  // 剩余1.06万平方米拆违任务: the task is named behind the number
  if (REMAINS.test(raw) && TASK.test(slot.after)) return true
  // 项目剩余16户签约: what is still to be done
  if (counts && REMAINS.test(raw) && isBareVerb(slot.after)) return true
  const verbal =
    head === '' || LINKING_END.test(raw) || (verbAtEnd(trimTrailing(raw)) > 0 && !BARE_ATTRIBUTE.test(head))
  if (counts) {
    if (predicate && MOVES.test(slot.after)) return false
    if (predicate) return head === '' || (head.length <= 3 && dimension === 'PEOPLE')
    if (verbal) return true
    return (
      verbAt(slot.after, 0) === 0 ||
      /^[\u4e00-\u9fff]{2,4}(?:项目|工程|队|站|点|房|人员|企业|单位|班|中心|处|所|室|基地|平台|园|馆)/.test(slot.after)
    )
  }
  if (predicate) return false
  // 3.2万吨储备小麦、150吨储备食用油
  if (/、$/.test(raw) && after.length >= 3) return true
  // 复合种植600亩的任务按期落实
  if (/^的(?:目标)?任务/.test(slot.after) && head.length >= 4) return false
  if (slot.after.startsWith('的')) return verbal || attributeOf(head) !== ''
  if (verbal && PAID.test(slot.after)) return true
  return verbAt(slot.after, 0) === 0 && (verbal || (dimension !== 'MONEY' && head.length <= 4))
}

/** The thing behind a number: up to 、 or the figure that follows, without 的. */
export function thingAfter(slot: Slot): string {
  // 为312户487人发放低保金: a pair has one thing behind it
  const pair = slot.runsOn && slot.after === '' ? PAIRED.exec(slot.rest) : null
  if (pair !== null) return pair[1]!
  // 3258户次里有42户次重复: nothing behind it is the thing
  if (/^(?:里|当中|之中|中)(?=[，有已仅也均]|$)/.test(slot.after)) return ''
  let text = dropParentheses(slot.after + besideBracket(slot)).replace(/^的|^(?:构成|组成)的/, '')
  // 23个轨道、隧道类工地每月巡查: kinds of one thing
  const kinds = slot.runsOn ? KINDS.exec(text)?.[0] : undefined
  if (kinds !== undefined) return kinds
  const dun = text.search(/、(?![^“]*”)/)
  // 低保对象、特困人员代缴养老保险: a list that goes on to what was done
  const whole = !slot.runsOn && text.length <= LONGEST_LABEL && text.indexOf('、', dun + 1) < 0
  if ((dun >= 4 && !whole) || (dun >= 0 && slot.runsOn)) text = text.slice(0, dun)
  if (slot.runsOn) {
    text = trimTrailing(text.replace(/(?:同比|环比|比上年|较上年|分别).*$/, ''))
    if (/.{3}[\u4e00-\u9fff]{2}率$/.test(text)) text = text.slice(0, -3)
    // 129家文化企业实现营业收入86亿元: what they reached is the next figure's
    const reached = text.search(/实现|完成|达到|组成|抽调|组建|深入|包联/)
    if (reached >= 2) text = text.slice(0, reached)
    // 12个督导组对42家企业: what they acted on is the next figure's
    text = text.replace(TOWARDS, '').replace(/(?<=.{2})[中里](?:综合)?(?:排名|排|位列|列|位居|居)?$/, '')
    // 12个建设项目年内完工9个: what was done is said of the nine
    const done = verbAtEnd(text)
    if (done > 0 && INTRANSITIVE.has(text.slice(-done)) && text.length - done >= 3)
      text = text.slice(0, -done).replace(/(?:年内|已|全部)$/, '')
  }
  return (
    text
      .replace(/(?:(?<!饱)和|(?<!参)与|(?<![普涉])及|以及|并|，|(?<!公)共|(?<![签合条公])约|等)+$/, '')
      .replace(BLAND_END, '')
      .replace(/^(?:基础上|人家)$/, '')
      // 4.8公里堤防于2月26日复工
      .replace(/(?<=.{2})于(?:\d{1,4}[年月日]|[去今本]年).*$/, '')
      .replace(/(?<=.)中$|(?<=.{2})里$/, '')
  )
}

const KINDS = /^(?:[\u4e00-\u9fff]{2,6}、)+[\u4e00-\u9fff]{2,6}[类型](?![\u4e00-\u9fff]{0,2}、)[\u4e00-\u9fff]{2}/
const TOWARDS = /(?<=.{2})(?:(?<![核校比配结派成])对|向|给|在|赴|分赴|奔赴|前往|进驻|走进|下沉到?)$/

/** 19个村（社区）“两委”分析会: a short noun goes on behind its bracket. */
function besideBracket(slot: Slot): string {
  if (slot.after.length === 0 || slot.after.length > 3) return ''
  const rest = slot.ahead.slice(slot.after.length)
  return /^（[^（）0-9，。]{1,8}）([^，。；：、（）0-9]{2,24})/.exec(rest)?.[1] ?? ''
}

/** 总规模 of 设立总规模, 容量 of 果园建一座容量; empty where no bare measure stands. */
export function attributeOf(whole: string): string {
  const head = whole.replace(/^.*[一两二三四五六七八九十][座个处条栋间套台所]/, '')
  if (BARE_ATTRIBUTE.test(head)) return head
  const rest = head.slice(verbOf(head).length)
  return BARE_ATTRIBUTE.test(rest) ? rest : ''
}
