import type { PublishedStory } from '../../../src/feeds/published/types.ts'
import { Teaser } from '../_parts/Teaser.tsx'
import { Page, type PageProps } from './Page.tsx'

const wide = '(min-width: 40rem) 18rem, 100vw'

interface ListPageProps extends PageProps {
  /** What it lists: a section, or the latest. */
  title: string
  section?: string
  stories: readonly PublishedStory[]
  /** The address at which older ones follow. */
  older?: string
  canonical: string
}

/** Stories of a section, or all, newest first. */
export function ListPage({ title, section, stories, older, canonical, ...page }: ListPageProps) {
  const { messages, site, locale } = page
  const name = `${title} – ${site.name(locale)}`
  const openGraph = [
    ['og:type', 'website'],
    ['og:site_name', site.name(locale)],
    ['og:title', name],
  ] as const
  return (
    <Page {...page} head={{ title: name, canonical, openGraph, ...(section !== undefined && { section }) }}>
      <h1 className="list-title">{title}</h1>
      {stories.length === 0 && <p className="empty">{messages.emptyList}</p>}
      <div className="list">
        {stories.map((story, at) => (
          <Teaser
            key={story.guid}
            {...page}
            story={story}
            as="listed"
            picture={{ wide, isBrief: true, isFirst: at === 0 }}
          />
        ))}
      </div>
      {older !== undefined && (
        <p className="older">
          <a href={older} rel="next">
            {messages.older}
          </a>
        </p>
      )}
    </Page>
  )
}
