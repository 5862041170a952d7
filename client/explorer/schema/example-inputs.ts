import { type Field, type Input, isList, isRequired, type Model, nameOf, type SchemaType } from './introspection.ts'

/** Arguments that no type can tell, by `Root.field`. */
const KNOWN: Record<string, string> = {
  'Query.report': 'by: { slug: "华庄街道-2022" }',
  'Query.organization': 'by: { id: "Organization:1" }',
  'Query.indicator': 'by: { key: "general-public-budget-revenue-growth" }',
  'Query.node': 'id: "Report:1"',
  'Query.nodes': 'ids: ["Report:1", "Metric:1"]',
  'Query.search': 'query: "隐患", first: 3',
  'Query.comparison': 'indicator: "Indicator:1", organizations: ["Organization:1"], years: [2022, 2023]',
  'Query.metricGroups': 'by: [UNIT], first: 5',
}

const SCALARS: Record<string, string> = {
  String: '"街道"',
  ID: '"Report:1"',
  Int: '2022',
  Float: '0.5',
  Boolean: 'true',
  Decimal: '"100"',
  Date: '"2022-12-31"',
  DateTime: '"2022-12-31T00:00:00.000Z"',
  URL: '"https://example.org/"',
}

/** Which field of an input shows best what it is for. */
const TELLING = ['field', 'contains', 'gte', 'eq', 'label', 'title', 'name', 'symbol', 'year', 'key', 'role', 'start']

/** The arguments of a field on the way: what must be given, and a page small enough to read. */
export function writeArguments(model: Model, root: string, field: Field, isRoot: boolean): string {
  const known = isRoot ? KNOWN[`${root}.${field.name}`] : undefined
  if (known) return known
  const required = field.args.filter(isRequired).map((arg) => `${arg.name}: ${writeValue(model, arg)}`)
  const first = field.args.some(({ name }) => name === 'first') ? ['first: 3'] : []
  return [...required, ...first].join(', ')
}

/** A field of the root that takes the type among its arguments, at whatever depth. */
export function findArgument(
  model: Model,
  root: SchemaType,
  type: SchemaType,
): { field: Field; args: string } | undefined {
  let best: { field: Field; args: string; cost: number } | undefined
  for (const field of root.fields ?? []) {
    for (const arg of field.args) {
      const way = findInput(model, nameOf(arg.type), type.name)
      if (!way) continue
      // Of two ways as short, the one that asks for less beside it.
      const cost = way.length * 10 + field.args.filter(isRequired).length
      if (best && best.cost <= cost) continue
      const value = `${arg.name}: ${wrap(arg, nest(model, nameOf(arg.type), way, type))}`
      const others = field.args
        .filter((other) => other !== arg && isRequired(other))
        .map((other) => `${other.name}: ${writeValue(model, other)}`)
      const first = field.args.some(({ name }) => name === 'first') && arg.name !== 'first' ? ['first: 3'] : []
      best = { field, args: [value, ...others, ...first].join(', '), cost }
    }
  }
  return best
}

/** The fields that lead from one input to another, none where they are the same. */
function findInput(model: Model, from: string, to: string): Input[] | undefined {
  const seen = new Set([from])
  let ways: { name: string; fields: Input[] }[] = [{ name: from, fields: [] }]
  while (ways.length > 0) {
    const found = ways.find(({ name }) => name === to)
    if (found) return found.fields
    ways = ways.flatMap(({ name, fields }) =>
      (model.byName.get(name)?.inputFields ?? []).flatMap((field) => {
        const target = nameOf(field.type)
        if (seen.has(target)) return []
        seen.add(target)
        return { name: target, fields: [...fields, field] }
      }),
    )
  }
  return undefined
}

/** The literal that goes that way, with what each input on it must be given beside. */
function nest(model: Model, owner: string, way: readonly Input[], type: SchemaType): string {
  const [field, ...rest] = way
  if (!field) return writeSample(model, type)
  const others = (model.byName.get(owner)?.inputFields ?? [])
    .filter((other) => other !== field && isRequired(other))
    .map((other) => `${other.name}: ${writeValue(model, other)}`)
  const own = `${field.name}: ${wrap(field, nest(model, nameOf(field.type), rest, type))}`
  return `{ ${[...others, own].join(', ')} }`
}

const wrap = (input: Input, value: string) => (isList(input.type) ? `[${value}]` : value)

const writeValue = (model: Model, input: Input): string =>
  wrap(input, writeSample(model, model.byName.get(nameOf(input.type))!))

/** One value of a type, as short as it may be. */
function writeSample(model: Model, type: SchemaType): string {
  if (type.kind === 'ENUM') return type.enumValues![0]!.name
  if (type.kind === 'SCALAR') return SCALARS[type.name] ?? '""'
  const fields = type.inputFields ?? []
  const required = fields.filter(isRequired)
  const telling =
    TELLING.flatMap((name) => fields.find((field) => field.name === name) ?? [])[0] ??
    fields.find((field) => nameOf(field.type) !== type.name)
  const chosen = type.isOneOf || required.length === 0 ? (telling ? [telling] : []) : required
  return `{ ${chosen.map((field) => `${field.name}: ${writeValue(model, field)}`).join(', ')} }`
}
