import type { Register } from '../../attribution/index.ts'
import { isBlank } from '../../attribution/text/isBlank.ts'
import { bylineLine } from '../../story/words/bylineLine.ts'
import { openingCredit } from '../../story/words/openingCredit.ts'
import type { Byline, Locale, Story } from '../../story/types.ts'
import { withoutForbidden } from '../../xml/withoutForbidden.ts'
import { addressOf } from './parts/addressOf.ts'
import { creditOf } from './parts/creditOf.ts'
import { filled } from './filled.ts'
import { guidOf } from './parts/guidOf.ts'
import { languageTag } from './languageTag.ts'
import { namedSources } from './parts/namedSources.ts'
import { publishedBlocks, type BlockContext } from './parts/publishedBlocks.ts'
import { publishedPhoto } from './parts/publishedPhoto.ts'
import { publishedSidebar } from './parts/publishedSidebar.ts'
import type { PublishedByline, PublishedFields } from './types.ts'
import type { Drafting, Publishing } from './Publishing.ts'
import { timesOf } from './parts/timesOf.ts'
import { UnpublishableError } from './UnpublishableError.ts'
import { usedOnce } from './parts/usedOnce.ts'
import { zonedTime } from './zonedTime.ts'

/**
 * A story as readers get it, or would, in its locale: with its credits finished, its addresses
 * absolute, and without the photos and boxes that it holds by their ids alone. Pure. What readers
 * get is made by `publishedStory`, of what the gate has cleared.
 *
 * Characters that XML and JSON have no way to write (controls, half of a surrogate pair) are left
 * out here, once for all formats.
 *
 * @throws {UnpublishableError} when the story, or a photo or box in it, has no credit to show and is
 *   no draft; when nothing says when it was published; when its address is none
 */
export const storyFields = (story: Story, publishing: Publishing | Drafting): PublishedFields =>
  clean(fieldsOf(story, publishing))

function fieldsOf(story: Story, publishing: Publishing | Drafting): PublishedFields {
  const { site, register } = publishing
  const { slug, locale } = story
  const blocks = blockContext(story, publishing)
  const body = publishedBlocks(story.body, blocks)
  return {
    guid: guidOf(story, blocks.page),
    slug,
    url: blocks.page,
    locale,
    language: languageTag(site, locale),
    headline: story.headline,
    creditLine: creditOf(story, publishing),
    ...timesOf(story, publishing),
    revision: story.revision,
    ...filled({
      ...wordsOf(story, publishing),
      ...creditsOf(story, register),
      body,
      ...usedOnce(story, body, blocks),
    }),
  }
}

const creditsOf = ({ attribution, bylines, locale }: Story, register: Register) => ({
  sources: namedSources(attribution.sources, locale, register),
  via: namedSources(attribution.via, locale, register),
  dateline: filled({ place: attribution.place, date: attribution.date }),
  byline: bylines.flatMap((byline) => bylineOf(byline, locale, register)),
})

const wordsOf = (story: Story, { site, register }: Publishing) => ({
  kicker: story.kicker,
  deck: story.deck,
  section: story.section,
  sectionName: story.section && site.sectionName(story.section, story.locale),
  openingCredit: openingCredit(story, register),
  copyright: site.copyright?.(story.locale),
  corrections: story.corrections
    .filter(({ text }) => !isBlank(withoutForbidden(text)))
    .map(({ at, text }) => ({ ...(at !== '' && { at: zonedTime(at, site.timeZone) }), text })),
})

function blockContext({ slug, locale, guid }: Story, publishing: Publishing | Drafting): BlockContext {
  const { site, linkUrl } = publishing
  const page = addressOf(site.storyUrl({ slug, locale }), site.origin)
  if (page === undefined)
    throw new UnpublishableError(guid, `The story ${guid} has no address on ${site.origin}.`)
  const onPage = { ...publishing, page }
  const context: BlockContext = {
    page,
    ...(linkUrl && { linkUrl }),
    photo: (photo, caption) => publishedPhoto(photo, caption, onPage),
    sidebar: (sidebar) => publishedSidebar(sidebar, onPage, context),
  }
  return context
}

function bylineOf(byline: Byline, locale: Locale, register: Register): PublishedByline[] {
  const { name, role, source } = byline
  if (isBlank(name)) return []
  const [employer] = source ? namedSources([source], locale, register) : []
  const line = bylineLine(byline, locale, register)
  return [{ name, ...filled({ role }), ...(employer && { source: employer }), line }]
}

/** Every text of a value without what no format can write. */
function clean<T>(value: T): T
function clean(value: unknown): unknown {
  if (typeof value === 'string') return withoutForbidden(value)
  if (Array.isArray(value)) return value.map(clean)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, clean(member)]))
}
