import { useState } from 'react'
import { useWords } from '../shell/language.ts'

interface CopyProps {
  text: string
  label?: string
  className?: string
}

/** Copies a text and says whether it did. */
export function Copy({ text, label, className = 'button small' }: CopyProps) {
  const t = useWords()
  const [done, setDone] = useState<boolean>()
  const copy = async () => {
    setDone(await copyText(text))
    setTimeout(() => setDone(undefined), 2500)
  }
  const said = done === undefined ? '' : t(done ? 'copy.done' : 'copy.failed')
  return (
    <button type="button" className={className} onClick={copy}>
      {said || (label ?? t('copy.copy'))}
      <span className="unseen" role="status">
        {said}
      </span>
    </button>
  )
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

/** A page served without TLS in an office network has no clipboard of its own. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.className = 'unseen'
  // Inside an open dialog nothing outside of it can be selected.
  const host = document.querySelector('dialog[open]') ?? document.body
  host.append(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  return done
}
