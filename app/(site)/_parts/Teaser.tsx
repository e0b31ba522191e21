import type { ReactNode } from 'react'
import type { PublishedStory } from '../../../src/feeds/published/types.ts'
import { shortTimeIn } from '../_layout/times.ts'
import { openingOf } from '../_layout/openingOf.ts'
import type { Context } from './Context.ts'
import { Figure } from './Figure.tsx'
import { Time } from './Time.tsx'

interface TeaserProps extends Context {
  story: PublishedStory
  /** How it is set: the style sheet's name of it. */
  as: 'lead' | 'beside' | 'below' | 'feature' | 'listed'
  /** How many paragraphs of its opening are shown. */
  paragraphs?: number
  picture?: { wide: string; isFirst?: boolean; isBrief?: boolean }
}

/** A story on a front page or in a list: what it is about, with its credit and that of its picture. */
export function Teaser({ story, as, paragraphs = 1, picture, ...context }: TeaserProps): ReactNode {
  const [photo] = story.photos ?? []
  return (
    <article className={`teaser ${as}`}>
      {picture && photo && <Figure photo={photo} cut="card" {...picture} />}
      <div className="words">
        <Headline {...story} />
        <Meta story={story} {...context} />
        <Opening of={openingOf(story, paragraphs)} />
        {as === 'lead' && <ReadOn {...story} messages={context.messages} />}
      </div>
    </article>
  )
}

const Headline = ({ url, kicker, headline, deck }: PublishedStory): ReactNode => (
  <>
    {kicker !== undefined && <p className="kicker">{kicker}</p>}
    <h2>
      <a href={url}>{headline}</a>
    </h2>
    {deck !== undefined && <p className="deck">{deck}</p>}
  </>
)

const Opening = ({ of }: { of: readonly string[] }): ReactNode =>
  of.length > 0 && (
    <div className="opening">
      {of.map((paragraph, at) => (
        <p key={at}>{paragraph}</p>
      ))}
    </div>
  )

const ReadOn = ({ url, headline, messages }: PublishedStory & Pick<Context, 'messages'>): ReactNode => (
  <p className="on">
    <a href={url} aria-label={`${messages.readOn} ${headline}`}>
      {messages.readOn}
    </a>
  </p>
)

/** Whom a story owes, and when it was published. */
export const Meta = ({ story, clock }: { story: PublishedStory } & Pick<Context, 'clock'>): ReactNode => (
  <p className="meta">
    <span className="credit">{story.creditLine}</span>{' '}
    <Time at={story.publishedAt} clock={clock} write={shortTimeIn} />
  </p>
)
