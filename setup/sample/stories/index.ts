import type { SampleStory, StoryKey } from '../types.ts'
import { library } from './library.ts'
import { observatory } from './observatory.ts'
import { tram } from './tram.ts'
import { trees } from './trees.ts'

/** The stories, in the order in which they are put in: the lead last, so that it is the newest. */
export const stories: Record<StoryKey, SampleStory> = { library, observatory, trees, tram }
