/** A POST of JSON that means harm, by what it tries. */
export type HostileDocument = [what: string, body: Record<string, unknown>]

const repeat = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join(' ')
const nest = (count: number, open: string, inner: string, close: string) =>
  open.repeat(count) + inner + close.repeat(count)
const query = (text: string, variables?: Record<string, unknown>) => ({ query: text, ...(variables && { variables }) })
const filter = (where: unknown) => query('query ($w: MetricFilter) { metrics(where: $w) { totalCount } }', { w: where })
const nestValue = (count: number, wrap: (inner: unknown) => unknown) => {
  let value: unknown = {}
  for (let level = 0; level < count; level++) value = wrap(value)
  return value
}
const inReports = (inner: string) => `{ reports(first: 1) { nodes { ${inner} } } }`

const DEEP: HostileDocument[] = [
  ['10,000 nested braces', query('{ a '.repeat(10_000))],
  ['10,000 nested lists', query(`{ nodes(ids: ${'['.repeat(10_000)}`)],
  ['10,000 nested objects', query(`{ metrics(where: ${'{not:'.repeat(10_000)}`)],
  ['10,000 nested brackets', query('('.repeat(10_000))],
  ['a type nested 5,000 deep', query(`query ($a: ${nest(5_000, '[', 'Int', ']')}) { themes { key } }`)],
  ['a chain of 30 parents', query(`{ sections { nodes { ${nest(30, 'parent { ', 'id', ' }')} } } }`)],
  ['500 nested inline fragments', query(nest(500, '{ ... ', '{ themes { key } }', ' }'))],
  [
    'a chain of 100 fragments',
    query(
      `{ ...f0 } ${repeat(100, (i) => `fragment f${i} on Query { ...f${i + 1} }`)} fragment f100 on Query { themes { key } }`,
    ),
  ],
  ['a filter of 55 nots', query(`{ metrics(where: ${nest(55, '{ not: ', '{}', ' }')}) { totalCount } }`)],
  ['variables 200 deep', filter(nestValue(200, (not) => ({ not })))],
  ['variables 2,000 deep', filter(nestValue(2_000, (not) => ({ not })))],
  ['extensions 500 deep', { query: '{ themes { key } }', extensions: nestValue(500, (a) => ({ a })) as never }],
  [
    '50 parents in a filter',
    query('query ($w: OrganizationFilter) { organizations(where: $w) { totalCount } }', {
      w: nestValue(50, (parent) => ({ parent })),
    }),
  ],
  [
    'introspection 18 deep',
    query(`{ __schema { types { fields { type { ${nest(14, 'ofType { ', 'name', ' }')} } } } } }`),
  ],
  ['introspection in circles', query(`{ __schema { types { ${nest(8, 'fields { type { ', 'name', ' } }')} } } }`)],
]

const WIDE: HostileDocument[] = [
  ['21 questions', query(`{ ${repeat(21, (i) => `a${i}: themes { key }`)} }`)],
  ['1,000 aliases', query(`{ ${repeat(1_000, (i) => `a${i}: __typename`)} }`)],
  ['201 aliases in a list', query(inReports(repeat(201, (i) => `a${i}: title`)))],
  ['one field 1,900 times', query(inReports('title '.repeat(1_900)))],
  ['one field 5,000 times', query(inReports('title '.repeat(5_000)))],
  ['one field with arguments 300 times', query(inReports('metrics(first: 1) { totalCount } '.repeat(300)))],
  ['nested fields 180 times', query(inReports('organization { parent { parent { name } } } '.repeat(180)))],
  ['200 conflicts', query(inReports(repeat(200, (i) => `a: metrics(first: ${i}) { totalCount }`)))],
  [
    '300 fragments',
    query(`${inReports(repeat(300, (i) => `...f${i}`))} ${repeat(300, (i) => `fragment f${i} on Report { title }`)}`),
  ],
  ['400 fragments nobody uses', query(`{ themes { key } } ${repeat(400, (i) => `fragment f${i} on Report { id }`)}`)],
  [
    '100 fragments that overlap',
    query(
      `${inReports(repeat(100, (i) => `...f${i}`))} ${repeat(100, (i) => `fragment f${i} on Report { metrics(first: 1) { nodes { label } } }`)}`,
    ),
  ],
  ['a fragment that spreads itself', query('{ ...f } fragment f on Query { ...f }')],
  ['two fragments in a circle', query('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }')],
  [
    'fragments that double and double',
    query(
      `{ sections { nodes { ...f0 } } } ${repeat(12, (i) => `fragment f${i} on Section { a: parent { ...f${i + 1} } b: parent { ...f${i + 1} } }`)} fragment f12 on Section { id }`,
    ),
  ],
  ['90 directives on a field', query(`{ themes ${'@include(if: true) '.repeat(90)} { key } }`)],
  ['1,000 directives', query(`{ themes ${'@skip(if: false) '.repeat(1_000)} { key } }`)],
  ['90 unknown directives', query(`{ themes ${'@x '.repeat(90)} { key } }`)],
  ['700 variables', query(`query (${repeat(700, (i) => `$v${i}: Int`)}) { themes { key } }`)],
  [
    '5,000 variables nobody declared',
    query('{ themes { key } }', Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`v${i}`, i]))),
  ],
  ['500 operations', { query: repeat(500, (i) => `query q${i} { __typename }`), operationName: 'q499' }],
  [
    '20 introspections',
    query(`{ ${repeat(20, (i) => `a${i}: __schema { types { fields { args { type { name } } } } }`)} }`),
  ],
  ['199 joins', query(inReports(repeat(199, (i) => `a${i}: organization { id }`)))],
  ['199 lists', query(`{ metrics(first: 1) { nodes { ${repeat(199, (i) => `a${i}: changes { id }`)} } } }`)],
  [
    '100 rows of 150 names',
    query(
      `{ nodes(ids: ${JSON.stringify(Array.from({ length: 100 }, (_, i) => `Metric:${i + 1}`))}) { ${repeat(150, (i) => `... on Metric { a${i}: label }`)} } }`,
    ),
  ],
  ['1,000 nodes', query('query ($i: [ID!]!) { nodes(ids: $i) { id } }', { i: Array(1_000).fill('Metric:1') })],
  [
    'pages of pages',
    query(
      '{ metrics(first: 100) { nodes { report { metrics(first: 100) { nodes { report { metrics(first: 100) { nodes { label } } } } } } } } }',
    ),
  ],
  [
    'source texts of source texts',
    query(
      '{ metrics(first: 100) { nodes { report { metrics(first: 100) { nodes { report { source { text } } } } } } } }',
    ),
  ],
  [
    'series of series',
    query(
      '{ indicators(first: 100) { nodes { series { points { metric { indicator { series { points { metric { label } } } } } } } } } }',
    ),
  ],
  [
    'counts of counts',
    query(
      '{ metrics(first: 100) { nodes { report { metrics(first: 100) { nodes { report { metrics(where: { label: { contains: "安" } }) { totalCount } } } } } } } }',
    ),
  ],
  [
    '101 organizations compared',
    query(
      'query ($o: [ID!]!) { comparison(indicator: "Indicator:1", organizations: $o, years: [2022]) { rows { cells { year } } } }',
      { o: Array(101).fill('Organization:1') },
    ),
  ],
  [
    '100 × 50 cells',
    query(
      'query ($o: [ID!]!, $y: [Int!]!) { comparison(indicator: "Indicator:1", organizations: $o, years: $y) { rows { cells { metric { label } } } } }',
      { o: Array(100).fill('Organization:1'), y: Array(50).fill(2022) },
    ),
  ],
  [
    '4,000 terms of an order',
    query('query ($o: [MetricOrder!]) { metrics(orderBy: $o) { totalCount } }', {
      o: Array(4_000).fill({ field: 'YEAR' }),
    }),
  ],
  [
    '4,000 terms of an order of groups',
    query('query ($o: [MetricGroupOrder!]) { metricGroups(by: [YEAR], orderBy: $o) { count } }', {
      o: Array(4_000).fill({ field: 'SUM' }),
    }),
  ],
  ['18,000 values of a filter', filter({ label: { in: Array(18_000).fill('a') } })],
  ['2,500 conditions', filter({ and: Array(2_500).fill({ label: { contains: 'a' } }) })],
  [
    '300 relations in or',
    filter({ or: Array(300).fill({ report: { organization: { parent: { name: { eq: 'a' } } } } }) }),
  ],
  ['100 relations in and', filter({ and: Array(100).fill({ report: { organization: { name: { eq: 'a' } } } }) })],
  [
    '33 relations in and',
    filter({ and: Array(33).fill({ report: { organization: { parent: { name: { ne: 'a' } } } } }) }),
  ],
  ['90,000 characters to find', filter({ label: { contains: 'ab'.repeat(45_000) } })],
  ['90,000 characters to be equal to', filter({ label: { eq: 'ab'.repeat(45_000) } })],
]

const SEARCHES = [
  '',
  ' ',
  'a'.repeat(101),
  '安'.repeat(50_000),
  '%',
  '_%_%_%',
  '(a+)+$',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  "' or 1=1 --",
  '& | ! <-> :*',
  '\\',
  "\\' \\\\",
  '\0',
  '\ud800',
  '👨‍👩‍👧‍👦'.repeat(9),
  'e\u0301\u0323\u0302'.repeat(25),
  'ﷺ'.repeat(100),
  '1'.repeat(100),
  '亿'.repeat(100),
  '十'.repeat(100),
  '0.'.repeat(50),
  'a b c d e f g h i',
  '\u202e\u200b\ufeff',
  '$1 {{7*7}}',
]

const SEARCH: HostileDocument[] = SEARCHES.map((text) => [
  `a search for ${JSON.stringify(text.slice(0, 20))}${text.length > 20 ? ` … ${text.length}` : ''}`,
  query(
    'query ($q: String!) { search(query: $q, first: 100) { totalCount nodes { __typename } edges { snippet { text } } } }',
    { q: text },
  ),
])

export const HOSTILE_DOCUMENTS: HostileDocument[] = [...DEEP, ...WIDE, ...SEARCH]
