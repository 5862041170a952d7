/** What the generated reports are written from; every value of a report follows from its number. */
export const TOPICS = ['经济发展', '城市建设', '安全生产', '民生保障', '生态环境', '社会治理']
export const DEEDS = ['推进', '完成', '开展', '实施', '加快']
export const OBJECTS = [
  '老旧小区改造',
  '农贸市场提升',
  '河道清淤整治',
  '企业走访服务',
  '消防隐患排查',
  '困难群众帮扶',
  '垃圾分类投放',
  '矛盾纠纷调解',
  '道路养护修缮',
  '养老设施建设',
]
export const COUNTED = [
  '走访重点企业',
  '新增绿化面积',
  '排查安全隐患',
  '发放惠民补贴',
  '组织志愿服务',
  '完成房屋修缮',
  '办理群众来信',
  '培训技能人员',
  '改造供水管网',
  '建成便民站点',
  '慰问困难家庭',
  '回收可用物资',
]
export const PLACES = ['东湖片区', '南桥社区', '西山园区', '北塘村组', '中心集镇', '滨河新城']
export const UNITS = [
  '家',
  '户',
  '件',
  '个',
  '人',
  '名',
  '人次',
  '次',
  '处',
  '条',
  '公里',
  '平方米',
  '亩',
  '元',
  '吨',
  '场',
  '项',
  '辆',
  '套',
  '座',
]
export const ROLES = ['ACTUAL', 'TARGET', 'PLAN', 'SHARE'] as const
export const QUALIFIERS = ['EXACT', 'ABOUT', 'MORE_THAN', 'LESS_THAN'] as const
export const STATUSES = ['COMPLETED', 'IN_PROGRESS', 'PLANNED', 'UNSTATED'] as const

const RARE_FIRST = '琥珀蓑笠槐榆荻蒿'
const RARE_SECOND = '箫笛磬钹鼓筝瑟笙埙钟铃琴'
/** A word that only one generated report and its copies have. */
export const nameRareWord = (number: number): string =>
  RARE_FIRST[Math.floor(number / RARE_SECOND.length) % RARE_FIRST.length]! + RARE_SECOND[number % RARE_SECOND.length]!
