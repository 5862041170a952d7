import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql'

/** What a scalar is in TypeScript when it comes back, and what may be given for it. */
export const SCALARS: Record<string, { output: string; input: string }> = {
  ID: { output: 'string', input: 'string' },
  String: { output: 'string', input: 'string' },
  Boolean: { output: 'boolean', input: 'boolean' },
  Int: { output: 'number', input: 'number' },
  Float: { output: 'number', input: 'number' },
  Decimal: { output: 'Decimal', input: 'DecimalInput' },
  Date: { output: 'DateString', input: 'DateInput' },
  DateTime: { output: 'DateTimeString', input: 'DateTimeInput' },
  URL: { output: 'UrlString', input: 'string' },
}

export const SCALARS_IMPORT =
  "import type { DateInput, DateString, DateTimeInput, DateTimeString, Decimal, DecimalInput, UrlString } from '../scalars.ts'\n"

export const HEADER =
  '// Written by `npm run codegen` from schema.graphql and client/operations; never edited by hand.\n'

/** A description as a doc comment in front of what follows, or nothing. */
export function printDoc(
  description: string | null | undefined,
  indent: string,
  notes: readonly string[] = [],
): string {
  const lines = [...(description ?? '').trim().split('\n'), ...notes].filter((line) => line !== '')
  if (lines.length === 0) return ''
  const text = lines.map((line) => line.replaceAll('*/', '*\\/'))
  if (text.length === 1) return `${indent}/** ${text[0]} */\n`
  return `${indent}/**\n${text.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`
}

/** A reference such as [Metric!]! in TypeScript; `inner` is what stands for the named type. */
export function printReference(type: GraphQLType, inner: string): string {
  if (isNonNullType(type)) return printNonNull(type.ofType, inner)
  return `${printNonNull(type, inner)} | null`
}

function printNonNull(type: GraphQLType, inner: string): string {
  if (!isListType(type)) return inner
  const item = printReference(type.ofType, inner)
  return /^\w+$/.test(item) ? `${item}[]` : `Array<${item}>`
}

export function printLeaf(type: GraphQLNamedType, side: 'input' | 'output'): string {
  if (!isScalarType(type)) return type.name
  const known = SCALARS[type.name]
  if (!known)
    throw new Error(`The scalar ${type.name} has no TypeScript type; add it to client/codegen/print-types.ts.`)
  return known[side]
}

export function printEnum(type: GraphQLEnumType): string {
  const values = type.getValues().map((value) => `${printDoc(value.description, '  ')}  | '${value.name}'\n`)
  return `${printDoc(type.description, '')}export type ${type.name} =\n${values.join('')}\n`
}

/** An input type; of a @oneOf exactly one field may be given. */
export function printInput(type: GraphQLInputObjectType, named: (type: GraphQLType) => string): string {
  const fields = Object.values(type.getFields())
  const doc = printDoc(type.description, '')
  if (!type.isOneOf) {
    const lines = fields.map((field) => {
      const required = isNonNullType(field.type) && field.defaultValue === undefined
      return `${printDoc(field.description, '  ')}  ${field.name}${required ? '' : '?'}: ${printInputReference(field.type, named)}\n`
    })
    return `${doc}export interface ${type.name} {\n${lines.join('')}}\n\n`
  }
  const choices = fields.map((chosen) => {
    const others = fields.filter((field) => field !== chosen).map((field) => `; ${field.name}?: never`)
    return `${printDoc(chosen.description, '  ')}  | { ${chosen.name}: ${named(chosen.type)}${others.join('')} }\n`
  })
  return `${doc}export type ${type.name} =\n${choices.join('')}\n`
}

/** Lists that are given may be read-only. */
export function printInputReference(type: GraphQLType, named: (type: GraphQLType) => string): string {
  if (isNonNullType(type))
    return isListType(type.ofType)
      ? `ReadonlyArray<${printInputReference(type.ofType.ofType, named)}>`
      : named(type.ofType)
  if (isListType(type)) return `ReadonlyArray<${printInputReference(type.ofType, named)}> | null`
  return `${named(type)} | null`
}
