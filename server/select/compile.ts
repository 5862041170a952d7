import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isNonNullType,
  type SelectionSetNode,
} from 'graphql'
import type { Context } from '../context.ts'
import { compileConnection } from './connection.ts'
import { ASSUMED_LIST, type Cost } from './cost.ts'
import { compileDispatch } from './dispatch.ts'
import { quote, writeArray, writeIf, writeObject, writeScalar } from './json.ts'
import {
  type Arguments,
  type EmbedMapping,
  type Join,
  type ManyMapping,
  type OneMapping,
  type TableMapping,
  TYPE_TAG,
} from './mapping.ts'
import { Statement } from './statement.ts'

/** The operation a selection belongs to. */
export interface Operation {
  schema: GraphQLSchema
  fragments: Record<string, FragmentDefinitionNode>
  variableValues: Record<string, unknown>
  context: Context
}

/** One field of a selection set: its response key, definition and all the places that ask for it. */
export interface SelectedField {
  key: string
  definition: GraphQLField<unknown, unknown> | undefined
  nodes: readonly FieldNode[]
}

/** The rows an object is made from: a row of its own table, and what is joined to it on the way. */
export interface Scope {
  row: string
  joins: string[]
}

/** Turns the selection set under a root field into the SQL expression of its JSON, whatever its depth. */
export class Compiler {
  readonly operation: Operation
  readonly statement = new Statement()
  readonly cost: Cost
  readonly #tagged: boolean

  /** `tagged` adds the type's name where it is not known from the schema, for whoever resolves it from the answer. */
  constructor(operation: Operation, cost: Cost, { tagged = false } = {}) {
    this.operation = operation
    this.cost = cost
    this.#tagged = tagged
  }

  openScope(): Scope {
    return { row: this.statement.nameRow(), joins: [] }
  }

  /** The JSON of one field of a row; the row is empty for a field of Query. */
  compileField(field: SelectedField, scope: Scope): string {
    const { definition } = field
    const mapping = definition?.extensions.select
    if (!definition || !mapping) throw new Error(`field ${field.key} has no mapping to SQL`)
    const type = getNamedType(definition.type) as GraphQLObjectType
    switch (mapping.kind) {
      case 'column':
        return writeScalar(mapping.sql(scope.row), definition.type)
      case 'embed':
        return this.compileEmbed(type, mapping, field, scope)
      case 'one':
        return scope.row === ''
          ? this.#compileRootRow(type, mapping, field)
          : this.#compileOne(type, mapping, field, scope)
      case 'many':
        return this.#compileMany(type, mapping, field, scope)
      case 'connection':
        return compileConnection(this, type, mapping, field, scope.row)
      case 'dispatch':
        return compileDispatch(this, mapping, field)
      case 'computed':
        return mapping.compile(this, field, scope)
    }
  }

  /** The JSON object that a selection set makes of one row. */
  compileObject(type: GraphQLObjectType, nodes: readonly FieldNode[], scope: Scope, isAbstract = false): string {
    const fields = this.collectFields(type, nodes)
    this.cost.add(fields)
    const pairs = fields.map(
      (field) => [field.key, field.definition ? this.compileField(field, scope) : nameType(type)] as const,
    )
    return writeObject(isAbstract && this.#tagged ? [[TYPE_TAG, nameType(type)], ...pairs] : pairs)
  }

  /** Fields asked for of an object type, fragments unfolded, @skip and @include obeyed; `__typename` has no definition. */
  collectFields(type: GraphQLObjectType, nodes: readonly { selectionSet?: SelectionSetNode }[]): SelectedField[] {
    const found = new Map<string, { nodes: FieldNode[] }>()
    const visited = new Set<string>()
    const visit = (set: SelectionSetNode) => {
      for (const selection of set.selections) {
        if (!this.#isIncluded(selection)) continue
        if (selection.kind === 'Field') {
          const key = selection.alias?.value ?? selection.name.value
          const entry = found.get(key)
          if (entry) entry.nodes.push(selection)
          else found.set(key, { nodes: [selection] })
          continue
        }
        if (selection.kind === 'FragmentSpread') {
          if (visited.has(selection.name.value)) continue
          visited.add(selection.name.value)
        }
        const fragment =
          selection.kind === 'FragmentSpread' ? this.operation.fragments[selection.name.value] : selection
        if (fragment && this.#applies(fragment.typeCondition?.name.value, type)) visit(fragment.selectionSet)
      }
    }
    for (const node of nodes) if (node.selectionSet) visit(node.selectionSet)
    return [...found].map(([key, entry]) => ({
      key,
      nodes: entry.nodes,
      definition: type.getFields()[entry.nodes[0]!.name.value],
    }))
  }

  readArguments(field: SelectedField): Arguments {
    if (field.definition!.args.length === 0) return {}
    return getArgumentValues(field.definition!, field.nodes[0]!, this.operation.variableValues)
  }

  /** The rows of `to` that the field leads to and this caller may see. */
  compileJoin(on: ((join: Join) => string) | undefined, type: GraphQLObjectType, join: Join): string[] {
    const visible = join.from === '' ? getTable(type).visible?.(join.to, this.operation.context) : null
    return [on?.(join), visible].filter((condition) => condition !== undefined && condition !== null)
  }

  createJoin(field: SelectedField, from: string, to: string): Join {
    return { from, to, args: this.readArguments(field), statement: this.statement, context: this.operation.context }
  }

  compileEmbed(
    type: GraphQLObjectType,
    { columns, present }: EmbedMapping,
    field: SelectedField,
    { row }: Scope,
  ): string {
    const parts = Object.entries(columns).map(([name, column]) => [
      name,
      ({ definition }: SelectedField) => writeScalar(column(row), definition!.type),
    ])
    const json = this.compileParts(type, field.nodes, Object.fromEntries(parts))
    return present ? writeIf(present(row), json) : json
  }

  /** Joins the row to the scope, unless its key says all that is asked for. */
  #compileOne(type: GraphQLObjectType, mapping: OneMapping, field: SelectedField, scope: Scope): string {
    const { known, columns, table } = mapping
    const asked = this.collectFields(type, field.nodes)
    const isNullable = !isNonNullType(field.definition!.type)
    if (known && !isNullable && asked.every(({ definition }) => !definition || definition.name in known)) {
      return this.compileEmbed(type, { kind: 'embed', columns: known }, field, scope)
    }
    const row = this.statement.nameRow()
    scope.joins.push(`left join ${table} ${row} on ${mapping.on(this.createJoin(field, scope.row, row))}`)
    const joined = { row, joins: scope.joins }
    const json = columns
      ? this.compileEmbed(type, { kind: 'embed', columns }, field, joined)
      : this.compileObject(type, field.nodes, joined)
    return isNullable ? writeIf(`${row}.${columns ? 'id' : getTable(type).key} is not null`, json) : json
  }

  /** One row at the root; NULL, not JSON's null, when there is none. */
  #compileRootRow(type: GraphQLObjectType, { table, on }: OneMapping, field: SelectedField): string {
    const scope = this.openScope()
    const conditions = this.compileJoin(on, type, this.createJoin(field, '', scope.row))
    const json = this.compileObject(type, field.nodes, scope)
    return `(select ${json} from ${writeFrom(table, scope)} where ${conditions.join(' and ') || 'true'})`
  }

  #compileMany(
    type: GraphQLObjectType,
    { table, on, orderBy }: ManyMapping,
    field: SelectedField,
    from: Scope,
  ): string {
    const scope = this.openScope()
    const conditions = this.compileJoin(on, type, this.createJoin(field, from.row, scope.row))
    const json = this.cost.times(ASSUMED_LIST, () => this.compileObject(type, field.nodes, scope))
    const rows = `from ${writeFrom(table, scope)} where ${conditions.join(' and ') || 'true'}`
    return writeArray(json, rows, orderBy(scope.row))
  }

  /** The JSON object of a type without a table, from the JSON of each of its fields. */
  compileParts(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    parts: Record<string, (field: SelectedField) => string>,
  ): string {
    const fields = this.collectFields(type, nodes)
    this.cost.add(fields)
    return writeObject(
      fields.map((field) => [field.key, field.definition ? parts[field.definition.name]!(field) : nameType(type)]),
    )
  }

  /** The JSON of the one row of a type's table that `on` finds; null when there is none. */
  compileRow(field: SelectedField, on: (row: string) => string): string {
    const type = getNamedType(field.definition!.type) as GraphQLObjectType
    const scope = this.openScope()
    const json = this.compileObject(type, field.nodes, scope)
    return `coalesce((select ${json} from ${writeFrom(getTable(type).name, scope)} where ${on(scope.row)}), 'null')`
  }

  #isIncluded(selection: Parameters<typeof getDirectiveValues>[1]): boolean {
    if (!selection.directives?.length) return true
    return (
      getDirectiveValues(GraphQLSkipDirective, selection, this.operation.variableValues)?.if !== true &&
      getDirectiveValues(GraphQLIncludeDirective, selection, this.operation.variableValues)?.if !== false
    )
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true
    const conditional = this.operation.schema.getType(condition)
    return isAbstractType(conditional) && this.operation.schema.isSubType(conditional, type)
  }
}

/** A table with all that its scope joins. */
export const writeFrom = (table: string, { row, joins }: Scope): string => [`${table} ${row}`, ...joins].join(' ')

const nameType = (type: GraphQLObjectType) => quote(`"${type.name}"`)

export function getTable(type: GraphQLObjectType): TableMapping {
  const { table } = type.extensions
  if (!table) throw new Error(`type ${type.name} has no table`)
  return table
}
