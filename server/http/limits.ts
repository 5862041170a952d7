import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  Lexer,
  type ParseOptions,
  parse,
  type SelectionSetNode,
  Source,
  TokenKind,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { createInputError } from '../errors.ts'

export const MOST_TOKENS = 3_000
export const DEEPEST_NESTING = 60
export const DEEPEST_SELECTION = 20
export const MOST_FIELDS = 2_000
export const MOST_ROOT_FIELDS = 20
export const MOST_ALIASES = 200
export const MOST_DIRECTIVES = 100
/** Validation compares every two places that ask for the same field, and every two fragments. */
export const MOST_REPEATS = 100

/** Parses a document, unless it asks for more than the limits allow. */
export function parseWithinLimits(source: string | Source, options?: ParseOptions): DocumentNode {
  const text = typeof source === 'string' ? new Source(source) : source
  checkTokens(text)
  return checkSelections(parse(text, options))
}

/** Limits what a document may ask for before anything is executed. */
export function useDocumentLimits(): Plugin {
  return { onParse: ({ setParseFn }) => setParseFn(parseWithinLimits) }
}

/** One pass of the lexer: the parser would recurse as deep as the brackets go. */
function checkTokens(source: Source): void {
  const lexer = new Lexer(source)
  let depth = 0
  let directives = 0
  for (let count = 1; lexer.advance().kind !== TokenKind.EOF; count++) {
    if (count > MOST_TOKENS)
      throw createInputError(`The document has more than ${MOST_TOKENS} tokens; split it.`, 'TOKEN_LIMIT')
    const { kind } = lexer.token
    if (kind === TokenKind.AT && ++directives > MOST_DIRECTIVES)
      throw createInputError(`The document has more than ${MOST_DIRECTIVES} directives.`, 'DIRECTIVE_LIMIT')
    if (kind === TokenKind.BRACE_L || kind === TokenKind.BRACKET_L || kind === TokenKind.PAREN_L) depth++
    else if (kind === TokenKind.BRACE_R || kind === TokenKind.BRACKET_R || kind === TokenKind.PAREN_R) depth--
    if (depth > DEEPEST_NESTING)
      throw createInputError(`The document nests more than ${DEEPEST_NESTING} brackets.`, 'DEPTH_LIMIT')
  }
}

interface Size {
  depth: number
  fields: number
  /** Fields of the outermost level. */
  width: number
}

/** Depth and number of fields once fragments are unfolded; a fragment is measured once however often it is spread. */
function checkSelections(document: DocumentNode): DocumentNode {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  if (fragments.size > MOST_REPEATS)
    throw createInputError(`The document has more than ${MOST_REPEATS} fragments.`, 'COST_LIMIT')
  const measured = new Map<string, Size>()
  let aliases = 0

  const measure = (set: SelectionSetNode | undefined): Size => {
    const size: Size = { depth: 0, fields: 0, width: 0 }
    const asked = new Map<string, number>()
    for (const selection of set?.selections ?? []) {
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? measureFragment(selection.name.value)
          : measure(selection.selectionSet)
      const own = selection.kind === Kind.FIELD ? 1 : 0
      if (selection.kind === Kind.FIELD) {
        if (selection.alias) aliases++
        const key = (selection.alias ?? selection.name).value
        const times = (asked.get(key) ?? 0) + 1
        if (times > MOST_REPEATS)
          throw createInputError(`The query asks for one field more than ${MOST_REPEATS} times.`, 'COST_LIMIT')
        asked.set(key, times)
      }
      size.depth = Math.max(size.depth, inner.depth + own)
      size.fields += inner.fields + own
      size.width += own || inner.width
    }
    return size
  }
  const measureFragment = (name: string): Size => {
    const known = measured.get(name)
    if (known) return known
    // A fragment that spreads itself is refused by validation; here it must only end.
    measured.set(name, { depth: 0, fields: 0, width: 0 })
    const size = measure(fragments.get(name)?.selectionSet)
    measured.set(name, size)
    return size
  }

  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const { depth, fields, width } = measure(definition.selectionSet)
    if (depth > DEEPEST_SELECTION)
      throw createInputError(
        `The query is ${depth} fields deep; at most ${DEEPEST_SELECTION} are answered.`,
        'DEPTH_LIMIT',
      )
    if (aliases > MOST_ALIASES)
      throw createInputError(`The document has more than ${MOST_ALIASES} aliases.`, 'ALIAS_LIMIT')
    if (width > MOST_ROOT_FIELDS)
      throw createInputError(
        `The query asks ${width} questions at once; at most ${MOST_ROOT_FIELDS} are answered.`,
        'COST_LIMIT',
      )
    if (fields > MOST_FIELDS)
      throw createInputError(`The query asks for ${fields} fields; at most ${MOST_FIELDS} are answered.`, 'COST_LIMIT')
  }
  return document
}
