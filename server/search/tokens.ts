/** The form in which texts are compared: one width, one case, no blanks (a line may break inside a word). */
export const normalizeText = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** Quotes lexemes with one blank between them for PostgreSQL. */
const quoteLexemes = (lexemes: string) => lexemes && `'${lexemes.replace(/['\\]/g, '$&$&').replaceAll(' ', `' '`)}'`

/**
 * The tsvector a text is found by: each pair of neighbouring characters, and the last character alone.
 * PostgreSQL's own parser takes a Chinese sentence for one word, and trigrams need three characters.
 */
export function writeTsvector(text: string): string {
  const characters = [...normalizeText(text)]
  const lexemes = new Set<string>()
  characters.forEach((character, index) => {
    lexemes.add(character + (characters[index + 1] ?? ''))
  })
  return quoteLexemes([...lexemes].join(' '))
}

/** The tsquery for texts that hold these normalized terms; a single character is the start of some pair. */
export function writeTsquery(terms: readonly string[]): string {
  return terms
    .flatMap((term) => {
      const characters = [...term]
      if (characters.length === 1) return [`${quoteLexemes(term)}:*`]
      return characters.slice(0, -1).map((character, index) => quoteLexemes(character + characters[index + 1]))
    })
    .join(' & ')
}
