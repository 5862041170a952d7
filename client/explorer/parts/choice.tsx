import { useWords } from '../shell/language.ts'
import { go, withQuery } from '../shell/router.ts'

interface ChoiceProps {
  /** The parameter of the address it sets. */
  name: string
  label: string
  value: string
  choices: readonly (string | readonly [value: string, name: string])[]
  /** Without a way to choose none of them. */
  isRequired?: boolean
  /** Further parameters that do not outlive a change of this one. */
  clears?: readonly string[]
}

/** A list to choose one from, which stands in the address at once. */
export function Choice({ name, label, value, choices, isRequired = false, clears = [] }: ChoiceProps) {
  const t = useWords()
  const cleared = Object.fromEntries(clears.map((other) => [other, '']))
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={(event) => go(withQuery({ ...cleared, [name]: event.target.value }), { keepScroll: true })}
      >
        {!isRequired && <option value="">{t('reports.any')}</option>}
        {choices.map((choice) => {
          const [key, text] = typeof choice === 'string' ? [choice, choice] : choice
          return (
            <option key={key} value={key}>
              {text}
            </option>
          )
        })}
      </select>
    </label>
  )
}
