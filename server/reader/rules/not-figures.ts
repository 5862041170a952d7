/**
 * Dates, times and periods at the place of a numeral; each is matched where the numeral starts. Lists of them are bounded:
 * a text of nothing but 1、1、1、 would be read to its end from every numeral.
 */
export const DATES: readonly RegExp[] = [
  // 2022-12-02, 2022/3/5, 2022.12.30
  /(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}(?![\d万亿%])/y,
  // 2022年, 2021-2025年, 2022、2023年, 2022年度
  /(?:19|20)\d{2}(?:[-~至到、和](?:19|20)?\d{2,4}){0,11}年(?:度|代)?/y,
  // 22年3月
  /\d{2}年\d{1,2}月/y,
  // 1-5月, 3月至8月, 7、8月, 10月底, 4月26日
  /(?:1[0-2]|0?[1-9])月?(?:[-~至到、和](?:1[0-2]|0?[1-9])月?){0,11}月(?:份|底|末|初|上旬|中旬|下旬|(?:[0-3]?\d)[日号](?:[-~至到](?:(?:1[0-2]|[1-9])月)?[0-3]?\d[日号])?)?/y,
  // 26日, 5-8日
  /(?:[0-3]?\d)(?:[-~至到、][0-3]?\d){0,30}[日号](?![处均供产])/y,
  // 15:00, 22:20:33; 1:18.4 is a ratio
  /(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d.:])/y,
  // 8时30分, 24时
  /(?:[01]?\d|2[0-4])(?:时|点)(?:[0-5]?\d分|整|半|许)/y,
  /(?:[01]?\d|2[0-4])时(?![间长限段代期效])/y,
  // 3·15, 9·18, 2.0版
  /\d{1,2}·\d{1,2}/y,
  // 第1季度, 1季度
  /\d季度/y,
  // 7×24小时
  /\d+[×x*]24小时/y,
]

/** The same in Chinese numerals: 二〇二二年, 十二月, 三季度, 十四五. */
export const CHINESE_DATES: readonly RegExp[] = [
  /[一二][零〇一二三四五六七八九]{3}年/y,
  /[一二三四五六七八九十]{1,3}(?:、[一二三四五六七八九十]{1,2}){0,11}(?:个?季度|月(?:份|底|末|初)?|周年)/y,
  /十[二三四五六]五/y,
]

/** After the unit: what makes a number the name of a thing: 15分钟健身圈, 24小时值班, 3年行动, 5A级. */
export const NAME_AFTER =
  /^(?:[\u4e00-\u9fff]{0,8}?(?:服务圈|生活圈|就业圈|交通圈|经济圈|健身圈|文化圈|医疗圈|救援圈|便民圈|通勤圈|养老圈|阅读圈|救助圈|圈(?=[建内])))/

/** 220千伏变电站, 110千伏线路: the size is part of the name. */
export const NAMING_UNITS = new Set(['千伏', 'kV', 'KV'])

/** Nouns a Chinese numeral + measure word introduces without counting: 三个方面, 两个维护, 四项机制. */
export const ABSTRACT_NOUN =
  /^(?:上线|方面|维度|层面|领域|重点|关键|环节|阶段|抓手|目标|原则|转变|提升|确保|坚持|体系|机制|专项|行动|战役|战略|文明|建设|计划|清单|聚焦|突出|更加|更|维护|确立|结合|同步|统筹|强化|优先|必须|不|先行|一体|办法|到位|全覆盖|延伸|融合|创新|示范|覆盖|步骤|月|半|多月|字|根本|务必|工程|角度|统一|意识|自信|主题|主线|大局|责任|任务|问题|导向|满意|明显|显著|基本|全面|样板|标杆|台阶|突破|领先|率先|时期|时代|学期|财年|样子|先进|关系|要求|面向|着力|全力|协同|板块|主体|中心任务)/

/** Words before a Chinese numeral that point instead of count: 这两个, 每一户, 前三名. */
export const POINTING = /(?:这|那|每|某|同|前|后|头|首|第|历|各|任|逐|另|唯|统|之|(?<![人户件次总起个])数|几|好|惟|独)$/

/** Measure words that take a Chinese numeral when the noun can be counted. */
export const CHINESE_COUNTABLE = new Set(
  '个 岁 座 所 家 户 名 人 人次 位 处 栋 幢 间 辆 台 套 亩 头 棵 株 起 宗 例 场 场次 支 只 车 部 口 眼 张 份 吨 公里 元 万元 米 平方米 个百分点 倍 % 批次 项 面 床 趟 台次 顶 幅 封 节 课 件 条 家次 户次 公斤 公顷 立方米 千瓦 斤 架 艘 盏 片 块 册 本 篇 对 座次 期 批 轮 次 门 组 枚'.split(
    ' ',
  ),
)

/** With these only a number of ten or more, or one with 余, counts; 三项制度 and 两条主线 are ways of speaking. */
export const LOOSE_MEASURES = new Set(
  '项 面 床 趟 幅 节 课 件 条 块 门 组 期 批 轮 次 片 支 对 场 部 % 米 口 位'.split(' '),
)

/** One thing counts only where it was made or came: 新建一座, 新增一家. */
export const ONE_AFTER =
  /(?:新建|建成|新增|增加|新设|增设|改建|扩建|引进|落户|拥有|投用|培育|获批|建设)(?:了|省级|国家级|市级)?$/
export const ONE_MEASURES = new Set('座 所 家 处 栋 幢 辆 台 名 户'.split(' '))

/** A group told by its size: 10亿元企业, 亿元以上项目. */
export const GROUP_NOUN =
  /^(?:级|的?(?:(?:工业|制造业|重大|产业|优质|重点|规上|纳税|税收|招商|农业|单体|龙头|投资|服务业|商贸|大|好|强|外资|内资|经济|商务|集体经济|村级)*(?!产业[\u4e00-\u9fff]{0,4}(?:基金|资金|补助|补贴))(?:企业|项目|楼宇|楼|园区|大户|产业集群|集群|产业|俱乐部|方阵|强镇|镇街|强村|村|平台|单品|市场|产业链|品牌)))/

/** After 以上 these go on with the sentence; any other noun is the group told apart: 100万元以上企业. */
export const GOES_ON =
  /^(?:[，。；、：！？）)\n\t ]|$|并|且|和|及|与|或|水平|标准|目标|任务|增长|增速|的(?:目标|水平|增长|增速|速度|任务|要求|标准)|大关|，|其中|[（(])/

/** Behind 低于15㎡, 超过5000元: the group it tells apart. */
export const GROUP_OF =
  /^的[^，。；、0-9]{0,6}(?:家庭|企业|人员|群众|户|住房|学生|老人|单位|职工|产业|集群|项目|房屋|建筑|村|楼宇)/

/** What two or three of count even with a loose measure word: 三条道路, 两次会议. */
export const CONCRETE_NOUN =
  /^[^，。；、]{0,4}(?:队伍|分队|道路|公路|干道|街|路|渠|河道|河流|管线|线路|生产线|培训|会议|检查|演练|讲座|比赛|巡查|招聘会|推介会|发布会|案件|建议|提案|专利|标准|课题)/
