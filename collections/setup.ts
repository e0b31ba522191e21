import { defaultSlugs, type Slugs } from '../src/options/slugs.ts'
import { defaultWho, type Who } from '../src/options/roles.ts'

/**
 * What the factories need to know of the app: its slugs and who may do what. Pass the same to the
 * plugin.
 */
export interface CollectionSetup {
  slugs: Slugs
  who: Who
  /** Folder of the uploaded pictures, relative to the app or absolute. Default `media`. */
  mediaDir: string
}

/** The setup, with the design's defaults for everything left out. */
export const completeSetup = (setup: PartialSetup = {}): CollectionSetup => ({
  slugs: { ...defaultSlugs, ...setup.slugs },
  who: { ...defaultWho, ...setup.who },
  mediaDir: setup.mediaDir ?? 'media',
})

/** What an app may set; the design's default stands for the rest. */
export interface PartialSetup {
  slugs?: Partial<Slugs>
  who?: Partial<Who>
  mediaDir?: string
}
