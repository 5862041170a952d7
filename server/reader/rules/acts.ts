import { verbAt } from './verbs.ts'

/** Words that say how far a deed has come; the last one in the sentence decides. */
const COMPLETED =
  '完成|建成|清零|实现|获评|荣获|获得|评为|被评|获批|入选|跻身|投用|启用|投入使用|投产|落地|竣工|完工|收官|收尾|成立|挂牌|设立|上线|开业|开街|通过|发放|送出|送去|支出|投入|拨付|查处|查出|拆除|清拆|拆违|清理|取缔|处罚|立案|办结|化解|受理|整改到位|配备|划分出?|搭建起|签约|引进|落户|新增|达到|接待|惠及|覆盖|解决|扑灭|转移|帮助|走访|举办|召开|印发|出台|制定|移交|成形|兑现|得到|获|增长|下降|提高到|增至|降至|超额|圆满|告捷|胜利|焕然一新|全部|已'
const IN_PROGRESS =
  '推进|加快|持续|深化|开展|正在|正|启动|实施|加强|强化|推动|探索|试行|试点|建设|完善|优化|提升|深入|严格|落实|坚持|巩固|健全|推行|聚焦|统筹|逐步|施工|有序|加大|扩大|拓展|促进|组织|引导|培育|做好|抓好|筑牢|压实|开始|继续'
const PLANNED =
  '将(?!其|此|之|以|该)|力争|(?<!年度|全年|任务|[按照])计划|明年|拟|预计|下一步|下半年将|争取|确保|努力|有望|谋划|即将'

const ACT = new RegExp(`(?<planned>${PLANNED})|(?<completed>${COMPLETED})|(?<progress>${IN_PROGRESS})`, 'gu')

export type Act = 'PLANNED' | 'COMPLETED' | 'IN_PROGRESS'

/** `加快推进…，建成…` gives IN_PROGRESS, IN_PROGRESS, COMPLETED in this order. */
export function* findActs(written: string): Generator<{ act: Act; start: number }> {
  for (const found of written.matchAll(ACT)) {
    const { planned, completed } = found.groups!
    yield { act: planned ? 'PLANNED' : completed ? 'COMPLETED' : 'IN_PROGRESS', start: found.index }
  }
}

/** 入驻率力争提升到85%, 将新设车位300个: the deed is still to come, whatever its verb says of others. */
export function isIntended(clause: string): boolean {
  if (/力争|打算|争取(?!到|来|了)|(?<![草模])拟(?![定订])/u.test(clause)) return true
  return [...clause.matchAll(/将|(?<!年度|全年|任务|[按照])计划(?!总?投资)/gu)].some(
    (found) => verbAt(clause, found.index + found[0].length) > 0,
  )
}

/** A sentence that only states a principle, an aim, an overview or thanks. */
const NO_DEED = [
  /^[^\d]{4,24}(?:无小事|为天|总关情|千家万户|火焰高|重于泰山|大于天|自身硬|则将至|做则必成|赢得未来|[兴强稳安]则.{1,4})[，。]?[^，。\d]{0,12}[。]?$/u,
  /^[^\d]{0,24}将(?:继续)?(?:始终|不忘|永葆|牢记|以.{2,16}为(?:标准|目标|己任|追求|导向))[^\d]*$/u,
  /^(?:总的要求|总体要求|总体思路|工作思路|指导思想|基本原则|主要目标|奋斗目标|工作目标|总体目标|发展目标|主要预期目标)/u,
  /(?:目标|要求|思路)(?:建议)?(?:是|为|定为|如下)[：:]/u,
  /^(?:各位(?:代表|会员|来宾|党员|委员|理事|职工|同仁)|同志们|各位领导|尊敬的|以上|现将|下面|请予|(?:现在|在此).{0,3}我(?:代表|受)|谢谢|特此)/u,
  /(?:以.{2,40}(?:思想|理论|精神)为指(?:导|引))|是.{0,30}之年|(?:关键|重要|开局|收官|起步)(?:的)?(?:一年|之年)/u,
  /^(?:我们(?:深知|认识到|清醒|也|必须|要)|必须|要清醒|在看到成绩|.{0,12}(?:清醒|深刻)地?(?:看到|认识到)|在肯定成绩|在总结成绩|与此同时.{0,12}(?:不足|问题)|同时.{0,20}(?:不足|短板|差距|问题))/u,
  /(?:还|仍|也|依然)(?:存在|有|面临).{0,40}(?:问题|不足|差距|短板|困难|挑战|距离|欠缺)|看到(?:差距|不足|短板)|(?:还|仍)不够(?:丰富|强|高|到位|完善|深入|精细)/u,
  /(?:问题|矛盾|短板)(?:依然|仍然|仍|还)?(?:比较|较为|较)?(?:突出|存在|明显|不少)|^(?:[一二三四五六七八九]?要)?以更.{1,8}的/u,
  /(?:成绩|成就|成果).{0,12}(?:来之不易|归功于|得益于)|(?:表示|致以).{0,20}(?:感谢|敬意)/u,
  /^第?[一二三四]季度[，,].{0,12}将[^\d]*$/u,
  /^(?:下半年|下一步|下一阶段|明年|新的一年|新征程上|20\d\d年)[，,].{0,12}将(?:坚持|牢固树立|以(?!.{2,30}(?:推进|实施|建设|新建|完成|开展))|按照|紧紧围绕|围绕|紧扣|锚定|对照|对标|(?:认真|深入|全面)?(?:贯彻|学习)|忠实履职|继续坚持)/u,
  /现将.{2,40}(?:报告|汇报|总结|通报|公布)如下|(?:情况|指标|数据)(?:如下|见)[附下]?表|^本(?:报告|公报|公告|文)(?:所称|中所)|^[[［【]\d{1,2}[\]］】]|^.{0,10}数据.{0,12}四舍五入|^从.{0,4}表中?看/u,
  /成绩属于过去|任重道远[。！!]?$|征程.{0,6}催人奋进/u,
  /^.{2,14}是.{2,14}(?:生命线|根本(?:任务|要求|保证)?|基石|底线|重中之重|头等大事)(?=[，。,])|^[（(]?(?:数据来源|资料来源|文字|图片|图文|摄影|供稿|撰稿|审核|编辑|校对|初审|终审|联系人)[：:]/u,
  /等问题(?:还|仍|依然|尚|比较|较为)/u,
  /^(?:今天|刚才|下面)[，,我]|(?:重点|着重)(?:做好|抓好)以下.{0,6}工作[。：:]?$|将.{0,6}高度重视.{0,12}解决|^[（(].{2,24}(?:供稿|撰稿)[）)]|^展望\D{0,2}(?:20\d\d年)?\D+$/u,
  /让我们|^(?:对此|为此)[，,]我们.{0,8}(?:采取|加以|高度重视|认真研究|认真对待|切实解决)|^.{0,14}将(?:以更加|继续锚定|始终保持|踔厉|砥砺|不忘初心|永葆)|努力奋斗$|^(?:附?注|备注|说明)[：:]/u,
  /始终是.{0,20}(?:重头戏|重点|关键|中心|大事)|(?:要|着重)(?:着重|突出)?(?:把握|抓好|做好).{0,6}(?:方面|点)[。：:]?$/u,
]

/** The same, unless one of its clauses begins with a deed: `在党委领导下，新建水厂1座`, `招聘教师126名，缓解师资短缺`. */
const OVERVIEW = [
  /^[^\d]{4,80}[！!]$/u,
  /^.{0,60}领导(?:[和与及、].{0,24}(?:指导|支持|关心|帮助))?下[，,]/u,
  /^(?:(?:19|20)\d{2}年|今年以来|上半年|一年来)?[，,]?[^，,\d]{0,14}(?:认真|全面|深入|坚决|切实|积极)(?:学习)?(?:贯彻|落实)[^\d]{2,60}(?:部署|精神|要求|指示)[^\d]*$/u,
  /(?:不足|不够|单一|滞后|薄弱|短缺|紧缺|缺口(?:还|仍)?(?:较|比较)?大)[。；]?$/u,
  /(?:开创|谱写|奋力书写|续写).{2,20}(?:新局面|新篇章|新华章|新辉煌)[。！!]?$/u,
]

export function isNoDeed(written: string): boolean {
  const opening = written.slice(0, 300)
  if (NO_DEED.some((pattern) => pattern.test(opening))) return true
  return OVERVIEW.some((pattern) => pattern.test(opening)) && !opening.split(/[，,；;。]/u).some(beginsWithDeed)
}

const beginsWithDeed = (clause: string) =>
  verbAt(
    clause.trim().replace(/^(?:全年|今年|已|共|累计|[我本全](?:站|局|院|校|镇|乡|街道|县|区|市|委|办))+/u, ''),
    0,
  ) > 0 || /^(?:完成|建成|实现)(?!了?全年目标)/u.test(clause.trim())

const PLANS =
  /力争|(?<!下达|年度|年|任务|完成|的|[省市县区])计划(?!生育|的|任务|[\d０-９])|确保|(?<!成功|积极|已)争取(?!到|来|[^，。]{0,16}(?:资金|补助|专项|贷款|债券))|明年|来年/u
const LEVEL =
  /达到|达|突破|增长|提高到|提升到|升至|降到|降至|下降|控制在|不低于|不高于|不超过|不少于|高于|低于|保持|左右|以上|以内|以下|完成|增加|减少|压减|过|增速/u
const CONCRETE =
  /新建|建设|改造|实施|引进|开工|筹集|更新|整治|开展|办好|举办|推进|推广|组织|打造|培育|安装|加快|抓好|落实|启动|新增|深化|加强|建成|谋划|招引|推动|完善|补齐|扛起/u

/** `全年力争生产总值增长7%、财政收入突破20亿元` only sets levels to reach and names no deed. */
export function isGoalsOnly(written: string): boolean {
  return PLANS.test(written) && LEVEL.test(written) && !CONCRETE.test(written) && !splitClauses(written).some(isDeed)
}

const COMPARES =
  /以上|以内|以下|左右|不[低高少多大小超]于|不超过|控制在|达到|突破|增长|下降|降低|提高到|增速|增幅|为零|冲刺/u

/** In a plan `供水量8900万立方米，漏损率不超过8%` only sets levels; `新建公园3个` is a deed. */
export function setsLevels(written: string): boolean {
  return splitClauses(written).every(
    (clause) =>
      /\d|[一二三四五六七八九十百]成|为零|零增长/u.test(clause) &&
      (COMPARES.test(clause) || isMeasure(clause.replace(/^.*[：:]/u, ''))),
  )
}

const splitClauses = (written: string) => written.split(/[，,；;](?!\d)/u).filter((clause) => clause.trim() !== '')

/** 2025年打算新建粮库3座, 计划复查企业400家: behind when, who and the will to do it comes a deed, and no level to reach. */
function isDeed(clause: string): boolean {
  return !COMPARES.test(clause) && verbAt(clause.trim().replace(INTENDED, ''), 0) > 0
}
const INTENDED =
  /^(?:(?:20\d\d|[明今来全])年度?|第?[一二三四]季度|下半年|年内|我们|全?[省市县区镇乡局院]|街道|新的一年|计划|打算|预计|拟|将|力争|争取|确保|要|再|还|继续|重点|着力|全力)+/u

function isMeasure(clause: string): boolean {
  return !isDeed(clause) && findActs(clause).next().done === true
}
