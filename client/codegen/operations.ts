import {
  type DefinitionNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  stripIgnoredCharacters,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { HEADER, printDoc, printInputReference, printLeaf, SCALARS } from './print-types.ts'
import { type Fragments, SelectionPrinter } from './selection.ts'

interface Config {
  /** The way to client/ from the folder that is written. */
  client?: string
}

export interface SourceFile {
  document?: { definitions: readonly DefinitionNode[] }
}

/** Writes for each operation its result and variables as types and its text as one constant a bundler can leave out. */
export function plugin(schema: GraphQLSchema, files: readonly SourceFile[], { client = '..' }: Config = {}): string {
  const { fragments, operations } = readDefinitions(files)
  const selection = new SelectionPrinter(schema, fragments)
  const inputs = new Set<string>()

  const fragmentBlocks = [...fragments.values()].map((fragment) => {
    const { name, typeCondition, selectionSet } = fragment
    const type = schema.getType(typeCondition.name.value) as GraphQLCompositeType
    return `${printDoc(type.description, '')}export type ${name.value} = ${selection.print(type, selectionSet, '')}\n\n`
  })
  const operationBlocks = operations.map((operation) => {
    const name = operation.name!.value
    const root = schema.getRootType(operation.operation)!
    const result = `${name}Result`
    const text = quote(minify(inlineFragments(schema, operation, fragments)))
    return (
      `export type ${result} = ${selection.print(root, operation.selectionSet, '')}\n` +
      `export type ${name}Variables = {\n${printVariables(schema, operation, inputs)}}\n` +
      `${printDoc(describeRoot(schema, operation), '')}` +
      `export const ${toKey(name)}: ${getTextType(operation)}<${result}, ${name}Variables> =\n  ${text}\n\n`
    )
  })

  const textTypes = new Set(operations.map(getTextType))
  const scalars = new Set(Object.values(SCALARS).flatMap(({ input, output }) => [input, output]))
  const used = [...new Set([...selection.used, ...inputs])].sort()
  const imports = (names: string[], from: string) =>
    names.length === 0 ? '' : `import type { ${names.join(', ')} } from '${from}'\n`
  return [
    HEADER,
    imports([...textTypes], `${client}/document.ts`),
    imports(
      used.filter((name) => scalars.has(name)),
      `${client}/scalars.ts`,
    ),
    imports(
      used.filter((name) => !scalars.has(name)),
      client === '..' ? './schema.ts' : `${client}/generated/schema.ts`,
    ),
    '\n',
    ...fragmentBlocks,
    ...operationBlocks,
  ].join('')
}

const getTextType = ({ operation }: OperationDefinitionNode) =>
  operation === 'subscription' ? 'TypedSubscription' : 'TypedText'

/** Fragments and operations in the order of their names, so that the output does not depend on the file system. */
export function readDefinitions(files: readonly SourceFile[]) {
  const definitions = files.flatMap((file) => file.document?.definitions ?? [])
  const byName = <Node extends { name?: { value: string } }>(a: Node, b: Node) =>
    a.name!.value < b.name!.value ? -1 : 1
  const fragments: Fragments = new Map(
    definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .sort(byName)
      .map((node) => [node.name.value, node]),
  )
  const operations = definitions
    .filter((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION)
    .sort(byName)
  return { fragments, operations }
}

/**
 * The operation with the fields of its fragments in place of their names: one text by itself, which takes fewer bytes in
 * a bundle than fragments and the lists of who needs them.
 */
export function inlineFragments(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
): OperationDefinitionNode {
  const types = new TypeInfo(schema)
  const unfold = (selection: SelectionNode): readonly SelectionNode[] => {
    if (selection.kind !== Kind.FRAGMENT_SPREAD) return [selection]
    const { typeCondition, selectionSet } = fragments.get(selection.name.value)!
    return typeCondition.name.value === types.getParentType()?.name
      ? selectionSet.selections.flatMap(unfold)
      : [{ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet }]
  }
  return visit(
    operation,
    visitWithTypeInfo(types, {
      SelectionSet: (set) => ({ ...set, selections: set.selections.flatMap(unfold) }),
    }),
  )
}

/** A definition as it is sent. */
export const minify = (node: DefinitionNode) => stripIgnoredCharacters(print(node))

export const toKey = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

function printVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, used: Set<string>): string {
  return (operation.variableDefinitions ?? [])
    .map(({ variable, type, defaultValue }) => {
      const optional = type.kind !== Kind.NON_NULL_TYPE || defaultValue !== undefined
      const text = printInputReference(typeFromAST(schema, type)!, (inner) => {
        const name = printLeaf(getNamedType(inner)!, 'input')
        if (/^[A-Z]/.test(name)) used.add(name)
        return name
      })
      return `  ${variable.name.value}${optional ? '?' : ''}: ${text}\n`
    })
    .join('')
}

function describeRoot(schema: GraphQLSchema, operation: OperationDefinitionNode): string {
  const fields = schema.getRootType(operation.operation)!.getFields()
  const selected = operation.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? (fields[selection.name.value]?.description ?? []) : [],
  )
  return selected.join('\n')
}
