import { GraphQLError, Kind, type ValueNode } from 'graphql'
import { builder } from './builder.ts'
import { isDay } from './days.ts'

/** A scalar that is a checked string both ways; anything else is refused, numbers too, so that no float comes near. */
function defineTextScalar(
  name: 'Decimal' | 'Date' | 'DateTime' | 'URL',
  description: string,
  form: string,
  isValid: (text: string) => boolean,
) {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && value.length <= 2_000 && isValid(value)) return value
    throw new GraphQLError(`${name} must be ${form}.`, { extensions: { code: 'BAD_USER_INPUT' } })
  }
  builder.scalarType(name, {
    description,
    serialize: (value) => String(value),
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : undefined),
  })
}

defineTextScalar(
  'Decimal',
  'An exact decimal number as a string, such as "124000" or "63.6"; never passed through a float. At most 30 digits before the point and 20 after it.',
  'a string such as "124000" or "63.6", with at most 30 digits before the point and 20 after it',
  (text) => /^[+-]?\d{1,30}(\.\d{1,20})?$/.test(text),
)

defineTextScalar(
  'Date',
  'A day of the Gregorian calendar as YYYY-MM-DD, without a time zone.',
  'a day such as "2022-12-31"',
  isDay,
)

defineTextScalar(
  'DateTime',
  'An instant in UTC as YYYY-MM-DDTHH:MM:SS.sssZ.',
  'an instant such as "2023-01-17T07:00:00Z"',
  (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/.test(text) && !Number.isNaN(Date.parse(text)),
)

defineTextScalar(
  'URL',
  'An absolute http or https address.',
  'an absolute http or https address',
  (text) => /^https?:\/\//.test(text) && URL.canParse(text),
)
