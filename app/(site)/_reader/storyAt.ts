import { isRecord } from '../../../src/rows/isRecord.ts'
import { keptStory } from '../../../src/feeds/published/keptStory.ts'
import type { PublishedStory } from '../../../src/feeds/published/types.ts'
import type { Locale } from '../../../src/story/types.ts'
import { askApi, type ApiAnswer } from './askApi.ts'
import type { Newsroom } from './newsroomFor.ts'
import { problemIn, type Problem } from './problemIn.ts'

/** What readers find at the address of a story. */
export type AtAddress =
  | { kind: 'story'; story: PublishedStory }
  /** It has another slug now. */
  | { kind: 'moved'; slug: string }
  | Problem

/** One story by its slug, whatever characters it has. */
export async function storyAt(newsroom: Newsroom, slug: string, locale: Locale): Promise<AtAddress> {
  const answer = await askApi(newsroom, { path: `/${encodeURIComponent(slug)}`, locale })
  if (answer.status === 301) return movedTo(answer)
  if (answer.status !== 200) return problemIn(answer)
  // Other routes lie beside the stories (`stories/changes`, `stories/:slug.jsonld`): no page is
  // made of those.
  const isStory = isRecord(answer.body) && answer.body.slug === slug && 'guid' in answer.body
  return isStory
    ? { kind: 'story', story: keptStory(JSON.stringify(answer.body)) }
    : { kind: 'absent', status: 404 }
}

function movedTo({ headers }: ApiAnswer): AtAddress {
  const { pathname } = new URL(headers.get('location') ?? '', 'http://localhost')
  return { kind: 'moved', slug: decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1)) }
}

/** The locales in which a story can be read, besides one. One question for each. */
export async function otherLocales(
  newsroom: Newsroom,
  { slug, locale }: Pick<PublishedStory, 'slug' | 'locale'>,
): Promise<Locale[]> {
  const others = newsroom.locales.filter((one) => one !== locale)
  const path = `/${encodeURIComponent(slug)}`
  const answers = await Promise.all(
    others.map((other) => askApi(newsroom, { path, locale: other, query: { body: 'none' } })),
  )
  return others.filter((_, at) => answers[at]?.status === 200)
}
