import { shiftDecimal } from '../../decimal.ts'
import type { Dimension, MetricFilter, MetricOrder, MetricOrderField, MetricRole } from '../../index.ts'

export const FIELDS: MetricOrderField[] = ['POSITION', 'YEAR', 'BASE_VALUE', 'LABEL', 'ATTAINMENT', 'CONFIDENCE']

export const DIMENSIONS: Dimension[] = [
  'COUNT',
  'PEOPLE',
  'MONEY',
  'AREA',
  'LENGTH',
  'VOLUME',
  'MASS',
  'ENERGY',
  'POWER',
  'TIME',
  'RATIO',
  'DENSITY',
  'OTHER',
]

/** Every parameter of the address that says which figures are shown. */
export const FILTERS = ['q', 'organization', 'year', 'report', 'role', 'dimension', 'unit', 'least', 'target'] as const

/** A number as officials write it: 100000, 100,000, 10万, 1.5亿. */
export const AMOUNT = /([0-9,，. ]*)([万亿]?)/

const PLACES: Record<string, number> = { 万: 4, 亿: 8 }

/** 10万 in full: 100000. */
export function readAmount(text: string): string {
  const [, number = '', scale = ''] = AMOUNT.exec(text.trim()) ?? []
  const plain = number.replaceAll(/[,， ]/g, '')
  if (!/^\d+(\.\d+)?$/.test(plain)) return ''
  const places = PLACES[scale] ?? 0
  const [whole = '', fraction = ''] = plain.split('.')
  const tail = fraction.padEnd(places, '0')
  return shiftDecimal(`${whole}${tail}` as `${number}`, tail.length - places)
}

/** The filters of the address as the graph takes them; what it could not take is left out. */
export function readFilter(query: URLSearchParams): MetricFilter {
  const get = (name: (typeof FILTERS)[number]) => query.get(name) || undefined
  const [word, year, least] = [get('q'), get('year'), get('least')]
  const report = {
    ...(get('report') && { slug: { eq: get('report')! } }),
    ...(year && /^\d{4}$/.test(year) && { year: { eq: Number(year) } }),
    ...(get('organization') && { organization: { name: { eq: get('organization')! } } }),
  }
  const unit = {
    ...(get('dimension') && { dimension: { eq: get('dimension') as Dimension } }),
    ...(get('unit') && { symbol: { eq: get('unit')! } }),
  }
  return {
    ...(word && { or: [{ label: { contains: word } }, { text: { contains: word } }] }),
    ...(Object.keys(report).length > 0 && { report }),
    ...(Object.keys(unit).length > 0 && { unit }),
    ...(get('role') && { role: { eq: get('role') as MetricRole } }),
    ...(least && /^\d{1,30}(\.\d{1,20})?$/.test(least) && { baseValue: { gte: least as `${number}` } }),
    ...(get('target') && { attainment: { isNull: false } }),
  }
}

export function readOrder(query: URLSearchParams): MetricOrder {
  const field = FIELDS.find((one) => one === query.get('sort')) ?? 'POSITION'
  return { field, direction: query.get('down') ? 'DESC' : 'ASC' }
}
