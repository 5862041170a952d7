import type { ContestantName } from './contestants/start.ts'
import { ROLES, UNITS } from './data/words.ts'

/** One HTTP request; a body makes it a POST of JSON. */
export interface Ask {
  path: string
  body?: string
}

export type Values = readonly string[]

export interface Question {
  name: string
  title: string
  /** What can be asked of a database with these reports. */
  list: (reports: readonly string[]) => Values[]
  /** How each contestant is asked; PostGraphile in its own words, with the names of our fields as aliases. */
  ask: Record<ContestantName, (values: Values) => Ask>
}

const askGraph = (query: string, names: readonly string[]) => {
  const document = query.replace(/\s+/g, ' ').trim()
  return (values: Values): Ask => ({
    path: '/graphql',
    body: JSON.stringify({
      query: document,
      variables: Object.fromEntries(names.map((name, index) => [name, values[index]])),
    }),
  })
}

const askFloor =
  (name: string) =>
  (values: Values): Ask => ({
    path: `/${[name, ...values].map(encodeURIComponent).join('/')}`,
  })

const METRIC = 'label text value unit { symbol } qualifier role'
const METRIC_BY_POSTGRAPHILE = 'label text value unit: unitSymbol qualifier role'

const askReport = (name: string, title: string, fields: string, byPostgraphile: string): Question => ({
  name,
  title,
  list: (reports) => reports.map((report) => [report]),
  ask: {
    service: askGraph(`query Ask($number: String!) { report(by: { indexNumber: $number }) { ${fields} } }`, ['number']),
    postgraphile: askGraph(
      `query Ask($number: String!) { report: reportByIndexNumber(indexNumber: $number) { ${byPostgraphile} } }`,
      ['number'],
    ),
    floor: askFloor(name),
  },
})

export const QUESTIONS: Record<string, Question> = {
  report: askReport(
    'report',
    'one report: sections with their 30 initiatives and 90 metrics',
    `title year organization { name }
     sections { mark title initiatives { title status } metrics { ${METRIC} } }`,
    `title year organization: organizationByOrganizationId { name }
     sections: sectionsByReportIdList(orderBy: POSITION_ASC) { mark title
       initiatives: initiativesByReportIdAndSectionIdList(orderBy: ORDINAL_ASC) { title status }
       metrics: metricsByReportIdAndSectionIdList(orderBy: ORDINAL_ASC) { ${METRIC_BY_POSTGRAPHILE} } }`,
  ),
  tree: askReport(
    'tree',
    'the same, each metric under its initiative',
    `title year organization { name }
     sections { mark title initiatives { title status metrics { ${METRIC} } } }`,
    `title year organization: organizationByOrganizationId { name }
     sections: sectionsByReportIdList(orderBy: POSITION_ASC) { mark title
       initiatives: initiativesByReportIdAndSectionIdList(orderBy: ORDINAL_ASC) { title status
         metrics: metricsByReportIdAndInitiativeIdList(orderBy: ORDINAL_ASC) { ${METRIC_BY_POSTGRAPHILE} } } }`,
  ),
  title: askReport('title', 'the title of one report', 'title', 'title'),
  metrics: {
    name: 'metrics',
    title: '50 metrics of a unit and role by value, with three levels of organizations',
    list: () => UNITS.flatMap((unit) => ROLES.map((role) => [unit, role])),
    ask: {
      service: askGraph(
        `query Ask($unit: String!, $role: MetricRole!) {
          metrics(where: { unit: { symbol: { eq: $unit } }, role: { eq: $role } },
                  orderBy: [{ field: BASE_VALUE, direction: DESC }], first: 50) {
            nodes { label value unit { symbol }
              report { title year organization { name parent { name parent { name } } } } } } }`,
        ['unit', 'role'],
      ),
      postgraphile: askGraph(
        `query Ask($unit: String!, $role: String!) {
          metrics: allMetricsList(condition: { unitSymbol: $unit, role: $role },
                  orderBy: [BASE_VALUE_DESC, ROW_ID_DESC], first: 50) {
            label value unit: unitSymbol
            report: reportByReportId { title year organization: organizationByOrganizationId { name
              parent: organizationByParentId { name parent: organizationByParentId { name } } } } } }`,
        ['unit', 'role'],
      ),
      floor: askFloor('metrics'),
    },
  },
}
