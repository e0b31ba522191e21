import type { Payload } from 'payload'
import { defaultSlugs } from '../../src/options/slugs.ts'
import { fromBlocks } from '../../src/story/stored/lexical/fromBlocks.ts'
import { idIn } from './idIn.ts'
import { putDocument, sameRows, type DocumentId } from './putDocument.ts'
import { stories } from './stories/index.ts'
import type { SampleStory, StoryWords } from './types.ts'

/** What the stories link, by sample key. */
export interface Linked {
  sources: ReadonlyMap<string, DocumentId>
  photos: ReadonlyMap<string, DocumentId>
  boxes: ReadonlyMap<string, DocumentId>
}

/**
 * Puts in the stories: those that are finished published, the other a draft. Gives their ids by
 * sample key.
 */
export async function putArticles(payload: Payload, linked: Linked): Promise<Map<string, DocumentId>> {
  const ids = new Map<string, DocumentId>()
  for (const [key, story] of Object.entries(stories)) ids.set(key, await putArticle(payload, linked, story))
  return ids
}

function putArticle(payload: Payload, linked: Linked, story: SampleStory): Promise<DocumentId> {
  const { slug, section, words, published } = story
  return putDocument(payload, {
    collection: defaultSlugs.articles,
    known: { slug: { equals: slug } },
    data: {
      slug,
      section,
      attribution: { form: story.form, sources: story.sources.map((key) => idIn(linked.sources, key)) },
      sidebars: story.sidebars.map((key) => idIn(linked.boxes, key)),
      ...wordsOf(words['zh-Hant'], linked),
      photos: usesOf(story, words['zh-Hant'], linked),
    },
    translated: (stored, locale) => {
      const inLocale = words[locale]
      return (
        inLocale && {
          ...wordsOf(inLocale, linked),
          photos: sameRows(stored.photos, usesOf(story, inLocale, linked)),
        }
      )
    },
    published,
  })
}

/** What is localized, but for the rows of `photos`. */
const wordsOf = ({ kicker, headline, deck, house, body }: StoryWords, linked: Linked) => ({
  kicker,
  headline,
  deck,
  house,
  body: fromBlocks(body, {
    storedId: (key) => idIn(linked.photos.has(key) ? linked.photos : linked.boxes, key),
  }),
})

const usesOf = ({ photos }: SampleStory, { captions }: StoryWords, linked: Linked) =>
  photos.map((key) => ({ photo: idIn(linked.photos, key), caption: captions?.[key] }))
