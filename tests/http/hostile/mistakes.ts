import type { HostileDocument } from './documents.ts'

const query = (text: string, variables?: Record<string, unknown>) => ({ query: text, ...(variables && { variables }) })
const metrics = (args: string) => query(`{ metrics(${args}) { nodes { id } } }`)
const forge = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64')
const long = 'x'.repeat(90_000)

const TEXTS: Record<string, string> = {
  'an empty query': '',
  'only blanks': ' \n\t,',
  'only a comment': '# nothing',
  'an open brace': '{',
  'a closed brace': '}',
  'no fields': '{}',
  'a keyword': 'query',
  'a string without end': '{ search(query: "a',
  'a block string without end': '{ search(query: """a',
  'a character that is none': '{ search(query: "\\u{110000}") { totalCount } }',
  'half a character': '{ search(query: "\\uD800") { totalCount } }',
  'U+0000 in the text': '{ themes\0 { key } }',
  'a mutation where there is none': 'mutation { publish }',
  'a subscription': 'subscription { nothing }',
  'definitions of types': 'type A { a: Int } extend type Query { b: Int }',
  'two nameless operations': '{ themes { key } } { units { symbol } }',
  'one name twice': 'query a { themes { key } } query a { themes { key } }',
  'one variable twice': 'query ($a: Int, $a: Int) { metrics(first: $a) { totalCount } }',
  'a variable of no type': 'query ($a: Nothing) { metrics(first: $a) { totalCount } }',
  'a variable of an object': 'query ($a: Report) { metrics(first: $a) { totalCount } }',
  'a field that is none': '{ themes { __proto__ } }',
  'a long name': `{ ${long} }`,
  'a long string': `{ search(query: "${long}") { totalCount } }`,
  'a long number': `{ metrics(first: ${'9'.repeat(50_000)}) { totalCount } }`,
  'a long comment': `{ themes { key } } #${long}`,
  'a type by a long name': `{ __type(name: "${long}") { name } }`,
}

const ARGUMENTS: Record<string, string> = {
  'an integer too large': 'first: 2147483648',
  'a float for an integer': 'first: 1e3',
  NaN: 'first: NaN',
  'a page below zero': 'first: -1',
  'a page of 101': 'first: 101',
  'two ends': 'first: 1, last: 1',
  'an endless float': 'where: { attainment: { lt: 1e999 } }',
  'a decimal that is none': 'where: { value: { eq: "NaN" } }',
  'an endless decimal': 'where: { value: { eq: "Infinity" } }',
  'a decimal of 31 digits': `where: { value: { eq: "${'9'.repeat(31)}" } }`,
  'a decimal with an exponent': 'where: { value: { eq: "1e5" } }',
  'a day that is none': 'where: { report: { issuedOn: { eq: "2023-02-29" } } }',
  'the year 0': 'where: { report: { issuedOn: { eq: "0000-01-01" } } }',
  'a value for an enum': 'where: { role: { eq: "ACTUAL" } }',
  'an enum value that is none': 'where: { role: { eq: constructor } }',
  'a filter that is none': 'where: { __proto__: {} }',
  'a null filter': 'where: { label: null }',
  'an order by nothing': 'orderBy: [{}]',
  'U+0000': 'where: { label: { eq: "a\\u0000" } }',
}

const IDS = [
  '',
  ':',
  'Metric',
  'Metric:',
  'Metric:0',
  'Metric:-1',
  'Metric:1e3',
  'Metric:9999999999999999',
  'Metric:1;drop table metrics',
  '__proto__:1',
  'constructor:1',
  'Metric:1\u0000',
  'TWV0cmljOjE=',
  `Metric:${'1'.repeat(50_000)}`,
]

const CURSORS: Record<string, unknown> = {
  'an empty one': '',
  'no base64': '!!',
  'no JSON': 'eHh4',
  'a number': forge(1),
  null: forge(null),
  'an object': forge({ __proto__: 1, length: 3 }),
  'of another list': forge(['AAAAAAAA', '1', '1', '1']),
  'lists in lists': Buffer.from('['.repeat(30_000)).toString('base64'),
  'a long one': long,
}

export const MISTAKES: HostileDocument[] = [
  ...Object.entries(TEXTS).map(([what, text]): HostileDocument => [what, query(text)]),
  ...Object.entries(ARGUMENTS).map(([what, args]): HostileDocument => [what, metrics(args)]),
  ...IDS.map(
    (id): HostileDocument => [
      `the id ${JSON.stringify(id.slice(0, 30))}`,
      query('query ($i: ID!) { node(id: $i) { id } }', { i: id }),
    ],
  ),
  ...Object.entries(CURSORS).map(
    ([what, after]): HostileDocument => [
      `a cursor: ${what}`,
      query('query ($a: String) { metrics(after: $a) { nodes { id } } }', { a: after }),
    ],
  ),
  [
    'a search cursor of no kind',
    query('query ($a: String) { search(query: "安", after: $a) { totalCount } }', {
      a: forge(['AAAAAAAA', '1', 1e12, 1]),
    }),
  ],
  ['no query', {}],
  ['a query that is a list', { query: ['{ themes { key } }'] }],
  ['variables that are text', { query: '{ themes { key } }', variables: '{}' }],
  ['an operation that is not there', { query: 'query a { themes { key } }', operationName: 'b' }],
  ['a long operation name', { query: '{ themes { key } }', operationName: long }],
  ['an operation name that is a number', { query: '{ themes { key } }', operationName: 1 }],
  ['an operation called __proto__', { query: '{ themes { key } }', operationName: '__proto__' }],
  ['a text for an integer', query('query ($n: Int!) { metrics(first: $n) { totalCount } }', { n: '1' })],
  ['null where something must be', query('query ($n: ID!) { node(id: $n) { id } }', { n: null })],
  ['an object for a text', query('query ($n: String!) { search(query: $n) { totalCount } }', { n: { toString: 'x' } })],
  ['no name of a thing', query('{ report(by: {}) { id } }')],
  [
    'two names of a thing',
    query('query ($b: ReportBy!) { report(by: $b) { id } }', { b: { id: 'Report:1', slug: 'a' } }),
  ],
  ['a null name of a thing', query('query ($b: ReportBy!) { report(by: $b) { id } }', { b: { slug: null } })],
  [
    '__proto__ as a variable',
    {
      query: '{ themes { key } }',
      variables: JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    },
  ],
  [
    'a variable called __proto__',
    query('query ($__proto__: Int) { metrics(first: $__proto__) { totalCount } }', JSON.parse('{"__proto__":1}')),
  ],
  ['a fragment called __proto__', query('{ ...__proto__ } fragment __proto__ on Query { themes { key } }')],
  [
    'aliases called __proto__ and constructor',
    query('{ __proto__: themes { key } constructor: units { __typename: symbol } }'),
  ],
  [
    '__proto__ beside the query',
    JSON.parse('{"query":"{ themes { key } }","__proto__":{"variables":{}},"toString":1}'),
  ],
  ['an unknown hash', { extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }],
  ['a hash that is an object', { extensions: { persistedQuery: { version: 1, sha256Hash: {} } } }],
  ['a hash called __proto__', { extensions: { persistedQuery: { sha256Hash: '__proto__' } } }],
  ['a persisted query that is text', { extensions: { persistedQuery: 'x' } }],
]
