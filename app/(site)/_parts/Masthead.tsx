import { zonedTime } from '../../../src/feeds/published/zonedTime.ts'
import { dateIn, lunarDateIn } from '../_layout/times.ts'
import { frontPath, latestPath, sectionPath } from './addresses.ts'
import type { Context } from './Context.ts'
import type { LanguageLink } from './PageHead.ts'

interface MastheadProps extends Context {
  /** ISO 8601: what today is. */
  now: string
  sections: readonly string[]
  /** The section to which the page belongs. */
  section?: string
  languages: readonly LanguageLink[]
  /** Whether it stands on a front page, whose first heading it is. */
  isFront?: boolean
}

/** The nameplate with the date, the languages and the sections. */
export function Masthead({ isFront = false, now, languages, sections, section, ...context }: MastheadProps) {
  const { site, locale, clock, messages } = context
  const Name = isFront ? 'h1' : 'p'
  const lunar = lunarDateIn(now, clock)
  return (
    <header className="masthead">
      <div className="top">
        <p className="today">
          <time dateTime={zonedTime(now, clock.timeZone).slice(0, 10)}>{dateIn(now, clock)}</time>{' '}
          {lunar !== undefined && (
            <span>
              {messages.lunar}
              {lunar}
            </span>
          )}
        </p>
        <Languages {...context} languages={languages} />
      </div>
      <Name className="nameplate">
        <a href={frontPath(locale)}>{site.name(locale)}</a>
      </Name>
      <Sections {...context} sections={sections} section={section} />
    </header>
  )
}

const Languages = ({ messages, locale, languages }: Context & Pick<MastheadProps, 'languages'>) =>
  languages.length > 1 && (
    <nav className="languages" aria-label={messages.languages}>
      {languages.map((link) => (
        <a
          key={link.locale}
          href={link.href}
          lang={link.language}
          hrefLang={link.language}
          aria-current={link.locale === locale ? 'true' : undefined}
        >
          {link.name}
        </a>
      ))}
    </nav>
  )

const Sections = ({
  site,
  messages,
  locale,
  sections,
  section,
}: Context & Pick<MastheadProps, 'sections' | 'section'>) => (
  <nav className="sections" aria-label={messages.sections}>
    {sections.map((key) => (
      <a key={key} href={sectionPath(locale, key)} aria-current={key === section ? 'true' : undefined}>
        {site.sectionName(key, locale)}
      </a>
    ))}
    <a href={latestPath(locale)}>{messages.latest}</a>
  </nav>
)
