import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { go } from './router.ts'

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string
  replace?: boolean
  keepScroll?: boolean
}

/** A link that stays in the page; with a key pressed or in another tab it is a link like any other. */
export function Link({ href, replace, keepScroll, onClick, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || !isPlain(event)) return
    event.preventDefault()
    go(href, { replace, keepScroll })
  }
  return <a href={href} onClick={follow} {...rest} />
}

export const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
