import type { CollectionConfig, Endpoint } from 'payload'
import { formats, type Format } from '../../feeds/index.ts'
import { feedsPath, storiesPath } from '../../gate/kept/make/siteOf.ts'
import { feed } from './feed.ts'
import { oneStory } from './oneStory.ts'
import { readersRoute } from './readersRoute.ts'
import { storyChanges } from './storyChanges.ts'
import { storyList } from './storyList.ts'

/**
 * The routes by which anybody reads stories: the same answer for everybody, logged in or not.
 *
 * @param collections the app's, one of which may hide the pinned path: see `storiesPath`
 */
export function storyEndpoints(collections: readonly CollectionConfig[]): Endpoint[] {
  const base = `/${storiesPath(collections)}`
  return [
    ...readersRoute(base, storyList),
    ...readersRoute(`${base}/changes`, storyChanges),
    ...readersRoute(`${base}/:slug`, oneStory),
    ...Object.values<Format>(formats).flatMap(({ list }) =>
      list ? readersRoute(`/${feedsPath(collections)}/${list.feed}`, feed(list)) : [],
    ),
  ]
}
