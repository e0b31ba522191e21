import type { FeedName } from '../../../src/feeds/published/FeedName.ts'
import type { Context } from './Context.ts'

/** The feeds that readers' programs take, by what they are called. */
export const readersFeeds = [
  ['rss.xml', 'RSS', 'application/rss+xml'],
  ['atom.xml', 'Atom', 'application/atom+xml'],
  ['feed.json', 'JSON Feed', 'application/feed+json'],
] as const satisfies readonly (readonly [FeedName, string, string])[]

/** The newsroom's notice, and its feeds. */
export const Footer = ({ site, locale, messages, section }: Context & { section?: string }) => (
  <footer>
    <p>{site.copyright?.(locale) ?? site.name(locale)}</p>
    <nav aria-label={messages.feeds}>
      {readersFeeds.map(([feed, name]) => (
        <a key={feed} href={site.feedUrl(feed, { locale, ...(section !== undefined && { section }) })}>
          {name}
        </a>
      ))}
    </nav>
  </footer>
)
