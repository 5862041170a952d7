import { useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import { useMedia } from '../shell/use-media.ts'
import { Gloss } from './gloss.tsx'
import type { Kind, Model } from './introspection.ts'
import { typeHref } from './noun-map.tsx'

const KINDS: Kind[] = ['OBJECT', 'INTERFACE', 'UNION', 'ENUM', 'INPUT_OBJECT', 'SCALAR']

/** All types by kind; pages of lists come behind what they are lists of. */
export function TypeList({ model, chosen }: { model: Model; chosen: string }) {
  const t = useWords()
  const isWide = useMedia('(min-width: 48rem)')
  const isPart = (name: string) => /(Connection|Edge)$/.test(name)
  return (
    <nav className="type-list" aria-label={t('schema.types')}>
      <details key={String(isWide)} open={isWide}>
        <summary>{t('schema.types')}</summary>
        {KINDS.map((kind) => {
          const types = model.types.filter((type) => type.kind === kind)
          types.sort((a, b) => Number(isPart(a.name)) - Number(isPart(b.name)) || (a.name < b.name ? -1 : 1))
          return types.length === 0 ? null : (
            <section key={kind}>
              <h2>{t(`schema.kind.${kind}`)}</h2>
              <ul>
                {types.map(({ name }) => (
                  <li key={name}>
                    <Link href={typeHref(name)} keepScroll aria-current={name === chosen ? 'true' : undefined}>
                      {name} <Gloss name={name} />
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </details>
    </nav>
  )
}
