import type { Key } from '../words.ts'
import { setLanguage, useLanguage, useWords } from './language.ts'
import { Link } from './link.tsx'
import { usePlace } from './router.ts'

const PAGES: [path: string, name: Key][] = [
  ['/reports', 'nav.reports'],
  ['/metrics', 'nav.metrics'],
  ['/compare', 'nav.compare'],
  ['/schema', 'nav.schema'],
]

export function Header() {
  const t = useWords()
  const { path } = usePlace()
  return (
    <header className="header">
      <Link className="header-name" href="/" aria-current={path === '/' ? 'page' : undefined}>
        {t('site.name')}
      </Link>
      <nav aria-label={t('site.nav')}>
        {PAGES.map(([href, name]) => (
          <Link key={href} href={href} aria-current={path.startsWith(href) ? 'page' : undefined}>
            {t(name)}
          </Link>
        ))}
        <a href="/graphql">GraphiQL</a>
      </nav>
      <LanguageSwitch />
    </header>
  )
}

function LanguageSwitch() {
  const t = useWords()
  const other = useLanguage() === 'zh' ? 'en' : 'zh'
  return (
    <button
      type="button"
      className="quiet-button"
      lang={other === 'zh' ? 'zh-Hans' : 'en'}
      title={t('site.languageHint')}
      onClick={() => setLanguage(other)}
    >
      {t('site.language')}
    </button>
  )
}
