import type { Locale } from '../../../src/story/types.ts'
import type { Problem } from '../_reader/problemIn.ts'
import { timeIn } from '../_layout/times.ts'
import { frontPath } from '../_parts/addresses.ts'
import type { Context } from '../_parts/Context.ts'
import { Time } from '../_parts/Time.tsx'
import { Page, type PageProps } from './Page.tsx'

interface NoticeProps extends PageProps {
  problem: Problem
  /** Where a story is read in a locale. */
  hrefIn: (locale: Locale) => string
}

/** A page that says why there is none. */
export function NoticePage({ problem, hrefIn, ...page }: NoticeProps) {
  const { messages, locale, languages } = page
  const title = messages[`${problem.kind}Title`]
  return (
    <Page {...page} head={{ title }}>
      <div className="notice">
        <h1>{title}</h1>
        <p>{(problem.kind === 'failed' && problem.detail) || messages[`${problem.kind}Text`]}</p>
        {problem.kind === 'gone' && problem.at !== undefined && <Since {...page} at={problem.at} />}
        {problem.kind === 'elsewhere' && <Elsewhere {...{ languages, hrefIn }} locales={problem.locales} />}
        <p>
          <a href={frontPath(locale)}>{messages.home}</a>
        </p>
      </div>
    </Page>
  )
}

type ElsewhereProps = Pick<NoticeProps, 'languages' | 'hrefIn'> & { locales: readonly Locale[] }

const Elsewhere = ({ languages, hrefIn, locales }: ElsewhereProps) => (
  <ul>
    {languages
      .filter(({ locale }) => locales.includes(locale))
      .map(({ locale, language, name }) => (
        <li key={locale}>
          <a href={hrefIn(locale)} lang={language} hrefLang={language}>
            {name}
          </a>
        </li>
      ))}
  </ul>
)

const Since = ({ at, clock, messages }: Pick<Context, 'clock' | 'messages'> & { at: string }) => (
  <p>
    {messages.goneSince} <Time at={at} clock={clock} write={timeIn} />
  </p>
)
