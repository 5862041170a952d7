import type { TypedText } from '../../index.ts'

export type Kind = 'SCALAR' | 'OBJECT' | 'INTERFACE' | 'UNION' | 'ENUM' | 'INPUT_OBJECT'

interface TypeRef {
  kind: Kind | 'LIST' | 'NON_NULL'
  name: string | null
  ofType?: TypeRef | null
}

export interface Input {
  name: string
  description: string | null
  type: TypeRef
  defaultValue: string | null
}

export interface Field {
  name: string
  description: string | null
  args: Input[]
  type: TypeRef
}

export interface SchemaType {
  kind: Kind
  name: string
  description: string | null
  isOneOf?: boolean | null
  fields: Field[] | null
  inputFields: Input[] | null
  enumValues: { name: string; description: string | null }[] | null
  possibleTypes: { name: string }[] | null
  interfaces: { name: string }[] | null
}

interface Introspection {
  __schema: {
    queryType: { name: string }
    mutationType: { name: string } | null
    subscriptionType: { name: string } | null
    types: SchemaType[]
  }
}

export const introspect = `query Introspect{__schema{queryType{name}mutationType{name}subscriptionType{name}types{
kind name description isOneOf interfaces{name}possibleTypes{name}enumValues{name description}
inputFields{name description defaultValue type{...Ref}}
fields{name description type{...Ref}args{name description defaultValue type{...Ref}}}}}}
fragment Ref on __Type{kind name ofType{kind name ofType{kind name ofType{kind name ofType{kind name}}}}}` as TypedText<
  Introspection,
  Record<never, never>
>

/** The schema as the page needs it. */
export interface Model {
  types: SchemaType[]
  byName: ReadonlyMap<string, SchemaType>
  /** Query first. */
  roots: SchemaType[]
}

export function readModel({ __schema }: Introspection): Model {
  const types = __schema.types.filter(({ name }) => !name.startsWith('__'))
  const byName = new Map(types.map((type) => [type.name, type]))
  const { queryType, mutationType, subscriptionType } = __schema
  const roots = [queryType, mutationType, subscriptionType].flatMap((root) => (root && byName.get(root.name)) ?? [])
  return { types, byName, roots }
}

export const nameOf = ({ name, ofType }: TypeRef): string => name ?? nameOf(ofType!)

export const isRequired = ({ type, defaultValue }: Input): boolean => type.kind === 'NON_NULL' && defaultValue === null

export function isList({ kind, ofType }: TypeRef): boolean {
  return kind === 'LIST' || (kind === 'NON_NULL' && isList(ofType!))
}

/** As the schema writes it: [Metric!]!. */
export function writeType({ kind, name, ofType }: TypeRef): string {
  if (kind === 'NON_NULL') return `${writeType(ofType!)}!`
  return kind === 'LIST' ? `[${writeType(ofType!)}]` : name!
}
