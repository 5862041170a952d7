import { countRequired, findWay } from './example-ways.ts'
import { type Field, isList, type Model, nameOf, type SchemaType } from './introspection.ts'

const MOST_FIELDS = 10

/** What says most of a thing goes first; the service lists its fields by name. */
const FIRST = ['id', 'slug', 'title', 'name', 'label', 'text', 'value', 'unit', 'role', 'year', 'period', 'sentence']

const rank = ({ name }: Field) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length)

/** A query that shows a type with answers of this very service; undefined where no query leads to it. */
export function writeExample(model: Model, type: SchemaType): string | undefined {
  const way = findWay(model, type)
  const last = way && model.byName.get(way.steps.at(-1)!.typeName)
  if (!way || !last) return undefined
  const { root, steps } = way
  const keyword = model.roots.indexOf(root) <= 0 ? 'query' : root.name.toLowerCase()
  const isPlain = last.kind === 'SCALAR' || last.kind === 'ENUM'
  const inner = isPlain ? '' : writeSelection(model, last, '  '.repeat(steps.length + 1), type)
  const lines = steps.map(({ text }, depth) => `${'  '.repeat(depth + 1)}${text}`)
  const closing = steps.map((_, index) => `${'  '.repeat(steps.length - index)}}\n`)
  const body = isPlain
    ? `${lines.join(' {\n')}\n${closing.slice(1).join('')}`
    : `${lines.join(' {\n')} {\n${inner}${closing.join('')}`
  return `${keyword} Example {\n${body}}\n`
}

/** The plain fields of a type, and those of small things it holds such as a unit or a passage. */
function writeSelection(model: Model, type: SchemaType, indent: string, shown: SchemaType): string {
  if (type.possibleTypes?.length && type.kind !== 'OBJECT') {
    const variants = type.possibleTypes.flatMap(({ name }) => {
      const field = model.byName.get(name)?.fields?.find((one) => /^(title|label|name)$/.test(one.name))
      return field ? `${indent}... on ${name} {\n${indent}  ${field.name}\n${indent}}\n` : []
    })
    const own = plainFields(model, type).map((name) => `${indent}${name}\n`)
    return `${indent}__typename\n${own.join('')}${variants.join('')}`
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

/** Things without an identity of their own, such as a unit, a passage, a period. */
const isSmall = (type: SchemaType) =>
  type.kind === 'OBJECT' && type.interfaces?.length === 0 && !/(Connection|Edge|SourceText)$/.test(type.name)

const plainFields = (model: Model, type: SchemaType): string[] =>
  (type.fields ?? [])
    .filter((field) => /^(SCALAR|ENUM)$/.test(model.byName.get(nameOf(field.type))?.kind ?? ''))
    .map(({ name }) => name)
    .slice(0, 4)
