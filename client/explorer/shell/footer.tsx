import { useWords } from './language.ts'

export function Footer() {
  const t = useWords()
  return (
    <footer className="footer">
      <p>{t('site.footer')}</p>
      <p>
        <a href="/graphql">GraphiQL</a>
        <a href="/schema.graphql">schema.graphql</a>
      </p>
    </footer>
  )
}
