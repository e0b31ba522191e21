import type { InEveryLanguage } from '../../../language/messagesFor.ts'
import { en } from './en.ts'
import type { StoriesMessages } from './StoriesMessages.ts'
import { zhHans } from './zhHans.ts'
import { zhHant } from './zhHant.ts'

/** What readers' programs are told, in every language. */
export const storiesMessages = { zhHant, zhHans, en } satisfies InEveryLanguage<StoriesMessages>
