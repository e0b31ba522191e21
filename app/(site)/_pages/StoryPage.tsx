import { besideBody } from '../../../src/feeds/published/besideBody.ts'
import type { PublishedCorrection, PublishedStory } from '../../../src/feeds/published/types.ts'
import { jsonLd } from '../../../src/feeds/schemaOrg/newsArticle.ts'
import { creditedSummary } from '../../../src/feeds/text/summary.ts'
import { openGraphOf } from '../_layout/openGraphOf.ts'
import { timeIn } from '../_layout/times.ts'
import { sectionPath } from '../_parts/addresses.ts'
import { Blocks, bodyWidth } from '../_parts/Blocks.tsx'
import { Box } from '../_parts/Box.tsx'
import { Brief } from '../_parts/Brief.tsx'
import type { Context } from '../_parts/Context.ts'
import { Figure } from '../_parts/Figure.tsx'
import { Time } from '../_parts/Time.tsx'
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
        <Article {...page} story={story} />
        <Rail {...page} story={story} latest={latest.filter(({ guid }) => guid !== story.guid)} />
      </div>
    </Page>
  )
}

function Article({ story, ...context }: StoryProps) {
  const [first, ...others] = besideBody(story).photos
  return (
    <article className="story">
      <Heading {...context} story={story} />
      {first && <Figure photo={first} cut="whole" wide={bodyWidth} isFirst />}
      <div className="body">
        <Blocks of={story.body ?? []} />
        {others.map((photo, at) => (
          <Figure key={at} photo={photo} cut="whole" wide={bodyWidth} />
        ))}
      </div>
      <Corrections {...context} story={story} />
      {story.copyright !== undefined && <p className="copyright">{story.copyright}</p>}
    </article>
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

function Heading({ story, site, locale, messages, clock }: StoryProps) {
  const { section, sectionName, kicker, headline, deck, creditLine, byline = [], corrections } = story
  return (
    <header>
      {section !== undefined && (
        <p className="section">
          <a href={sectionPath(locale, section)}>{sectionName ?? site.sectionName(section, locale)}</a>
        </p>
      )}
      {kicker !== undefined && <p className="kicker">{kicker}</p>}
      <h1>{headline}</h1>
      {deck !== undefined && <p className="deck">{deck}</p>}
      <div className="meta">
        <p className="credit">{creditLine}</p>
        {byline.length > 0 && <p className="byline">{byline.map(({ line }) => line).join('　')}</p>}
        <Times {...{ story, messages, clock }} />
      </div>
      {corrections !== undefined && (
        <p className="corrected">
          <a href="#corrections">{messages.corrected}</a>
        </p>
      )}
    </header>
  )
}

const Times = ({ story, messages, clock }: Pick<StoryProps, 'story' | 'messages' | 'clock'>) => (
  <p className="times">
    <span>
      {messages.published} <Time at={story.publishedAt} clock={clock} write={timeIn} />
    </span>{' '}
    {story.updatedAt !== story.publishedAt && (
      <span>
        {messages.updated} <Time at={story.updatedAt} clock={clock} write={timeIn} />
      </span>
    )}
  </p>
)

const Corrections = ({ story: { corrections }, messages, clock }: StoryProps) =>
  corrections !== undefined && (
    <section id="corrections" className="corrections">
      <h2>{corrections.length > 1 ? messages.corrections : messages.correction}</h2>
      {corrections.map((correction, at) => (
        <Correction key={at} {...correction} clock={clock} />
      ))}
    </section>
  )

const Correction = ({ at, text, clock }: PublishedCorrection & Pick<Context, 'clock'>) => (
  <p>
    {at !== undefined && <Time at={at} clock={clock} write={timeIn} />} {text}
  </p>
)
