import { expect, expectTypeOf, test } from 'vitest'
import { InvalidInput, StaleVersion, UnexpectedError, unwrap } from '../../client/index.ts'

type Result =
  | { __typename: 'ReviseMetricSuccess'; metric: { id: string; version: number } }
  | { __typename: 'StaleVersion'; code: string; message: string; current: { version: number } }
  | { __typename: 'InvalidInput'; code: string; message: string; issues: { path: string[]; message: string }[] }

const answer = (result: Result) => result

test('a success is narrowed to its own type', () => {
  const { metric } = unwrap(answer({ __typename: 'ReviseMetricSuccess', metric: { id: 'Metric:1', version: 2 } }))
  expectTypeOf(metric).toEqualTypeOf<{ id: string; version: number }>()
  expect(metric.version).toBe(2)
})

function catchError(result: Result) {
  try {
    return unwrap(answer(result))
  } catch (error) {
    return error
  }
}

test('an error is thrown by its class, with what it brings', () => {
  const stale = catchError({
    __typename: 'StaleVersion',
    code: 'STALE_VERSION',
    message: 'old',
    current: { version: 3 },
  })
  expect(stale).toBeInstanceOf(StaleVersion)
  expect(stale).toMatchObject({ message: 'old', current: { version: 3 } })
  const issues = [{ path: ['input', 'label'], message: 'too long' }]
  const invalid = catchError({ __typename: 'InvalidInput', code: 'INVALID_INPUT', message: 'no', issues })
  expect(invalid).toBeInstanceOf(InvalidInput)
  expect(invalid).toMatchObject({ issues })
  const later = catchError({ __typename: 'InvalidInput', code: 'TEAPOT', message: 'no', issues })
  expect(later).toBeInstanceOf(UnexpectedError)
})

test('a union narrows by its typename, and a type that was forgotten does not compile', () => {
  const explain = (result: Result): string => {
    switch (result.__typename) {
      case 'ReviseMetricSuccess':
        return result.metric.id
      case 'StaleVersion':
        return `${result.current.version}`
      default: {
        // @ts-expect-error: InvalidInput was forgotten
        const nothing: never = result
        return nothing
      }
    }
  }
  expect(explain({ __typename: 'StaleVersion', code: '', message: '', current: { version: 3 } })).toBe('3')
})
