import { DIRECTIONS, METRIC_ROLES, QUALIFIERS, REVIEW_STATES } from '../../db/tables/metric.ts'
import { DIMENSIONS } from '../../db/tables/vocabulary.ts'
import { code, date, decimal, integer, number, requiredDecimal, requiredText, text } from './column.ts'
import { reportColumns, sourceColumns } from './report-columns.ts'

const REQUIRED = { required: true } as const

const placeColumns = [
  date('period_start', 'm.period_start', 'First day (期间起)', "Of the figure's period: the report's own, or 1—5月."),
  date('period_end', 'm.period_end', 'Last day (期间止)', "Of the figure's period."),
  requiredText('period_label', 'm.period_label', 'Period (期间)', 'As it is said: 2022年, 1—5月.'),
  text('section', 's.title', 'Section (章节)', 'Heading of the innermost section, without its mark.'),
  text(
    'section_path',
    'path.titles',
    'Sections (章节路径)',
    'All headings from the outermost in, with › between them.',
  ),
  text('initiative', 'i.title', 'Initiative (举措)', 'The deed the figure belongs to, in a few words of the text.'),
  text('theme', 's.theme_key', 'Theme (主题)', 'Key of the topic of the section, the same across reports.'),
  text('indicator', 'x.key', 'Indicator (指标)', 'Key of the indicator the figure is a point of.'),
]

const figureColumns = [
  requiredText('label', 'm.label', 'Label (名称)', 'What is counted: 发放布洛芬.'),
  requiredText('text', 'm.text', 'Figure as written (数字)', 'The characters from start to end: 12.4万余片.'),
  requiredDecimal('value', 'm.value', 'Value (数值)', 'The number in full: 124000. Of a range the lower end.'),
  requiredText('unit', 'm.unit_symbol', 'Unit (单位)', 'Measure word or unit, 万 and 亿 taken away.'),
  requiredDecimal(
    'base_value',
    'm.base_value',
    'Value in the base unit (基准值)',
    'Only values of one base unit add up.',
  ),
  requiredText('base_unit', 'u.base_symbol', 'Base unit (基准单位)', 'The unit of base_value: 平方米 for 亩.'),
  code(DIMENSIONS, 'dimension', 'u.dimension', 'Dimension (量纲)', 'What kind of thing the unit measures.', REQUIRED),
  code(QUALIFIERS, 'qualifier', 'm.qualifier', 'Qualifier (限定词)', 'How exactly it is said: 余, 近, 约.', REQUIRED),
  decimal('lower', 'm.lower', 'Lower bound (下限)', 'At least this, in unit; empty when open.'),
  decimal('upper', 'm.upper', 'Upper bound (上限)', 'At most this, less than it after 近 or 余; empty when open.'),
  code(METRIC_ROLES, 'role', 'm.role', 'Role (角色)', 'What the figure says of the thing counted.', REQUIRED),
  code(DIRECTIONS, 'direction', 'm.direction', 'Direction (增减)', 'Which way a CHANGE goes; else empty.'),
  decimal('target_value', 'target.value', 'Target (目标值)', 'The figure this one is measured against.'),
  text('target_unit', 'target.unit_symbol', 'Unit of the target (目标单位)', 'The unit of target_value.'),
  number('attainment', 'm.attainment', 'Attainment (完成率)', 'Value by target: 0.857 is 85.7 %.'),
  decimal('whole_value', 'whole.value', 'Whole (总数)', 'The figure this one is part of: 60个项目 for 其中31个.'),
  text('whole_unit', 'whole.unit_symbol', 'Unit of the whole (总数单位)', 'The unit of whole_value.'),
]

const trustColumns = [
  number('confidence', 'm.confidence', 'Confidence (置信度)', 'From 0 to 1: how sure the reader is.', REQUIRED),
  code(REVIEW_STATES, 'review_state', 'm.review_state', 'Review (审核)', 'Who vouches for the figure.', REQUIRED),
  requiredText('sentence', 'q.text', 'Sentence (原句)', 'The sentence the figure stands in.'),
  integer('start', 'm.start_offset', 'Start (起)', "First UTF-16 code unit of the figure in the report's source text."),
  integer('end', 'm.end_offset', 'End (止)', 'UTF-16 code unit behind its last.'),
]

/** Every column of an export of metrics, in its order. */
export const metricColumns = [...reportColumns, ...placeColumns, ...figureColumns, ...trustColumns, ...sourceColumns]
