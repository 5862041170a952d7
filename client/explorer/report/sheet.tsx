import { useWords } from '../shell/language.ts'
import { Card } from './card.tsx'
import type { Figure, Report } from './types.ts'
import type { Chosen } from './use-chosen.ts'

interface SheetProps {
  report: Report
  figure: Figure
  figures: readonly Figure[]
  choose: Chosen['choose']
  step: Chosen['step']
}

/** The card of the chosen figure at the lower edge of a narrow window. */
export function Sheet({ report, figure, figures, choose, step }: SheetProps) {
  const t = useWords()
  return (
    <aside className="sheet" aria-label={t('report.figures')}>
      <div className="sheet-keys">
        <button type="button" className="quiet-button" aria-label={t('card.previous')} onClick={() => step(-1)}>
          ←
        </button>
        <button type="button" className="quiet-button" aria-label={t('card.next')} onClick={() => step(1)}>
          →
        </button>
        <button type="button" className="quiet-button" onClick={() => choose(undefined)}>
          {t('card.close')}
        </button>
      </div>
      <Card report={report} figure={figure} figures={figures} />
    </aside>
  )
}
