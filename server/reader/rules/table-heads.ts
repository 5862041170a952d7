/** What the head of a column says of the numbers below it. */
export const UNIT_HEAD = /单位/
export const ORDER_HEAD = /^(?:序号|编号|序|号)$/
export const NAME_HEAD = /^(?:年份|日期|时间|代码|电话)$/
export const CHANGE_HEAD = /增长|增速|同比|增幅|增减|升降|比上年|较上年|环比|降幅/
/** How the growth of something is told in the head of a column: 同比增长 of 产量同比增长. */
export const GROWTH_TAIL = /(?:同比|环比|[比较](?:上年|去年|上月|年初|同期)|增长|增速|增幅|增减|升降|涨幅|降幅|±).*$/
export const SHARE_HEAD = /占比|比重|比例|率$|率（%）|完成.{0,4}%/
export const TARGET_HEAD = /目标|预期|计划|任务|指标数|预算数/
export const RANK_HEAD = /排名|位次|名次/
/** 助餐人次, 参保户数: the head says in what the column counts. */
export const COUNTED_HEAD = /(?:([人场批户件家车班]次)(?:数)?|([人户件家次条处宗起台辆头只株套])数)$/
/** Tells nothing that the row does not say. */
export const GENERIC_HEAD =
  /^(?:|绝对额|绝对值|绝对数|总量|数量|数值|本年|累计|实绩|实际|实际数|完成|完成数|完成情况|完成值|预期|预期目标|目标|目标值|指标值|全年|本期|年末数?|金额|合计|数|值|上半年|实际完成)$/
