import type { FormEvent } from 'react'
import { Choice } from '../parts/choice.tsx'
import { PAGING, PlaceChoices } from '../parts/place-choices.tsx'
import { ROLES } from '../parts/role.tsx'
import { useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import { go, usePlace, withQuery } from '../shell/router.ts'
import { AMOUNT, DIMENSIONS, FIELDS, FILTERS, readAmount } from './filter.ts'

const NO_PAGE = { after: '', before: '' }

export function Filters() {
  const t = useWords()
  const { query } = usePlace()
  const value = (name: string) => query.get(name) ?? ''
  const isFiltered = FILTERS.some((name) => query.has(name))
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    go(withQuery({ ...NO_PAGE, q: `${form.get('q')}`.trim(), least: readAmount(`${form.get('least')}`) }))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers differ in how they take <search>
    <form
      className="filters"
      role="search"
      aria-label={t('metrics.filters')}
      onSubmit={apply}
      key={`${value('q')}|${value('least')}`}
    >
      <label>
        {t('metrics.word')}
        <input type="search" name="q" defaultValue={value('q')} maxLength={100} />
      </label>
      <PlaceChoices />
      <Choice
        name="role"
        label={t('metrics.role')}
        value={value('role')}
        choices={ROLES.map((role) => [role, t(`role.${role}`)] as const)}
        clears={PAGING}
      />
      <Choice
        name="dimension"
        label={t('metrics.dimension')}
        value={value('dimension')}
        choices={DIMENSIONS.map((dimension) => [dimension, t(`dimension.${dimension}`)] as const)}
        clears={PAGING}
      />
      <label>
        {t('metrics.least')}
        <input
          type="text"
          name="least"
          inputMode="decimal"
          defaultValue={value('least')}
          placeholder={t('metrics.leastHint')}
          pattern={AMOUNT.source}
          title={t('metrics.leastTitle')}
          size={12}
        />
      </label>
      <Choice
        name="sort"
        label={t('metrics.sort')}
        value={value('sort') || 'POSITION'}
        choices={FIELDS.map((field) => [field, t(`sort.${field}`)] as const)}
        clears={PAGING}
        isRequired
      />
      <label className="check">
        <input
          type="checkbox"
          checked={query.has('target')}
          onChange={(event) =>
            go(withQuery({ ...NO_PAGE, target: event.target.checked ? 1 : '' }), { keepScroll: true })
          }
        />
        {t('metrics.withTarget')}
      </label>
      <button type="submit" className="button">
        {t('metrics.apply')}
      </button>
      {isFiltered && (
        <Link className="quiet-button" href="/metrics">
          {t('metrics.reset')}
        </Link>
      )}
      <Chosen />
    </form>
  )
}

/** Filters that come from a link and have no field of their own. */
function Chosen() {
  const { query } = usePlace()
  const shown = ['report', 'unit'].filter((name) => query.get(name))
  return shown.map((name) => (
    <Link key={name} className="chip" href={withQuery({ ...NO_PAGE, [name]: '' })}>
      <span lang="zh-Hans">{query.get(name)}</span> ×
    </Link>
  ))
}
