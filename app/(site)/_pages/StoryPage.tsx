import { besideBody } from '../../../src/feeds/published/besideBody.ts'
import type { PublishedStory } from '../../../src/feeds/published/types.ts'
import { jsonLd } from '../../../src/feeds/schemaOrg/newsArticle.ts'
import { creditedSummary } from '../../../src/feeds/text/summary.ts'
import { openGraphOf } from '../_layout/openGraphOf.ts'
import { Box } from '../_parts/Box.tsx'
import { Brief } from '../_parts/Brief.tsx'
import type { Context } from '../_parts/Context.ts'
import { StoryArticle } from '../_parts/StoryArticle.tsx'
import { Page, type PageProps } from './Page.tsx'

type StoryProps = Context & { story: PublishedStory }

interface StoryPageProps extends PageProps {
  story: PublishedStory
  /** The newest stories, this one perhaps among them. */
  latest: readonly PublishedStory[]
}

/** One story. */
export function StoryPage({ story, latest, ...page }: StoryPageProps) {
  const { site, locale } = page
  const head = {
    title: `${story.headline} – ${site.name(locale)}`,
    description: creditedSummary(story),
    canonical: story.url,
    openGraph: openGraphOf(story, site),
    jsonLd: jsonLd(story, site),
    ...(story.section !== undefined && { section: story.section }),
  }
  return (
    <Page {...page} head={head}>
      <div className="with-rail">
        <StoryArticle {...page} story={story} />
        <Rail {...page} story={story} latest={latest.filter(({ guid }) => guid !== story.guid)} />
      </div>
    </Page>
  )
}

/** The boxes that the body does not place, and what else there is to read. */
const Rail = ({ story, latest, messages, clock }: StoryProps & Pick<StoryPageProps, 'latest'>) => (
  <div className="rail">
    {besideBody(story).sidebars.map((box, at) => (
      <Box key={at} box={box} />
    ))}
    {latest.length > 0 && (
      <nav className="column briefs" aria-label={messages.others}>
        <h2>{messages.others}</h2>
        <ul>
          {latest.map((other) => (
            <Brief key={other.guid} story={other} clock={clock} />
          ))}
        </ul>
      </nav>
    )}
  </div>
)
