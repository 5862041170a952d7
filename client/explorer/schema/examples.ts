import { findArgument, writeArguments } from './example-inputs.ts'
import { type Field, isList, type Model, nameOf, type SchemaType } from './introspection.ts'

interface Step {
  field: Field
  /** Written out as they stand between the brackets. */
  args?: string
}

/** How to get from a root to a type. */
interface Way {
  root: SchemaType
  steps: Step[]
}

const MOST_FIELDS = 10

/** What says most of a thing goes first; the service lists its fields by name. */
const FIRST = ['id', 'slug', 'title', 'name', 'label', 'text', 'value', 'unit', 'role', 'year', 'period', 'sentence']

const rank = ({ name }: Field) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length)

/** A query that shows a type with answers of this very service; undefined where no query leads to it. */
export function writeExample(model: Model, type: SchemaType): string | undefined {
  const way = findWay(model, type)
  if (!way) return undefined
  const { root, steps } = way
  const keyword = model.roots.indexOf(root) <= 0 ? 'query' : root.name.toLowerCase()
  const last = model.byName.get(nameOf(steps.at(-1)!.field.type))!
  const open = steps.map(({ field, args }, depth) => {
    const written = args ?? writeArguments(model, root.name, field, depth === 0)
    return `${'  '.repeat(depth + 1)}${field.name}${written && `(${written})`}`
  })
  const inner = writeSelection(model, last, '  '.repeat(steps.length + 1), type)
  const close = steps.map((_, index) => `${'  '.repeat(steps.length - index)}}`)
  const head = `${keyword} Example {\n`
  if (!inner)
    return `${head}${open.join(' {\n')}\n${close
      .slice(1)
      .map((line) => `${line}\n`)
      .join('')}}\n`
  return `${head}${open.join(' {\n')} {\n${inner}${close.join('\n')}\n}\n`
}

/** The shortest way to a type over fields, or over the arguments of a field where it is an input. */
function findWay(model: Model, type: SchemaType): Way | undefined {
  for (const root of model.roots) {
    if (type === root) return firstField(root)
    if (type.kind === 'OBJECT' || type.kind === 'INTERFACE' || type.kind === 'UNION') {
      const steps = findSteps(model, root, (target) => target === type.name)
      if (steps) return { root, steps }
      continue
    }
    const byArgument = findArgument(model, root, type)
    if (byArgument && type.kind === 'INPUT_OBJECT') return throughConnection(model, root, byArgument)
    const steps = findSteps(model, root, (_, field) => nameOf(field.type) === type.name)
    if (steps) return { root, steps: ownerOf(model, steps) }
    if (byArgument) return throughConnection(model, root, byArgument)
  }
  return undefined
}

const firstField = (root: SchemaType): Way | undefined => {
  const field = root.fields?.find(({ name }) => name === 'reports') ?? root.fields?.[0]
  return field && { root, steps: [{ field }] }
}

/** For a scalar or enum the way ends at the object that has it. */
function ownerOf(model: Model, steps: Step[]): Step[] {
  const last = model.byName.get(nameOf(steps.at(-1)!.field.type))
  return last?.fields || last?.possibleTypes?.length || steps.length === 1 ? steps : steps.slice(0, -1)
}

/** Of a connection its rows are more telling than its page. */
function throughConnection(model: Model, root: SchemaType, step: Step): Way {
  const answered = model.byName.get(nameOf(step.field.type))
  const nodes = answered?.fields?.find(({ name }) => name === 'nodes')
  return { root, steps: nodes ? [step, { field: nodes }] : [step] }
}

function findSteps(
  model: Model,
  root: SchemaType,
  isGoal: (typeName: string, field: Field) => boolean,
): Step[] | undefined {
  const seen = new Set([root.name])
  let ways: { type: SchemaType; steps: Step[] }[] = [{ type: root, steps: [] }]
  while (ways.length > 0) {
    const next: typeof ways = []
    for (const { type, steps } of ways) {
      // What asks for nothing goes first: its example runs on any database.
      const fields = [...(type.fields ?? [])].sort((a, b) => countRequired(a) - countRequired(b))
      for (const field of fields) {
        const name = nameOf(field.type)
        if (isGoal(name, field)) return [...steps, { field }]
        const target = model.byName.get(name)
        if (!target?.fields || seen.has(name)) continue
        seen.add(name)
        next.push({ type: target, steps: [...steps, { field }] })
      }
    }
    ways = next
  }
  return undefined
}

const countRequired = ({ args }: Field) => args.filter(({ type }) => type.kind === 'NON_NULL').length

/** The plain fields of a type, and those of small things it holds such as a unit or a passage. */
function writeSelection(model: Model, type: SchemaType, indent: string, shown: SchemaType): string {
  if (type.possibleTypes?.length && type.kind !== 'OBJECT') {
    const variants = type.possibleTypes.flatMap(({ name }) => {
      const field = model.byName.get(name)?.fields?.find((one) => /^(title|label|name)$/.test(one.name))
      return field ? `${indent}... on ${name} {\n${indent}  ${field.name}\n${indent}}\n` : []
    })
    const id = type.fields ? `${indent}id\n` : ''
    return `${indent}__typename\n${id}${mergeable(model, type) ? variants.join('') : ''}`
  }
  const fields = [...(type.fields ?? [])].sort((a, b) => rank(a) - rank(b))
  const lines = fields.flatMap((field) => {
    if (countRequired(field) > 0) return []
    const target = model.byName.get(nameOf(field.type))!
    if (target.kind === 'SCALAR' || target.kind === 'ENUM') return `${indent}${field.name}\n`
    if (isList(field.type) && target !== shown) return []
    const plain = plainFields(model, target)
    if (!isSmall(target) || plain.length === 0) return []
    return `${indent}${field.name} {\n${plain.map((name) => `${indent}  ${name}\n`).join('')}${indent}}\n`
  })
  return lines.slice(0, MOST_FIELDS).join('') || writeInside(model, type, indent, shown)
}

/** Of a type that only holds others, what those hold. */
function writeInside(model: Model, type: SchemaType, indent: string, shown: SchemaType): string {
  const lines = (type.fields ?? []).flatMap((field) => {
    const target = model.byName.get(nameOf(field.type))!
    if (countRequired(field) > 0 || !target.fields || target === type) return []
    const plain = plainFields(model, target).map((name) => `${indent}  ${name}\n`)
    const inner = plain.join('') || writeSelection(model, target, `${indent}  `, shown)
    return `${indent}${field.name} {\n${inner}${indent}}\n`
  })
  return lines.join('') || `${indent}__typename\n`
}

/** Two variants may not give one name to fields of different types. */
const mergeable = (model: Model, { possibleTypes }: SchemaType) =>
  possibleTypes!.every(({ name }) => model.byName.get(name)?.fields)

/** Things without an identity of their own, such as a unit, a passage, a period. */
const isSmall = (type: SchemaType) =>
  type.kind === 'OBJECT' && type.interfaces?.length === 0 && !/(Connection|Edge|SourceText)$/.test(type.name)

const plainFields = (model: Model, type: SchemaType): string[] =>
  (type.fields ?? [])
    .filter((field) => /^(SCALAR|ENUM)$/.test(model.byName.get(nameOf(field.type))?.kind ?? ''))
    .map(({ name }) => name)
    .slice(0, 4)
