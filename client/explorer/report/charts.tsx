import type { Figure, Report } from './types.ts'

export default function Charts(_props: { report: Report; figures: readonly Figure[] }) {
  return null
}
