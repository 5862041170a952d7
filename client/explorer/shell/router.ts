import { useSyncExternalStore } from 'react'

/** What the address says. */
export interface Place {
  path: string
  query: URLSearchParams
  hash: string
}

interface GoOptions {
  /** Instead of the present entry of the history. */
  replace?: boolean
  /** The page stays where it is scrolled to. */
  keepScroll?: boolean
}

const listeners = new Set<() => void>()
const positions = new Map<string, number>()
let key = ''
let place = readPlace()

const notify = () => {
  place = readPlace()
  for (const listener of listeners) listener()
}

function readPlace(): Place {
  const { pathname, search, hash } = globalThis.location
  return { path: decodePath(pathname), query: new URLSearchParams(search), hash: hash.slice(1) }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Goes to an address of the explorer and tells every page that looks at it. */
export function go(href: string, { replace = false, keepScroll = false }: GoOptions = {}): void {
  const before = place.path
  positions.set(key, scrollY)
  // The same address again is no step to go back over.
  const stays = replace || new URL(href, location.href).href === location.href
  if (!stays) key = crypto.getRandomValues(new Uint32Array(2)).join('-')
  history[stays ? 'replaceState' : 'pushState']({ key }, '', href)
  notify()
  if (keepScroll) return
  scrollTo(0, 0)
  if (place.path !== before) focusMain()
}

/** A new page is read from its start, also by those who do not see it. */
const focusMain = () =>
  requestAnimationFrame(() => document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true }))

/** Starts to follow the back and forward buttons. */
export function followHistory(): () => void {
  history.scrollRestoration = 'manual'
  const onPop = (event: PopStateEvent) => {
    positions.set(key, scrollY)
    const before = place
    key = event.state?.key ?? ''
    notify()
    const position = positions.get(key)
    const samePage = before.path === place.path && !place.hash
    if (position !== undefined && !samePage) requestAnimationFrame(() => scrollTo(0, position))
  }
  addEventListener('popstate', onPop)
  return () => removeEventListener('popstate', onPop)
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const usePlace = (): Place => useSyncExternalStore(subscribe, () => place)

/** The address with some of its parameters changed; an empty value takes a parameter away. */
export function withQuery(changes: Record<string, string | number | undefined>, { path, query } = place): string {
  const next = new URLSearchParams(query)
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') next.delete(name)
    else next.set(name, String(value))
  }
  const text = next.toString()
  return path.split('/').map(encodeURIComponent).join('/') + (text && `?${text}`)
}

/** Where a report is read, at one of its figures where a character is given. */
export const reportHref = (slug: string, at?: number): string =>
  `/reports/${encodeURIComponent(slug)}${at === undefined ? '' : `?at=${at}`}`
