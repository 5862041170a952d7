import { ROLES } from '../parts/role.tsx'
import { useLanguage, useWords } from '../shell/language.ts'
import { go } from '../shell/router.ts'
import type { Indicator } from './choices.ts'

interface IndicatorChoiceProps {
  listed: readonly { indicator: Indicator; count: number }[]
  chosen: Indicator
}

/** The indicators that have figures, by role: a level, its growth and its target are three indicators. */
export function IndicatorChoice({ listed, chosen }: IndicatorChoiceProps) {
  const t = useWords()
  const lang = useLanguage()
  const roles = ROLES.filter((role) => listed.some(({ indicator }) => indicator.role === role))
  return (
    <div className="filters">
      <label className="indicator-choice">
        {t('compare.indicator')}
        <select
          value={chosen.key}
          onChange={(event) => go(`/compare?${new URLSearchParams({ indicator: event.target.value })}`)}
        >
          {roles.map((role) => (
            <optgroup key={role} label={t(`role.${role}`)}>
              {listed
                .filter(({ indicator }) => indicator.role === role)
                .map(({ indicator, count }) => (
                  <option key={indicator.key} value={indicator.key}>
                    {nameIndicator(indicator, lang)} · {t('reports.figures', { n: count })}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
    </div>
  )
}

export const nameIndicator = (indicator: Pick<Indicator, 'name' | 'nameEn'>, lang: 'zh' | 'en'): string =>
  lang === 'en' ? (indicator.nameEn ?? indicator.name) : indicator.name
