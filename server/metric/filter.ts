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
  label: compare(t, StringFilter, 'label', 'text', 'What is counted.', true),
  text: compare(t, StringFilter, 'text', 'text', 'The figure as written.', true),
  value: compare(t, DecimalFilter, 'value', 'numeric', 'The number in full, in its own unit.'),
  baseValue: compare(
    t,
    DecimalFilter,
    'base_value',
    'numeric',
    'The value in unit.base; ask for a dimension or unit beside it.',
  ),
  attainment: compare(t, NullableFloatFilter, 'attainment', 'float8', 'value / target.value: 0.857 is 85.7 %.'),
  qualifier: compare(t, defineEnumFilter('QualifierFilter', Qualifier), 'qualifier', 'text', 'How exactly it is said.'),
  role: compare(t, defineEnumFilter('MetricRoleFilter', MetricRole), 'role', 'text', 'What the figure says.'),
  direction: compare(
    t,
    defineEnumFilter('NullableDirectionFilter', Direction, true),
    'direction',
    'text',
    'Which way a CHANGE goes.',
  ),
  reviewState: compare(
    t,
    defineEnumFilter('ReviewStateFilter', ReviewState),
    'review_state',
    'text',
    'Who vouches for it.',
  ),
  confidence: compare(t, FloatFilter, 'confidence', 'float8', 'How sure the reader is, from 0 to 1.'),
  report: related(t, ReportFilter, 'reports', (row, to) => `${to}.id = ${row}.report_id`, 'The report it stands in.'),
  section: related(
    t,
    SectionFilter,
    'sections',
    (row, to) => `${to}.id = ${row}.section_id`,
    'The innermost section it stands in.',
  ),
  initiative: related(
    t,
    InitiativeFilter,
    'initiatives',
    (row, to) => `${to}.id = ${row}.initiative_id`,
    'The initiative it belongs to.',
  ),
  unit: related(t, UnitFilter, 'units', (row, to) => `${to}.symbol = ${row}.unit_symbol`, 'Its unit.', {
    symbol: 'unit_symbol',
  }),
  indicator: related(
    t,
    IndicatorFilter,
    'indicators',
    (row, to) => `${to}.id = ${row}.indicator_id`,
    'The indicator it is a point of.',
  ),
}))
