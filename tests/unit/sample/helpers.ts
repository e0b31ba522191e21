import { boxes } from '../../../setup/sample/boxes/index.ts'
import { stories } from '../../../setup/sample/stories/index.ts'
import { photos } from '../../../setup/sample/photos.ts'
import { locales, type SampleBox, type SamplePhoto, type SampleStory } from '../../../setup/sample/types.ts'
import { credit, photo, sidebar, story } from '../../../src/story/build.ts'
import type { Photo, Sidebar, Story } from '../../../src/story/types.ts'

/** Each of these in each locale that it is written in, with a name for the test's title. */
const inLocales = <Sample extends { words: object }, Tree>(
  all: Record<string, Sample>,
  treeOf: (sample: Sample, locale: (typeof locales)[number], key: string) => Tree,
): [name: string, tree: Tree][] =>
  Object.entries(all).flatMap(([key, sample]) =>
    locales
      .filter((locale) => locale in sample.words)
      .map((locale): [string, Tree] => [`${key} in ${locale}`, treeOf(sample, locale, key)]),
  )

/** Only for a locale that `inLocales` found. */
function wordsIn<Words>(words: Partial<Record<string, Words>>, locale: string): Words {
  const found = words[locale]
  if (found === undefined) throw new Error(`The sample says nothing in ${locale} here.`)
  return found
}

const photoOf = (
  { words, credit: key, photographer, place }: SamplePhoto,
  locale: string,
  id: string,
): Photo =>
  photo({
    ...wordsIn(words, locale),
    id,
    locale,
    credit: credit(key),
    photographer,
    place,
    file: {
      filename: `${id}.jpg`,
      mimeType: 'image/jpeg',
      size: 1,
      width: 2400,
      height: 1600,
      url: `/${id}.jpg`,
      focal: { x: 50, y: 50 },
    },
  })

const boxOf = ({ words, kind, sources }: SampleBox, locale: string, id: string): Sidebar => {
  const { title, intro = '', quote, points = [] } = wordsIn(words, locale)
  return sidebar({ id, locale, kind, title, intro, quote, points, credit: credit(...sources) })
}

const storyOf = (sample: SampleStory, locale: string, id: string): Story => {
  const { body, captions, kicker = '', headline, deck = '', house = '' } = wordsIn(sample.words, locale)
  const uses = sample.photos.map((key) => ({
    id: key,
    photo: photoOf(photos[key], locale, key),
    caption: captions?.[key] ?? '',
  }))
  return story(
    {
      id,
      locale,
      kicker,
      headline,
      deck,
      house,
      attribution: { form: sample.form ?? 'report', ...credit(...sample.sources) },
      photos: uses,
      sidebars: sample.sidebars.map((key) => ({ id: key, sidebar: boxOf(boxes[key], locale, key) })),
    },
    ...body,
  )
}

export const storyTrees = inLocales(stories, storyOf)
export const photoTrees = inLocales(photos, photoOf)
export const boxTrees = inLocales(boxes, boxOf)
