import { toArticle, toPhoto, toSidebar, type Sidebar, type StoredId, type Story } from '../story/index.ts'
import type { PageCaption, PageText, ReviewMark } from '../wire/pageText/types.ts'
import { onlyKnown } from './onlyKnown.ts'
import { photoOf } from './photoOf.ts'

/** A draft as its collection stores it, but for the note of what to review. */
export interface PlannedDraft {
  data: Record<string, unknown>
  /** What people know it by: its headline, its title, its caption. */
  title: string
  review: readonly ReviewMark[]
  /** Of a photo whose picture is there. */
  file?: { data: Buffer; mimetype: string; name: string; size: number } | undefined
}

/** The drafts of a page, in the order of the page. */
export interface PlannedDrafts {
  articles: PlannedDraft[]
  sidebars: PlannedDraft[]
  photos: PlannedDraft[]
}

/**
 * The drafts that a page becomes: articles, boxes, and photos that wait for their picture. A credit
 * to somebody who is no stored source is left out, and marked for review.
 *
 * @param ids the stored sources by register key
 */
export function draftsOf(read: PageText, ids: ReadonlyMap<string, StoredId>, locale: string): PlannedDrafts {
  const page = onlyKnown(read, (key) => ids.has(key))
  const stored = { sourceIdOf: (key: string) => ids.get(key) }
  return {
    articles: page.stories.map(({ review, ...story }) => ({
      data: { ...toArticle(story, stored) },
      title: story.headline,
      review,
    })),
    sidebars: page.sidebars.map(({ review, ...box }) => ({
      data: { ...toSidebar(inOneList(box), stored) },
      title: box.title,
      review,
    })),
    photos: page.captions.map((caption) => ({
      data: { ...toPhoto(photoOf(caption, locale), stored) },
      title: caption.text,
      review: caption.review,
    })),
  }
}

/** A box names all it owes in one list, those who relayed as well. */
const inOneList = ({ credit, ...box }: Sidebar): Sidebar => ({
  ...box,
  credit: { sources: [...credit.sources, ...credit.via], via: [] },
})

/** Every key the page credits, some of them more than once. */
export function keysIn({ stories, sidebars, captions }: PageText): string[] {
  const ofStory = ({ attribution, bylines }: Story) => [
    ...[...attribution.sources, ...attribution.via].map(({ key }) => key),
    ...bylines.flatMap(({ source }) => source?.key ?? []),
  ]
  const ofBox = ({ credit }: Sidebar) => [...credit.sources, ...credit.via].map(({ key }) => key)
  const ofCaption = ({ credits, via }: PageCaption) => [...credits, ...via]
  return [...stories.flatMap(ofStory), ...sidebars.flatMap(ofBox), ...captions.flatMap(ofCaption)]
}
