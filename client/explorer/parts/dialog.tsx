import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useWords } from '../shell/language.ts'

interface DialogProps {
  title: string
  onClose: () => void
  children: ReactNode
}

/** A window over the page; the browser keeps the focus inside, and Esc or a click beside it closes it. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const t = useWords()
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current!
    if (!dialog.open) dialog.showModal()
    return () => dialog.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes it by Esc
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === ref.current && onClose()}
    >
      <div className="dialog-body">
        <h2 id={id}>{title}</h2>
        {children}
        <button type="button" className="dialog-close quiet-button" onClick={onClose}>
          {t('dialog.close')}
        </button>
      </div>
    </dialog>
  )
}
