import { Copy } from '../parts/copy.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../shell/language.ts'
import { reportHref } from '../shell/router.ts'
import { writeBibtex, writeGbt7714, writeQuote } from './citation.ts'
import type { Figure, Report } from './types.ts'
import { useChosen } from './use-chosen.ts'

interface CiteProps {
  report: Report
  figures: readonly Figure[]
  onClose: () => void
}

/** The report, or the chosen figure of it, ready to be cited. */
export default function Cite({ report, figures, onClose }: CiteProps) {
  const t = useWords()
  const { figure } = useChosen(report.slug, figures)
  const address = `${location.origin}${reportHref(report.slug, figure?.passage.start)}`
  const now = new Date()
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, '0'))
  const cited = { report, address, today: today.join('-') }
  return (
    <Dialog title={t(figure ? 'cite.figureTitle' : 'cite.title')} onClose={onClose}>
      {figure && <Citation name={t('cite.sentence')} text={writeQuote(cited, figure, report.source.text)} />}
      <Citation name="GB/T 7714" text={writeGbt7714(cited)} />
      <Citation name="BibTeX" text={writeBibtex(cited)} isCode />
    </Dialog>
  )
}

function Citation({ name, text, isCode }: { name: string; text: string; isCode?: boolean }) {
  const t = useWords()
  return (
    <section className="citation" aria-label={name}>
      <h3>{name}</h3>
      {isCode ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <pre tabIndex={0}>{text}</pre>
      ) : (
        <p lang="zh-Hans">{text}</p>
      )}
      <Copy text={text} label={`${t('copy.copy')} ${name}`} />
    </section>
  )
}
