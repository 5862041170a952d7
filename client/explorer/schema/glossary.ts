// What the names of the schema mean in Chinese: the first word is shown, those behind it are found as well.
const FIELDS = `
abstract 内容概述 摘要|action 动作 修改|after 之后 翻页|aliases 别名|and 并且|at 时间|attainment 完成比例 完成率|average 平均值|base 基本单位
baseValue 基本单位下的数值|before 之前 翻页|bounds 范围 上下限|by 按 操作人|cells 单元格|changeFromPrevious 比上期变化|changeOf 变化所指
changes 变化 增长 下降 同比|children 下级|comparison 比较 对比|confidence 可信度 置信度|contains 包含 含有|count 个数 数量|createdAt 创建时间
cursor 游标 翻页|dimension 量的种类 量纲|direction 方向 增减|documentNumber 文件编号 文号|edges 条目|end 终点 结束 位置|endCursor 末尾游标
eq 等于|factor 换算系数|field 字段|gt 大于|gte 不小于 大于等于|hasNextPage 还有下一页|hasPreviousPage 还有上一页|highlights 高亮|id 标识
in 属于其中|indexNumber 索引号|isCutAfter 后有省略|isCutBefore 前有省略|indicator 所属指标|indicators 全部指标|initiative 所属举措|initiatives 举措|isNull 为空|issuedOn 生成日期 日期
key 键名|keyName 密钥名称|kind 类型 报告类型|label 名称 指标名称|length 长度|level 级别 层级|lower 下限|lt 小于|lte 不大于 小于等于
mark 标号 序号|max 最大值|mechanisms 工作机制|mediaType 文件格式|metric 数字|metricCount 数字个数|metricGroups 汇总 分组统计|metrics 数字 指标数据|min 最小值
missing 缺失原因|name 名称|nameEn 英文名|ne 不等于|nodes 列表|not 非|notIn 不属于|nulls 空值位置|number 数值（图表用）|or 或者
ordinal 次序 位置|organization 机构|organizations 全部机构|pageInfo 翻页信息|parent 上级|parts 其中各部分|passage 原文片段 原文|period 时期 期间
places 地点|points 各期数值|preamble 开头|publishedOn 公开日期 日期|publisher 发布机构|qualifier 限定词 约数|reason 原因|report 报告
reports 全部报告|review 核对 审核|reviewState 核对状态|reviewedAt 核对时间|reviewer 核对人|revisions 修改记录|role 角色|rows 行|rule 读取规则
score 匹配程度|search 查找 搜索 检索|section 章节|sectionCount 章节数|sections 章节 全部章节|sentence 原句 句子|series 时间序列 历年|sha256 原文校验值
shortName 简称|slug 链接名|snippet 摘录|source 原文|sourceUrl 来源网址|start 起点 开始 位置|startCursor 开头游标|startsWith 开头是|state 状态
status 状态|sum 合计 总和|symbol 写法 符号|target 目标 任务|text 原文写法|theme 主题|themes 全部主题|title 标题|totalCount 总数|unit 单位
units 全部单位|updatedAt 更新时间|upper 上限|validity 效力状况|value 数值|version 版本|viewer 当前用户|where 筛选条件 过滤|whole 总数 其中
year 年份|orderBy 排序|first 前几条|last 后几条`

const VALUES = `
ABOUT 约|ACTUAL 结果 完成|ADDED 人工补充|ADMIN 管理员|ANNUAL 年度|AREA 面积|ASC 升序|CHANGE 变化 增长|CITY 市级|COMPLETED 已完成|CONFIRMED 人工确认
CORRECTED 人工更正|COUNT 件数|COUNTY 县级|DENSITY 密度|DEPARTMENT 部门|DESC 降序|DOWN 下降|DRAFT 草稿|EDITOR 编辑|ENERGY 能量|EXACT 确数
EXTRACTED 机器读出|HALF_YEAR 半年|IN_PROGRESS 进行中|LENGTH 长度|LESS_THAN 不足 近|MASS 重量|MONEY 金额|MONTHLY 月度|MORE_THAN 超过 余|NOT_STATED 报告未提
NO_REPORT 无报告|OTHER 其他|PEOPLE 人数|PLAN 计划|PLANNED 计划中|POWER 功率|PROVINCE 省级|PUBLISHED 已发布|QUARTERLY 季度|RANK 名次|RATIO 比率
READER 读者|REJECTED 人工排除|SHARE 比率 占比|SUBDISTRICT 街道|TARGET 目标 任务|TIME 时间|TOWNSHIP 乡镇|UNREVIEWED 待核对|UNSTATED 未说明|UP 增长
VOLUME 体积|WITHDRAWN 已撤回|ZONE 开发区`

const TYPES = `
Boolean 是否|Bounds 范围|Comparison 比较|ComparisonCell 比较的单元格|ComparisonRow 比较的一行|Date 日期|DateTime 时刻|Decimal 精确小数|Dimension 量的种类
Direction 增减方向|Float 浮点数|Highlight 高亮|ID 标识|Indicator 指标|Initiative 举措|InitiativeStatus 举措进度|Int 整数|Metric 指标数据 数字|MetricGroup 分组统计
MetricGroupKey 分组依据|MetricRole 角色|MissingReason 缺失原因|Node 节点|NullsOrder 空值位置|OrderDirection 排序方向|Organization 机构
OrganizationLevel 机构级别|PageInfo 翻页信息|Passage 原文片段|Period 时期|Qualifier 限定词|Query 查询|Report 报告|ReportKind 报告类型|ReportStatus 发布状态
Review 核对|ReviewState 核对状态|Revision 修改记录|Role 权限|SearchKind 查找范围|SearchResult 查找结果|Section 章节|Series 时间序列|SeriesPoint 序列的一点
Snippet 摘录|SourceText 原文|String 文本|Theme 主题|URL 网址|Unit 单位|Viewer 当前用户`

const ENDINGS: readonly [ending: RegExp, chinese: string][] = [
  [/Filter$/, '的筛选条件'],
  [/OrderField$/, '的排序依据'],
  [/Order$/, '的排序'],
  [/Connection$/, '的列表'],
  [/Edge$/, '的列表项'],
  [/By$/, '的指定方式'],
]

const words = new Map(
  [FIELDS, VALUES, TYPES].flatMap((text) =>
    text
      .trim()
      .split(/[|\n]/)
      .map((entry) => {
        const [name = '', ...chinese] = entry.split(' ')
        return [name, chinese] as const
      }),
  ),
)

/** What a name of the schema is called in Chinese, the plainest word first; empty where there is none. */
export function toChinese(name: string): readonly string[] {
  const known = words.get(name)
  if (known) return known
  for (const [ending, chinese] of ENDINGS) {
    const base = ending.test(name) && words.get(name.replace(ending, '').replace(/^Nullable/, ''))
    if (base) return [base[0] + chinese]
  }
  return []
}
