import type { InEveryLanguage } from '../../language/messagesFor.ts'
import { en } from './en.ts'
import type { StoryMessages } from './StoryMessages.ts'
import { zhHans } from './zhHans.ts'
import { zhHant } from './zhHant.ts'

/** The labels that readers see, in every language. */
export const storyMessages = { zhHant, zhHans, en } satisfies InEveryLanguage<StoryMessages>
