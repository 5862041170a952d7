// Words before and behind a number that say what behind it is counted.

/** 2307名享受居家援助服务老人: who they are, not what they did. */
export const PERSONS = /(?:老年?人|群众|居民|村民|人员|人才|学生|职工|儿童|党员|干部|者|户|工)$/
export const GOAL_ALONE = /^的?(?:年度|全年|年初)?(目标|任务|目标任务|计划)$/
export const PAIRED = /^[0-9.,]+[万千]?[余多]?(?:人次|人|户|名|家)([^，。；、0-9]{2,12})/
export const REMAINS = /(?:剩余|其余|余下|剩下|(?:^|[，、还尚])差)的?$/
export const REACHES = /^(.{3,}?)(?:已|均|全部)*(?:达到?|通过|获|入选|列入|纳入|完成|实现|创建|建成|荣获|符合|位列)/
/** 对遭遇急难的, 为: to whom, when what they got stands behind. */
export const GIVEN_TO = /^(?:.*[，、])?(?:对|为|给|向)[^，。；]*$/
/** 的标准给予补助: what the sum was. */
export const BY_STANDARD =
  /^的?(?:标准|额度)(?:给予|予以|进行|发放|兑付|兑现|实施|落实|享受)?(?:一次性)?([\u4e00-\u9fff]{0,4}(?:补助|补贴|奖励|奖补|补偿|资助|救助|慰问|津贴))/
export const GIVEN_BY = /(?:对|给|为|向)([^，；、]{2,12}?)(?:分别|统一|均)?按照?(?:每|人均|户均|亩均)?[^，；、]{0,4}$/
export const RELATIVE =
  /^(?:(?:因|被|受|遭|未|有|享受|参加|从事|患有?)[^，。；、的]{1,10}|[^，。；、的]{1,6}[未不没][^，。；、的]{1,4}|[^，。；、的]{0,6}(?:困难|贫困|严重|突出|较[大重高]|薄弱|优秀|闲置|空置|破损|老化|废弃|失能|残疾|偏远|紧缺|受损|受灾|合格|达标))的(?:(?!在|给|获|送|向|由|已|均|全)[\u4e00-\u9fff]){2,5}/
/** 村中已有: some of those just counted. */
export const OF_THEM = /^(?!其?中$)([\u4e00-\u9fff]{0,8})[中里](?:(?:已|均|仅|共|目前)*有)?$/
/** 还没动工的, 未就业的: those with which it was not done. */
export const UNDONE = /(?:^|[，；、还仍尚对])((?:未|没有?|尚未)[\u4e00-\u9fff]{1,6})的$/
export const NOUN = /^[\u4e00-\u9fff]{2,6}(?=[，。；]|$|[全均已由被])|^[\u4e00-\u9fff]{2,4}/
export const WORK = /^的?[^，。；、0-9]{0,6}(?:任务|工程|改造|治理|建设|整治|修复|征迁)$/
export const WORK_DONE =
  /^[\u4e00-\u9fff]{2,6}(?:工程|改造|治理|建设|整治)(?:基本|全面|全部|顺利|已|主体)*(?:完成|完工|建成|竣工|贯通|通车|开工)$/
/** 较上年158例明显回落: how it moved from there. */
export const MOVES = /^(?:明显|显著|大幅|略|有所|持续|继续)*(?:回落|下降|上升|减少|增加|上涨|好转|改善)$/
export const ROAD = /^[^，。；、]{0,6}(?:路|道|渠|管|线|河|堤|沟|隧|桥|街|廊|网)/
/** Behind 在10个: where something was built, and how it came out. */
export const SPREAD =
  /^([\u4e00-\u9fff]{1,5}?)(?:全部|全面|同步|率先|先行|均|已)*(建成|落地|推广|推开|铺开|试点|投用|运行|启用|挂牌|开展)/
/** 堤防于2月复工: a thing built in stretches. */
export const STRETCH_OF = /^[\u4e00-\u9fff]{0,4}(?:堤防?|河道|护岸|道路|公路|铁路|管[网线廊]|渠道?|路基|线路|大道)/
export const TASK = /^的?[^，。；、]{2,10}?任务/

/** Towards what: no part of the goal's name. */
export const HEADS_FOR = /^(?:紧盯|围绕|锚定|对标|冲刺|聚焦|瞄准|紧扣|对照)(?:全年|年度|今年|年初)?的?$/

/** 县中医院迁建项目 in 县中医院迁建项目主体封顶. */
export const PROJECT = /^.{2,}?(?:项目|工程|中心|基地|园区|产业园)/

/** Behind a sum of money these are what it was: 5万元补助. */
export const PAID = /^的?(?:补助|补贴|奖励|资助|贷款|罚款|捐款|投资|补偿|融资|授信)$/
