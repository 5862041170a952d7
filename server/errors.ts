import { type ASTNode, GraphQLError } from 'graphql'

/** Codes a caller may branch on; those of the GraphQL libraries come beside them. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'INVALID_CURSOR'
  | 'PAGE_TOO_LARGE'
  | 'COST_LIMIT'
  | 'DEPTH_LIMIT'
  | 'TOKEN_LIMIT'
  | 'ALIAS_LIMIT'
  | 'DIRECTIVE_LIMIT'
  | 'BODY_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR'

/** A caller's mistake: the message says what, where and what to do, and reaches the caller as it is. */
export function createInputError(
  message: string,
  code: ErrorCode = 'BAD_USER_INPUT',
  nodes?: ASTNode | readonly ASTNode[],
): GraphQLError {
  return new GraphQLError(message, { ...(nodes && { nodes }), extensions: { code } })
}
