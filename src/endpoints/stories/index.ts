import type { CollectionConfig, Endpoint, PayloadRequest } from 'payload'
import { formats, type Format } from '../../feeds/index.ts'
import { feedsPath, storiesPath } from '../../gate/kept/make/siteOf.ts'
import { feed } from './feed.ts'
import { oneStory } from './oneStory.ts'
import { Problem, problemAnswer } from './Problem.ts'
import { storyChanges } from './storyChanges.ts'
import { storyList } from './storyList.ts'

type Handler = (req: PayloadRequest) => Promise<Response>

/**
 * The routes by which anybody reads stories: the same answer for everybody, logged in or not.
 *
 * @param collections the app's, one of which may hide the pinned path: see `storiesPath`
 */
export function storyEndpoints(collections: readonly CollectionConfig[]): Endpoint[] {
  const base = `/${storiesPath(collections)}`
  return [
    ...route(base, storyList),
    ...route(`${base}/changes`, storyChanges),
    ...route(`${base}/:slug`, oneStory),
    ...Object.values<Format>(formats).flatMap(({ list }) =>
      list ? route(`/${feedsPath(collections)}/${list.feed}`, feed(list)) : [],
    ),
  ]
}

/** Payload looks for a method by itself: HEAD is a GET whose body is left out. */
const route = (path: string, handler: Handler): Endpoint[] =>
  (['get', 'head'] as const).map((method) => ({ path, method, handler: answering(handler) }))

const answering =
  (handler: Handler): Handler =>
  async (req) => {
    try {
      return await handler(req)
    } catch (error) {
      if (error instanceof Problem) return problemAnswer(req, error)
      throw error
    }
  }
