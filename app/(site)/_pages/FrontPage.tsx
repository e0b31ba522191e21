import type { PublishedStory } from '../../../src/feeds/published/types.ts'
import { frontPage, type BoxOf, type FrontPage as Layout } from '../_layout/frontPage.ts'
import { sectionPath } from '../_parts/addresses.ts'
import { Box } from '../_parts/Box.tsx'
import { Brief } from '../_parts/Brief.tsx'
import type { Context } from '../_parts/Context.ts'
import { Teaser } from '../_parts/Teaser.tsx'
import { Page, type PageProps } from './Page.tsx'

/** How wide pictures stand. */
const wide = {
  lead: '(min-width: 64rem) 47rem, 100vw',
  column: '(min-width: 64rem) 23rem, (min-width: 40rem) 50vw, 100vw',
}

/** The newsroom's front page. */
export function FrontPage({ stories, ...page }: PageProps & { stories: readonly PublishedStory[] }) {
  const { site, locale, sections, messages } = page
  const layout = frontPage(stories, sections)
  const name = site.name(locale)
  const own = page.languages.find((link) => link.locale === locale)
  const openGraph = [
    ['og:type', 'website'],
    ['og:site_name', name],
    ['og:title', name],
  ] as const
  return (
    <Page {...page} isFront head={{ title: name, openGraph, ...(own && { canonical: own.href }) }}>
      {layout.lead ? <Front {...page} layout={layout} /> : <p className="empty">{messages.emptyNewsroom}</p>}
    </Page>
  )
}

type FrontProps = Context & { layout: Layout<PublishedStory> }

const Front = ({ layout, ...context }: FrontProps) => (
  <>
    <Top {...context} layout={layout} />
    <Row {...context} layout={layout} />
    {(layout.sections.length > 0 || layout.briefs.length > 0) && <Columns {...context} layout={layout} />}
  </>
)

/** The lead, and what stands beside it. */
const Top = ({ layout: { lead, beside, leadBox }, ...context }: FrontProps) => (
  <div className="front">
    {lead && (
      <Teaser
        {...context}
        story={lead}
        as="lead"
        paragraphs={3}
        picture={{ wide: wide.lead, isFirst: true }}
      />
    )}
    {(beside.length > 0 || leadBox) && (
      <div className="rail">
        {beside.map((story) => (
          <Teaser
            key={story.guid}
            {...context}
            story={story}
            as="beside"
            picture={{ wide: wide.column, isBrief: true }}
          />
        ))}
        {leadBox && <BoxOfStory {...leadBox} />}
      </div>
    )}
  </div>
)

const Row = ({ layout: { row, rowBox }, ...context }: FrontProps) =>
  (row.length > 0 || rowBox) && (
    <div className={`row of-${row.length}${rowBox ? ' boxed' : ''}`}>
      {row.map((story) => (
        <Teaser
          key={story.guid}
          {...context}
          story={story}
          as="below"
          paragraphs={row.length === 1 ? 3 : 1}
          picture={{ wide: wide.column, isBrief: true }}
        />
      ))}
      {rowBox && <BoxOfStory {...rowBox} />}
    </div>
  )

/** Of whose story it is stands under it. */
const BoxOfStory = ({ story, box }: BoxOf<PublishedStory>) => (
  <div className="boxed-story">
    <Box box={box} />
    <p className="to">
      <a href={story.url}>{story.headline}</a>
    </p>
  </div>
)

const Columns = ({ layout: { sections, briefs }, ...context }: FrontProps) => (
  <div className="columns">
    {sections.map(({ key, stories }) => (
      <Column key={key} {...context} section={key} stories={stories} />
    ))}
    {briefs.length > 0 && (
      <section className="column briefs">
        <h2>{context.messages.briefs}</h2>
        <ul>
          {briefs.map((story) => (
            <Brief key={story.guid} story={story} clock={context.clock} />
          ))}
        </ul>
      </section>
    )}
  </div>
)

function Column({
  section,
  stories,
  ...context
}: Context & { section: string; stories: readonly PublishedStory[] }) {
  const [first, ...others] = stories
  return (
    <section className="column">
      <h2>
        <a href={sectionPath(context.locale, section)}>{context.site.sectionName(section, context.locale)}</a>
      </h2>
      {first && (
        <Teaser {...context} story={first} as="feature" picture={{ wide: wide.column, isBrief: true }} />
      )}
      <ul>
        {others.map((story) => (
          <Brief key={story.guid} story={story} clock={context.clock} />
        ))}
      </ul>
    </section>
  )
}
