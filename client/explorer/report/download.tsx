import { Dialog } from '../parts/dialog.tsx'
import { save, writeCsv } from '../parts/save.ts'
import { useWords } from '../shell/language.ts'
import { reportHref } from '../shell/router.ts'
import type { Figure, Report } from './types.ts'

interface DownloadProps {
  report: Report
  figures: readonly Figure[]
  onClose: () => void
}

/** The figures of the report as a file. */
export default function Download({ report, figures, onClose }: DownloadProps) {
  const t = useWords()
  const rows = figures.map((figure) => toRow(report, figure))
  const saveCsv = () => {
    const head = Object.keys(rows[0] ?? {})
    save(`${report.slug}.csv`, 'text/csv;charset=utf-8', writeCsv(head, rows.map(Object.values)))
  }
  const saveJson = () => {
    const { slug, title, year, organization, source } = report
    const about = { slug, title, year, organization: organization.name, sha256: source.sha256 }
    const text = JSON.stringify({ report: about, metrics: rows }, null, 2)
    save(`${report.slug}.json`, 'application/json', text)
  }
  return (
    <Dialog title={t('download.title')} onClose={onClose}>
      <p>{t('download.text')}</p>
      <p className="buttons">
        <button type="button" className="button" onClick={saveCsv}>
          {t('download.csv')}
        </button>
        <button type="button" className="button" onClick={saveJson}>
          {t('download.json')}
        </button>
      </p>
    </Dialog>
  )
}

function toRow(report: Report, figure: Figure) {
  const { passage, sentence, bounds, target, review } = figure
  return {
    label: figure.label,
    text: figure.text,
    value: figure.value,
    unit: figure.unit.symbol,
    qualifier: figure.qualifier,
    lower: bounds.lower,
    upper: bounds.upper,
    role: figure.role,
    direction: figure.direction,
    period: figure.period.label,
    target: target?.value ?? null,
    attainment: figure.attainment,
    section: report.sections.find(({ id }) => id === figure.section?.id)?.title ?? null,
    review: review.state,
    confidence: review.confidence,
    start: passage.start,
    end: passage.end,
    sentence: report.source.text.slice(sentence.start, sentence.end),
    address: `${location.origin}${reportHref(report.slug, passage.start)}`,
  }
}
