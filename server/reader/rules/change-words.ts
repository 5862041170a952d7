/** Verbs of change at the end of a phrase, direction by word. */
export const UP =
  /(?:增长了?|成长了?|上升了?|提高了?|增加了?|提升了?|上涨了?|上扬了?|回升了?|扩大了?|攀升了?|递增了?|走高|上调|上浮|净增长?|增幅(?:达到?|为)?|涨幅(?:达到?|为)?|增速(?:达到?|为)?|增长率(?:达到?|为)?|增长速度为?|升幅为?|同比增|增产|增收|涨价|提价|改善了?|前移了?|前进了?|上移了?|跃升了?|晋升了?|进位|提速|加快了?|(?:增|涨|升)了?|高出了?|多了|多出了?|翻了?)$/
export const DOWN =
  /(?:下降了?|减少了?|降低了?|回落了?|下跌了?|下滑了?|缩小了?|收窄了?|缩短了?|压缩了?|缩减了?|精简了?|递减了?|走低|下调|下浮|减幅为?|降幅(?:达到?|为)?|跌幅为?|负增长|减产|减收|降价|放缓了?|减缓了?|后移了?|下移|压减|削减|缩减|同比降|(?:减|降|跌|少)了?)$/
/** One character is a change only against something: 比上年多3家, 起数少31起. */
export const UP_AGAINST = /(?:多|高)了?$/
export const DOWN_AGAINST = /(?:少|低)了?$/
/** Ends like a change and is none: 新增, 就业净增, 出口增. */
export const NOT_CHANGE =
  /(?:新增|净增|审[减增]|核[减增]|年增|节能降|消减|削减|裁减|减免|晋升|提升改造|改造提升|跃升|擢升|(?:促|助|带动|帮助|实现)[^，]{0,6}增收)$/

/** What a figure is held against: 同比, 比上年, 较去年同期, 比三年前. */
const AGAINST =
  '(?:同比|环比|按[年月季](?=[增减升降上下])|[比较与同](?:上年度?|去年|前年|年初|上半年|前?[一二三四]季度|前[一二三四两\\d]个?(?:季度|月)|\\d{1,2}(?:-\\d{1,2})?月份?|上月|上学[年期]|上季度?|上一?[年期届周旬季]度?|上一?(?:个)?[春夏秋冬]季|上次[^，。；]{0,4}?|[一二][〇零一二三四五六七八九]{3}年|[前近][三四五十\\d]{1,2}年(?:的?同期)?(?:的?平均(?:水平|值)?|的?均值)?|往年|[常多]年(?:平均)?|同期|改革前|实施前|整治前|此前|以前|过去|原来|(?:19|20)\\d{2}年|[一二三四五]年前|[^，。；、比较]{2,8}的(?:上一?年|去年|前年)|[^，。；、比较]{0,6}(?:同期|年初|年末|年底|[年月]前))(?:同期|年?末|年?底|年初|度)?(?:相比)?|增减比|比同期|每[亩人户头](?=[多少][\\u4e00-\\u9fff]))'
const BETWEEN =
  '(?:平均|累计|共|又|再|已|净|大幅|小幅|略有?|微|还|均|各|分别|则|也|有所|每(?:亩|人|户|头|月|年|天|家|车|件|单)|[人户亩头]均|日均|月均|个)*'
/** Begins like a verb of change and is another word. */
const OTHER =
  '(?!减免|减负|减排|减税|减贫|减灾|降本|升级|高新|高标|高质|高校|高效|高中|低保|低收|多元|多功|少先|少数|少年|增值|增设|增派|增补|高于|低于|多个|增至|增到|减至|降至|降到|升至|升到|涨到|跌至)'
const COMPARED_VERB =
  '(?<up>提前|延长|扩种|增种|新增|净增|多|增|升|涨|高|上升|上扬|上涨|提高|提升|扩大|攀升|回升|递增|提速|前移|加快(?!推|建|实|发|构|形|培|打|补|落|完)|快)|(?<down>少|掉|节省|节约|省(?![级内外道市])|减|降|跌|低|缩|下降|下滑|下跌|回落|压缩|收窄|递减|放缓|减缓|趋缓|后移|慢)'
const COMPARED = new RegExp(
  `^(?<thing>.*?)${AGAINST}，?${BETWEEN}${OTHER}(?:${COMPARED_VERB})(?<rest>[\\u4e00-\\u9fff]{0,3})$`,
)

/** 同比多破74起, 较上年少发48起: the verb behind 多 or 少 belongs to the change; the thing stands before the comparison. */
export function readCompared(before: string): { thing: string; up: boolean } | null {
  const found = COMPARED.exec(before.slice(-48))
  if (found === null) return null
  const { thing, up, rest } = found.groups!
  if (/[到至为的率占第是]$/.test(rest!)) return null
  return { thing: thing!, up: up !== undefined }
}

/** 刑事发案87起，少发14起: a clause that is only 多 or 少 and a deed. */
export const MORE_OR_LESS = /^(?:(?<more>多)|少)[发死伤亡破收产打投用花结办放建派招卖销种养缴征罚增减开签引]$/

/** 起数少31起, 伤者多1人, after 与去年同期相比 or another change of the sentence. */
export const MEASURE_MOVED = /(?:[数量额率者员价次]|损失|案值|收入|支出)(?<verb>多|少|增|减|升|降|涨|跌)了?$/
/** Verbs a number was brought to or from: 提高, 升, 涨, 压减. */
const MOVE =
  '提高|增加|上升|增长|扩大|提升|发展|下降|降低|减少|缩小|压缩|缩短|压减|调整|优化|拓展|扩展|跃升|延伸|攀升|精简|回落|上涨|上调|下调|回升|恢复|回|转正|转负|收窄|增|减|升|降|涨|跌|提|扩|缩|压|调|改'
/** A time within the year: 上半年, 三季度, 目前. */
const SPAN =
  '(?:(?:19|20)\\d{2}年(?:底|末)?|上半年|下半年|前?[一二三四]季度|前[三五七八九十]个?月|\\d{1,2}月份?|年初|年底|年末|全年|目前|现在|今年)'
/** 升至, 涨到, 减为, 回升至上半年的: from one number to the next. */
export const MOVED_TO = new RegExp(
  `^(?:，${SPAN})?(?:大幅|逐步|进一步|压缩|精简|稳步|又|再|一举|直接|持续|快速)*(?:${MOVE})了?(?:到了?|至|为|成)(?:${SPAN}的?)?$`,
)
/** The same at the end of a phrase: 水质达标率涨到. */
export const MOVED_TO_END = new RegExp(
  `(?:${MOVE})了?(?:到|至)$|(?<=[\\u4e00-\\u9fff]{2})(?:增|减|升|降|涨|扩|调|改)为$`,
)
