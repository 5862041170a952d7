import {
  compare,
  DecimalFilter,
  defineEnumFilter,
  defineFilter,
  FloatFilter,
  NullableFloatFilter,
  related,
  StringFilter,
} from '../filters.ts'
import { IndicatorFilter } from '../indicator/schema.ts'
import { InitiativeFilter } from '../initiative/schema.ts'
import { ReportFilter } from '../report/schema.ts'
import { SectionFilter } from '../section/schema.ts'
import { UnitFilter } from '../vocabulary/schema.ts'
import { Direction, MetricRole, Qualifier, ReviewState } from './enums.ts'

export const MetricFilter = defineFilter('MetricFilter', 'Which metrics.', (t) => ({
  label: compare(t, StringFilter, 'label', 'text'),
  text: compare(t, StringFilter, 'text', 'text', 'The figure as written.'),
  value: compare(t, DecimalFilter, 'value', 'numeric'),
  baseValue: compare(
    t,
    DecimalFilter,
    'base_value',
    'numeric',
    'The value in unit.base; ask for a dimension or unit beside it.',
  ),
  attainment: compare(t, NullableFloatFilter, 'attainment', 'float8'),
  qualifier: compare(t, defineEnumFilter('QualifierFilter', Qualifier), 'qualifier', 'text'),
  role: compare(t, defineEnumFilter('MetricRoleFilter', MetricRole), 'role', 'text'),
  direction: compare(t, defineEnumFilter('NullableDirectionFilter', Direction, true), 'direction', 'text'),
  reviewState: compare(t, defineEnumFilter('ReviewStateFilter', ReviewState), 'review_state', 'text'),
  confidence: compare(t, FloatFilter, 'confidence', 'float8'),
  report: related(t, ReportFilter, 'reports', (row, to) => `${to}.id = ${row}.report_id`),
  section: related(t, SectionFilter, 'sections', (row, to) => `${to}.id = ${row}.section_id`),
  initiative: related(t, InitiativeFilter, 'initiatives', (row, to) => `${to}.id = ${row}.initiative_id`),
  unit: related(t, UnitFilter, 'units', (row, to) => `${to}.symbol = ${row}.unit_symbol`),
  indicator: related(t, IndicatorFilter, 'indicators', (row, to) => `${to}.id = ${row}.indicator_id`),
}))
