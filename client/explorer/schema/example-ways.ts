import { findArgument, writeArguments } from './example-inputs.ts'
import { type Field, type Model, nameOf, type SchemaType } from './introspection.ts'

/** One line of an example: a field with its arguments, or the variant of a union. */
interface Step {
  text: string
  /** What it answers. */
  typeName: string
}

/** How to get from a root to a type. */
export interface Way {
  root: SchemaType
  steps: Step[]
}

/** The shortest way to a type over fields, or over the arguments of a field where it is an input. */
export function findWay(model: Model, type: SchemaType): Way | undefined {
  for (const root of model.roots) {
    const way = findWayFrom(model, root, type)
    if (way) return way
  }
  return undefined
}

function findWayFrom(model: Model, root: SchemaType, type: SchemaType): Way | undefined {
  if (type === root) {
    const field = root.fields?.find(({ name }) => name === 'reports') ?? root.fields?.[0]
    return field && { root, steps: [toStep(model, root, field, true)] }
  }
  const isLeaf = type.kind === 'SCALAR' || type.kind === 'ENUM'
  const argument = isLeaf || type.kind === 'INPUT_OBJECT' ? findArgument(model, root, type) : undefined
  if (type.kind === 'INPUT_OBJECT') return argument && { root, steps: throughConnection(model, argument) }
  const steps = findSteps(model, root, type.name)
  // A leaf is shown beside the other fields of its owner.
  if (steps) return { root, steps: isLeaf && steps.length > 1 ? steps.slice(0, -1) : steps }
  return argument && { root, steps: throughConnection(model, argument) }
}

function toStep(model: Model, root: SchemaType, field: Field, isRoot: boolean): Step {
  const args = writeArguments(model, root.name, field, isRoot)
  return { text: `${field.name}${args && `(${args})`}`, typeName: nameOf(field.type) }
}

/** Of a connection its rows are more telling than its page. */
function throughConnection(model: Model, { field, args }: { field: Field; args: string }): Step[] {
  const step = { text: `${field.name}(${args})`, typeName: nameOf(field.type) }
  const nodes = model.byName.get(step.typeName)?.fields?.find(({ name }) => name === 'nodes')
  return nodes ? [step, { text: nodes.name, typeName: nameOf(nodes.type) }] : [step]
}

function findSteps(model: Model, root: SchemaType, goal: string): Step[] | undefined {
  const seen = new Set([root.name])
  let ways: { type: SchemaType; steps: Step[] }[] = [{ type: root, steps: [] }]
  while (ways.length > 0) {
    const next: typeof ways = []
    for (const { type, steps } of ways) {
      for (const step of listSteps(model, root, type, steps.length === 0)) {
        if (step.typeName === goal) return [...steps, step]
        const target = model.byName.get(step.typeName)
        if (!target || seen.has(step.typeName)) continue
        seen.add(step.typeName)
        next.push({ type: target, steps: [...steps, step] })
      }
    }
    ways = next
  }
  return undefined
}

/** The ways on from a type; what asks for nothing goes first, for it runs on any database. */
function listSteps(model: Model, root: SchemaType, type: SchemaType, isRoot: boolean): Step[] {
  const fields = [...(type.fields ?? [])].sort((a, b) => countRequired(a) - countRequired(b))
  const members = type.kind === 'UNION' ? (type.possibleTypes ?? []) : []
  const shared = members.flatMap(({ name }) => model.byName.get(name)?.interfaces ?? [])
  return [
    ...fields.map((field) => toStep(model, root, field, isRoot)),
    ...[...members, ...shared].map(({ name }) => ({ text: `... on ${name}`, typeName: name })),
  ]
}

export const countRequired = ({ args }: Field): number => args.filter(({ type }) => type.kind === 'NON_NULL').length
