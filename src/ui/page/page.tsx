/** The frame of every page: head, skip link, header with navigation and languages, footer. */
import type { ComponentChildren } from 'preact'
import { LANGS, say } from '#kernel/words.ts'
import { link, type Frame } from '../frame.ts'
import { inLanguage } from '../language.ts'
import { Mark } from '../motif/motif.tsx'
import { Navigation, type NavigationItem } from '../navigation/navigation.tsx'
import { LANGUAGE_NAMES, SHELL } from '../words.ts'

export type PageProps = Readonly<{
  frame: Frame
  title: string
  description?: string
  /** Answers to one visitor's question are not for search engines. */
  hidden?: boolean
  /** A page without an own address (an error) offers the languages of the home page. */
  placeless?: boolean
  /** The way around for who is signed in; a visitor's where absent. */
  navigation?: readonly NavigationItem[]
  /** Seconds after which the page asks again by itself, for work that goes on. Its reader must be able to stop it. */
  refreshAfter?: number | undefined
  /** What else stands in the head: how messengers show the page. */
  head?: ComponentChildren
  children: ComponentChildren
}>

export function Page(page: PageProps) {
  const { frame, title, description, hidden, placeless, refreshAfter, head, children } = page
  const { lang, asset } = frame
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {description && <meta name="description" content={description} />}
        {hidden && <meta name="robots" content="noindex" />}
        {refreshAfter && <meta http-equiv="refresh" content={String(refreshAfter)} />}
        <link rel="stylesheet" href={asset('app.css')} />
        <link rel="icon" type="image/svg+xml" href={asset('mark.svg')} />
        {!placeless && <Alternates frame={frame} />}
        {head}
      </head>
      <body>
        <a class="skip" href="#content">
          {say(SHELL.skip, lang)}
        </a>
        <Header {...page} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer frame={frame} />
      </body>
    </html>
  )
}

const Alternates = ({ frame: { origin, path, query } }: { frame: Frame }) => (
  <>
    {LANGS.map((lang) => (
      <link key={lang} rel="alternate" hreflang={lang} href={origin + inLanguage(lang, path) + query} />
    ))}
    <link rel="alternate" hreflang="x-default" href={origin + path + query} />
  </>
)

/** What everybody finds, and what the viewer's roles open to her. */
export function navigationOf(frame: Frame): NavigationItem[] {
  const items = [
    ...(frame.menu ?? []),
    { path: '/find', label: SHELL.finder },
    { path: '/reach', label: SHELL.reach },
    { path: '/training', label: SHELL.training },
    { path: '/tradebook', label: SHELL.tradebook },
  ]
  // Of two that lead here (`/find` and `/find/tasks`) the nearer one is where we are.
  const here = items
    .filter(({ path }) => frame.path.startsWith(path))
    .reduce((nearest, { path }) => (path.length > nearest.length ? path : nearest), '')
  return items.map(({ path, label }) => ({
    href: link(frame, path),
    label: say(label, frame.lang),
    current: path === here,
  }))
}

const Header = ({ frame, placeless, navigation }: PageProps) => (
  <header class="masthead">
    <div class="masthead-row wide">
      <a class="brand" href={link(frame, '/')}>
        <Mark />
        <span class="brand-name">Dhow</span>
      </a>
      <Navigation items={navigation ?? navigationOf(frame)} label={say(SHELL.menu, frame.lang)} />
      <Account frame={frame} />
      <Languages frame={frame} placeless={placeless ?? false} />
    </div>
  </header>
)

/** The way in, or to one's own page. */
const Account = ({ frame }: { frame: Frame }) => {
  const { viewer, lang, path } = frame
  const here = path.startsWith('/sign-in') || path === '/me'
  return (
    <a
      class="account"
      href={link(frame, viewer ? '/me' : '/sign-in')}
      aria-current={here ? 'page' : undefined}
    >
      {viewer ? firstWord(viewer.name) || say(SHELL.me, lang) : say(SHELL.signIn, lang)}
    </a>
  )
}

const firstWord = (name: string): string => name.split(' ')[0] ?? ''

/** Keeps the place: the same page and question in another language. */
const Languages = ({ frame, placeless }: { frame: Frame; placeless: boolean }) => (
  <nav class="languages" aria-label={say(SHELL.language, frame.lang)}>
    {LANGS.map((lang) => (
      <a
        key={lang}
        lang={lang}
        hreflang={lang}
        href={placeless ? inLanguage(lang, '/') : inLanguage(lang, frame.path) + frame.query}
        aria-current={lang === frame.lang ? 'true' : undefined}
      >
        {LANGUAGE_NAMES[lang]}
      </a>
    ))}
  </nav>
)

const Footer = ({ frame }: { frame: Frame }) => (
  <footer class="footer">
    <div class="wide footer-row">
      <p class="footer-promise">{say(SHELL.promise, frame.lang)}</p>
      <p>{say(SHELL.advice, frame.lang)}</p>
      <p class="footer-links">
        <a href={link(frame, '/privacy')}>{say(SHELL.privacy, frame.lang)}</a>
        <a href={link(frame, '/tradebook')}>{say(SHELL.tradebook, frame.lang)}</a>
        <a href={link(frame, '/api/docs')}>{say(SHELL.api, frame.lang)}</a>
        <a href={link(frame, '/design')}>{say(SHELL.design, frame.lang)}</a>
        <span>{say(SHELL.licence, frame.lang)}</span>
      </p>
    </div>
  </footer>
)
