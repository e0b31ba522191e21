import { registerOf } from '../../../attribution/registerOf.ts'
import type { PublishedFields } from '../../../feeds/published/types.ts'
import { storyFields } from '../../../feeds/published/storyFields.ts'
import { isPublicAt, type Row } from '../../../rows/readable.ts'
import type { Locale, Story } from '../../../story/types.ts'
import { draftsOf } from '../../judge/draftsOf.ts'
import type { JudgeContext } from '../../judge/JudgeContext.ts'
import { askedLinks, loadLinks, type LinkedRows } from '../../judge/linkedRows.ts'
import { seen } from '../../judge/seen.ts'
import { treesOf } from '../../judge/treesOf.ts'
import { withPeople } from '../../judge/withPeople.ts'
import { linkedSlug } from './clearedStory.ts'
import { shownStory } from './shownStory.ts'
import { siteOf } from './siteOf.ts'

/** A draft that somebody of the newsroom looks at. */
export interface DraftAsked {
  collection: string
  id: number | string
  /** Its latest draft, in all locales. */
  row: Row
  locale: Locale
  /** Scheme and host at which it is asked for. */
  origin: string
  /** Stands where it has no credit yet. */
  uncredited: string
  /** ISO 8601 instant. */
  now: string
}

/**
 * A draft as it would look to readers if it were published now, whether the gate would let it or
 * not: for the newsroom's own people alone. Photos and boxes in it are those that readers have, and
 * drafts that would go out with it; what was taken down is not there.
 *
 * @throws what reading a document throws that holds something else than it should
 */
export async function draftStory(judging: JudgeContext, asked: DraftAsked): Promise<PublishedFields> {
  const { collection, id, row, locale, origin, uncredited, now } = asked
  const document = await withPeople(judging, { kind: 'articles', collection, row })
  const linked = await asTheyWouldBe(judging, { collection, row, now })
  const making = { ...asked, linked }
  const [tree] = treesOf({ ...judging, locales: [locale] }, document, linked)
  if (tree?.type !== 'story') throw new Error(`${collection} ${id} is no article.`)
  const slugOf = (link: { collection: string; id: string }) => linkedSlug(judging, making, now, link)
  const story: Story = {
    ...shownStory(tree, (link) => slugOf(link) !== undefined),
    slug: tree.slug === '' ? String(id) : tree.slug,
  }
  const site = siteOf(judging.options, judging.adapter.payload.config, origin)
  return storyFields(story, {
    site,
    register: registerOf(judging.sources).compiled,
    linkUrl: (link) => {
      const slug = slugOf(link)
      return slug === undefined ? undefined : site.storyUrl({ slug, locale })
    },
    publishedAt: now,
    uncredited,
  })
}

/** What it links, as publishing it now would leave it. */
async function asTheyWouldBe(
  judging: JudgeContext,
  { collection, row, now }: Pick<DraftAsked, 'collection' | 'row' | 'now'>,
): Promise<LinkedRows> {
  const stored = await loadLinks(judging, askedLinks(judging, { kind: 'articles', collection, row }))
  const drafts = await draftsOf(judging, stored)
  const shown = (kind: 'photos' | 'sidebars') =>
    new Map([
      ...[...stored[kind]].filter(([, one]) => isPublicAt(seen(judging.options, { kind, row: one }), now)),
      ...drafts.filter((draft) => draft.kind === kind).map((draft) => [draft.id, draft.row] as const),
    ])
  return { ...stored, photos: shown('photos'), sidebars: shown('sidebars') }
}
