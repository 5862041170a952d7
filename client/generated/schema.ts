// Written by `npm run codegen` from schema.graphql and client/operations; never edited by hand.
import type { DateInput, DateString, DateTimeInput, DateTimeString, Decimal, DecimalInput, UrlString } from '../scalars.ts'

/** What kind of thing a unit measures. */
export type Dimension =
  /** Area, in 平方米. */
  | 'AREA'
  /** Things that are counted: 个, 户, 家, 件. Each measure word is a unit of its own. */
  | 'COUNT'
  /** Something per something else: 微克/立方米. */
  | 'DENSITY'
  /** Energy. */
  | 'ENERGY'
  /** Length, in 米. */
  | 'LENGTH'
  /** Mass, in 吨 or its parts. */
  | 'MASS'
  /** Money, in 元. */
  | 'MONEY'
  /** Anything else. */
  | 'OTHER'
  /** People and person-times: 人, 名, 人次. */
  | 'PEOPLE'
  /** Power. */
  | 'POWER'
  /** Percentages, percentage points, ratios. */
  | 'RATIO'
  /** A stretch of time. */
  | 'TIME'
  /** Volume, in 立方米. */
  | 'VOLUME'

/** Which way a CHANGE goes. */
export type Direction =
  /** Decline. */
  | 'DOWN'
  /** Growth. */
  | 'UP'

/** What to order by. */
export type IndicatorOrderField =
  /** Key. */
  | 'KEY'
  /** Name, by code point. */
  | 'NAME'

/** What to order by. */
export type InitiativeOrderField =
  /** Report, then place in the text. */
  | 'POSITION'
  /** Title, by code point. */
  | 'TITLE'

/** How far an initiative has come, from its last act in the text. */
export type InitiativeStatus =
  /** Finished: 完成, 建成, 清零. */
  | 'COMPLETED'
  /** Under way: 推进, 加快, 开展. */
  | 'IN_PROGRESS'
  /** Still to come: 将, 力争, 计划. */
  | 'PLANNED'
  /** The text does not say. */
  | 'UNSTATED'

/** What metrics are grouped by; the base unit always is. */
export type MetricGroupKey =
  /** The indicator. */
  | 'INDICATOR'
  /** Who reports. */
  | 'ORGANIZATION'
  /** The role: what was done is never added to what was aimed at, unless the role is left out. */
  | 'ROLE'
  /** The topic of the section. */
  | 'THEME'
  /** The base unit, which is part of every key anyway. */
  | 'UNIT'
  /** The year reported on. */
  | 'YEAR'

/** What to order groups by. */
export type MetricGroupOrderField =
  /** Their average. */
  | 'AVERAGE'
  /** Number of metrics. */
  | 'COUNT'
  /** The largest. */
  | 'MAX'
  /** The smallest. */
  | 'MIN'
  /** Their sum. */
  | 'SUM'
  /** Year; only when grouped by YEAR. */
  | 'YEAR'

/** What to order by. */
export type MetricOrderField =
  /** Share of the target that was reached. */
  | 'ATTAINMENT'
  /** Value in the base unit; ask for one dimension, or metres stand beside people. */
  | 'BASE_VALUE'
  /** How sure the reader is. */
  | 'CONFIDENCE'
  /** Label, by code point. */
  | 'LABEL'
  /** Report, then place in the text. */
  | 'POSITION'
  /** Year of the report. */
  | 'YEAR'

/** What a figure says of the thing counted (角色). */
export type MetricRole =
  /** What was done or is there. */
  | 'ACTUAL'
  /** Growth or decline against an earlier period. */
  | 'CHANGE'
  /** An intention for the next period. */
  | 'PLAN'
  /** A place in an order. */
  | 'RANK'
  /** A rate, ratio, coverage or proportion. */
  | 'SHARE'
  /** A task, goal or quota. */
  | 'TARGET'

/** Why a cell has no figure. */
export type MissingReason =
  /** There is a report, and it does not state the indicator. */
  | 'NOT_STATED'
  /** No report of this organization on this year is here. */
  | 'NO_REPORT'
  /** There is a figure, but the reader doubts it (confidence below 0.5) and nobody has confirmed it. */
  | 'UNREVIEWED'

/** Where rows without a value stand, whatever the direction. */
export type NullsOrder =
  /** Before all others. */
  | 'FIRST'
  /** After all others. */
  | 'LAST'

/** Which end comes first. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC'

/** Rank of a body in the administration. */
export type OrganizationLevel =
  /** Prefecture-level city (地级市). */
  | 'CITY'
  /** County, district or county-level city (县, 区, 县级市). */
  | 'COUNTY'
  /** Bureau, office or commission of a government (局, 委员会). */
  | 'DEPARTMENT'
  /** Anything else. */
  | 'OTHER'
  /** Province, autonomous region or municipality (省, 自治区, 直辖市). */
  | 'PROVINCE'
  /** Sub-district (街道). */
  | 'SUBDISTRICT'
  /** Town or township (镇, 乡). */
  | 'TOWNSHIP'
  /** Development or new zone (开发区, 新区). */
  | 'ZONE'

/** What to order by. */
export type OrganizationOrderField =
  /** Full name, by code point. */
  | 'NAME'

/** How exactly a number is said (限定词). */
export type Qualifier =
  /** About: 约, 左右. */
  | 'ABOUT'
  /** Just this number. */
  | 'EXACT'
  /** Less than, or at most: 近, 不足, 以内, 不超过. */
  | 'LESS_THAN'
  /** More than, or at least: 余, 多, 超, 以上, 不低于. */
  | 'MORE_THAN'

/** Which stretch of time a report covers. */
export type ReportKind =
  /** A year (年度). */
  | 'ANNUAL'
  /** Half a year (上半年, 下半年). */
  | 'HALF_YEAR'
  /** A month (月度). */
  | 'MONTHLY'
  /** Another stretch. */
  | 'OTHER'
  /** A quarter, or the first three (季度). */
  | 'QUARTERLY'

/** What to order by. */
export type ReportOrderField =
  /** 公开日期. */
  | 'PUBLISHED_ON'
  /** Title, by code point. */
  | 'TITLE'
  /** The year reported on. */
  | 'YEAR'

/** Who may see a report. */
export type ReportStatus =
  /** Imported and not yet published; editors only. */
  | 'DRAFT'
  /** Everybody. */
  | 'PUBLISHED'
  /** Taken back; editors only. */
  | 'WITHDRAWN'

/** Who vouches for a figure. */
export type ReviewState =
  /** A person added it. */
  | 'ADDED'
  /** A person found it right. */
  | 'CONFIRMED'
  /** A person put it right. */
  | 'CORRECTED'
  /** The reader found it, nobody has looked at it yet. */
  | 'EXTRACTED'
  /** A person found that it is no figure. */
  | 'REJECTED'

/** What a caller may do. */
export type Role =
  /** Also hands out and revokes keys. */
  | 'ADMIN'
  /** Imports, corrects and publishes reports. */
  | 'EDITOR'
  /** Sees published reports; needs no key. */
  | 'READER'

/** What a search finds. */
export type SearchKind =
  /** Initiatives, by their text. */
  | 'INITIATIVE'
  /** Metrics, by label and figure, and by the number however it is written. */
  | 'METRIC'
  /** Reports, by title, organization, 索引号, 内容概述 and preamble. */
  | 'REPORT'
  /** Sections, by heading and text. */
  | 'SECTION'

/** What to order by. */
export type SectionOrderField =
  /** Report, then place in the text. */
  | 'POSITION'
  /** Title, by code point. */
  | 'TITLE'

/** All the operators given must hold. */
export interface DecimalFilter {
  /** Equal to. */
  eq?: DecimalInput | null
  /** Greater than. */
  gt?: DecimalInput | null
  /** At least. */
  gte?: DecimalInput | null
  /** One of these. */
  in?: ReadonlyArray<DecimalInput> | null
  /** Less than. */
  lt?: DecimalInput | null
  /** At most. */
  lte?: DecimalInput | null
  /** Not equal to; a missing value is not equal to anything. */
  ne?: DecimalInput | null
  /** None of these; a missing value is none of them. */
  notIn?: ReadonlyArray<DecimalInput> | null
}

/** All the operators given must hold. */
export interface DimensionFilter {
  /** Equal to. */
  eq?: Dimension | null
  /** One of these. */
  in?: ReadonlyArray<Dimension> | null
  /** Not equal to; a missing value is not equal to anything. */
  ne?: Dimension | null
  /** None of these; a missing value is none of them. */
  notIn?: ReadonlyArray<Dimension> | null
}

/** All the operators given must hold. */
export interface FloatFilter {
  /** Equal to. */
  eq?: number | null
  /** Greater than. */
  gt?: number | null
  /** At least. */
  gte?: number | null
  /** One of these. */
  in?: ReadonlyArray<number> | null
  /** Less than. */
  lt?: number | null
  /** At most. */
  lte?: number | null
  /** Not equal to; a missing value is not equal to anything. */
  ne?: number | null
  /** None of these; a missing value is none of them. */
  notIn?: ReadonlyArray<number> | null
}

/** All the operators given must hold. */
export interface IdFilter {
  /** This one. */
  eq?: string | null
  /** One of these. */
  in?: ReadonlyArray<string> | null
  /** Any but this one. */
  ne?: string | null
  /** None of these. */
  notIn?: ReadonlyArray<string> | null
}

/** Names one indicator. */
export type IndicatorBy =
  /** Its id. */
  | { id: string; key?: never }
  /** Its key. */
  | { key: string; id?: never }

/** Which indicators. All the fields given must hold. */
export interface IndicatorFilter {
  /** All of these; an empty list holds always. */
  and?: ReadonlyArray<IndicatorFilter> | null
  /** Its key. */
  key?: StringFilter | null
  /** Its Chinese name. */
  name?: StringFilter | null
  /** Not this. */
  not?: IndicatorFilter | null
  /** At least one of these; an empty list never holds. */
  or?: ReadonlyArray<IndicatorFilter> | null
  /** Its topic. */
  theme?: ThemeFilter | null
  /** The unit it is compared in. */
  unit?: UnitFilter | null
}

/** One term of an order; rows that are equal in all terms come in the order they were stored. */
export interface IndicatorOrder {
  /** Which end comes first. */
  direction?: OrderDirection | null
  /** What to order by. */
  field: IndicatorOrderField
  /** Where rows without a value stand. */
  nulls?: NullsOrder | null
}

/** Which initiatives. All the fields given must hold. */
export interface InitiativeFilter {
  /** All of these; an empty list holds always. */
  and?: ReadonlyArray<InitiativeFilter> | null
  /** Names of its mechanisms, one a line. */
  mechanisms?: StringFilter | null
  /** Not this. */
  not?: InitiativeFilter | null
  /** At least one of these; an empty list never holds. */
  or?: ReadonlyArray<InitiativeFilter> | null
  /** Names of its places, one a line. */
  places?: StringFilter | null
  /** The report it stands in. */
  report?: ReportFilter | null
  /** The section it stands in. */
  section?: SectionFilter | null
  /** How far it has come. */
  status?: InitiativeStatusFilter | null
  /** Its whole text. */
  text?: StringFilter | null
  /** The deed in a few words. */
  title?: StringFilter | null
}

/** One term of an order; rows that are equal in all terms come in the order they were stored. */
export interface InitiativeOrder {
  /** Which end comes first. */
  direction?: OrderDirection | null
  /** What to order by. */
  field: InitiativeOrderField
  /** Where rows without a value stand. */
  nulls?: NullsOrder | null
}

/** All the operators given must hold. */
export interface InitiativeStatusFilter {
  /** Equal to. */
  eq?: InitiativeStatus | null
  /** One of these. */
  in?: ReadonlyArray<InitiativeStatus> | null
  /** Not equal to; a missing value is not equal to anything. */
  ne?: InitiativeStatus | null
  /** None of these; a missing value is none of them. */
  notIn?: ReadonlyArray<InitiativeStatus> | null
}

/** All the operators given must hold. */
export interface IntFilter {
  /** Equal to. */
  eq?: number | null
  /** Greater than. */
  gt?: number | null
  /** At least. */
  gte?: number | null
  /** One of these. */
  in?: ReadonlyArray<number> | null
  /** Less than. */
  lt?: number | null
  /** At most. */
  lte?: number | null
  /** Not equal to; a missing value is not equal to anything. */
  ne?: number | null
  /** None of these; a missing value is none of them. */
  notIn?: ReadonlyArray<number> | null
}

/** Which metrics. All the fields given must hold. */
export interface MetricFilter {
  /** All of these; an empty list holds always. */
  and?: ReadonlyArray<MetricFilter> | null
  /** value / target.value: 0.857 is 85.7 %. */
  attainment?: NullableFloatFilter | null
  /** The value in unit.base; ask for a dimension or unit beside it. */
  baseValue?: DecimalFilter | null
  /** How sure the reader is, from 0 to 1. */
  confidence?: FloatFilter | null
  /** Which way a CHANGE goes. */
  direction?: NullableDirectionFilter | null
  /** The indicator it is a point of. */
  indicator?: IndicatorFilter | null
  /** The initiative it belongs to. */
  initiative?: InitiativeFilter | null
  /** What is counted. */
  label?: StringFilter | null
  /** Not this. */
  not?: MetricFilter | null
  /** At least one of these; an empty list never holds. */
  or?: ReadonlyArray<MetricFilter> | null
  /** How exactly it is said. */
  qualifier?: QualifierFilter | null
  /** The report it stands in. */
  report?: ReportFilter | null
  /** Who vouches for it. */
  reviewState?: ReviewStateFilter | null
  /** What the figure says. */
  role?: MetricRoleFilter | null
  /** The innermost section it stands in. */
  section?: SectionFilter | null
  /** The figure as written. */
  text?: StringFilter | null
  /** Its unit. */
  unit?: UnitFilter | null
  /** The number in full, in its own unit. */
  value?: DecimalFilter | null
}

/** One term of an order of groups. */
export interface MetricGroupOrder {
  /** Which end comes first. */
  direction?: OrderDirection | null
  /** What to order by. */
  field: MetricGroupOrderField
}

/** One term of an order; rows that are equal in all terms come in the order they were stored. */
export interface MetricOrder {
  /** Which end comes first. */
  direction?: OrderDirection | null
  /** What to order by. */
  field: MetricOrderField
  /** Where rows without a value stand. */
  nulls?: NullsOrder | null
}

/** All the operators given must hold. */
export interface MetricRoleFilter {
  /** Equal to. */
  eq?: MetricRole | null
  /** One of these. */
  in?: ReadonlyArray<MetricRole> | null
  /** Not equal to; a missing value is not equal to anything. */
  ne?: MetricRole | null
  /** None of these; a missing value is none of them. */
  notIn?: ReadonlyArray<MetricRole> | null
}

/** All the operators given must hold. */
export interface NullableDateFilter {
  /** Equal to. */
  eq?: DateInput | null
  /** Greater than. */
  gt?: DateInput | null
  /** At least. */
  gte?: DateInput | null
  /** One of these. */
  in?: ReadonlyArray<DateInput> | null
  /** Whether the value is missing. */
  isNull?: boolean | null
  /** Less than. */
  lt?: DateInput | null
  /** At most. */
  lte?: DateInput | null
  /** Not equal to; a missing value is not equal to anything. */
  ne?: DateInput | null
  /** None of these; a missing value is none of them. */
  notIn?: ReadonlyArray<DateInput> | null
}

/** All the operators given must hold. */
export interface NullableDirectionFilter {
  /** Equal to. */
  eq?: Direction | null
  /** One of these. */
  in?: ReadonlyArray<Direction> | null
  /** Whether the value is missing. */
  isNull?: boolean | null
  /** Not equal to; a missing value is not equal to anything. */
  ne?: Direction | null
  /** None of these; a missing value is none of them. */
  notIn?: ReadonlyArray<Direction> | null
}

/** All the operators given must hold. */
export interface NullableFloatFilter {
  /** Equal to. */
  eq?: number | null
  /** Greater than. */
  gt?: number | null
  /** At least. */
  gte?: number | null
  /** One of these. */
  in?: ReadonlyArray<number> | null
  /** Whether the value is missing. */
  isNull?: boolean | null
  /** Less than. */
  lt?: number | null
  /** At most. */
  lte?: number | null
  /** Not equal to; a missing value is not equal to anything. */
  ne?: number | null
  /** None of these; a missing value is none of them. */
  notIn?: ReadonlyArray<number> | null
}

/** All the operators given must hold. */
export interface NullableStringFilter {
  /** Contains this text, to the letter; %, _ and quotes stand for themselves. */
  contains?: string | null
  /** Equal to. */
  eq?: string | null
  /** Greater than. */
  gt?: string | null
  /** At least. */
  gte?: string | null
  /** One of these. */
  in?: ReadonlyArray<string> | null
  /** Whether the value is missing. */
  isNull?: boolean | null
  /** Less than. */
  lt?: string | null
  /** At most. */
  lte?: string | null
  /** Not equal to; a missing value is not equal to anything. */
  ne?: string | null
  /** None of these; a missing value is none of them. */
  notIn?: ReadonlyArray<string> | null
  /** Starts with this text, to the letter. */
  startsWith?: string | null
}

/** Names one organization. */
export type OrganizationBy =
  /** Its id. */
  | { id: string; name?: never }
  /** Its full or short name, when only one organization has it. */
  | { name: string; id?: never }

/** Which organizations. All the fields given must hold. */
export interface OrganizationFilter {
  /** All of these; an empty list holds always. */
  and?: ReadonlyArray<OrganizationFilter> | null
  /** Rank in the administration. */
  level?: OrganizationLevelFilter | null
  /** Full name. */
  name?: StringFilter | null
  /** Not this. */
  not?: OrganizationFilter | null
  /** At least one of these; an empty list never holds. */
  or?: ReadonlyArray<OrganizationFilter> | null
  /** The body above it. */
  parent?: OrganizationFilter | null
  /** Name in daily use. */
  shortName?: StringFilter | null
}

/** All the operators given must hold. */
export interface OrganizationLevelFilter {
  /** Equal to. */
  eq?: OrganizationLevel | null
  /** One of these. */
  in?: ReadonlyArray<OrganizationLevel> | null
  /** Not equal to; a missing value is not equal to anything. */
  ne?: OrganizationLevel | null
  /** None of these; a missing value is none of them. */
  notIn?: ReadonlyArray<OrganizationLevel> | null
}

/** One term of an order; rows that are equal in all terms come in the order they were stored. */
export interface OrganizationOrder {
  /** Which end comes first. */
  direction?: OrderDirection | null
  /** What to order by. */
  field: OrganizationOrderField
  /** Where rows without a value stand. */
  nulls?: NullsOrder | null
}

/** All the operators given must hold. */
export interface QualifierFilter {
  /** Equal to. */
  eq?: Qualifier | null
  /** One of these. */
  in?: ReadonlyArray<Qualifier> | null
  /** Not equal to; a missing value is not equal to anything. */
  ne?: Qualifier | null
  /** None of these; a missing value is none of them. */
  notIn?: ReadonlyArray<Qualifier> | null
}

/** Names one report. */
export type ReportBy =
  /** Its id. */
  | { id: string; indexNumber?: never; slug?: never }
  /** Its 索引号. */
  | { indexNumber: string; id?: never; slug?: never }
  /** Its slug. */
  | { slug: string; id?: never; indexNumber?: never }

/** Which reports. All the fields given must hold. */
export interface ReportFilter {
  /** All of these; an empty list holds always. */
  and?: ReadonlyArray<ReportFilter> | null
  /** 文件编号. */
  documentNumber?: NullableStringFilter | null
  /** 索引号. */
  indexNumber?: NullableStringFilter | null
  /** 生成日期. */
  issuedOn?: NullableDateFilter | null
  /** Which stretch of time it covers. */
  kind?: ReportKindFilter | null
  /** Not this. */
  not?: ReportFilter | null
  /** At least one of these; an empty list never holds. */
  or?: ReadonlyArray<ReportFilter> | null
  /** Who reports. */
  organization?: OrganizationFilter | null
  /** 公开日期. */
  publishedOn?: NullableDateFilter | null
  /** Its name for links. */
  slug?: StringFilter | null
  /** Who may see it. */
  status?: ReportStatusFilter | null
  /** Its title. */
  title?: StringFilter | null
  /** The year it reports on. */
  year?: IntFilter | null
}

/** All the operators given must hold. */
export interface ReportKindFilter {
  /** Equal to. */
  eq?: ReportKind | null
  /** One of these. */
  in?: ReadonlyArray<ReportKind> | null
  /** Not equal to; a missing value is not equal to anything. */
  ne?: ReportKind | null
  /** None of these; a missing value is none of them. */
  notIn?: ReadonlyArray<ReportKind> | null
}

/** One term of an order; rows that are equal in all terms come in the order they were stored. */
export interface ReportOrder {
  /** Which end comes first. */
  direction?: OrderDirection | null
  /** What to order by. */
  field: ReportOrderField
  /** Where rows without a value stand. */
  nulls?: NullsOrder | null
}

/** All the operators given must hold. */
export interface ReportStatusFilter {
  /** Equal to. */
  eq?: ReportStatus | null
  /** One of these. */
  in?: ReadonlyArray<ReportStatus> | null
  /** Not equal to; a missing value is not equal to anything. */
  ne?: ReportStatus | null
  /** None of these; a missing value is none of them. */
  notIn?: ReadonlyArray<ReportStatus> | null
}

/** All the operators given must hold. */
export interface ReviewStateFilter {
  /** Equal to. */
  eq?: ReviewState | null
  /** One of these. */
  in?: ReadonlyArray<ReviewState> | null
  /** Not equal to; a missing value is not equal to anything. */
  ne?: ReviewState | null
  /** None of these; a missing value is none of them. */
  notIn?: ReadonlyArray<ReviewState> | null
}

/** Where to search. All the fields given must hold. */
export interface SearchFilter {
  /** All of these; an empty list holds always. */
  and?: ReadonlyArray<SearchFilter> | null
  /** Not this. */
  not?: SearchFilter | null
  /** At least one of these; an empty list never holds. */
  or?: ReadonlyArray<SearchFilter> | null
  /** Only in these reports. */
  report?: ReportFilter | null
}

/** Which sections. All the fields given must hold. */
export interface SectionFilter {
  /** All of these; an empty list holds always. */
  and?: ReadonlyArray<SectionFilter> | null
  /** Depth, 1 for the outermost. */
  level?: IntFilter | null
  /** Its mark as written: (一). */
  mark?: NullableStringFilter | null
  /** Not this. */
  not?: SectionFilter | null
  /** At least one of these; an empty list never holds. */
  or?: ReadonlyArray<SectionFilter> | null
  /** The section it stands in. */
  parent?: SectionFilter | null
  /** The report it stands in. */
  report?: ReportFilter | null
  /** Its whole text. */
  text?: StringFilter | null
  /** Its topic. */
  theme?: ThemeFilter | null
  /** Its title, without the mark. */
  title?: StringFilter | null
}

/** One term of an order; rows that are equal in all terms come in the order they were stored. */
export interface SectionOrder {
  /** Which end comes first. */
  direction?: OrderDirection | null
  /** What to order by. */
  field: SectionOrderField
  /** Where rows without a value stand. */
  nulls?: NullsOrder | null
}

/** All the operators given must hold. */
export interface StringFilter {
  /** Contains this text, to the letter; %, _ and quotes stand for themselves. */
  contains?: string | null
  /** Equal to. */
  eq?: string | null
  /** Greater than. */
  gt?: string | null
  /** At least. */
  gte?: string | null
  /** One of these. */
  in?: ReadonlyArray<string> | null
  /** Less than. */
  lt?: string | null
  /** At most. */
  lte?: string | null
  /** Not equal to; a missing value is not equal to anything. */
  ne?: string | null
  /** None of these; a missing value is none of them. */
  notIn?: ReadonlyArray<string> | null
  /** Starts with this text, to the letter. */
  startsWith?: string | null
}

/** Which themes. All the fields given must hold. */
export interface ThemeFilter {
  /** All of these; an empty list holds always. */
  and?: ReadonlyArray<ThemeFilter> | null
  /** Its key. */
  key?: StringFilter | null
  /** Its Chinese name. */
  name?: StringFilter | null
  /** Not this. */
  not?: ThemeFilter | null
  /** At least one of these; an empty list never holds. */
  or?: ReadonlyArray<ThemeFilter> | null
}

/** Which units. All the fields given must hold. */
export interface UnitFilter {
  /** All of these; an empty list holds always. */
  and?: ReadonlyArray<UnitFilter> | null
  /** What kind of thing it measures. */
  dimension?: DimensionFilter | null
  /** Not this. */
  not?: UnitFilter | null
  /** At least one of these; an empty list never holds. */
  or?: ReadonlyArray<UnitFilter> | null
  /** As it is written: 平方米. */
  symbol?: StringFilter | null
}

/** The type a field answers, written as in the schema. */
export interface Types {
  /** What the words really promise, in the unit of the metric: 12.4万余片 lies between 124000 and 125000. */
  Bounds: {
    /** At least this; null when open. */
    lower: 'Decimal'
    /** At most this, and less than it where the words are 近 or 余; null when open. */
    upper: 'Decimal'
  }
  /** A dense matrix of organizations and years for one indicator. */
  Comparison: {
    /** What is compared. */
    indicator: 'Indicator!'
    /** One an organization, in the order they were given. */
    rows: '[ComparisonRow!]!'
  }
  /** One organization in one year. */
  ComparisonCell: {
    /** The figure; null when there is none to show. */
    metric: 'Metric'
    /** Why metric is null; null when it is not. */
    missing: 'MissingReason'
    /** The year reported on. */
    year: 'Int!'
  }
  /** One organization through the years. */
  ComparisonRow: {
    /** One a year, in the order the years were given. */
    cells: '[ComparisonCell!]!'
    /** Who reports. */
    organization: 'Organization!'
  }
  /** A match; offsets count UTF-16 code units into the text of the snippet, end exclusive. */
  Highlight: {
    /** Code unit behind the last. */
    end: 'Int!'
    /** First code unit. */
    start: 'Int!'
  }
  /** The same thing counted in many reports (指标), so that years and organizations can be compared. */
  Indicator: {
    /** Other labels that mean the same. */
    aliases: '[String!]!'
    /** Globally unique and stable, such as "Indicator:1". */
    id: 'ID!'
    /** Stable name for programs. */
    key: 'String!'
    /** Its points in all reports. */
    metrics: 'MetricConnection!'
    /** Chinese name. */
    name: 'String!'
    /** English name. */
    nameEn: 'String'
    /** The role its points have: level and growth are two indicators. */
    role: 'MetricRole!'
    /** Its figures, a series an organization. */
    series: '[Series!]!'
    /** Its topic. */
    theme: 'Theme'
    /** The unit it is compared in. */
    unit: 'Unit!'
  }
  /** A page of indicators (指标). */
  IndicatorConnection: {
    /** The rows of the page, each with its cursor. */
    edges: '[IndicatorEdge!]!'
    /** The same rows without their cursors. */
    nodes: '[Indicator!]!'
    /** Whether and where the list goes on. */
    pageInfo: 'PageInfo!'
    /** All rows that match, on every page. Counted only when asked for. */
    totalCount: 'Int!'
  }
  /** A indicator and its place in the list. */
  IndicatorEdge: {
    /** Give it as `after` or `before` to go on from here. */
    cursor: 'String!'
    /** The row itself. */
    node: 'Indicator!'
  }
  /** One thing the organization did, does or will do (举措). */
  Initiative: {
    /** Globally unique and stable, such as "Initiative:1". */
    id: 'ID!'
    /** Named ways of working: 大数据+网格化+铁脚板. */
    mechanisms: '[String!]!'
    /** Figures of this initiative, in reading order. */
    metrics: '[Metric!]!'
    /** Place in the report, from 0. */
    ordinal: 'Int!'
    /** The item or sentence. */
    passage: 'Passage!'
    /** Named communities, plots, roads: 万欣社区. */
    places: '[String!]!'
    /** The report it stands in. */
    report: 'Report!'
    /** The innermost section it stands in. */
    section: 'Section'
    /** How far it has come. */
    status: 'InitiativeStatus!'
    /** The deed in a few words of the text. */
    title: 'String!'
  }
  /** A page of initiatives (举措). */
  InitiativeConnection: {
    /** The rows of the page, each with its cursor. */
    edges: '[InitiativeEdge!]!'
    /** The same rows without their cursors. */
    nodes: '[Initiative!]!'
    /** Whether and where the list goes on. */
    pageInfo: 'PageInfo!'
    /** All rows that match, on every page. Counted only when asked for. */
    totalCount: 'Int!'
  }
  /** A initiative and its place in the list. */
  InitiativeEdge: {
    /** Give it as `after` or `before` to go on from here. */
    cursor: 'String!'
    /** The row itself. */
    node: 'Initiative!'
  }
  /** One figure of a report (指标数据). */
  Metric: {
    /** value / target.value: 0.857 is 85.7 %. Null without a target in a comparable unit. */
    attainment: 'Float'
    /** The value in unit.base: 亩 brought to 平方米. */
    baseValue: 'Decimal!'
    /** What qualifier and number together promise. */
    bounds: 'Bounds!'
    /** For a CHANGE: the figure it speaks of, where the text states it. */
    changeOf: 'Metric'
    /** The CHANGE figures that speak of this one (同比增长 …). */
    changes: '[Metric!]!'
    /** For a CHANGE. */
    direction: 'Direction'
    /** Globally unique and stable, such as "Metric:1". */
    id: 'ID!'
    /** The indicator it is a point of. */
    indicator: 'Indicator'
    /** The initiative it belongs to. */
    initiative: 'Initiative'
    /** What is counted: 发放布洛芬. */
    label: 'String!'
    /** The same for charts, as a float. */
    number: 'Float!'
    /** Place in the report, from 0. */
    ordinal: 'Int!'
    /** The figures that are part of this one, in reading order. */
    parts: '[Metric!]!'
    /** The figure. */
    passage: 'Passage!'
    /** The report's own unless the sentence names another (1—5月). */
    period: 'Period!'
    /** How exactly it is said. */
    qualifier: 'Qualifier!'
    /** The report it stands in. */
    report: 'Report!'
    /** Who vouches for it. */
    review: 'Review!'
    /** Its changes, oldest first. */
    revisions: '[Revision!]!'
    /** What it says of the thing counted. */
    role: 'MetricRole!'
    /** Name of the reader rule that found it. */
    rule: 'String!'
    /** The innermost section it stands in. */
    section: 'Section'
    /** The sentence it stands in. */
    sentence: 'Passage!'
    /** The TARGET this figure is measured against. */
    target: 'Metric'
    /** As written: 12.4万余片. */
    text: 'String!'
    /** Its measure word or unit. */
    unit: 'Unit!'
    /** The number in full: 124000. Of a range the lower end. */
    value: 'Decimal!'
    /** Grows by one with every change. */
    version: 'Int!'
    /** The figure this one is part of: 60个项目 for 其中31个. */
    whole: 'Metric'
  }
  /** A page of metrics (指标数据). */
  MetricConnection: {
    /** The rows of the page, each with its cursor. */
    edges: '[MetricEdge!]!'
    /** The same rows without their cursors. */
    nodes: '[Metric!]!'
    /** Whether and where the list goes on. */
    pageInfo: 'PageInfo!'
    /** All rows that match, on every page. Counted only when asked for. */
    totalCount: 'Int!'
  }
  /** A metric and its place in the list. */
  MetricEdge: {
    /** Give it as `after` or `before` to go on from here. */
    cursor: 'String!'
    /** The row itself. */
    node: 'Metric!'
  }
  /** Metrics of one base unit, summed up in it. */
  MetricGroup: {
    /** Sum by count, to 10 digits after the point. */
    average: 'Decimal!'
    /** How many they are. */
    count: 'Int!'
    /** What they share. */
    key: 'MetricGroupKeyValue!'
    /** The largest. */
    max: 'Decimal!'
    /** The smallest. */
    min: 'Decimal!'
    /** Their sum, exact. */
    sum: 'Decimal!'
  }
  /** What the metrics of a group share; null for what they were not grouped by, or have none of. */
  MetricGroupKeyValue: {
    /** The indicator. */
    indicator: 'Indicator'
    /** Who reports. */
    organization: 'Organization'
    /** The role. */
    role: 'MetricRole'
    /** The topic of the section. */
    theme: 'Theme'
    /** The base unit of sum, min, max and average. */
    unit: 'Unit!'
    /** The year reported on. */
    year: 'Int'
  }
  /** Anything with an identifier of its own; `node(id)` finds it again. */
  Node: {
    /** Globally unique and stable. */
    id: 'ID!'
  }
  /** A body that publishes reports (机构): a sub-district office, a county government, a bureau. */
  Organization: {
    /** The bodies directly below it, by name. */
    children: '[Organization!]!'
    /** Globally unique and stable, such as "Organization:1". */
    id: 'ID!'
    /** Rank in the administration. */
    level: 'OrganizationLevel!'
    /** Full name as it signs: 华庄街道办事处. */
    name: 'String!'
    /** The body above it; null when unknown. */
    parent: 'Organization'
    /** What it published, latest year first unless another order is asked for. */
    reports: 'ReportConnection!'
    /** Name in daily use: 华庄街道. */
    shortName: 'String!'
  }
  /** A page of organizations (机构). */
  OrganizationConnection: {
    /** The rows of the page, each with its cursor. */
    edges: '[OrganizationEdge!]!'
    /** The same rows without their cursors. */
    nodes: '[Organization!]!'
    /** Whether and where the list goes on. */
    pageInfo: 'PageInfo!'
    /** All rows that match, on every page. Counted only when asked for. */
    totalCount: 'Int!'
  }
  /** A organization and its place in the list. */
  OrganizationEdge: {
    /** Give it as `after` or `before` to go on from here. */
    cursor: 'String!'
    /** The row itself. */
    node: 'Organization!'
  }
  /** Where a page stands in its list. */
  PageInfo: {
    /** Cursor of the last row; give it as `after`. */
    endCursor: 'String'
    /** Whether more follows this page. */
    hasNextPage: 'Boolean!'
    /** Whether something stands before this page. */
    hasPreviousPage: 'Boolean!'
    /** Cursor of the first row. */
    startCursor: 'String'
  }
  /** A stretch of the source text (原文片段). start and end count UTF-16 code units, end exclusive: source.text.slice(start, end) is the passage. */
  Passage: {
    /** Code unit behind the last. */
    end: 'Int!'
    /** First code unit. */
    start: 'Int!'
    /** The characters themselves. */
    text: 'String!'
  }
  /** A stretch of time. */
  Period: {
    /** Last day. */
    end: 'Date!'
    /** As it is said: 2022年, 1—5月. */
    label: 'String!'
    /** First day. */
    start: 'Date!'
  }
  /** Everything that can be asked. Readers see published reports only. */
  Query: {
    /** A dense organization × year matrix of one indicator; every empty cell says why it is empty. */
    comparison: 'Comparison!'
    /** One indicator, or null. */
    indicator: 'Indicator'
    /** Indicators, by key unless another order is asked for. */
    indicators: 'IndicatorConnection!'
    /** Initiatives of all reports, in the order of their text unless another is asked for. */
    initiatives: 'InitiativeConnection!'
    /** Count, sum, min, max and average of the matching metrics, grouped. A group never mixes units: its base unit is always part of the key. Largest groups first unless another order is asked for. */
    metricGroups: '[MetricGroup!]!'
    /** Figures of all reports, in the order of their text unless another is asked for. */
    metrics: 'MetricConnection!'
    /** Whatever has this id; null when it is gone or not for this caller to see. */
    node: 'Node'
    /** What has these ids, in their order, null where nothing is found. At most 100 ids. */
    nodes: '[Node]!'
    /** One organization, or null. */
    organization: 'Organization'
    /** Organizations, by name unless another order is asked for. */
    organizations: 'OrganizationConnection!'
    /** One report, or null. */
    report: 'Report'
    /** Reports, latest year first unless another order is asked for. */
    reports: 'ReportConnection!'
    /** Finds any piece of text of one character or more, and numbers however they are written (1640000000 finds 16.4亿). Words apart by blanks must all stand in the text. Of each kind the first 500 matches are ranked. */
    search: 'SearchConnection!'
    /** Sections of all reports, in the order of their text unless another is asked for. */
    sections: 'SectionConnection!'
    /** All themes. */
    themes: '[Theme!]!'
    /** All units that reports have used or the reader knows, by dimension and symbol. */
    units: '[Unit!]!'
    /** Who is asking, as the service sees it. */
    viewer: 'Viewer!'
  }
  /** One published work report (报告). */
  Report: {
    /** 内容概述. */
    abstract: 'String'
    /** When it was first imported. */
    createdAt: 'DateTime!'
    /** 文件编号. */
    documentNumber: 'String'
    /** Globally unique and stable, such as "Report:1". */
    id: 'ID!'
    /** 索引号, unique among all reports. */
    indexNumber: 'String'
    /** All initiatives in reading order. */
    initiatives: '[Initiative!]!'
    /** 生成日期. */
    issuedOn: 'Date'
    /** Which stretch of time it covers. */
    kind: 'ReportKind!'
    /** Its figures, in reading order unless another order is asked for. */
    metrics: 'MetricConnection!'
    /** Who reports. */
    organization: 'Organization!'
    /** The stretch of time it reports on. */
    period: 'Period!'
    /** What stands before the first section. */
    preamble: 'Passage'
    /** 公开日期. */
    publishedOn: 'Date'
    /** 发布机构, as the document names it. */
    publisher: 'String'
    /** All sections in reading order, each parent before its children. */
    sections: '[Section!]!'
    /** Stable and readable name for links: 华庄街道-2022. */
    slug: 'String!'
    /** The text it was read from. */
    source: 'SourceText!'
    /** Where it was published. */
    sourceUrl: 'URL'
    /** Who may see it. */
    status: 'ReportStatus!'
    /** As the document shows it. */
    title: 'String!'
    /** When it was last changed. */
    updatedAt: 'DateTime!'
    /** 效力状况, such as 有效. */
    validity: 'String'
    /** Grows by one with every change; edits name the version they were made from. */
    version: 'Int!'
    /** The year it reports on, not the one it appeared in. */
    year: 'Int!'
  }
  /** A page of reports (报告). */
  ReportConnection: {
    /** The rows of the page, each with its cursor. */
    edges: '[ReportEdge!]!'
    /** The same rows without their cursors. */
    nodes: '[Report!]!'
    /** Whether and where the list goes on. */
    pageInfo: 'PageInfo!'
    /** All rows that match, on every page. Counted only when asked for. */
    totalCount: 'Int!'
  }
  /** A report and its place in the list. */
  ReportEdge: {
    /** Give it as `after` or `before` to go on from here. */
    cursor: 'String!'
    /** The row itself. */
    node: 'Report!'
  }
  /** Who checked a figure, and how sure the reader was. */
  Review: {
    /** From 0 to 1: how sure the reader is that value, unit, qualifier, role and label are all right. Of the figures with 0.9 or more in reports it had not seen, some 99 in 100 were; below 0.5 it doubts the figure (docs/scorecard.md). */
    confidence: 'Float!'
    /** When it was last reviewed. */
    reviewedAt: 'DateTime'
    /** Name of the key it was reviewed with. */
    reviewer: 'String'
    /** Who vouches for the figure. */
    state: 'ReviewState!'
  }
  /** One change of a metric. */
  Revision: {
    /** What was done. */
    action: 'String!'
    /** The changed fields after, as JSON. */
    after: 'String'
    /** When it was made. */
    at: 'DateTime!'
    /** The changed fields before, as JSON. */
    before: 'String'
    /** Name of the key it was made with. */
    by: 'String!'
    /** Why, as the editor gave it. */
    reason: 'String'
  }
  /** A page of results, best first. */
  SearchConnection: {
    /** The results of the page, each with its score and snippet. */
    edges: '[SearchEdge!]!'
    /** The same without score and snippet. */
    nodes: '[SearchResult!]!'
    /** Whether and where the list goes on. */
    pageInfo: 'PageInfo!'
    /** All matches, also those that are not ranked. Counted only when asked for. */
    totalCount: 'Int!'
  }
  /** A result and why it was found. */
  SearchEdge: {
    /** Give it as `after` to go on from here. */
    cursor: 'String!'
    /** What was found. */
    node: 'SearchResult!'
    /** The better the match, the higher; numbers of different searches say nothing together. */
    score: 'Float!'
    /** Where it matches. */
    snippet: 'Snippet!'
  }
  /** A headed part of a report (章节); sections may nest. */
  Section: {
    /** The sections directly inside it, in reading order. */
    children: '[Section!]!'
    /** Globally unique and stable, such as "Section:1". */
    id: 'ID!'
    /** Initiatives directly in this section, in reading order; those of sections inside it are there. */
    initiatives: '[Initiative!]!'
    /** Depth, 1 for the outermost. */
    level: 'Int!'
    /** As written: (一). Null for a heading without one. */
    mark: 'String'
    /** Figures directly in this section, in reading order; those of sections inside it are there. */
    metrics: '[Metric!]!'
    /** Place among its siblings, from 0. */
    ordinal: 'Int!'
    /** The section it stands in; null for one of the outermost. */
    parent: 'Section'
    /** Heading and text, with the sections inside it. */
    passage: 'Passage!'
    /** The report it stands in. */
    report: 'Report!'
    /** Its topic; null when no theme fits. */
    theme: 'Theme'
    /** The heading without its mark. */
    title: 'String!'
  }
  /** A page of sections (章节). */
  SectionConnection: {
    /** The rows of the page, each with its cursor. */
    edges: '[SectionEdge!]!'
    /** The same rows without their cursors. */
    nodes: '[Section!]!'
    /** Whether and where the list goes on. */
    pageInfo: 'PageInfo!'
    /** All rows that match, on every page. Counted only when asked for. */
    totalCount: 'Int!'
  }
  /** A section and its place in the list. */
  SectionEdge: {
    /** Give it as `after` or `before` to go on from here. */
    cursor: 'String!'
    /** The row itself. */
    node: 'Section!'
  }
  /** The figures of one organization in order of time. */
  Series: {
    /** Who reports. */
    organization: 'Organization!'
    /** Earliest period first; no figure that was rejected, nor one the reader doubts (confidence below 0.5) and nobody has confirmed. */
    points: '[SeriesPoint!]!'
  }
  /** One figure of a series. */
  SeriesPoint: {
    /** baseValue, below zero where direction is DOWN, minus that of the point before; null for the first, and where the two periods are not the same months of different years: January to May says nothing beside a whole year. */
    changeFromPrevious: 'Decimal'
    /** The figure, which leads to its sentence. */
    metric: 'Metric!'
    /** The stretch of time it counts. */
    period: 'Period!'
  }
  /** A piece of the text that was found. */
  Snippet: {
    /** The matches, in order. */
    highlights: '[Highlight!]!'
    /** Whether the text goes on behind it. */
    isCutAfter: 'Boolean!'
    /** Whether text stands before it. */
    isCutBefore: 'Boolean!'
    /** The characters as published. */
    text: 'String!'
  }
  /** The text exactly as it was read; all offsets point into it. */
  SourceText: {
    /** UTF-16 code units. */
    length: 'Int!'
    /** Of the file it was read from, such as text/plain. */
    mediaType: 'String!'
    /** SHA-256 of the text in UTF-8, as hex. */
    sha256: 'String!'
    /** Every character as it was read. */
    text: 'String!'
  }
  /** The topic of a section (主题), the same across reports whatever each calls it. */
  Theme: {
    /** Stable name for programs: SAFETY. */
    key: 'String!'
    /** How many figures stand in sections on it. */
    metricCount: 'Int!'
    /** Chinese name. */
    name: 'String!'
    /** English name. */
    nameEn: 'String!'
    /** How many sections are on it. */
    sectionCount: 'Int!'
  }
  /** A measure word or unit (单位). Values in units with the same base can be compared and added; others never. */
  Unit: {
    /** The unit that values are brought to: 平方米 for 亩. A base unit is its own base. */
    base: 'Unit!'
    /** What kind of thing it measures. */
    dimension: 'Dimension!'
    /** How many base units one of it is. */
    factor: 'Decimal!'
    /** How many figures are written in it. */
    metricCount: 'Int!'
    /** Plain name. */
    name: 'String!'
    /** As it is written, 万 and 亿 taken away: 平方米, 人次, %; 公頃 has the base of 公顷. Empty for a number without one. */
    symbol: 'String!'
  }
  /** Who is asking. */
  Viewer: {
    /** Name of the API key; null without one. */
    keyName: 'String'
    /** What the caller may do. */
    role: 'Role!'
  }
}

/** The object types behind each interface and union. */
export interface PossibleTypes {
  Node: 'Indicator' | 'Initiative' | 'Metric' | 'Organization' | 'Report' | 'Section'
  SearchResult: 'Initiative' | 'Metric' | 'Report' | 'Section'
}

/** What a scalar or enum is when it comes back. */
export interface Leaves {
  Boolean: boolean
  Date: DateString
  DateTime: DateTimeString
  Decimal: Decimal
  Dimension: Dimension
  Direction: Direction
  Float: number
  ID: string
  IndicatorOrderField: IndicatorOrderField
  InitiativeOrderField: InitiativeOrderField
  InitiativeStatus: InitiativeStatus
  Int: number
  MetricGroupKey: MetricGroupKey
  MetricGroupOrderField: MetricGroupOrderField
  MetricOrderField: MetricOrderField
  MetricRole: MetricRole
  MissingReason: MissingReason
  NullsOrder: NullsOrder
  OrderDirection: OrderDirection
  OrganizationLevel: OrganizationLevel
  OrganizationOrderField: OrganizationOrderField
  Qualifier: Qualifier
  ReportKind: ReportKind
  ReportOrderField: ReportOrderField
  ReportStatus: ReportStatus
  ReviewState: ReviewState
  Role: Role
  SearchKind: SearchKind
  SectionOrderField: SectionOrderField
  String: string
  URL: UrlString
}

/** What may be given for a variable of a type. */
export interface Inputs {
  Boolean: boolean
  Date: DateInput
  DateTime: DateTimeInput
  Decimal: DecimalInput
  DecimalFilter: DecimalFilter
  Dimension: Dimension
  DimensionFilter: DimensionFilter
  Direction: Direction
  Float: number
  FloatFilter: FloatFilter
  ID: string
  IdFilter: IdFilter
  IndicatorBy: IndicatorBy
  IndicatorFilter: IndicatorFilter
  IndicatorOrder: IndicatorOrder
  IndicatorOrderField: IndicatorOrderField
  InitiativeFilter: InitiativeFilter
  InitiativeOrder: InitiativeOrder
  InitiativeOrderField: InitiativeOrderField
  InitiativeStatus: InitiativeStatus
  InitiativeStatusFilter: InitiativeStatusFilter
  Int: number
  IntFilter: IntFilter
  MetricFilter: MetricFilter
  MetricGroupKey: MetricGroupKey
  MetricGroupOrder: MetricGroupOrder
  MetricGroupOrderField: MetricGroupOrderField
  MetricOrder: MetricOrder
  MetricOrderField: MetricOrderField
  MetricRole: MetricRole
  MetricRoleFilter: MetricRoleFilter
  MissingReason: MissingReason
  NullableDateFilter: NullableDateFilter
  NullableDirectionFilter: NullableDirectionFilter
  NullableFloatFilter: NullableFloatFilter
  NullableStringFilter: NullableStringFilter
  NullsOrder: NullsOrder
  OrderDirection: OrderDirection
  OrganizationBy: OrganizationBy
  OrganizationFilter: OrganizationFilter
  OrganizationLevel: OrganizationLevel
  OrganizationLevelFilter: OrganizationLevelFilter
  OrganizationOrder: OrganizationOrder
  OrganizationOrderField: OrganizationOrderField
  Qualifier: Qualifier
  QualifierFilter: QualifierFilter
  ReportBy: ReportBy
  ReportFilter: ReportFilter
  ReportKind: ReportKind
  ReportKindFilter: ReportKindFilter
  ReportOrder: ReportOrder
  ReportOrderField: ReportOrderField
  ReportStatus: ReportStatus
  ReportStatusFilter: ReportStatusFilter
  ReviewState: ReviewState
  ReviewStateFilter: ReviewStateFilter
  Role: Role
  SearchFilter: SearchFilter
  SearchKind: SearchKind
  SectionFilter: SectionFilter
  SectionOrder: SectionOrder
  SectionOrderField: SectionOrderField
  String: string
  StringFilter: StringFilter
  ThemeFilter: ThemeFilter
  URL: string
  UnitFilter: UnitFilter
}

/** The type each operation starts from. */
export interface Roots {
  query: 'Query'
}
