// Written by `npm run codegen` from schema.graphql and client/operations; never edited by hand.
import type { TypedText } from '../../document.ts'
import type { DateString, Decimal, UrlString } from '../../scalars.ts'
import type { Dimension, Direction, MetricFilter, MetricOrder, MetricRole, MissingReason, OrganizationLevel, Qualifier, ReportFilter, ReportKind, ReviewState, SearchKind } from '../../generated/schema.ts'

/** One figure of a report (指标数据). */
export type Evidence = FigureLine & {
  /** The same for charts, as a float. */
  number: number
  /** The sentence it stands in. */
  sentence: {
    /** First code unit. */
    start: number
    /** The characters themselves. */
    text: string
  }
  /** The TARGET this figure is measured against. */
  target: FigureLink | null
  /** The figure this one is part of: 60个项目 for 其中31个. */
  whole: FigureLink | null
  /** The report it stands in. */
  report: {
    /** Stable and readable name for links: 华庄街道-2022. */
    slug: string
    /** As the document shows it. */
    title: string
    /** The year it reports on, not the one it appeared in. */
    year: number
    /** Who reports. */
    organization: {
      /** Name in daily use: 华庄街道. */
      shortName: string
    }
  }
}

/** One figure of a report (指标数据). */
export type Figure = FigureLine & {
  /** The same for charts, as a float. */
  number: number
  /** The value in unit.base: 亩 brought to 平方米. */
  baseValue: Decimal
  /** The sentence it stands in. */
  sentence: {
    /** First code unit. */
    start: number
    /** Code unit behind the last. */
    end: number
  }
  /** The innermost section it stands in. */
  section: {
    /** Globally unique and stable, such as "Section:1". */
    id: string
  } | null
  /** The TARGET this figure is measured against. */
  target: FigureLink | null
  /** The figure this one is part of: 60个项目 for 其中31个. */
  whole: FigureLink | null
  /** For a CHANGE: the figure it speaks of, where the text states it. */
  changeOf: FigureLink | null
  /** The CHANGE figures that speak of this one (同比增长 …). */
  changes: FigureLink[]
  /** The indicator it is a point of. */
  indicator: {
    /** Stable name for programs. */
    key: string
  } | null
  /** Who vouches for it. */
  review: {
    /** Who vouches for the figure. */
    state: ReviewState
    /** From 0 to 1: how sure the reader is that value, unit, qualifier, role and label are all right. Of the figures with 0.9 or more in reports it had not seen, some 99 in 100 were; below 0.5 it doubts the figure (docs/scorecard.md). */
    confidence: number
  }
}

/** One figure of a report (指标数据). */
export type FigureLine = {
  /** Globally unique and stable, such as "Metric:1". */
  id: string
  /** Place in the report, from 0. */
  ordinal: number
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
    /** What kind of thing it measures. */
    dimension: Dimension
  }
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
    /** As it is said: 2022年, 1—5月. */
    label: string
    /** First day. */
    start: DateString
    /** Last day. */
    end: DateString
  }
  /** The figure. */
  passage: {
    /** First code unit. */
    start: number
    /** Code unit behind the last. */
    end: number
  }
  /** value / target.value: 0.857 is 85.7 %. Null without a target in a comparable unit. */
  attainment: number | null
}

/** One figure of a report (指标数据). */
export type FigureLink = {
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
  /** The figure. */
  passage: {
    /** First code unit. */
    start: number
  }
}

/** Metrics of one base unit, summed up in it. */
export type IndicatorCount = {
  /** How many they are. */
  count: number
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
      /** The role its points have: level and growth are two indicators. */
      role: MetricRole
      /** The unit it is compared in. */
      unit: {
        /** As it is written, 万 and 亿 taken away: 平方米, 人次, %; 公頃 has the base of 公顷. Empty for a number without one. */
        symbol: string
      }
    } | null
  }
}

/** A page of organizations (机构). */
export type OrganizationPage = {
  /** The same rows without their cursors. */
  nodes: Array<{
    /** Globally unique and stable, such as "Organization:1". */
    id: string
    /** Full name as it signs: 华庄街道办事处. */
    name: string
    /** Name in daily use: 华庄街道. */
    shortName: string
    /** What it published, latest year first unless another order is asked for. */
    reports: {
      /** All rows that match, on every page. Counted only when asked for. */
      totalCount: number
    }
  }>
  /** Whether and where the list goes on. */
  pageInfo: {
    /** Cursor of the last row; give it as `after`. */
    endCursor: string | null
    /** Whether more follows this page. */
    hasNextPage: boolean
  }
}

/** One published work report (报告). */
export type ReportLine = {
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
  /** 公开日期. */
  publishedOn: DateString | null
  /** The stretch of time it reports on. */
  period: {
    /** As it is said: 2022年, 1—5月. */
    label: string
    /** First day. */
    start: DateString
    /** Last day. */
    end: DateString
  }
  /** Who reports. */
  organization: {
    /** Globally unique and stable, such as "Organization:1". */
    id: string
    /** Full name as it signs: 华庄街道办事处. */
    name: string
    /** Name in daily use: 华庄街道. */
    shortName: string
    /** Rank in the administration. */
    level: OrganizationLevel
  }
}

/** One figure of a report (指标数据). */
export type TableRow = FigureLine & {
  /** The TARGET this figure is measured against. */
  target: FigureLink | null
  /** Who vouches for it. */
  review: {
    /** Who vouches for the figure. */
    state: ReviewState
    /** From 0 to 1: how sure the reader is that value, unit, qualifier, role and label are all right. Of the figures with 0.9 or more in reports it had not seen, some 99 in 100 were; below 0.5 it doubts the figure (docs/scorecard.md). */
    confidence: number
  }
  /** The report it stands in. */
  report: {
    /** Stable and readable name for links: 华庄街道-2022. */
    slug: string
    /** As the document shows it. */
    title: string
    /** The year it reports on, not the one it appeared in. */
    year: number
    /** Who reports. */
    organization: {
      /** Name in daily use: 华庄街道. */
      shortName: string
    }
  }
}

export type CompareChoicesResult = {
  /** Count, sum, min, max and average of the matching metrics, grouped. A group never mixes units: its base unit is always part of the key. Largest groups first unless another order is asked for. */
  levels: IndicatorCount[]
  /** Count, sum, min, max and average of the matching metrics, grouped. A group never mixes units: its base unit is always part of the key. Largest groups first unless another order is asked for. */
  others: IndicatorCount[]
  /** Organizations, by name unless another order is asked for. */
  organizations: OrganizationPage
}
export type CompareChoicesVariables = {
  levels?: MetricFilter | null
  others?: MetricFilter | null
}
/**
 * Count, sum, min, max and average of the matching metrics, grouped. A group never mixes units: its base unit is always part of the key. Largest groups first unless another order is asked for.
 * Count, sum, min, max and average of the matching metrics, grouped. A group never mixes units: its base unit is always part of the key. Largest groups first unless another order is asked for.
 * Organizations, by name unless another order is asked for.
 */
export const compareChoices: TypedText<CompareChoicesResult, CompareChoicesVariables> =
  'query CompareChoices($levels:MetricFilter$others:MetricFilter){levels:metricGroups(by:[INDICATOR]where:$levels first:100){count key{indicator{id key name nameEn role unit{symbol}}}}others:metricGroups(by:[INDICATOR]where:$others first:100){count key{indicator{id key name nameEn role unit{symbol}}}}organizations(first:100){nodes{id name shortName reports(first:0){totalCount}}pageInfo{endCursor hasNextPage}}}'

export type ComparePlacesResult = {
  /** Count, sum, min, max and average of the matching metrics, grouped. A group never mixes units: its base unit is always part of the key. Largest groups first unless another order is asked for. */
  organizations: Array<{
    /** What they share. */
    key: {
      /** Who reports. */
      organization: {
        /** Globally unique and stable, such as "Organization:1". */
        id: string
        /** Name in daily use: 华庄街道. */
        shortName: string
      } | null
    }
  }>
  /** Count, sum, min, max and average of the matching metrics, grouped. A group never mixes units: its base unit is always part of the key. Largest groups first unless another order is asked for. */
  years: Array<{
    /** What they share. */
    key: {
      /** The year reported on. */
      year: number | null
    }
  }>
}
export type ComparePlacesVariables = {
  where?: MetricFilter | null
}
/**
 * Count, sum, min, max and average of the matching metrics, grouped. A group never mixes units: its base unit is always part of the key. Largest groups first unless another order is asked for.
 * Count, sum, min, max and average of the matching metrics, grouped. A group never mixes units: its base unit is always part of the key. Largest groups first unless another order is asked for.
 */
export const comparePlaces: TypedText<ComparePlacesResult, ComparePlacesVariables> =
  'query ComparePlaces($where:MetricFilter){organizations:metricGroups(by:[ORGANIZATION]where:$where first:100){key{organization{id shortName}}}years:metricGroups(by:[YEAR]where:$where first:100){key{year}}}'

export type ComparePointsResult = {
  /** A dense organization × year matrix of one indicator; every empty cell says why it is empty. */
  comparison: {
    /** What is compared. */
    indicator: {
      /** Globally unique and stable, such as "Indicator:1". */
      id: string
      /** Chinese name. */
      name: string
      /** English name. */
      nameEn: string | null
      /** The role its points have: level and growth are two indicators. */
      role: MetricRole
      /** The unit it is compared in. */
      unit: {
        /** As it is written, 万 and 亿 taken away: 平方米, 人次, %; 公頃 has the base of 公顷. Empty for a number without one. */
        symbol: string
      }
    }
    /** One an organization, in the order they were given. */
    rows: Array<{
      /** Who reports. */
      organization: {
        /** Globally unique and stable, such as "Organization:1". */
        id: string
        /** Name in daily use: 华庄街道. */
        shortName: string
      }
      /** One a year, in the order the years were given. */
      cells: Array<{
        /** The year reported on. */
        year: number
        /** Why metric is null; null when it is not. */
        missing: MissingReason | null
        /** The figure; null when there is none to show. */
        metric: {
          /** Globally unique and stable, such as "Metric:1". */
          id: string
          /** What is counted: 发放布洛芬. */
          label: string
          /** As written: 12.4万余片. */
          text: string
          /** The value in unit.base: 亩 brought to 平方米. */
          baseValue: Decimal
          /** The same for charts, as a float. */
          number: number
          /** The number in full: 124000. Of a range the lower end. */
          value: Decimal
          /** Its measure word or unit. */
          unit: {
            /** As it is written, 万 and 亿 taken away: 平方米, 人次, %; 公頃 has the base of 公顷. Empty for a number without one. */
            symbol: string
            /** The unit that values are brought to: 平方米 for 亩. A base unit is its own base. */
            base: {
              /** As it is written, 万 and 亿 taken away: 平方米, 人次, %; 公頃 has the base of 公顷. Empty for a number without one. */
              symbol: string
            }
            /** How many base units one of it is. */
            factor: Decimal
          }
          /** For a CHANGE. */
          direction: Direction | null
          /** What it says of the thing counted. */
          role: MetricRole
          /** The report's own unless the sentence names another (1—5月). */
          period: {
            /** As it is said: 2022年, 1—5月. */
            label: string
            /** First day. */
            start: DateString
            /** Last day. */
            end: DateString
          }
          /** The figure. */
          passage: {
            /** First code unit. */
            start: number
          }
          /** The sentence it stands in. */
          sentence: {
            /** The characters themselves. */
            text: string
          }
          /** The report it stands in. */
          report: {
            /** Stable and readable name for links: 华庄街道-2022. */
            slug: string
            /** As the document shows it. */
            title: string
          }
        } | null
      }>
    }>
  }
}
export type ComparePointsVariables = {
  indicator: string
  organizations: ReadonlyArray<string>
  years: ReadonlyArray<number>
}
/** A dense organization × year matrix of one indicator; every empty cell says why it is empty. */
export const comparePoints: TypedText<ComparePointsResult, ComparePointsVariables> =
  'query ComparePoints($indicator:ID!$organizations:[ID!]!$years:[Int!]!){comparison(indicator:$indicator organizations:$organizations years:$years){indicator{id name nameEn role unit{symbol}}rows{organization{id shortName}cells{year missing metric{id label text baseValue number value unit{symbol base{symbol}factor}direction role period{label start end}passage{start}sentence{text}report{slug title}}}}}}'

export type HomeResult = {
  /** Reports, latest year first unless another order is asked for. */
  reports: {
    /** The same rows without their cursors. */
    nodes: Array<ReportLine & {
      /** Its figures, in reading order unless another order is asked for. */
      metrics: {
        /** All rows that match, on every page. Counted only when asked for. */
        totalCount: number
      }
    }>
    /** All rows that match, on every page. Counted only when asked for. */
    totalCount: number
  }
  /** Figures of all reports, in the order of their text unless another is asked for. */
  area: {
    /** The same rows without their cursors. */
    nodes: Evidence[]
  }
  /** Figures of all reports, in the order of their text unless another is asked for. */
  hazards: {
    /** The same rows without their cursors. */
    nodes: Evidence[]
  }
  /** Figures of all reports, in the order of their text unless another is asked for. */
  accidents: {
    /** The same rows without their cursors. */
    nodes: Evidence[]
  }
}
export type HomeVariables = {
  area?: MetricFilter | null
  hazards?: MetricFilter | null
  accidents?: MetricFilter | null
}
/**
 * Reports, latest year first unless another order is asked for.
 * Figures of all reports, in the order of their text unless another is asked for.
 * Figures of all reports, in the order of their text unless another is asked for.
 * Figures of all reports, in the order of their text unless another is asked for.
 */
export const home: TypedText<HomeResult, HomeVariables> =
  'query Home($area:MetricFilter$hazards:MetricFilter$accidents:MetricFilter){reports(first:8){nodes{id slug title kind year publishedOn period{label start end}organization{id name shortName level}metrics(first:0){totalCount}}totalCount}area:metrics(where:$area first:1){nodes{id ordinal label text value unit{symbol dimension}qualifier bounds{lower upper}role direction period{label start end}passage{start end}attainment number sentence{start text}target{id label text value unit{symbol}passage{start}}whole{id label text value unit{symbol}passage{start}}report{slug title year organization{shortName}}}}hazards:metrics(where:$hazards orderBy:[{field:BASE_VALUE direction:DESC}]first:10){nodes{id ordinal label text value unit{symbol dimension}qualifier bounds{lower upper}role direction period{label start end}passage{start end}attainment number sentence{start text}target{id label text value unit{symbol}passage{start}}whole{id label text value unit{symbol}passage{start}}report{slug title year organization{shortName}}}}accidents:metrics(where:$accidents orderBy:[{field:YEAR}]first:12){nodes{id ordinal label text value unit{symbol dimension}qualifier bounds{lower upper}role direction period{label start end}passage{start end}attainment number sentence{start text}target{id label text value unit{symbol}passage{start}}whole{id label text value unit{symbol}passage{start}}report{slug title year organization{shortName}}}}}'

export type MetricChoicesResult = {
  /** Organizations, by name unless another order is asked for. */
  organizations: OrganizationPage
  /** Reports, latest year first unless another order is asked for. */
  newest: {
    /** The same rows without their cursors. */
    nodes: Array<{
      /** The year it reports on, not the one it appeared in. */
      year: number
    }>
  }
  /** Reports, latest year first unless another order is asked for. */
  oldest: {
    /** The same rows without their cursors. */
    nodes: Array<{
      /** The year it reports on, not the one it appeared in. */
      year: number
    }>
  }
}
export type MetricChoicesVariables = {
}
/**
 * Organizations, by name unless another order is asked for.
 * Reports, latest year first unless another order is asked for.
 * Reports, latest year first unless another order is asked for.
 */
export const metricChoices: TypedText<MetricChoicesResult, MetricChoicesVariables> =
  'query MetricChoices{organizations(first:100){nodes{id name shortName reports(first:0){totalCount}}pageInfo{endCursor hasNextPage}}newest:reports(orderBy:[{field:YEAR direction:DESC}]first:1){nodes{year}}oldest:reports(orderBy:[{field:YEAR}]first:1){nodes{year}}}'

export type MetricPagesResult = {
  /** Figures of all reports, in the order of their text unless another is asked for. */
  metrics: {
    /** The same rows without their cursors. */
    nodes: Array<TableRow & {
      /** The sentence it stands in. */
      sentence: {
        /** The characters themselves. */
        text: string
      }
    }>
    /** Whether and where the list goes on. */
    pageInfo: {
      /** Cursor of the last row; give it as `after`. */
      endCursor: string | null
      /** Whether more follows this page. */
      hasNextPage: boolean
    }
  }
}
export type MetricPagesVariables = {
  where?: MetricFilter | null
  orderBy?: ReadonlyArray<MetricOrder> | null
  first?: number | null
  after?: string | null
}
/** Figures of all reports, in the order of their text unless another is asked for. */
export const metricPages: TypedText<MetricPagesResult, MetricPagesVariables> =
  'query MetricPages($where:MetricFilter$orderBy:[MetricOrder!]$first:Int$after:String){metrics(where:$where orderBy:$orderBy first:$first after:$after){nodes{id ordinal label text value unit{symbol dimension}qualifier bounds{lower upper}role direction period{label start end}passage{start end}attainment target{id label text value unit{symbol}passage{start}}review{state confidence}report{slug title year organization{shortName}}sentence{text}}pageInfo{endCursor hasNextPage}}}'

export type MetricTableResult = {
  /** Figures of all reports, in the order of their text unless another is asked for. */
  metrics: {
    /** The same rows without their cursors. */
    nodes: TableRow[]
    /** Whether and where the list goes on. */
    pageInfo: {
      /** Cursor of the last row; give it as `after`. */
      endCursor: string | null
      /** Whether more follows this page. */
      hasNextPage: boolean
      /** Whether something stands before this page. */
      hasPreviousPage: boolean
      /** Cursor of the first row. */
      startCursor: string | null
    }
    /** All rows that match, on every page. Counted only when asked for. */
    totalCount: number
  }
}
export type MetricTableVariables = {
  where?: MetricFilter | null
  orderBy?: ReadonlyArray<MetricOrder> | null
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}
/** Figures of all reports, in the order of their text unless another is asked for. */
export const metricTable: TypedText<MetricTableResult, MetricTableVariables> =
  'query MetricTable($where:MetricFilter$orderBy:[MetricOrder!]$first:Int$after:String$last:Int$before:String){metrics(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id ordinal label text value unit{symbol dimension}qualifier bounds{lower upper}role direction period{label start end}passage{start end}attainment target{id label text value unit{symbol}passage{start}}review{state confidence}report{slug title year organization{shortName}}}pageInfo{endCursor hasNextPage hasPreviousPage startCursor}totalCount}}'

export type MoreFiguresResult = {
  /** One report, or null. */
  report: {
    /** Its figures, in reading order unless another order is asked for. */
    metrics: {
      /** The same rows without their cursors. */
      nodes: Figure[]
      /** Whether and where the list goes on. */
      pageInfo: {
        /** Cursor of the last row; give it as `after`. */
        endCursor: string | null
        /** Whether more follows this page. */
        hasNextPage: boolean
      }
    }
  } | null
}
export type MoreFiguresVariables = {
  slug: string
  first?: number | null
  after?: string | null
}
/** One report, or null. */
export const moreFigures: TypedText<MoreFiguresResult, MoreFiguresVariables> =
  'query MoreFigures($slug:String!$first:Int=100$after:String){report(by:{slug:$slug}){metrics(first:$first after:$after){nodes{id ordinal label text value unit{symbol dimension}qualifier bounds{lower upper}role direction period{label start end}passage{start end}attainment number baseValue sentence{start end}section{id}target{id label text value unit{symbol}passage{start}}whole{id label text value unit{symbol}passage{start}}changeOf{id label text value unit{symbol}passage{start}}changes{id label text value unit{symbol}passage{start}}indicator{key}review{state confidence}}pageInfo{endCursor hasNextPage}}}}'

export type MoreOrganizationsResult = {
  /** Organizations, by name unless another order is asked for. */
  organizations: OrganizationPage
}
export type MoreOrganizationsVariables = {
  first?: number | null
  after?: string | null
}
/** Organizations, by name unless another order is asked for. */
export const moreOrganizations: TypedText<MoreOrganizationsResult, MoreOrganizationsVariables> =
  'query MoreOrganizations($first:Int$after:String){organizations(first:$first after:$after){nodes{id name shortName reports(first:0){totalCount}}pageInfo{endCursor hasNextPage}}}'

export type ReportListResult = {
  /** Reports, latest year first unless another order is asked for. */
  reports: {
    /** The same rows without their cursors. */
    nodes: Array<ReportLine & {
      /** Its figures, in reading order unless another order is asked for. */
      metrics: {
        /** All rows that match, on every page. Counted only when asked for. */
        totalCount: number
      }
    }>
    /** Whether and where the list goes on. */
    pageInfo: {
      /** Cursor of the last row; give it as `after`. */
      endCursor: string | null
      /** Whether more follows this page. */
      hasNextPage: boolean
      /** Whether something stands before this page. */
      hasPreviousPage: boolean
      /** Cursor of the first row. */
      startCursor: string | null
    }
    /** All rows that match, on every page. Counted only when asked for. */
    totalCount: number
  }
}
export type ReportListVariables = {
  where?: ReportFilter | null
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}
/** Reports, latest year first unless another order is asked for. */
export const reportList: TypedText<ReportListResult, ReportListVariables> =
  'query ReportList($where:ReportFilter$first:Int$after:String$last:Int$before:String){reports(where:$where first:$first after:$after last:$last before:$before){nodes{id slug title kind year publishedOn period{label start end}organization{id name shortName level}metrics(first:0){totalCount}}pageInfo{endCursor hasNextPage hasPreviousPage startCursor}totalCount}}'

export type ReportPageResult = {
  /** One report, or null. */
  report: ReportLine & {
    /** 索引号, unique among all reports. */
    indexNumber: string | null
    /** 文件编号. */
    documentNumber: string | null
    /** 生成日期. */
    issuedOn: DateString | null
    /** 发布机构, as the document names it. */
    publisher: string | null
    /** 效力状况, such as 有效. */
    validity: string | null
    /** Where it was published. */
    sourceUrl: UrlString | null
    /** The text it was read from. */
    source: {
      /** Every character as it was read. */
      text: string
      /** SHA-256 of the text in UTF-8, as hex. */
      sha256: string
    }
    /** What stands before the first section. */
    preamble: {
      /** First code unit. */
      start: number
    } | null
    /** All sections in reading order, each parent before its children. */
    sections: Array<{
      /** Globally unique and stable, such as "Section:1". */
      id: string
      /** The section it stands in; null for one of the outermost. */
      parent: {
        /** Globally unique and stable, such as "Section:1". */
        id: string
      } | null
      /** As written: (一). Null for a heading without one. */
      mark: string | null
      /** Depth, 1 for the outermost. */
      level: number
      /** The heading without its mark. */
      title: string
      /** Its topic; null when no theme fits. */
      theme: {
        /** Chinese name. */
        name: string
        /** English name. */
        nameEn: string
      } | null
      /** Heading and text, with the sections inside it. */
      passage: {
        /** First code unit. */
        start: number
        /** Code unit behind the last. */
        end: number
      }
    }>
    /** Its figures, in reading order unless another order is asked for. */
    metrics: {
      /** The same rows without their cursors. */
      nodes: Figure[]
      /** Whether and where the list goes on. */
      pageInfo: {
        /** Cursor of the last row; give it as `after`. */
        endCursor: string | null
        /** Whether more follows this page. */
        hasNextPage: boolean
      }
      /** All rows that match, on every page. Counted only when asked for. */
      totalCount: number
    }
  } | null
}
export type ReportPageVariables = {
  slug: string
}
/** One report, or null. */
export const reportPage: TypedText<ReportPageResult, ReportPageVariables> =
  'query ReportPage($slug:String!){report(by:{slug:$slug}){id slug title kind year publishedOn period{label start end}organization{id name shortName level}indexNumber documentNumber issuedOn publisher validity sourceUrl source{text sha256}preamble{start}sections{id parent{id}mark level title theme{name nameEn}passage{start end}}metrics(first:100){nodes{id ordinal label text value unit{symbol dimension}qualifier bounds{lower upper}role direction period{label start end}passage{start end}attainment number baseValue sentence{start end}section{id}target{id label text value unit{symbol}passage{start}}whole{id label text value unit{symbol}passage{start}}changeOf{id label text value unit{symbol}passage{start}}changes{id label text value unit{symbol}passage{start}}indicator{key}review{state confidence}}pageInfo{endCursor hasNextPage}totalCount}}}'

export type SearchResult = {
  /** Finds any piece of text of one character or more, and numbers however they are written (1640000000 finds 16.4亿). Words apart by blanks must all stand in the text. Of each kind the first 500 matches are ranked. */
  search: {
    /** The results of the page, each with its score and snippet. */
    edges: Array<{
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
        /** Whether text stands before it. */
        isCutBefore: boolean
        /** Whether the text goes on behind it. */
        isCutAfter: boolean
      }
      /** What was found. */
      node: (
        | {
        __typename: 'Initiative'
        /** Globally unique and stable, such as "Initiative:1". */
        id: string
        /** The item or sentence. */
        passage: {
          /** First code unit. */
          start: number
        }
        /** The report it stands in. */
        report: {
          /** Stable and readable name for links: 华庄街道-2022. */
          slug: string
          /** As the document shows it. */
          title: string
        }
      }
        | {
        __typename: 'Metric'
        /** Globally unique and stable, such as "Metric:1". */
        id: string
        /** What is counted: 发放布洛芬. */
        label: string
        /** As written: 12.4万余片. */
        text: string
        /** What it says of the thing counted. */
        role: MetricRole
        /** The figure. */
        passage: {
          /** First code unit. */
          start: number
        }
        /** The report it stands in. */
        report: {
          /** Stable and readable name for links: 华庄街道-2022. */
          slug: string
          /** As the document shows it. */
          title: string
        }
      }
        | {
        __typename: 'Report'
        /** Globally unique and stable, such as "Report:1". */
        id: string
        /** Stable and readable name for links: 华庄街道-2022. */
        slug: string
        /** As the document shows it. */
        title: string
        /** Who reports. */
        organization: {
          /** Name in daily use: 华庄街道. */
          shortName: string
        }
        /** The stretch of time it reports on. */
        period: {
          /** As it is said: 2022年, 1—5月. */
          label: string
        }
      }
        | {
        __typename: 'Section'
        /** Globally unique and stable, such as "Section:1". */
        id: string
        /** As written: (一). Null for a heading without one. */
        mark: string | null
        /** The heading without its mark. */
        sectionTitle: string
        /** Heading and text, with the sections inside it. */
        passage: {
          /** First code unit. */
          start: number
        }
        /** The report it stands in. */
        report: {
          /** Stable and readable name for links: 华庄街道-2022. */
          slug: string
          /** As the document shows it. */
          title: string
        }
      }
      )
    }>
    /** Whether and where the list goes on. */
    pageInfo: {
      /** Cursor of the last row; give it as `after`. */
      endCursor: string | null
      /** Whether more follows this page. */
      hasNextPage: boolean
    }
    /** All matches, also those that are not ranked. Counted only when asked for. */
    totalCount: number
  }
}
export type SearchVariables = {
  query: string
  in?: ReadonlyArray<SearchKind> | null
  first?: number | null
  after?: string | null
}
/** Finds any piece of text of one character or more, and numbers however they are written (1640000000 finds 16.4亿). Words apart by blanks must all stand in the text. Of each kind the first 500 matches are ranked. */
export const search: TypedText<SearchResult, SearchVariables> =
  'query Search($query:String!$in:[SearchKind!]$first:Int$after:String){search(query:$query in:$in first:$first after:$after){edges{snippet{text highlights{start end}isCutBefore isCutAfter}node{__typename ...on Report{id slug title organization{shortName}period{label}}...on Section{id mark sectionTitle:title passage{start}report{slug title}}...on Initiative{id passage{start}report{slug title}}...on Metric{id label text role passage{start}report{slug title}}}}pageInfo{endCursor hasNextPage}totalCount}}'

