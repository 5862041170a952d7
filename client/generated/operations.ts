// Written by `npm run codegen` from schema.graphql and client/operations; never edited by hand.
import type { TypedText } from '../document.ts'
import type { DateString, DateTimeString, Decimal, UrlString } from '../scalars.ts'
import type { Dimension, Direction, IndicatorBy, IndicatorFilter, IndicatorOrder, InitiativeFilter, InitiativeOrder, InitiativeStatus, MetricFilter, MetricGroupKey, MetricGroupOrder, MetricOrder, MetricRole, MissingReason, OrganizationBy, OrganizationFilter, OrganizationLevel, OrganizationOrder, Qualifier, ReportBy, ReportFilter, ReportKind, ReportOrder, ReportStatus, ReviewState, Role, SearchFilter, SearchKind, SectionFilter, SectionOrder } from './schema.ts'

/** The same thing counted in many reports (指标), so that years and organizations can be compared. */
export type IndicatorFields = {
  /** Globally unique and stable, such as "Indicator:1". */
  id: string
  /** Stable name for programs. */
  key: string
  /** Chinese name. */
  name: string
  /** English name. */
  nameEn: string | null
  /** Other labels that mean the same. */
  aliases: string[]
  /** The unit it is compared in. */
  unit: UnitFields
  /** The role its points have: level and growth are two indicators. */
  role: MetricRole
  /** Its topic. */
  theme: ThemeFields | null
}

/** One thing the organization did, does or will do (举措). */
export type InitiativeFields = {
  /** Globally unique and stable, such as "Initiative:1". */
  id: string
  /** The innermost section it stands in. */
  section: {
    /** Globally unique and stable, such as "Section:1". */
    id: string
  } | null
  /** Place in the report, from 0. */
  ordinal: number
  /** The deed in a few words of the text. */
  title: string
  /** How far it has come. */
  status: InitiativeStatus
  /** Named ways of working: 大数据+网格化+铁脚板. */
  mechanisms: string[]
  /** Named communities, plots, roads: 万欣社区. */
  places: string[]
  /** The item or sentence. */
  passage: {
    /** First code unit. */
    start: number
    /** Code unit behind the last. */
    end: number
    /** The characters themselves. */
    text: string
  }
}

/** One figure of a report (指标数据). */
export type MetricFields = {
  /** Globally unique and stable, such as "Metric:1". */
  id: string
  /** The innermost section it stands in. */
  section: {
    /** Globally unique and stable, such as "Section:1". */
    id: string
  } | null
  /** The initiative it belongs to. */
  initiative: {
    /** Globally unique and stable, such as "Initiative:1". */
    id: string
  } | null
  /** Place in the report, from 0. */
  ordinal: number
  /** What is counted: 发放布洛芬. */
  label: string
  /** As written: 12.4万余片. */
  text: string
  /** The number in full: 124000. Of a range the lower end. */
  value: Decimal
  /** The same for charts, as a float. */
  number: number
  /** Its measure word or unit. */
  unit: {
    /** As it is written, 万 and 亿 taken away: 平方米, 人次, %; 公頃 has the base of 公顷. Empty for a number without one. */
    symbol: string
    /** Plain name. */
    name: string
    /** What kind of thing it measures. */
    dimension: Dimension
  }
  /** The value in unit.base: 亩 brought to 平方米. */
  baseValue: Decimal
  /** How exactly it is said. */
  qualifier: Qualifier
  /** What qualifier and number together promise. */
  bounds: {
    /** At least this; null when open. */
    lower: Decimal | null
    /** At most this, and less than it where the words are 近 or 余; null when open. */
    upper: Decimal | null
  }
  /** What it says of the thing counted. */
  role: MetricRole
  /** For a CHANGE. */
  direction: Direction | null
  /** The report's own unless the sentence names another (1—5月). */
  period: {
    /** First day. */
    start: DateString
    /** Last day. */
    end: DateString
    /** As it is said: 2022年, 1—5月. */
    label: string
  }
  /** The figure. */
  passage: {
    /** First code unit. */
    start: number
    /** Code unit behind the last. */
    end: number
    /** The characters themselves. */
    text: string
  }
  /** The sentence it stands in. */
  sentence: {
    /** First code unit. */
    start: number
    /** Code unit behind the last. */
    end: number
    /** The characters themselves. */
    text: string
  }
  /** The TARGET this figure is measured against. */
  target: {
    /** Globally unique and stable, such as "Metric:1". */
    id: string
    /** What is counted: 发放布洛芬. */
    label: string
    /** As written: 12.4万余片. */
    text: string
    /** The number in full: 124000. Of a range the lower end. */
    value: Decimal
    /** Its measure word or unit. */
    unit: {
      /** As it is written, 万 and 亿 taken away: 平方米, 人次, %; 公頃 has the base of 公顷. Empty for a number without one. */
      symbol: string
    }
  } | null
  /** value / target.value: 0.857 is 85.7 %. Null without a target in a comparable unit. */
  attainment: number | null
  /** The figure this one is part of: 60个项目 for 其中31个. */
  whole: {
    /** Globally unique and stable, such as "Metric:1". */
    id: string
    /** What is counted: 发放布洛芬. */
    label: string
    /** The number in full: 124000. Of a range the lower end. */
    value: Decimal
  } | null
  /** Who vouches for it. */
  review: {
    /** Who vouches for the figure. */
    state: ReviewState
    /** From 0 to 1: how sure the reader is that value, unit, qualifier, role and label are all right. Of the figures with 0.9 or more in reports it had not seen, some 99 in 100 were; below 0.5 it doubts the figure (docs/scorecard.md). */
    confidence: number
  }
  /** Grows by one with every change. */
  version: number
}

/** A body that publishes reports (机构): a sub-district office, a county government, a bureau. */
export type OrganizationFields = {
  /** Globally unique and stable, such as "Organization:1". */
  id: string
  /** Full name as it signs: 华庄街道办事处. */
  name: string
  /** Name in daily use: 华庄街道. */
  shortName: string
  /** Rank in the administration. */
  level: OrganizationLevel
}

/** Where a page stands in its list. */
export type PageFields = {
  /** Cursor of the last row; give it as `after`. */
  endCursor: string | null
  /** Whether more follows this page. */
  hasNextPage: boolean
  /** Whether something stands before this page. */
  hasPreviousPage: boolean
  /** Cursor of the first row. */
  startCursor: string | null
}

/** One figure of a report (指标数据). */
export type PointFields = {
  /** Globally unique and stable, such as "Metric:1". */
  id: string
  /** What is counted: 发放布洛芬. */
  label: string
  /** As written: 12.4万余片. */
  text: string
  /** The number in full: 124000. Of a range the lower end. */
  value: Decimal
  /** The same for charts, as a float. */
  number: number
  /** Its measure word or unit. */
  unit: {
    /** As it is written, 万 and 亿 taken away: 平方米, 人次, %; 公頃 has the base of 公顷. Empty for a number without one. */
    symbol: string
  }
  /** The value in unit.base: 亩 brought to 平方米. */
  baseValue: Decimal
  /** How exactly it is said. */
  qualifier: Qualifier
  /** What qualifier and number together promise. */
  bounds: {
    /** At least this; null when open. */
    lower: Decimal | null
    /** At most this, and less than it where the words are 近 or 余; null when open. */
    upper: Decimal | null
  }
  /** What it says of the thing counted. */
  role: MetricRole
  /** For a CHANGE. */
  direction: Direction | null
  /** The report's own unless the sentence names another (1—5月). */
  period: {
    /** First day. */
    start: DateString
    /** Last day. */
    end: DateString
    /** As it is said: 2022年, 1—5月. */
    label: string
  }
  /** The sentence it stands in. */
  sentence: {
    /** First code unit. */
    start: number
    /** Code unit behind the last. */
    end: number
    /** The characters themselves. */
    text: string
  }
  /** Who vouches for it. */
  review: {
    /** Who vouches for the figure. */
    state: ReviewState
    /** From 0 to 1: how sure the reader is that value, unit, qualifier, role and label are all right. Of the figures with 0.9 or more in reports it had not seen, some 99 in 100 were; below 0.5 it doubts the figure (docs/scorecard.md). */
    confidence: number
  }
  /** The report it stands in. */
  report: {
    /** Globally unique and stable, such as "Report:1". */
    id: string
    /** Stable and readable name for links: 华庄街道-2022. */
    slug: string
    /** As the document shows it. */
    title: string
    /** The year it reports on, not the one it appeared in. */
    year: number
  }
}

/** One published work report (报告). */
export type ReportFields = {
  /** Globally unique and stable, such as "Report:1". */
  id: string
  /** Stable and readable name for links: 华庄街道-2022. */
  slug: string
  /** As the document shows it. */
  title: string
  /** Which stretch of time it covers. */
  kind: ReportKind
  /** The year it reports on, not the one it appeared in. */
  year: number
  /** The stretch of time it reports on. */
  period: {
    /** First day. */
    start: DateString
    /** Last day. */
    end: DateString
    /** As it is said: 2022年, 1—5月. */
    label: string
  }
  /** Who reports. */
  organization: OrganizationFields
  /** Who may see it. */
  status: ReportStatus
  /** 索引号, unique among all reports. */
  indexNumber: string | null
  /** 文件编号. */
  documentNumber: string | null
  /** 生成日期. */
  issuedOn: DateString | null
  /** 公开日期. */
  publishedOn: DateString | null
  /** 发布机构, as the document names it. */
  publisher: string | null
  /** 效力状况, such as 有效. */
  validity: string | null
  /** 内容概述. */
  abstract: string | null
  /** Where it was published. */
  sourceUrl: UrlString | null
  /** Grows by one with every change; edits name the version they were made from. */
  version: number
  /** When it was last changed. */
  updatedAt: DateTimeString
}

/** A headed part of a report (章节); sections may nest. */
export type SectionFields = {
  /** Globally unique and stable, such as "Section:1". */
  id: string
  /** The section it stands in; null for one of the outermost. */
  parent: {
    /** Globally unique and stable, such as "Section:1". */
    id: string
  } | null
  /** Place among its siblings, from 0. */
  ordinal: number
  /** As written: (一). Null for a heading without one. */
  mark: string | null
  /** Depth, 1 for the outermost. */
  level: number
  /** The heading without its mark. */
  title: string
  /** Its topic; null when no theme fits. */
  theme: ThemeFields | null
  /** Heading and text, with the sections inside it. */
  passage: {
    /** First code unit. */
    start: number
    /** Code unit behind the last. */
    end: number
  }
}

/** The topic of a section (主题), the same across reports whatever each calls it. */
export type ThemeFields = {
  /** Stable name for programs: SAFETY. */
  key: string
  /** Chinese name. */
  name: string
  /** English name. */
  nameEn: string
}

/** A measure word or unit (单位). Values in units with the same base can be compared and added; others never. */
export type UnitFields = {
  /** As it is written, 万 and 亿 taken away: 平方米, 人次, %; 公頃 has the base of 公顷. Empty for a number without one. */
  symbol: string
  /** Plain name. */
  name: string
  /** What kind of thing it measures. */
  dimension: Dimension
  /** The unit that values are brought to: 平方米 for 亩. A base unit is its own base. */
  base: {
    /** As it is written, 万 and 亿 taken away: 平方米, 人次, %; 公頃 has the base of 公顷. Empty for a number without one. */
    symbol: string
  }
  /** How many base units one of it is. */
  factor: Decimal
}

export type ComparisonResult = {
  /** A dense organization × year matrix of one indicator; every empty cell says why it is empty. */
  comparison: {
    /** What is compared. */
    indicator: IndicatorFields
    /** One an organization, in the order they were given. */
    rows: Array<{
      /** Who reports. */
      organization: OrganizationFields
      /** One a year, in the order the years were given. */
      cells: Array<{
        /** The year reported on. */
        year: number
        /** Why metric is null; null when it is not. */
        missing: MissingReason | null
        /** The figure; null when there is none to show. */
        metric: PointFields | null
      }>
    }>
  }
}
export type ComparisonVariables = {
  indicator: string
  organizations: ReadonlyArray<string>
  years: ReadonlyArray<number>
}
/** A dense organization × year matrix of one indicator; every empty cell says why it is empty. */
export const comparison: TypedText<ComparisonResult, ComparisonVariables> =
  'query Comparison($indicator:ID!$organizations:[ID!]!$years:[Int!]!){comparison(indicator:$indicator organizations:$organizations years:$years){indicator{id key name nameEn aliases unit{symbol name dimension base{symbol}factor}role theme{key name nameEn}}rows{organization{id name shortName level}cells{year missing metric{id label text value number unit{symbol}baseValue qualifier bounds{lower upper}role direction period{start end label}sentence{start end text}review{state confidence}report{id slug title year}}}}}}'

export type IndicatorResult = {
  /** One indicator, or null. */
  indicator: IndicatorFields | null
}
export type IndicatorVariables = {
  by: IndicatorBy
}
/** One indicator, or null. */
export const indicator: TypedText<IndicatorResult, IndicatorVariables> =
  'query Indicator($by:IndicatorBy!){indicator(by:$by){id key name nameEn aliases unit{symbol name dimension base{symbol}factor}role theme{key name nameEn}}}'

export type IndicatorSeriesResult = {
  /** One indicator, or null. */
  indicator: IndicatorFields & {
    /** Its figures, a series an organization. */
    series: Array<{
      /** Who reports. */
      organization: OrganizationFields
      /** Earliest period first; no figure that was rejected, nor one the reader doubts (confidence below 0.5) and nobody has confirmed. */
      points: Array<{
        /** The stretch of time it counts. */
        period: {
          /** First day. */
          start: DateString
          /** Last day. */
          end: DateString
          /** As it is said: 2022年, 1—5月. */
          label: string
        }
        /** baseValue, below zero where direction is DOWN, minus that of the point before; null for the first, and where the two periods are not the same months of different years: January to May says nothing beside a whole year. */
        changeFromPrevious: Decimal | null
        /** The figure, which leads to its sentence. */
        metric: PointFields
      }>
    }>
  } | null
}
export type IndicatorSeriesVariables = {
  by: IndicatorBy
  organizations?: ReadonlyArray<string> | null
  from?: number | null
  to?: number | null
}
/** One indicator, or null. */
export const indicatorSeries: TypedText<IndicatorSeriesResult, IndicatorSeriesVariables> =
  'query IndicatorSeries($by:IndicatorBy!$organizations:[ID!]$from:Int$to:Int){indicator(by:$by){id key name nameEn aliases unit{symbol name dimension base{symbol}factor}role theme{key name nameEn}series(organizations:$organizations from:$from to:$to){organization{id name shortName level}points{period{start end label}changeFromPrevious metric{id label text value number unit{symbol}baseValue qualifier bounds{lower upper}role direction period{start end label}sentence{start end text}review{state confidence}report{id slug title year}}}}}}'

export type IndicatorsResult = {
  /** Indicators, by key unless another order is asked for. */
  indicators: {
    /** The same rows without their cursors. */
    nodes: IndicatorFields[]
    /** Whether and where the list goes on. */
    pageInfo: PageFields
    /** All rows that match, on every page. Counted only when asked for. */
    totalCount?: number
  }
}
export type IndicatorsVariables = {
  where?: IndicatorFilter | null
  orderBy?: ReadonlyArray<IndicatorOrder> | null
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
  withTotalCount?: boolean | null
}
/** Indicators, by key unless another order is asked for. */
export const indicators: TypedText<IndicatorsResult, IndicatorsVariables> =
  'query Indicators($where:IndicatorFilter$orderBy:[IndicatorOrder!]$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean=false){indicators(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id key name nameEn aliases unit{symbol name dimension base{symbol}factor}role theme{key name nameEn}}pageInfo{endCursor hasNextPage hasPreviousPage startCursor}totalCount@include(if:$withTotalCount)}}'

export type InitiativesResult = {
  /** Initiatives of all reports, in the order of their text unless another is asked for. */
  initiatives: {
    /** The same rows without their cursors. */
    nodes: Array<InitiativeFields & {
      /** The report it stands in. */
      report: {
        /** Globally unique and stable, such as "Report:1". */
        id: string
        /** Stable and readable name for links: 华庄街道-2022. */
        slug: string
        /** As the document shows it. */
        title: string
        /** The year it reports on, not the one it appeared in. */
        year: number
        /** Who reports. */
        organization: OrganizationFields
      }
    }>
    /** Whether and where the list goes on. */
    pageInfo: PageFields
    /** All rows that match, on every page. Counted only when asked for. */
    totalCount?: number
  }
}
export type InitiativesVariables = {
  where?: InitiativeFilter | null
  orderBy?: ReadonlyArray<InitiativeOrder> | null
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
  withTotalCount?: boolean | null
}
/** Initiatives of all reports, in the order of their text unless another is asked for. */
export const initiatives: TypedText<InitiativesResult, InitiativesVariables> =
  'query Initiatives($where:InitiativeFilter$orderBy:[InitiativeOrder!]$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean=false){initiatives(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id section{id}ordinal title status mechanisms places passage{start end text}report{id slug title year organization{id name shortName level}}}pageInfo{endCursor hasNextPage hasPreviousPage startCursor}totalCount@include(if:$withTotalCount)}}'

export type MetricGroupsResult = {
  /** Count, sum, min, max and average of the matching metrics, grouped. A group never mixes units: its base unit is always part of the key. Largest groups first unless another order is asked for. */
  metricGroups: Array<{
    /** What they share. */
    key: {
      /** The indicator. */
      indicator: {
        /** Globally unique and stable, such as "Indicator:1". */
        id: string
        /** Stable name for programs. */
        key: string
        /** Chinese name. */
        name: string
        /** English name. */
        nameEn: string | null
      } | null
      /** Who reports. */
      organization: OrganizationFields | null
      /** The role. */
      role: MetricRole | null
      /** The topic of the section. */
      theme: ThemeFields | null
      /** The base unit of sum, min, max and average. */
      unit: UnitFields
      /** The year reported on. */
      year: number | null
    }
    /** How many they are. */
    count: number
    /** Their sum, exact. */
    sum: Decimal
    /** The smallest. */
    min: Decimal
    /** The largest. */
    max: Decimal
    /** Sum by count, to 10 digits after the point. */
    average: Decimal
  }>
}
export type MetricGroupsVariables = {
  by: ReadonlyArray<MetricGroupKey>
  where?: MetricFilter | null
  orderBy?: ReadonlyArray<MetricGroupOrder> | null
  first?: number | null
}
/** Count, sum, min, max and average of the matching metrics, grouped. A group never mixes units: its base unit is always part of the key. Largest groups first unless another order is asked for. */
export const metricGroups: TypedText<MetricGroupsResult, MetricGroupsVariables> =
  'query MetricGroups($by:[MetricGroupKey!]!$where:MetricFilter$orderBy:[MetricGroupOrder!]$first:Int){metricGroups(by:$by where:$where orderBy:$orderBy first:$first){key{indicator{id key name nameEn}organization{id name shortName level}role theme{key name nameEn}unit{symbol name dimension base{symbol}factor}year}count sum min max average}}'

export type MetricsResult = {
  /** Figures of all reports, in the order of their text unless another is asked for. */
  metrics: {
    /** The same rows without their cursors. */
    nodes: Array<MetricFields & {
      /** The report it stands in. */
      report: {
        /** Globally unique and stable, such as "Report:1". */
        id: string
        /** Stable and readable name for links: 华庄街道-2022. */
        slug: string
        /** As the document shows it. */
        title: string
        /** The year it reports on, not the one it appeared in. */
        year: number
        /** Who reports. */
        organization: OrganizationFields
      }
    }>
    /** Whether and where the list goes on. */
    pageInfo: PageFields
    /** All rows that match, on every page. Counted only when asked for. */
    totalCount?: number
  }
}
export type MetricsVariables = {
  where?: MetricFilter | null
  orderBy?: ReadonlyArray<MetricOrder> | null
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
  withTotalCount?: boolean | null
}
/** Figures of all reports, in the order of their text unless another is asked for. */
export const metrics: TypedText<MetricsResult, MetricsVariables> =
  'query Metrics($where:MetricFilter$orderBy:[MetricOrder!]$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean=false){metrics(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id section{id}initiative{id}ordinal label text value number unit{symbol name dimension}baseValue qualifier bounds{lower upper}role direction period{start end label}passage{start end text}sentence{start end text}target{id label text value unit{symbol}}attainment whole{id label value}review{state confidence}version report{id slug title year organization{id name shortName level}}}pageInfo{endCursor hasNextPage hasPreviousPage startCursor}totalCount@include(if:$withTotalCount)}}'

export type NodeResult = {
  /** Whatever has this id; null when it is gone or not for this caller to see. */
  node: (
    | IndicatorFields & {
    __typename: 'Indicator'
    /** Globally unique and stable, such as "Indicator:1". */
    id: string
  }
    | {
    __typename: 'Initiative'
    /** Globally unique and stable, such as "Initiative:1". */
    id: string
    /** The deed in a few words of the text. */
    title: string
    /** How far it has come. */
    initiativeStatus: InitiativeStatus
    /** Named ways of working: 大数据+网格化+铁脚板. */
    mechanisms: string[]
    /** Named communities, plots, roads: 万欣社区. */
    places: string[]
    /** The item or sentence. */
    passage: {
      /** First code unit. */
      start: number
      /** Code unit behind the last. */
      end: number
      /** The characters themselves. */
      text: string
    }
    /** The report it stands in. */
    report: {
      /** Stable and readable name for links: 华庄街道-2022. */
      slug: string
    }
  }
    | MetricFields & {
    __typename: 'Metric'
    /** Globally unique and stable, such as "Metric:1". */
    id: string
    /** The report it stands in. */
    report: {
      /** Stable and readable name for links: 华庄街道-2022. */
      slug: string
    }
  }
    | {
    __typename: 'Organization'
    /** Globally unique and stable, such as "Organization:1". */
    id: string
    /** Full name as it signs: 华庄街道办事处. */
    name: string
    /** Name in daily use: 华庄街道. */
    shortName: string
    /** Rank in the administration. */
    organizationLevel: OrganizationLevel
  }
    | ReportFields & {
    __typename: 'Report'
    /** Globally unique and stable, such as "Report:1". */
    id: string
  }
    | SectionFields & {
    __typename: 'Section'
    /** Globally unique and stable, such as "Section:1". */
    id: string
    /** The report it stands in. */
    report: {
      /** Stable and readable name for links: 华庄街道-2022. */
      slug: string
    }
  }
  ) | null
}
export type NodeVariables = {
  id: string
}
/** Whatever has this id; null when it is gone or not for this caller to see. */
export const node: TypedText<NodeResult, NodeVariables> =
  'query Node($id:ID!){node(id:$id){__typename id ...on Organization{name shortName organizationLevel:level}...on Report{id slug title kind year period{start end label}organization{id name shortName level}status indexNumber documentNumber issuedOn publishedOn publisher validity abstract sourceUrl version updatedAt}...on Section{id parent{id}ordinal mark level title theme{key name nameEn}passage{start end}report{slug}}...on Initiative{title initiativeStatus:status mechanisms places passage{start end text}report{slug}}...on Metric{id section{id}initiative{id}ordinal label text value number unit{symbol name dimension}baseValue qualifier bounds{lower upper}role direction period{start end label}passage{start end text}sentence{start end text}target{id label text value unit{symbol}}attainment whole{id label value}review{state confidence}version report{slug}}...on Indicator{id key name nameEn aliases unit{symbol name dimension base{symbol}factor}role theme{key name nameEn}}}}'

export type NodesResult = {
  /** What has these ids, in their order, null where nothing is found. At most 100 ids. */
  nodes: Array<(
    | IndicatorFields & {
    __typename: 'Indicator'
    /** Globally unique and stable, such as "Indicator:1". */
    id: string
  }
    | {
    __typename: 'Initiative'
    /** Globally unique and stable, such as "Initiative:1". */
    id: string
    /** The deed in a few words of the text. */
    title: string
    /** How far it has come. */
    initiativeStatus: InitiativeStatus
    /** Named ways of working: 大数据+网格化+铁脚板. */
    mechanisms: string[]
    /** Named communities, plots, roads: 万欣社区. */
    places: string[]
    /** The item or sentence. */
    passage: {
      /** First code unit. */
      start: number
      /** Code unit behind the last. */
      end: number
      /** The characters themselves. */
      text: string
    }
    /** The report it stands in. */
    report: {
      /** Stable and readable name for links: 华庄街道-2022. */
      slug: string
    }
  }
    | MetricFields & {
    __typename: 'Metric'
    /** Globally unique and stable, such as "Metric:1". */
    id: string
    /** The report it stands in. */
    report: {
      /** Stable and readable name for links: 华庄街道-2022. */
      slug: string
    }
  }
    | {
    __typename: 'Organization'
    /** Globally unique and stable, such as "Organization:1". */
    id: string
    /** Full name as it signs: 华庄街道办事处. */
    name: string
    /** Name in daily use: 华庄街道. */
    shortName: string
    /** Rank in the administration. */
    organizationLevel: OrganizationLevel
  }
    | ReportFields & {
    __typename: 'Report'
    /** Globally unique and stable, such as "Report:1". */
    id: string
  }
    | SectionFields & {
    __typename: 'Section'
    /** Globally unique and stable, such as "Section:1". */
    id: string
    /** The report it stands in. */
    report: {
      /** Stable and readable name for links: 华庄街道-2022. */
      slug: string
    }
  }
  ) | null>
}
export type NodesVariables = {
  ids: ReadonlyArray<string>
}
/** What has these ids, in their order, null where nothing is found. At most 100 ids. */
export const nodes: TypedText<NodesResult, NodesVariables> =
  'query Nodes($ids:[ID!]!){nodes(ids:$ids){__typename id ...on Organization{name shortName organizationLevel:level}...on Report{id slug title kind year period{start end label}organization{id name shortName level}status indexNumber documentNumber issuedOn publishedOn publisher validity abstract sourceUrl version updatedAt}...on Section{id parent{id}ordinal mark level title theme{key name nameEn}passage{start end}report{slug}}...on Initiative{title initiativeStatus:status mechanisms places passage{start end text}report{slug}}...on Metric{id section{id}initiative{id}ordinal label text value number unit{symbol name dimension}baseValue qualifier bounds{lower upper}role direction period{start end label}passage{start end text}sentence{start end text}target{id label text value unit{symbol}}attainment whole{id label value}review{state confidence}version report{slug}}...on Indicator{id key name nameEn aliases unit{symbol name dimension base{symbol}factor}role theme{key name nameEn}}}}'

export type OrganizationResult = {
  /** One organization, or null. */
  organization: OrganizationFields & {
    /** The body above it; null when unknown. */
    parent: OrganizationFields | null
    /** The bodies directly below it, by name. */
    children: OrganizationFields[]
  } | null
}
export type OrganizationVariables = {
  by: OrganizationBy
}
/** One organization, or null. */
export const organization: TypedText<OrganizationResult, OrganizationVariables> =
  'query Organization($by:OrganizationBy!){organization(by:$by){id name shortName level parent{id name shortName level}children{id name shortName level}}}'

export type OrganizationsResult = {
  /** Organizations, by name unless another order is asked for. */
  organizations: {
    /** The same rows without their cursors. */
    nodes: OrganizationFields[]
    /** Whether and where the list goes on. */
    pageInfo: PageFields
    /** All rows that match, on every page. Counted only when asked for. */
    totalCount?: number
  }
}
export type OrganizationsVariables = {
  where?: OrganizationFilter | null
  orderBy?: ReadonlyArray<OrganizationOrder> | null
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
  withTotalCount?: boolean | null
}
/** Organizations, by name unless another order is asked for. */
export const organizations: TypedText<OrganizationsResult, OrganizationsVariables> =
  'query Organizations($where:OrganizationFilter$orderBy:[OrganizationOrder!]$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean=false){organizations(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id name shortName level}pageInfo{endCursor hasNextPage hasPreviousPage startCursor}totalCount@include(if:$withTotalCount)}}'

export type ReportResult = {
  /** One report, or null. */
  report: ReportFields & {
    /** What stands before the first section. */
    preamble: {
      /** First code unit. */
      start: number
      /** Code unit behind the last. */
      end: number
      /** The characters themselves. */
      text: string
    } | null
    /** All sections in reading order, each parent before its children. */
    sections: SectionFields[]
    /** All initiatives in reading order. */
    initiatives: InitiativeFields[]
    /** Its figures, in reading order unless another order is asked for. */
    metrics: {
      /** The same rows without their cursors. */
      nodes: MetricFields[]
      /** Whether and where the list goes on. */
      pageInfo: PageFields
    }
  } | null
}
export type ReportVariables = {
  by: ReportBy
  first?: number | null
  after?: string | null
}
/** One report, or null. */
export const report: TypedText<ReportResult, ReportVariables> =
  'query Report($by:ReportBy!$first:Int=100$after:String){report(by:$by){id slug title kind year period{start end label}organization{id name shortName level}status indexNumber documentNumber issuedOn publishedOn publisher validity abstract sourceUrl version updatedAt preamble{start end text}sections{id parent{id}ordinal mark level title theme{key name nameEn}passage{start end}}initiatives{id section{id}ordinal title status mechanisms places passage{start end text}}metrics(first:$first after:$after){nodes{id section{id}initiative{id}ordinal label text value number unit{symbol name dimension}baseValue qualifier bounds{lower upper}role direction period{start end label}passage{start end text}sentence{start end text}target{id label text value unit{symbol}}attainment whole{id label value}review{state confidence}version}pageInfo{endCursor hasNextPage hasPreviousPage startCursor}}}}'

export type ReportTextResult = {
  /** One report, or null. */
  report: {
    /** Globally unique and stable, such as "Report:1". */
    id: string
    /** Stable and readable name for links: 华庄街道-2022. */
    slug: string
    /** As the document shows it. */
    title: string
    /** The text it was read from. */
    source: {
      /** Every character as it was read. */
      text: string
      /** UTF-16 code units. */
      length: number
      /** SHA-256 of the text in UTF-8, as hex. */
      sha256: string
      /** Of the file it was read from, such as text/plain. */
      mediaType: string
    }
  } | null
}
export type ReportTextVariables = {
  by: ReportBy
}
/** One report, or null. */
export const reportText: TypedText<ReportTextResult, ReportTextVariables> =
  'query ReportText($by:ReportBy!){report(by:$by){id slug title source{text length sha256 mediaType}}}'

export type ReportsResult = {
  /** Reports, latest year first unless another order is asked for. */
  reports: {
    /** The same rows without their cursors. */
    nodes: ReportFields[]
    /** Whether and where the list goes on. */
    pageInfo: PageFields
    /** All rows that match, on every page. Counted only when asked for. */
    totalCount?: number
  }
}
export type ReportsVariables = {
  where?: ReportFilter | null
  orderBy?: ReadonlyArray<ReportOrder> | null
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
  withTotalCount?: boolean | null
}
/** Reports, latest year first unless another order is asked for. */
export const reports: TypedText<ReportsResult, ReportsVariables> =
  'query Reports($where:ReportFilter$orderBy:[ReportOrder!]$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean=false){reports(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id slug title kind year period{start end label}organization{id name shortName level}status indexNumber documentNumber issuedOn publishedOn publisher validity abstract sourceUrl version updatedAt}pageInfo{endCursor hasNextPage hasPreviousPage startCursor}totalCount@include(if:$withTotalCount)}}'

export type SearchResult = {
  /** Finds any piece of text of one character or more, and numbers however they are written (1640000000 finds 16.4亿). Words apart by blanks must all stand in the text. Of each kind the first 500 matches are ranked. */
  search: {
    /** The results of the page, each with its score and snippet. */
    edges: Array<{
      /** The better the match, the higher; numbers of different searches say nothing together. */
      score: number
      /** Where it matches. */
      snippet: {
        /** The characters as published. */
        text: string
        /** The matches, in order. */
        highlights: Array<{
          /** First code unit. */
          start: number
          /** Code unit behind the last. */
          end: number
        }>
      }
      /** What was found. */
      node: (
        | {
        __typename: 'Initiative'
        /** Globally unique and stable, such as "Initiative:1". */
        id: string
        /** The deed in a few words of the text. */
        title: string
        /** How far it has come. */
        initiativeStatus: InitiativeStatus
        /** The item or sentence. */
        passage: {
          /** First code unit. */
          start: number
          /** Code unit behind the last. */
          end: number
          /** The characters themselves. */
          text: string
        }
        /** The report it stands in. */
        report: {
          /** Globally unique and stable, such as "Report:1". */
          id: string
          /** Stable and readable name for links: 华庄街道-2022. */
          slug: string
          /** As the document shows it. */
          title: string
          /** The year it reports on, not the one it appeared in. */
          year: number
        }
      }
        | MetricFields & {
        __typename: 'Metric'
        /** Globally unique and stable, such as "Metric:1". */
        id: string
        /** The report it stands in. */
        report: {
          /** Globally unique and stable, such as "Report:1". */
          id: string
          /** Stable and readable name for links: 华庄街道-2022. */
          slug: string
          /** As the document shows it. */
          title: string
          /** The year it reports on, not the one it appeared in. */
          year: number
        }
      }
        | ReportFields & {
        __typename: 'Report'
        /** Globally unique and stable, such as "Report:1". */
        id: string
      }
        | SectionFields & {
        __typename: 'Section'
        /** Globally unique and stable, such as "Section:1". */
        id: string
        /** The report it stands in. */
        report: {
          /** Globally unique and stable, such as "Report:1". */
          id: string
          /** Stable and readable name for links: 华庄街道-2022. */
          slug: string
          /** As the document shows it. */
          title: string
          /** The year it reports on, not the one it appeared in. */
          year: number
        }
      }
      )
    }>
    /** Whether and where the list goes on. */
    pageInfo: PageFields
    /** All matches, also those that are not ranked. Counted only when asked for. */
    totalCount?: number
  }
}
export type SearchVariables = {
  query: string
  in?: ReadonlyArray<SearchKind> | null
  where?: SearchFilter | null
  first?: number | null
  after?: string | null
  withTotalCount?: boolean | null
}
/** Finds any piece of text of one character or more, and numbers however they are written (1640000000 finds 16.4亿). Words apart by blanks must all stand in the text. Of each kind the first 500 matches are ranked. */
export const search: TypedText<SearchResult, SearchVariables> =
  'query Search($query:String!$in:[SearchKind!]$where:SearchFilter$first:Int$after:String$withTotalCount:Boolean=false){search(query:$query in:$in where:$where first:$first after:$after){edges{score snippet{text highlights{start end}}node{__typename ...on Node{id}...on Report{id slug title kind year period{start end label}organization{id name shortName level}status indexNumber documentNumber issuedOn publishedOn publisher validity abstract sourceUrl version updatedAt}...on Section{id parent{id}ordinal mark level title theme{key name nameEn}passage{start end}report{id slug title year}}...on Initiative{title initiativeStatus:status passage{start end text}report{id slug title year}}...on Metric{id section{id}initiative{id}ordinal label text value number unit{symbol name dimension}baseValue qualifier bounds{lower upper}role direction period{start end label}passage{start end text}sentence{start end text}target{id label text value unit{symbol}}attainment whole{id label value}review{state confidence}version report{id slug title year}}}}pageInfo{endCursor hasNextPage hasPreviousPage startCursor}totalCount@include(if:$withTotalCount)}}'

export type SectionsResult = {
  /** Sections of all reports, in the order of their text unless another is asked for. */
  sections: {
    /** The same rows without their cursors. */
    nodes: Array<SectionFields & {
      /** The report it stands in. */
      report: {
        /** Globally unique and stable, such as "Report:1". */
        id: string
        /** Stable and readable name for links: 华庄街道-2022. */
        slug: string
        /** As the document shows it. */
        title: string
        /** The year it reports on, not the one it appeared in. */
        year: number
        /** Who reports. */
        organization: OrganizationFields
      }
    }>
    /** Whether and where the list goes on. */
    pageInfo: PageFields
    /** All rows that match, on every page. Counted only when asked for. */
    totalCount?: number
  }
}
export type SectionsVariables = {
  where?: SectionFilter | null
  orderBy?: ReadonlyArray<SectionOrder> | null
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
  withTotalCount?: boolean | null
}
/** Sections of all reports, in the order of their text unless another is asked for. */
export const sections: TypedText<SectionsResult, SectionsVariables> =
  'query Sections($where:SectionFilter$orderBy:[SectionOrder!]$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean=false){sections(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id parent{id}ordinal mark level title theme{key name nameEn}passage{start end}report{id slug title year organization{id name shortName level}}}pageInfo{endCursor hasNextPage hasPreviousPage startCursor}totalCount@include(if:$withTotalCount)}}'

export type ThemesResult = {
  /** All themes. */
  themes: Array<ThemeFields & {
    /** How many sections are on it. */
    sectionCount: number
    /** How many figures stand in sections on it. */
    metricCount: number
  }>
}
export type ThemesVariables = {
}
/** All themes. */
export const themes: TypedText<ThemesResult, ThemesVariables> =
  'query Themes{themes{key name nameEn sectionCount metricCount}}'

export type UnitsResult = {
  /** All units that reports have used or the reader knows, by dimension and symbol. */
  units: Array<UnitFields & {
    /** How many figures are written in it. */
    metricCount: number
  }>
}
export type UnitsVariables = {
}
/** All units that reports have used or the reader knows, by dimension and symbol. */
export const units: TypedText<UnitsResult, UnitsVariables> =
  'query Units{units{symbol name dimension base{symbol}factor metricCount}}'

export type ViewerResult = {
  /** Who is asking, as the service sees it. */
  viewer: {
    /** What the caller may do. */
    role: Role
    /** Name of the API key; null without one. */
    keyName: string | null
  }
}
export type ViewerVariables = {
}
/** Who is asking, as the service sees it. */
export const viewer: TypedText<ViewerResult, ViewerVariables> =
  'query Viewer{viewer{role keyName}}'

