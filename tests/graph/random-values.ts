import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql'
import type { Random } from './random.ts'

/** What really stands in the database, so that filters and names find something. */
export interface Known {
  ids: Record<string, string[]>
  texts: string[]
  decimals: string[]
}

const ODD_TEXTS = ['', '%', '_', "'", '"', '\\', '\n', 'é', '𠮷', '%_\\', "'; select 1 --", '}', '$1', '\u2028']
const INTEGERS = [0, 1, 2, -1, 2021, 2022, 2023, 2_147_483_647, -2_147_483_648]
const FLOATS = [0, 0.5, 1, -1.5, 0.857, 1e21, 1e-7, 5e-324, 1.7976931348623157e308]
const DECIMALS = ['0', '-0.5', '+1', '000', '1.50', '9'.repeat(30), `-${'9'.repeat(30)}.${'9'.repeat(20)}`]
const DAYS = ['0001-01-01', '2022-12-31', '2023-01-17', '2024-02-29', '9999-12-31']

/** A value that the type allows, as JSON; `depth` is how many relations a filter may still follow. */
export function makeValue(random: Random, known: Known, type: GraphQLInputType, depth = 2): unknown {
  const bare = getNullableType(type)
  if (isListType(bare)) {
    const items = Array.from({ length: random.below(4) }, () => makeValue(random, known, bare.ofType, depth))
    // A single value stands for a list of one.
    return items.length === 1 && random.chance(0.3) ? items[0] : items
  }
  if (isEnumType(bare)) return random.pick(bare.getValues()).name
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields())
    const makeField = ({ name, type }: (typeof fields)[number]) =>
      [
        name,
        name === 'id' && bare.isOneOf ? makeId(random, known, bare.name) : makeValue(random, known, type, depth - 1),
      ] as const
    if (bare.isOneOf) return Object.fromEntries([makeField(random.pick(fields))])
    const required = fields.filter(isRequiredInputField)
    const optional = fields.filter((field) => !isRequiredInputField(field))
    // Deep down only comparisons are left, which need nothing further.
    const leaves = optional.filter(({ type: inner }) => depth > 0 || !/Filter/.test(String(inner)))
    return Object.fromEntries([...required, ...random.some(leaves, 2)].map(makeField))
  }
  switch (String(bare)) {
    case 'Int':
      return random.pick(INTEGERS)
    case 'Float':
      return random.pick(FLOATS)
    case 'Boolean':
      return random.chance(0.5)
    case 'Decimal':
      return random.pick(random.chance(0.7) ? known.decimals : DECIMALS)
    case 'Date':
      return random.pick(DAYS)
    default:
      return random.pick(random.chance(0.7) ? known.texts : ODD_TEXTS)
  }
}

const makeId = (random: Random, { ids }: Known, by: string) => random.pick(ids[by.replace(/By$/, '')] ?? [])

/** A value as it is written into a document. */
export function printValue(value: unknown, type: GraphQLInputType): string {
  const bare = getNullableType(type)
  if (value === null) return 'null'
  if (isListType(bare)) {
    if (!Array.isArray(value)) return printValue(value, bare.ofType)
    return `[${value.map((item) => printValue(item, bare.ofType)).join(', ')}]`
  }
  if (isInputObjectType(bare)) {
    const fields = bare.getFields()
    const entries = Object.entries(value as object).map(
      ([name, part]) => `${name}: ${printValue(part, fields[name]!.type)}`,
    )
    return `{ ${entries.join(', ')} }`
  }
  if (isEnumType(bare)) return String(value)
  return JSON.stringify(value)
}
