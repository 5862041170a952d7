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
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import type { Context } from '../context.ts'
import { compileConnection } from './connection.ts'
import type { Arguments, EmbedMapping, Join, Mapping, TableMapping } from './mapping.ts'
import { buildJsonObject, quote, Statement } from './statement.ts'

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

/** Turns the selection set under a root field into the SQL expression of its JSON, whatever its depth. */
export class Compiler {
  readonly operation: Operation
  readonly statement = new Statement()
  readonly #tagged: boolean

  /** `tagged` adds `__typename` where the type is not known from the schema, for whoever resolves it from the answer. */
  constructor(operation: Operation, { tagged = false } = {}) {
    this.operation = operation
    this.#tagged = tagged
  }

  /** The JSON of one field of `row`; `row` is empty for a field of Query. */
  compileField(field: SelectedField, row: string): string {
    const { definition } = field
    if (!definition) return ''
    const mapping = definition.extensions.select
    if (!mapping) throw new Error(`field ${definition.name} has no mapping to SQL`)
    const type = getNamedType(definition.type)
    switch (mapping.kind) {
      case 'column':
        return mapping.sql(row)
      case 'embed':
        return this.compileEmbed(type as GraphQLObjectType, mapping, field, row)
      case 'one':
      case 'many':
        return this.compileRelation(type as GraphQLObjectType, mapping, field, row)
      case 'connection':
        return compileConnection(this, type as GraphQLObjectType, mapping, field, row)
      case 'dispatch':
        return this.compileDispatch(mapping, field)
      case 'computed':
        return mapping.compile(this, field, row)
    }
  }

  /** The JSON object that a selection set makes of one row. */
  compileObject(type: GraphQLObjectType, nodes: readonly FieldNode[], row: string, isAbstract = false): string {
    const pairs = this.collectFields(type, nodes).map(
      (field) => [field.key, field.definition ? this.compileField(field, row) : quote(type.name)] as const,
    )
    return buildJsonObject(isAbstract && this.#tagged ? [['__typename', quote(type.name)], ...pairs] : pairs)
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

  compileEmbed(type: GraphQLObjectType, mapping: EmbedMapping, field: SelectedField, row: string): string {
    const parts = Object.entries(mapping.columns).map(([name, column]) => [name, () => column(row)])
    const json = this.compileParts(type, field.nodes, Object.fromEntries(parts))
    return mapping.present ? `case when ${mapping.present(row)} then ${json} end` : json
  }

  compileRelation(
    type: GraphQLObjectType,
    mapping: Extract<Mapping, { kind: 'one' | 'many' }>,
    field: SelectedField,
    from: string,
  ): string {
    const row = this.statement.nameRow()
    const conditions = this.compileJoin(mapping.on, type, this.createJoin(field, from, row))
    const json = this.compileObject(type, field.nodes, row)
    const where = `from ${mapping.table} ${row} where ${conditions.join(' and ') || 'true'}`
    if (mapping.kind === 'one') return `(select ${json} ${where})`
    return `(select coalesce(json_agg(${json} order by ${mapping.orderBy!(row)}), '[]') ${where})`
  }

  /** The JSON object of a type without a table, from an expression for each of its fields. */
  compileParts(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    parts: Record<string, (field: SelectedField) => string>,
  ): string {
    return buildJsonObject(
      this.collectFields(type, nodes).map((field) => [
        field.key,
        field.definition ? parts[field.definition.name]!(field) : quote(type.name),
      ]),
    )
  }

  /** The JSON of the one row of a type's table that `on` finds. */
  compileRow(field: SelectedField, on: (row: string) => string): string {
    const type = getNamedType(field.definition!.type) as GraphQLObjectType
    const row = this.statement.nameRow()
    return `(select ${this.compileObject(type, field.nodes, row)} from ${getTable(type).name} ${row} where ${on(row)})`
  }

  /** `node` and `nodes`: the identifiers say which tables to read. */
  compileDispatch(mapping: Extract<Mapping, { kind: 'dispatch' }>, field: SelectedField): string {
    const { context, schema } = this.operation
    const items = mapping.targets(this.readArguments(field), context).map((target) => {
      const type = target && schema.getType(target.type)
      if (!isObjectType(type)) return 'null'
      const row = this.statement.nameRow()
      const table = getTable(type)
      const conditions = [target!.on(row, this.statement), table.visible?.(row, context) ?? 'true']
      const json = this.compileObject(type, field.nodes, row, true)
      return `(select ${json} from ${table.name} ${row} where ${conditions.join(' and ')})`
    })
    return mapping.list ? `json_build_array(${items.join(', ')})` : (items[0] ?? 'null')
  }

  #isIncluded(selection: Parameters<typeof getDirectiveValues>[1]): boolean {
    const variables = this.operation.variableValues
    return (
      getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if !== true &&
      getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false
    )
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true
    const conditional = this.operation.schema.getType(condition)
    return isAbstractType(conditional) && this.operation.schema.isSubType(conditional, type)
  }
}

export function getTable(type: GraphQLObjectType): TableMapping {
  const { table } = type.extensions
  if (!table) throw new Error(`type ${type.name} has no table`)
  return table
}
