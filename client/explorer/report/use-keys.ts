import { useEffect, useRef } from 'react'

interface Keys {
  step: (by: number) => void
  close: () => void
}

/** j and k go from figure to figure, Esc lets go; not while something is typed or a dialog is open. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return
      const target = event.target as HTMLElement
      if (target.closest('input, select, textarea, dialog, [contenteditable]')) return
      if (event.key === 'j') latest.current.step(1)
      else if (event.key === 'k') latest.current.step(-1)
      else if (event.key === 'Escape') latest.current.close()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
