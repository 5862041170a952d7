import { Component, type ReactNode } from 'react'
import { useWords } from '../shell/language.ts'

interface BoundaryProps {
  children: ReactNode
}

/** Shows what to do when a page breaks, or when a part of it is gone because the service was updated meanwhile. */
export class Boundary extends Component<BoundaryProps, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    return this.state.isBroken ? <Broken /> : this.props.children
  }
}

function Broken() {
  const t = useWords()
  return (
    <div className="state page" role="alert">
      <h1>{t('error.title')}</h1>
      <p>{t('error.broken')}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {t('state.retry')}
      </button>
    </div>
  )
}
