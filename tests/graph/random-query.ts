import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql'
import type { Random } from './random.ts'
import { type Known, makeValue, printValue } from './random-values.ts'

type Field = GraphQLField<unknown, unknown>

export interface RandomQuery {
  document: string
  variables: Record<string, unknown>
  operationName: string | null
  /** Variables that are to hold a cursor of a list asked with these arguments. */
  cursors: { variable: string; list: Field; args: Record<string, unknown> }[]
}

const DEEPEST = 7

/** Makes one valid query: any field, with arguments, aliases, fragments, directives and variables as chance has it. */
export class QueryMaker {
  readonly #random: Random
  readonly #schema: GraphQLSchema
  readonly #known: Known
  #variables: Record<string, unknown> = {}
  #definitions: string[] = []
  #cursors: RandomQuery['cursors'] = []
  #fragments: { name: string; type: string; text: string }[] = []
  #fieldsLeft = 0
  #aliases = 0

  constructor(random: Random, schema: GraphQLSchema, known: Known) {
    this.#random = random
    this.#schema = schema
    this.#known = known
  }

  make(): RandomQuery {
    this.#variables = {}
    this.#definitions = []
    this.#cursors = []
    this.#fragments = []
    this.#fieldsLeft = 10 + this.#random.below(60)
    this.#aliases = 0
    const set = this.#makeSet(this.#schema.getQueryType()!, 0)
    const name = this.#random.chance(0.5) ? 'Asked' : ''
    const variables = this.#definitions.length > 0 ? `(${this.#definitions.join(', ')})` : ''
    const fragments = this.#fragments.map((one) => `fragment ${one.name} on ${one.type} ${one.text}`)
    return {
      document: [`query ${name}${variables} ${set}`, ...fragments].join('\n'),
      variables: this.#variables,
      operationName: name || null,
      cursors: this.#cursors,
    }
  }

  #makeSet(type: GraphQLCompositeType, depth: number): string {
    const random = this.#random
    const fields = isUnionType(type) ? [] : Object.values(type.getFields())
    const isLeaf = (field: Field) => !isCompositeType(getNamedType(field.type))
    const choice = depth < DEEPEST && this.#fieldsLeft > 0 ? fields : fields.filter(isLeaf)
    const count = 1 + random.below(depth === 0 ? 3 : 5)
    const parts = Array.from({ length: count }, () => {
      this.#fieldsLeft--
      if (choice.length === 0 || random.chance(0.1)) return this.#makeTypename()
      return this.#makeField(random.pick(choice), depth)
    })
    if (depth > 0 && depth < DEEPEST && (isUnionType(type) || random.chance(0.15)))
      parts.push(this.#makeFragment(type, depth))
    if (!isObjectType(type))
      for (const inner of random.some(this.#schema.getPossibleTypes(type), 3))
        parts.push(this.#makeInline(inner, depth))
    return `{ ${parts.join(' ')} }`
  }

  #makeTypename = () => (this.#random.chance(0.3) ? `${this.#makeAlias()}__typename` : '__typename')

  #makeAlias(): string {
    const random = this.#random
    // Names that JavaScript or the graph itself uses have no power as aliases.
    if (random.chance(0.04))
      return random.pick(['__proto__: ', 'constructor: ', 'toString: ', '__typename: ', 'id: ', 'nodes: '])
    return `a${this.#aliases++}: `
  }

  #makeField(field: Field, depth: number): string {
    const random = this.#random
    const args = this.#makeArguments(field)
    const alias = args !== '' || random.chance(0.2) ? this.#makeAlias() : ''
    const type = getNamedType(field.type)
    const set = isCompositeType(type) ? ` ${this.#makeSet(type, depth + 1)}` : ''
    return `${alias}${field.name}${args}${this.#makeDirectives()}${set}`
  }

  #makeInline(type: GraphQLObjectType, depth: number): string {
    const shared = type.getFields().title ?? type.getFields().label
    // The same response key, filled from another field of each type.
    const same = shared && this.#random.chance(0.3) ? `same: ${shared.name} ` : ''
    return `... on ${type.name}${this.#makeDirectives()} ${this.#makeSet(type, depth).replace('{ ', `{ ${same}`)}`
  }

  /** A fragment with a name or without one; one that is there already may be spread again. */
  #makeFragment(type: GraphQLCompositeType, depth: number): string {
    const random = this.#random
    const usable = this.#fragments.filter((one) => one.type === type.name)
    if (usable.length > 0 && random.chance(0.5)) return `...${random.pick(usable).name}${this.#makeDirectives()}`
    if (random.chance(0.4)) {
      const condition = random.chance(0.5) ? ` on ${type.name}` : ''
      return `...${condition}${this.#makeDirectives()} ${this.#makeSet(type, depth + 1)}`
    }
    const name = `F${this.#aliases++}`
    const text = this.#makeSet(type, depth + 1)
    this.#fragments.push({ name, type: type.name, text })
    return `...${name}${this.#makeDirectives()}`
  }

  #makeDirectives(): string {
    const random = this.#random
    if (!random.chance(0.08)) return ''
    const makeOne = (name: string) =>
      `@${name}(if: ${this.#place(random.chance(0.6) === (name === 'include'), 'Boolean!')})`
    return ` ${random.some(['skip', 'include'], 2).map(makeOne).join(' ')}`
  }

  #makeArguments(field: Field): string {
    const random = this.#random
    const values: Record<string, unknown> = {}
    const isConnection = field.args.some(({ name }) => name === 'after')
    for (const arg of field.args) {
      if (/^(first|last|after|before)$/.test(arg.name)) continue
      if (isRequiredArgument(arg) || random.chance(0.4)) values[arg.name] = this.#makeArgument(field, arg)
    }
    if (field.name !== 'metricGroups' && isConnection) Object.assign(values, this.#makePage(field, { ...values }))
    else if (field.name === 'metricGroups') values.first = random.below(10)
    const entries = Object.entries(values).map(([name, value]) => {
      const { type } = field.args.find((arg) => arg.name === name)!
      return `${name}: ${this.#place(value, String(type), type)}`
    })
    return entries.length > 0 ? `(${entries.join(', ')})` : ''
  }

  #makeArgument(field: Field, arg: GraphQLArgument): unknown {
    const random = this.#random
    const { ids, texts } = this.#known
    const idsOf = (type: string) => random.some(ids[type]!, 3)
    if (arg.name === 'id') return random.pick([...Object.values(ids).flat(), 'Report:999999999999999'])
    if (arg.name === 'ids') return [...random.some(Object.values(ids).flat(), 5), 'Metric:999999999999999']
    if (arg.name === 'indicator') return random.pick(ids.Indicator!)
    if (arg.name === 'organizations') return idsOf('Organization')
    if (arg.name === 'query') return random.pick(texts.filter((text) => text.trim() !== ''))
    if (field.name === 'search' && arg.name === 'in')
      return random.pick([['METRIC'], ['REPORT', 'SECTION'], 'INITIATIVE'])
    if (field.name === 'metricGroups' && arg.name === 'orderBy')
      return random.pick([[], { field: 'SUM' }, [{ field: 'COUNT', direction: 'DESC' }]])
    if (!isNonNullType(arg.type) && random.chance(0.1)) return null
    return makeValue(random, this.#known, arg.type)
  }

  #makePage(field: Field, values: Record<string, unknown>): Record<string, unknown> {
    const random = this.#random
    const backward = field.args.some(({ name }) => name === 'last') && random.chance(0.3)
    const size = random.chance(0.1) ? random.pick([null, 0, 30]) : 1 + random.below(4)
    const page: Record<string, unknown> = { [backward ? 'last' : 'first']: backward ? (size ?? 2) : size }
    const side = backward ? 'before' : 'after'
    if (random.chance(0.1)) page[side] = null
    if (random.chance(0.3)) {
      const variable = `c${this.#definitions.length}`
      this.#definitions.push(`$${variable}: String`)
      this.#cursors.push({ variable, list: field, args: values })
      page[side] = { variable }
    }
    return page
  }

  /** Puts a value where it is used, or into a variable. */
  #place(value: unknown, typeName: string, type?: GraphQLInputType): string {
    const random = this.#random
    if (isVariable(value)) return `$${value.variable}`
    if (!random.chance(0.4)) return type ? printValue(value, type) : String(value)
    const name = random.chance(0.02) ? `__proto${this.#definitions.length}` : `v${this.#definitions.length}`
    const byDefault = type && value !== null && random.chance(0.2)
    // A variable without a value, where none is needed, is as if the argument was not written.
    const isLeftOut = byDefault || (value === null && random.chance(0.5))
    this.#definitions.push(`$${name}: ${typeName}${byDefault ? ` = ${printValue(value, type)}` : ''}`)
    if (!isLeftOut) this.#variables[name] = value
    return `$${name}`
  }
}

const isVariable = (value: unknown): value is { variable: string } =>
  typeof value === 'object' && value !== null && 'variable' in value
