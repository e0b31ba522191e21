import type { CollectionConfig } from 'payload'
import { articles } from './articles.ts'
import { pages } from './pages.ts'
import { photos } from './photos.ts'
import type { PartialSetup } from './setup.ts'
import { sidebars } from './sidebars.ts'
import { sources } from './sources.ts'
import { users } from './users.ts'

export { articles, pages, photos, sidebars, sources, users }
export type { CollectionSetup, PartialSetup } from './setup.ts'

/**
 * All collections of the design, with the same setup: spread them into a config's `collections`.
 */
export const newsroomCollections = (setup?: PartialSetup): CollectionConfig[] => [
  articles(setup),
  photos(setup),
  sidebars(setup),
  pages(setup),
  sources(setup),
  users(setup),
]
