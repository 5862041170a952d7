import { REPORT_KINDS, REPORT_STATUSES } from '../../db/tables/report.ts'
import { code, date, integer, requiredText, text, url } from './column.ts'

/** Which report a figure stands in; the rows are named in statement.ts. */
export const reportColumns = [
  requiredText('report', 'r.slug', 'Report (报告)', 'Stable name of the report, as in links: 华庄街道-2022.'),
  integer('ordinal', 'm.ordinal', 'Place in the report (序号)', 'From 0; report and ordinal together name the row.'),
  requiredText('report_title', 'r.title', 'Title of the report (标题)', 'As the document shows it.'),
  code(REPORT_STATUSES, 'report_status', 'r.status', 'Status (状态)', 'PUBLISHED, unless an operator exports all.'),
  requiredText('organization', 'o.name', 'Organization (机构)', 'Who reports, with its full name.'),
  requiredText('organization_short', 'o.short_name', 'Short name (简称)', 'Its name in daily use: 华庄街道.'),
  text('parent_organization', 'parent.name', 'Body above it (上级机构)', 'Empty when unknown.'),
  integer('year', 'r.year', 'Year (年度)', 'The year the report is on, not the one it appeared in.'),
  code(REPORT_KINDS, 'kind', 'r.kind', 'Kind of report (类型)', 'Which stretch of time the report covers.'),
]

/** Where the report came from. */
export const sourceColumns = [
  text('index_number', 'r.index_number', 'Index number (索引号)', 'Of the report, as its publisher gave it.'),
  url('source_url', 'r.source_url', 'Address of the source (来源网址)', 'Where the report was published.'),
  date('published_on', 'r.published_on', 'Published on (公开日期)', 'The day the report was made public.'),
]
