import { isRecord } from '../../../src/rows/isRecord.ts'
import { keptStory } from '../../../src/feeds/published/keptStory.ts'
import type { PublishedStory } from '../../../src/feeds/published/types.ts'
import type { Locale } from '../../../src/story/types.ts'
import { askApi } from './askApi.ts'
import type { Newsroom } from './newsroomFor.ts'
import { problemIn, type Problem } from './problemIn.ts'

/** A page of a list, newest first. */
export interface Listed {
  kind: 'stories'
  stories: readonly PublishedStory[]
  /** The cursor at which older ones follow. */
  next?: string
}

/** What of a list is asked for. */
interface Wanted {
  locale: Locale
  limit: number
  section?: string
  after?: string
}

/** The newest stories, or those behind a cursor. */
export async function storiesIn(
  newsroom: Newsroom,
  { locale, limit, section, after }: Wanted,
): Promise<Listed | Problem> {
  const answer = await askApi(newsroom, { locale, query: { limit: String(limit), section, after } })
  if (answer.status !== 200) return problemIn(answer)
  const { stories, next } = isRecord(answer.body) ? answer.body : {}
  return {
    kind: 'stories',
    stories: (Array.isArray(stories) ? stories : []).map((story) => keptStory(JSON.stringify(story))),
    ...(typeof next === 'string' && { next }),
  }
}
