import { useEffect, useMemo } from 'react'
import { Copy } from '../parts/copy.tsx'
import { Empty } from '../parts/states.tsx'
import { useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import { usePlace } from '../shell/router.ts'
import { writeExample } from './examples.ts'
import { Gloss } from './gloss.tsx'
import { type Field, type Input, type Model, nameOf, type SchemaType, writeType } from './introspection.ts'
import { typeHref } from './noun-map.tsx'

interface TypeViewProps {
  model: Model
  type: SchemaType | undefined
}

/** One type: what it is, its fields, where it is used, and a query that shows it. */
export function TypeView({ model, type }: TypeViewProps) {
  const t = useWords()
  const field = usePlace().query.get('field')
  const example = useMemo(() => type && writeExample(model, type), [model, type])
  const users = useMemo(() => (type ? findUsers(model, type.name) : []), [model, type])
  useEffect(() => {
    if (field) document.getElementById(`field-${field}`)?.scrollIntoView({ block: 'center' })
  }, [field])
  if (!type) return <Empty>{t('schema.none')}</Empty>
  const rows = type.fields ?? type.inputFields
  return (
    <article className="type-view" aria-labelledby="type-name">
      <h2 id="type-name">
        <code>{type.name}</code> <Gloss name={type.name} />
      </h2>
      <p>{type.description}</p>
      {example && <Example query={example} />}
      {rows && (
        <section>
          <h3>{t('schema.fields')}</h3>
          <dl className="fields">
            {rows.map((one) => (
              <FieldRow key={one.name} field={one} isChosen={one.name === field} />
            ))}
          </dl>
        </section>
      )}
      {(type.enumValues ?? type.possibleTypes) && (
        <section>
          <h3>{t('schema.values')}</h3>
          <dl className="fields">
            {type.enumValues?.map(({ name, description }) => (
              <div key={name} id={`field-${name}`} data-chosen={name === field || undefined}>
                <dt>
                  <code>{name}</code> <Gloss name={name} />
                </dt>
                <dd>{description}</dd>
              </div>
            ))}
            {type.possibleTypes?.map(({ name }) => (
              <div key={name}>
                <dt>
                  <TypeLink name={name} />
                </dt>
                <dd>{model.byName.get(name)?.description}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {users.length > 0 && (
        <section>
          <h3>{t('schema.usedBy')}</h3>
          <p className="users">
            {users.map(([owner, name]) => (
              <Link key={`${owner}.${name}`} href={typeHref(owner, name)}>
                <code>
                  {owner}.{name}
                </code>
              </Link>
            ))}
          </p>
        </section>
      )}
    </article>
  )
}

function Example({ query }: { query: string }) {
  const t = useWords()
  return (
    <section>
      <h3>{t('schema.example')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre tabIndex={0}>
        <code>{query}</code>
      </pre>
      <p className="buttons">
        <a className="button small" href={`/graphql#${new URLSearchParams({ query })}`}>
          {t('schema.run')}
        </a>
        <Copy text={query} />
      </p>
    </section>
  )
}

function FieldRow({ field, isChosen }: { field: Field | Input; isChosen: boolean }) {
  const args = 'args' in field ? field.args : []
  return (
    <div id={`field-${field.name}`} data-chosen={isChosen || undefined}>
      <dt>
        <code>{field.name}</code> <Gloss name={field.name} />{' '}
        <TypeLink name={nameOf(field.type)} text={writeType(field.type)} />
      </dt>
      <dd>
        {field.description}
        {args.length > 0 && (
          <small>
            {args.map((arg) => (
              <span key={arg.name} className="argument">
                <code>{arg.name}</code>: <TypeLink name={nameOf(arg.type)} text={writeType(arg.type)} />
              </span>
            ))}
          </small>
        )}
      </dd>
    </div>
  )
}

const TypeLink = ({ name, text = name }: { name: string; text?: string }) => (
  <Link href={typeHref(name)}>
    <code>{text}</code>
  </Link>
)

/** The fields that answer a type or take it as an argument. */
function findUsers({ types }: Model, name: string): [owner: string, field: string][] {
  return types.flatMap((type) =>
    [...(type.fields ?? []), ...(type.inputFields ?? [])]
      .filter(
        (field) =>
          nameOf(field.type) === name || ('args' in field && field.args.some((arg) => nameOf(arg.type) === name)),
      )
      .map((field): [string, string] => [type.name, field.name]),
  )
}
