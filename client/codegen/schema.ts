import {
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
} from 'graphql'
import { HEADER, printDoc, printEnum, printInput, printLeaf, SCALARS_IMPORT } from './print-types.ts'

/** Writes the enums, the inputs and, for documents typed by `graphql()`, what each field of the schema answers. */
export function plugin(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const enums = types.filter(isEnumType)
  const inputs = types.filter(isInputObjectType)
  const named = (type: GraphQLType) => printLeaf(getNamedType(type), 'input')

  const outputs = types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .map((type) => {
      const fields = Object.values(type.getFields()).map(
        (field) =>
          `${printDoc(field.description, '    ', field.deprecationReason ? [`@deprecated ${field.deprecationReason}`] : [])}` +
          `    ${field.name}: '${field.type}'\n`,
      )
      return `${printDoc(type.description, '  ')}  ${type.name}: {\n${fields.join('')}  }\n`
    })
  const possible = types
    .filter(isAbstractType)
    .map((type) => `  ${type.name}: ${list(schema.getPossibleTypes(type).map((one) => one.name))}\n`)
  const leaves = types
    .filter((type) => isEnumType(type) || isScalarType(type))
    .map((type) => `  ${type.name}: ${printLeaf(type, 'output')}\n`)
  const given = types
    .filter((type) => isEnumType(type) || isScalarType(type) || isInputObjectType(type))
    .map((type) => `  ${type.name}: ${printLeaf(type, 'input')}\n`)
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  const operations = ['query', 'mutation', 'subscription'].flatMap((operation, index) =>
    roots[index] ? [`  ${operation}: '${roots[index].name}'\n`] : [],
  )

  return [
    `${HEADER}${SCALARS_IMPORT}\n`,
    ...enums.map(printEnum),
    ...inputs.map((input) => printInput(input, named)),
    `/** The type a field answers, written as in the schema. */\nexport interface Types {\n${outputs.join('')}}\n\n`,
    `/** The object types behind each interface and union. */\nexport interface PossibleTypes {\n${possible.join('')}}\n\n`,
    `/** What a scalar or enum is when it comes back. */\nexport interface Leaves {\n${leaves.join('')}}\n\n`,
    `/** What may be given for a variable of a type. */\nexport interface Inputs {\n${given.join('')}}\n\n`,
    `/** The type each operation starts from. */\nexport interface Roots {\n${operations.join('')}}\n`,
  ].join('')
}

const list = (names: readonly string[]) => names.map((name) => `'${name}'`).join(' | ')
