import { noonOf } from '../dayOf.ts'
import { fromBlocks } from '../lexical/fromBlocks.ts'
import type { LexicalState } from '../lexical/nodes.ts'
import { baseDraft, refId, sourceId, sourceIds } from './toBase.ts'
import type { BaseDraft } from './toBase.ts'
import type { StoredId, ToOptions } from './toOptions.ts'
import type { Attribution, AttributionForm, Byline, SidebarUse, Story } from '../../types.ts'
import { UnstorableError } from '../UnstorableError.ts'

/**
 * Draft data of an article, in the story's locale. Fields that are not set are left out, so that
 * their defaults apply.
 */
export interface ArticleDraft extends BaseDraft {
  slug?: string
  kicker: string
  headline: string
  deck: string
  house: string
  attribution: { form: AttributionForm; sources: StoredId[]; via: StoredId[]; place: string; date?: string }
  byline: { name: string; role: string | null; source?: StoredId }[]
  body?: LexicalState
  photos: { photo: StoredId | null; caption: string }[]
  sidebars: StoredId[]
  section?: string
  corrections: { at?: string; text: string }[]
  firstPublishedAt?: string
  revisedAt?: string
  revision?: number
}

/**
 * Writes a story as draft data, for `payload.create({collection, data, locale: story.locale, draft:
 * true})`. `fromArticle` of what is stored gives the story back. Photos and boxes are written as
 * links: store them first.
 * @throws UnstorableError for a credit to a source the newsroom does not have, and a link without
 * an id.
 */
export const toArticle = (story: Story, options: ToOptions = {}): ArticleDraft => ({
  ...baseDraft(story),
  ...(story.slug && { slug: story.slug }),
  kicker: story.kicker,
  headline: story.headline,
  deck: story.deck,
  house: story.house,
  attribution: toAttribution(story.attribution, options),
  byline: story.bylines.map((byline, index) => toByline(byline, `byline.${index}.source`, options)),
  ...(story.body.length > 0 && { body: fromBlocks(story.body, options) }),
  photos: story.photos.map(({ id, caption }) => ({ photo: refId(id, options), caption })),
  sidebars: story.sidebars.map((use, index) => toSidebarId(use, `sidebars.${index}`, options)),
  ...(story.section && { section: story.section }),
  corrections: story.corrections.map(({ at, text }) => ({ ...(at && { at }), text })),
  ...(story.firstPublishedAt && { firstPublishedAt: story.firstPublishedAt }),
  ...(story.revisedAt && { revisedAt: story.revisedAt }),
  ...(story.revision > 0 && { revision: story.revision }),
})

const toAttribution = ({ form, sources, via, place, date }: Attribution, options: ToOptions) => ({
  form,
  sources: sourceIds(sources, 'attribution.sources', options),
  via: sourceIds(via, 'attribution.via', options),
  place,
  ...(date && { date: noonOf(date) }),
})

const toByline = ({ name, role, source }: Byline, path: string, options: ToOptions) => ({
  name,
  // Written even when empty, because the field's default would make everybody a reporter.
  role: role || null,
  ...(source && { source: sourceId(source, path, options) }),
})

function toSidebarId({ id }: SidebarUse, path: string, options: ToOptions): StoredId {
  const stored = refId(id, options)
  if (stored === null) throw new UnstorableError(path, 'the box has no id. Store the box first.')
  return stored
}
