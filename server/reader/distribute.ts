import { trimComparison, trimLeading, trimPhrase, trimTrailing, verbOf } from './phrases.ts'
import { BARE_SCALE, RATE_WORD } from './rules/label-words.ts'
import { verbAt } from './rules/verbs.ts'
import type { Slot } from './slots.ts'
import { isRate } from './units.ts'

const LINK = /^(?:、|和|与|及|以及)$/
const LOOSE_LINK = /^(?:[、，](?:每[\u4e00-\u9fff]{1,3})?|，?和|与|及|，?以及)$/
/** 分别增长15.2%、8.8%和下降2.7%: one of them moved the other way. */
const TURNED_LINK = /^(?:、|和|与|及|以及)(?:增长|下降|上升|提高|降低|增加|减少|回落)$/
const APART = /分别|依次|各自/
const SEPARATOR = /、|，|(?<=[\u4e00-\u9fff”])(?:以及|和(?!谐|平)|与(?!会)|及(?!时))(?=[\u4e00-\u9fff“])/

/** Slots that share one head: a、b和c, side by side. */
export function findRuns(slots: readonly Slot[]): Slot[][] {
  const runs: Slot[][] = []
  let run: Slot[] = []
  for (const slot of slots) {
    const told = run.length > 0 && APART.test(run[0]!.before)
    const last = run.at(-1)
    const linked =
      last?.sentenceNumber === slot.sentenceNumber &&
      ((told ? LOOSE_LINK : LINK).test(slot.gap) || (told && TURNED_LINK.test(slot.gap))) &&
      // 分别下降18.9%和25.4%，7件积案化解: another thing is counted behind the comma
      !(slot.gap === '，' && isRate(slot.quantity.unit) !== isRate(last.quantity.unit))
    if (!linked) {
      if (run.length > 1) runs.push(run)
      run = []
    }
    run.push(slot)
  }
  if (run.length > 1) runs.push(run)
  return runs
}

/** Labels for a run: 一、二、三产业增加值分别为… gives each its own; null when the run has no heads to share out. */
export function shareHeads(before: string, count: number, change: boolean): string[] | null {
  const told = before.search(APART)
  return splitHeads(told < 0 ? before : before.slice(0, told), count, change, told >= 0)
}

/** n things from one phrase: 城镇、农村居民人均可支配收入 gives two, what they have in common is in both. */
export function splitHeads(phrase: string, count: number, change: boolean, apart = false): string[] | null {
  const text = change ? trimTrailing(trimComparison(trimTrailing(phrase))) : phrase
  const cleaned = trimPhrase(change ? text.replace(/^(?:同比|环比)/, '') : text)
  // 三次产业增加值占比分别为
  if (count === 3 && /三[次大]产业/.test(cleaned) && !cleaned.includes('、')) {
    return ['第一产业', '第二产业', '第三产业'].map((industry) => cleaned.replace(/三[次大]产业/, industry))
  }
  for (const pattern of [/、|，/, SEPARATOR]) {
    const parts = cleaned
      .split(pattern)
      .map((part) => trimLeading(part))
      .filter((part) => part !== '')
    if (parts.length === count) return completeParts(parts)
    if (parts.length > count && pattern === SEPARATOR) return completeParts(parts.slice(-count))
  }
  const beasts = BEASTS.exec(cleaned)?.[0].match(BEAST) ?? []
  if (apart && beasts.length === count) return beasts.map((beast) => cleaned.replace(BEASTS, beast))
  return apart && count === 2 ? splitOpposites(cleaned) : null
}

/** 牛羊家禽出栏分别为: what is bred is written in a row without marks. */
const BEAST = /生猪|肉牛|奶牛|肉羊|家禽|活禽|[猪牛羊禽鸡鸭鹅兔马驴鱼虾]/g
const BEASTS = new RegExp(`^(?:${BEAST.source}){2,}`)

/** 存贷款余额分别达到…: one word for two things, each with what the other stands beside. */
const OPPOSITES: readonly (readonly [string, string, string])[] = [
  ['存贷款', '存款', '贷款'],
  ['进出口', '进口', '出口'],
  ['收支', '收入', '支出'],
  ['城乡', '城镇', '农村'],
  ['专兼职', '专职', '兼职'],
  ['内外资', '内资', '外资'],
  ['产销量', '产量', '销量'],
  ['中小学', '中学', '小学'],
]

function splitOpposites(phrase: string): string[] | null {
  for (const [both, one, other] of OPPOSITES)
    if (phrase.includes(both)) return [phrase.replace(both, one), phrase.replace(both, other)]
  return null
}

const MEASURE =
  /^(?:增加值|总产值|产值|利润(?:总额)?|利税|税收|营业收入|销售收入|销售额|面积|产量|单产|总产量?|收入|投资额|数量|金额|均价)$/
const TAIL =
  /(?:常住)?(?:居民)?(?:人口)?(?:人均|平均|年均)?(?:可支配|纯|总|净|年)?(?:收入|支出|产量|面积|增加值|总产值|产值|投资|销售额|总额|余额|价格|浓度|覆盖率|入学率|参保率|达标率|合格率|满意度|占比|比例|比重|数量|总量|人数|户数|排放量|存栏|出栏|[\u4e00-\u9fff]{2}率|率|额|量)$/

const COLLECTIVE = /^(.{2,}?)([两二三四五六七八九])[大个类项条种家处座所支块](.{2,})$/

function completeParts(parts: string[]): string[] {
  const last = parts.at(-1)!
  const verb = verbOf(parts[0]!)
  // 电子信息、新材料、生物医药三大产业产值, 东区、西区两处驿站面积: a noun for all of them
  const all = COLLECTIVE.exec(last)
  if (all !== null && '零一二三四五六七八九'.indexOf(all[2]!.replace('两', '二')) === parts.length)
    return parts.map((part, i) => (i === parts.length - 1 ? all[1]! : part) + all[3]!)
  // 规模以上工业总产值、增加值: a bare measure is of what the first part measures
  const thing = parts[0]!.replace(TAIL, '')
  if (thing.length >= 2 && parts.slice(1).every((part) => MEASURE.test(part)))
    return parts.map((part, i) => (i === 0 ? part : thing + part))
  // 电信网络诈骗发案数、损失数
  const short = (part: string) =>
    part.length <= 3 &&
    /[数额率量价]$/.test(part) &&
    parts[0]!.endsWith(part.slice(-1)) &&
    parts[0]!.length >= part.length + 3
  if (parts.slice(1).every(short))
    return parts.map((part, i) => (i === 0 ? part : parts[0]!.slice(0, -part.length) + part))
  // 省、市重点项目库的项目
  const level =
    parts.length === 2 && /[国省市县区镇乡]家?$/.test(parts[0]!) ? /^[省市县区镇乡](?=级|.{2})/.exec(last) : null
  if (level !== null) return [parts[0]! + last.slice(1), last]
  // 人数和金额; 办结率、满意率
  if (parts.every((part) => BARE_SCALE.test(part)) || parts.every((part) => RATE_WORD.test(part))) return parts
  // 道路交通事故起数、死亡人数、受伤人数
  const event = parts[0]!.replace(/(?:起数|发生数|数量|次数)$/, '')
  if (event.length >= 2 && event !== parts[0] && parts.slice(1).every((part) => BARE_SCALE.test(part)))
    return parts.map((part, i) => (i === 0 ? part : event + part))
  const tail = tailOfShortest(parts)
  if (tail !== '')
    return parts.map((part, i) => (i === parts.length - 1 || part.endsWith(tail.slice(-2)) ? part : part + tail))
  // 一、二、三产业; 第三、四种形态
  const ordinal = parts[0]!.startsWith('第')
  const count = (part: string) =>
    /^[一二三]产业/.test(part) || (ordinal && /^[一二三四五六七八九]/.test(part)) ? `第${part}` : part
  return parts.map((part, i) => {
    const whole = count(i === parts.length - 1 ? part : part + missingTail(part, last))
    return i > 0 && verb !== '' && whole[0] !== '第' && verbOf(whole) === '' ? verb + whole : whole
  })
}

/** 企业职工养老、失业、工伤保险参保人数: three or more parts, the shortest shows how much of the last is its own. */
function tailOfShortest(parts: readonly string[]): string {
  const last = parts.at(-1)!
  const middle = parts.slice(1, -1)
  if (middle.length === 0 || verbOf(parts[0]!) !== '' || Math.min(...middle.map((part) => part.length)) !== 2) return ''
  const own = ownLength(last)
  const tail = own > 0 ? last.slice(own) : (TAIL.exec(last)?.[0] ?? '')
  const open = parts.slice(0, -1).every((part) => !TAIL.test(part) && part.at(-1) !== last.at(-1))
  return open && tail.length >= 2 && TAIL.test(tail) ? tail : ''
}

/** Where a deed or a noun begins that may be of all: 2 in 工伤保险参保人数, 4 in 医疗器械抽检合格率; 0 when none is known. */
function ownLength(last: string): number {
  for (let at = 2; at < last.length - 2; at++) if (NOUN_START.test(last.slice(at)) || verbAt(last, at) > 0) return at
  return 0
}

/** What the last part says for all: 产量 in 粮食、蔬菜、水果产量. */
function missingTail(part: string, last: string): string {
  // 牛、羊饲养量
  if (part.length === 1 && last.length > 2 && !/[一二三]/.test(part)) return last.slice(1)
  // 工业增加值、固定资产投资增速
  const pace = /(?:增速|增幅|涨幅)$/.exec(last)?.[0]
  if (pace !== undefined) return part.endsWith(pace) ? '' : pace
  const end = part.slice(-2)
  // 县内、省内县外和省外就业
  if (part.length >= 2 && last.indexOf(part.at(-1)!) === 1 && last.length >= 4 && !last.endsWith(end))
    return last.slice(2)
  if (last.endsWith(end) && part.length > 2) return ''
  if (part.length > 2 && part.at(-1) === last.at(-1)) return ''
  if (/^第?[一二三四五六七八九]$/.test(part)) return last.replace(/^第?[一二三四五六七八九]/, '')
  if (part.length >= 2) {
    const shared = last.lastIndexOf(end)
    if (shared > 0) return last.slice(shared + 2)
  }
  if (part.length === 2 && last.length >= 4) {
    const own = ownLength(last)
    return last.slice(own > 0 ? own : TAIL.test(last) && last.length > 5 ? TAIL.exec(last)!.index : 2)
  }
  const single = last.indexOf(part.slice(-1), 1)
  if (part.length <= 3 && part.length >= 2 && single === part.length - 1 && last.length > part.length)
    return last.slice(part.length)
  // 0-14岁、15-59岁、60岁及以上人口占比
  const kind = last.indexOf(part.slice(-1), 1)
  if (/[岁级类]$/.test(part) && kind > 0) return last.slice(kind + 1).replace(/^及?以[上下]/, '')
  if (TAIL.test(part) && part.length > 3) return ''
  if (/^[A-Za-z0-9.]+$/.test(part) && /^[A-Za-z0-9.]/.test(last)) return last.replace(/^[A-Za-z0-9.]+/, '')
  const tail = TAIL.exec(last)?.[0] ?? ''
  if (last.length <= part.length && tail === '') return ''
  // 城镇、农村居民人均…: the part is as long as what it stands for
  const aligned = last.replace(/^[0-9A-Za-z]+[型类期级]?/, '').slice(part.length)
  return NOUN_START.test(aligned) &&
    aligned.length > tail.length &&
    last.length - part.length >= 2 &&
    tail !== '' &&
    part.length <= 4
    ? longerTail(aligned, tail)
    : tail
}

/** Where the part does not tell, only a word that can begin there is shared. */
const NOUN_START =
  /^(?:保险|常住|户籍|居民|人口|企业|产业|工业|农业|服务业|行业|项目|学校|学生|职工|保险|医院|机构|患者|病人|人群|老年人|老人|儿童|妇女|教师|干部|群众|农户|家庭|村民|用户|工程|道路|市场|单位)/

function longerTail(aligned: string, tail: string): string {
  return aligned.endsWith(tail) ? aligned : tail
}
