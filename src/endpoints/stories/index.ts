import type { CollectionConfig, Endpoint } from 'payload'
import type { FormatName } from '../../feeds/Format.ts'
import { formats, type Format } from '../../feeds/index.ts'
import { feedsPath, storiesPath } from '../../gate/kept/make/siteOf.ts'
import { feed } from './feed.ts'
import { oneStory } from './oneStory.ts'
import { storiesRoute } from './keys/storiesRoute.ts'
import { storyChanges } from './storyChanges.ts'
import { storyList } from './storyList.ts'

/**
 * The routes by which anybody reads stories, and consumers by their keys: the same answer for
 * everybody, of what they may have.
 *
 * @param collections the app's, one of which may hide the pinned path: see `storiesPath`
 */
export function storyEndpoints(collections: readonly CollectionConfig[]): Endpoint[] {
  const base = `/${storiesPath(collections)}`
  return [
    ...storiesRoute(base, storyList),
    ...storiesRoute(`${base}/changes`, storyChanges),
    ...storiesRoute(`${base}/:slug`, oneStory),
    // The record's keys are formats by its type; Object.entries only knows strings.
    ...(Object.entries(formats) as [FormatName, Format][]).flatMap(([name, { list }]) =>
      list ? storiesRoute(`/${feedsPath(collections)}/${list.feed}`, feed(name, list)) : [],
    ),
  ]
}
