import type { SearchResult } from '../generated/operations.ts'
import { useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import { reportHref } from '../shell/router.ts'
import { Snippet } from './snippet.tsx'

export type Found = SearchResult['search']['edges'][number]

/** What a search has found, each result with the words around the match and the way to it. */
export function Results({ found }: { found: readonly Found[] }) {
  const t = useWords()
  return (
    <ol className="results">
      {found.map((one) => {
        const { node, snippet } = one
        return (
          <li key={node.id}>
            <Link href={toHref(one)}>
              <span className="result-head">
                <span className="tag">{t(`kind.${node.__typename}`)}</span>
                <span lang="zh-Hans">{toTitle(node)}</span>
                {node.__typename === 'Metric' && (
                  <span lang="zh-Hans" className="mark" data-role={node.role}>
                    {node.text}
                  </span>
                )}
              </span>
              <Snippet {...snippet} />
              <small lang="zh-Hans">
                {node.__typename === 'Report' ? node.organization.shortName : node.report.title}
              </small>
            </Link>
          </li>
        )
      })}
    </ol>
  )
}

function toTitle(node: Found['node']): string {
  if (node.__typename === 'Report') return node.title
  if (node.__typename === 'Section') return (node.mark ?? '') + node.sectionTitle
  return node.__typename === 'Metric' ? node.label : ''
}

/** A figure is opened as such; of other text the found words themselves are lit. */
function toHref({ node, snippet }: Found): string {
  if (node.__typename === 'Report') return reportHref(node.slug)
  if (node.__typename === 'Metric') return reportHref(node.report.slug, node.passage.start)
  const first = snippet.highlights[0]
  const find = first ? snippet.text.slice(first.start, first.end) : ''
  return `${reportHref(node.report.slug)}?${new URLSearchParams({ from: `${node.passage.start}`, find })}`
}
