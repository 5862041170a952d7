export type UnreadableCode =
  | 'EMPTY_FILE'
  | 'BINARY_FILE'
  | 'UNKNOWN_ENCODING'
  | 'NO_TEXT'
  | 'UNSUPPORTED_TYPE'
  | 'BROKEN_FILE'
  | 'PROTECTED_FILE'
  | 'TOO_LARGE'

/** A file that cannot be read; the message says what is wrong, where, and what to do. */
export class UnreadableDocument extends Error {
  readonly code: UnreadableCode

  constructor(code: UnreadableCode, message: string) {
    super(message)
    this.name = 'UnreadableDocument'
    this.code = code
  }
}
