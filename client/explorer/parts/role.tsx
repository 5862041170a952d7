import type { MetricRole } from '../../index.ts'
import { useWords } from '../shell/language.ts'

export const ROLES: MetricRole[] = ['ACTUAL', 'TARGET', 'PLAN', 'CHANGE', 'SHARE', 'RANK']

/** A role with the line that marks it in the text. */
export function Role({ role }: { role: MetricRole }) {
  const t = useWords()
  return (
    <span className="role">
      <span className="mark" data-role={role}>
        {t(`role.${role}`)}
      </span>
    </span>
  )
}
