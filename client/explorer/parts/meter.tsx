import { percent } from './numbers.ts'

/** How much of a target was reached, as a bar; more than all of it fills the bar. */
export function Meter({ share, label }: { share: number; label: string }) {
  return (
    <span className="meter">
      <span className="meter-bar" aria-hidden="true">
        <span style={{ width: `${Math.max(0, Math.min(100, share * 100))}%` }} />
      </span>
      <span className="meter-label" data-share={percent(share)}>
        {label}
      </span>
    </span>
  )
}
