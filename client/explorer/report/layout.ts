/** A stretch of the source text: `end` is the first code unit behind it. */
export interface Span {
  start: number
  end: number
}

export interface SectionSpan {
  id: string
  mark: string | null
  level: number
  title: string
  passage: Span
}

export interface FigureSpan {
  passage: Span
}

/** What stands in one line of the text, in reading order. */
export interface Run<Figure> extends Span {
  figure?: Figure
  /** A heading that runs on into its paragraph. */
  strong?: boolean
}

export interface Block<Figure> extends Span {
  kind: 'paragraph' | 'heading' | 'head'
  level: number
  /** The sections that begin here. */
  sectionIds: string[]
  runs: Run<Figure>[]
}

/**
 * Lays out the source text: a block for every line that is not blank, its figures and run-in headings as runs. Nothing
 * of the text is left out but blanks at the ends of a line.
 */
export function layOut<Figure extends FigureSpan>(
  text: string,
  sections: readonly SectionSpan[],
  figures: readonly Figure[],
  bodyStart: number,
): Block<Figure>[] {
  const headings = sections.map((section) => ({ ...section, end: findHeadingEnd(text, section) }))
  const ordered = [...figures].sort((a, b) => a.passage.start - b.passage.start)
  const blocks: Block<Figure>[] = []
  let nextFigure = 0

  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = trim(match[0], match.index)
    if (line.start >= line.end) continue
    const here = headings.filter(({ passage }) => passage.start >= line.start && passage.start < line.end)
    const whole = here.find(({ end }) => end >= line.end)
    const own: Figure[] = []
    for (; nextFigure < ordered.length && ordered[nextFigure]!.passage.start < line.end; nextFigure++) {
      if (ordered[nextFigure]!.passage.start >= line.start) own.push(ordered[nextFigure]!)
    }
    const strong = whole ? [] : here.map(({ passage, end }) => ({ start: passage.start, end, strong: true }))
    blocks.push({
      ...line,
      kind: whole ? 'heading' : line.start < bodyStart ? 'head' : 'paragraph',
      level: whole?.level ?? 0,
      sectionIds: here.map(({ id }) => id),
      runs: cutRuns(line, strong, own),
    })
  }
  return blocks
}

/** Heading and figures in order, with the plain text between them; of two that overlap the first is kept. */
function cutRuns<Figure extends FigureSpan>(line: Span, strong: Run<Figure>[], figures: Figure[]): Run<Figure>[] {
  const marked = [...strong, ...figures.map((figure) => ({ ...pick(figure.passage), figure }) as Run<Figure>)]
  marked.sort((a, b) => a.start - b.start)
  const runs: Run<Figure>[] = []
  let place = line.start
  for (const run of marked) {
    const end = Math.min(run.end, line.end)
    if (run.start < place) continue
    if (run.start > place) runs.push({ start: place, end: run.start })
    runs.push({ ...run, end })
    place = end
  }
  if (place < line.end) runs.push({ start: place, end: line.end })
  return runs
}

function findHeadingEnd(text: string, { mark, title, passage }: SectionSpan): number {
  const from = passage.start + (mark?.length ?? 0)
  const found = text.indexOf(title, passage.start)
  return found >= 0 && found <= from + 4 ? found + title.length : from
}

function trim(line: string, start: number): Span {
  const lead = line.length - line.trimStart().length
  return { start: start + lead, end: start + Math.max(lead, line.trimEnd().length) }
}

const pick = ({ start, end }: Span): Span => ({ start, end })
