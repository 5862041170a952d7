import { useEffect } from 'react'
import { useWords } from './language.ts'

/** The title of the window, with the name of the site behind it. */
export function useTitle(title?: string): void {
  const name = useWords()('site.name')
  useEffect(() => {
    document.title = title ? `${title} · ${name}` : `Workreport ${name === 'Workreport' ? '' : name}`.trim()
  }, [title, name])
}
