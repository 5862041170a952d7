import { memo } from 'react'
import { useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import { reportHref } from '../shell/router.ts'
import type { Block, Run, Span } from './layout.ts'
import type { Figure } from './types.ts'
import type { Chosen } from './use-chosen.ts'

interface TextProps {
  blocks: readonly Block<Figure>[]
  text: string
  slug: string
  chosen: Figure | undefined
  /** The sentence of the chosen figure, or what else one came for. */
  lit: Span | undefined
  choose: Chosen['choose']
}

/** The source text, every character of it, with its figures as links to themselves. */
export function SourceText({ blocks, text, slug, chosen, lit, choose }: TextProps) {
  const t = useWords()
  const first = blocks.find(({ runs }) => runs.some(({ figure }) => figure))
  return (
    <section className="text" lang="zh-Hans" aria-label={t('report.text')}>
      {blocks.map((block) => (
        <TextBlock
          key={block.start}
          block={block}
          text={text}
          slug={slug}
          chosen={chosen && isInside(chosen.passage, block) ? chosen : undefined}
          lit={lit && lit.start < block.end && lit.end > block.start ? lit : undefined}
          entry={!chosen && block === first}
          choose={choose}
        />
      ))}
    </section>
  )
}

interface BlockProps extends Omit<TextProps, 'blocks'> {
  block: Block<Figure>
  /** Its first figure is where the Tab key enters the figures. */
  entry: boolean
}

/** Only the paragraphs that lose or get the choice are drawn again. */
const TextBlock = memo(function TextBlock({ block, text, slug, chosen, lit, entry, choose }: BlockProps) {
  const runs = lit ? block.runs.flatMap((run) => split(run, lit)) : block.runs
  const firstFigure = entry ? block.runs.find(({ figure }) => figure)?.figure : undefined
  const content = runs.map((run) => {
    const words = text.slice(run.start, run.end)
    const isLit = lit !== undefined && isInside(run, lit)
    if (run.figure)
      return (
        <Link
          key={run.start}
          id={`at-${run.start}`}
          className={isLit ? 'mark lit' : 'mark'}
          data-role={run.figure.role}
          href={reportHref(slug, run.start)}
          aria-current={run.figure === chosen ? 'true' : undefined}
          tabIndex={run.figure === chosen || run.figure === firstFigure ? 0 : -1}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
            event.preventDefault()
            choose(run.figure === chosen ? undefined : run.figure)
          }}
        >
          {words}
        </Link>
      )
    if (run.strong) return <strong key={run.start}>{words}</strong>
    return isLit ? (
      <span key={run.start} className="lit">
        {words}
      </span>
    ) : (
      words
    )
  })
  const id = block.sectionIds.length > 0 ? toAnchor(block.sectionIds[0]!) : undefined
  if (block.kind === 'heading') {
    const Heading = block.level > 1 ? 'h3' : 'h2'
    return (
      <Heading id={id} tabIndex={-1}>
        {content}
      </Heading>
    )
  }
  return (
    <p id={id} tabIndex={id ? -1 : undefined} className={block.kind === 'head' ? 'head' : undefined}>
      {content}
    </p>
  )
})

export const toAnchor = (sectionId: string): string => sectionId.replace(/\W+/g, '-').toLowerCase()

const isInside = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end

/** Plain text is cut where what is lit begins and ends. */
function split(run: Run<Figure>, { start, end }: Span): Run<Figure>[] {
  if (run.figure || run.strong) return [run]
  const cuts = [run.start, ...[start, end].filter((cut) => cut > run.start && cut < run.end), run.end]
  return cuts.slice(1).map((cut, index) => ({ start: cuts[index]!, end: cut }))
}
