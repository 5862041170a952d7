import {
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { printDoc, printLeaf, printReference } from './print-types.ts'

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

interface Selected {
  /** Fields by response name, as lines of an object type. */
  lines: Map<string, string>
  /** Named fragments that are spread here. */
  spreads: string[]
}

/** Prints what a selection set answers, every field under its description in the schema. */
export class SelectionPrinter {
  readonly schema: GraphQLSchema
  readonly fragments: Fragments
  /** Enums and mapped scalars that were printed, to be imported. */
  readonly used = new Set<string>()

  constructor(schema: GraphQLSchema, fragments: Fragments) {
    this.schema = schema
    this.fragments = fragments
  }

  print(type: GraphQLCompositeType, set: SelectionSetNode, indent: string): string {
    if (isObjectType(type)) return this.printObject(type, set, indent)
    const shapes = new Map<string, string[]>()
    for (const possible of this.schema.getPossibleTypes(type)) {
      const shape = this.printObject(possible, set, indent, '__TYPENAME__')
      shapes.set(shape, [...(shapes.get(shape) ?? []), possible.name])
    }
    const members = [...shapes].map(([shape, names]) =>
      shape.replaceAll('__TYPENAME__', names.map((name) => `'${name}'`).join(' | ')),
    )
    return members.length === 1
      ? members[0]!
      : `(${members.map((member) => `\n${indent}  | ${member}`).join('')}\n${indent})`
  }

  private printObject(
    type: GraphQLObjectType,
    set: SelectionSetNode,
    indent: string,
    typename = `'${type.name}'`,
  ): string {
    const selected: Selected = { lines: new Map(), spreads: [] }
    this.collect(type, set.selections, `${indent}  `, selected, typename, false)
    const own = selected.lines.size === 0 ? '' : `{\n${[...selected.lines.values()].join('')}${indent}}`
    return [...selected.spreads, ...(own ? [own] : [])].join(' & ')
  }

  private collect(
    type: GraphQLObjectType,
    selections: readonly SelectionNode[],
    indent: string,
    into: Selected,
    typename: string,
    maybe: boolean,
  ): void {
    for (const selection of selections) {
      const skippable = maybe || isSkippable(selection)
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (skippable) throw new Error(`Put @include and @skip on fields, not on ...${selection.name.value}.`)
        const { typeCondition, name } = this.fragments.get(selection.name.value)!
        if (this.applies(type, typeCondition.name.value)) into.spreads.push(name.value)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value ?? type.name
        if (this.applies(type, condition))
          this.collect(type, selection.selectionSet.selections, indent, into, typename, skippable)
      } else {
        const name = selection.alias?.value ?? selection.name.value
        const mark = skippable ? '?' : ''
        if (selection.name.value === '__typename') {
          into.lines.set(name, `${indent}${name}${mark}: ${typename}\n`)
          continue
        }
        const field = type.getFields()[selection.name.value]!
        const line = `${describe(field, indent)}${indent}${name}${mark}: ${this.printField(field, selection.selectionSet, indent)}\n`
        if (into.lines.has(name) && into.lines.get(name) !== line)
          throw new Error(`${type.name}.${name} is selected twice, differently; merge the two.`)
        into.lines.set(name, line)
      }
    }
  }

  private printField(field: GraphQLField<unknown, unknown>, set: SelectionSetNode | undefined, indent: string): string {
    const named = getNamedType(field.type)
    if (set && isCompositeType(named)) return printReference(field.type, this.print(named, set, indent))
    const leaf = printLeaf(named, 'output')
    if (/^[A-Z]/.test(leaf)) this.used.add(leaf)
    return printReference(field.type, leaf)
  }

  private applies(type: GraphQLObjectType, condition: string): boolean {
    const wanted = this.schema.getType(condition) as GraphQLCompositeType
    return wanted === type || (!isObjectType(wanted) && this.schema.isSubType(wanted, type))
  }
}

const describe = (field: GraphQLField<unknown, unknown>, indent: string) =>
  printDoc(field.description, indent, field.deprecationReason ? [`@deprecated ${field.deprecationReason}`] : [])

const isSkippable = (selection: SelectionNode) =>
  selection.directives?.some(({ name }) => name.value === 'include' || name.value === 'skip') ?? false
