/** Reads RFC 4180, strictly: what is no CSV throws. */
export function parseCsv(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  const rows: string[][] = [[]]
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex
    const found = cell.exec(text)
    if (!found) throw new Error(`no CSV at ${at}: ${JSON.stringify(text.slice(at, at + 60))}`)
    rows.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[2]!)
    if (found[3] === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

/** The rows by column name. */
export function parseTable(text: string): Record<string, string>[] {
  const [header, ...rows] = parseCsv(text)
  for (const row of rows) if (row.length !== header!.length) throw new Error(`a row of ${row.length} cells: ${row}`)
  return rows.map((row) => Object.fromEntries(header!.map((name, index) => [name, row[index]!])))
}
