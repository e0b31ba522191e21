import type { ReactNode } from 'react'
import { listUrl } from '../../../src/feeds/lists/listUrl.ts'
import { listTitle } from '../../../src/feeds/lists/listTitle.ts'
import type { Context } from '../_parts/Context.ts'
import { Footer, readersFeeds } from '../_parts/Footer.tsx'
import { Masthead } from '../_parts/Masthead.tsx'
import type { LanguageLink, PageHead } from '../_parts/PageHead.ts'

/** A page but for what is in it. */
export interface PageProps extends Context {
  /** ISO 8601. */
  now: string
  /** Its style sheet. */
  style: string
  sections: readonly string[]
  languages: readonly LanguageLink[]
}

/** The letter that stands in a browser's tab. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#9c1c1f"/><path d="M7 8h18v4H7zm0 7h8v9H7zm11 0h7v2h-7zm0 3.5h7v2h-7zm0 3.5h7v2h-7z" fill="#fff"/></svg>',
)}`

/** A whole document. */
export function Page({
  head,
  isFront = false,
  children,
  ...page
}: PageProps & { head: PageHead; isFront?: boolean; children: ReactNode }) {
  const { messages, clock } = page
  return (
    <html lang={clock.language}>
      <Head {...page} head={head} />
      <body>
        <a className="skip" href="#content">
          {messages.skip}
        </a>
        <Masthead {...page} section={head.section} isFront={isFront} />
        <main id="content">{children}</main>
        <Footer {...page} section={head.section} />
      </body>
    </html>
  )
}

function Head({ head, style, languages, ...context }: Omit<PageProps, 'sections'> & { head: PageHead }) {
  const { title, description, canonical, openGraph = [], jsonLd } = head
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {description !== undefined && <meta name="description" content={description} />}
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content={canonical === undefined ? 'noindex' : 'max-image-preview:large'} />
      {canonical !== undefined && <Alternates {...{ canonical, languages }} />}
      <Feeds {...context} section={head.section} />
      <link rel="icon" href={icon} />
      {openGraph.map(([property, content], at) => (
        <meta key={at} property={property} content={content} />
      ))}
      {/* Both are ours: a style sheet of this folder, and JSON without a `<`. */}
      <style dangerouslySetInnerHTML={{ __html: style }} />
      {jsonLd !== undefined && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd }} />
      )}
    </head>
  )
}

function Alternates({ canonical, languages }: { canonical: string; languages: readonly LanguageLink[] }) {
  const same = languages.filter(({ isSame }) => isSame)
  return (
    <>
      <link rel="canonical" href={canonical} />
      {same.length > 1 &&
        same.map(({ locale, language, href }) => (
          <link key={locale} rel="alternate" hrefLang={language} href={href} />
        ))}
    </>
  )
}

const Feeds = ({ site, locale, section }: Context & { section?: string }) => {
  const list = { site, locale, ...(section !== undefined && { section }) }
  return readersFeeds.map(([feed, name, type]) => (
    <link
      key={feed}
      rel="alternate"
      type={type}
      title={`${listTitle(list)} (${name})`}
      href={listUrl(feed, list)}
    />
  ))
}
