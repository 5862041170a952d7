import type { Figure, Report } from './types.ts'

interface Cited {
  report: Pick<Report, 'title' | 'year' | 'publishedOn' | 'publisher' | 'organization' | 'source'>
  address: string
  /** Day of the citation as YYYY-MM-DD. */
  today: string
}

/** GB/T 7714—2015, electronic report: 责任者. 题名[R/OL]. (公开日期)[引用日期]. 地址. */
export function writeGbt7714({ report, address, today }: Cited): string {
  const day = report.publishedOn ?? report.year
  return `${report.organization.name}. ${report.title}[R/OL]. (${day})[${today}]. ${address}.`
}

export function writeBibtex({ report, address, today }: Cited): string {
  const [year = String(report.year), month] = report.publishedOn?.split('-') ?? []
  const fields = [
    // Braces around a whole name keep it from being taken apart into given and family name.
    ['author', `{${report.organization.name}}`],
    ['title', report.title],
    ['institution', report.publisher ?? report.organization.name],
    ['year', year],
    ...(month ? [['month', String(Number(month))]] : []),
    ['url', address],
    ['urldate', today],
    ['language', 'chinese'],
  ]
  const lines = fields.map(
    ([name, value]) => `  ${name} = {${name === 'url' ? value : value!.replace(/[\\%#&]/g, '\\$&')}}`,
  )
  return `@techreport{workreport-${report.year}-${report.source.sha256.slice(0, 8)},\n${lines.join(',\n')}\n}`
}

/** The sentence with where it stands, for a note or an article. */
export function writeQuote({ report, address }: Cited, figure: Figure, text: string): string {
  const { start, end } = figure.sentence
  return `“${text.slice(start, end).trim()}”——${report.organization.name}《${report.title}》，${address}`
}
