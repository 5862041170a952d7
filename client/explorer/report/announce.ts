import { format } from '../../format.ts'
import { percent } from '../parts/numbers.ts'
import type { Language, Translate } from '../shell/language.ts'
import type { Figure } from './types.ts'

/** The chosen figure in one sentence, for those who hear the page. */
export function announce(figure: Figure, t: Translate, lang: Language): string {
  const { label, role, target, attainment } = figure
  const parts = [
    target && `${t('card.target')} ${target.text}`,
    attainment !== null && t('card.attained', { n: percent(attainment) }),
  ]
  const rest = parts.filter(Boolean).join(lang === 'zh' ? '，' : ', ')
  return t('report.chosen', { label, text: format(figure, { lang }), role: t(`role.${role}`), rest })
}
