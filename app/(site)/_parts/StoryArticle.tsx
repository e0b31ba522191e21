import { besideBody } from '../../../src/feeds/published/besideBody.ts'
import type { PublishedCorrection, PublishedFields } from '../../../src/feeds/published/types.ts'
import { timeIn } from '../_layout/times.ts'
import { sectionPath } from './addresses.ts'
import { Blocks, bodyWidth } from './Blocks.tsx'
import type { Context } from './Context.ts'
import { Figure } from './Figure.tsx'
import { Time } from './Time.tsx'

type StoryProps = Context & { story: PublishedFields }

/** A story itself: its head, its pictures, its words, its corrections. */
export function StoryArticle({ story, ...context }: StoryProps) {
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
