import type { InEveryLanguage } from '../../language/messagesFor.ts'
import { en } from './en.ts'
import type { PhotoMessages } from './PhotoMessages.ts'
import { zhHans } from './zhHans.ts'
import { zhHant } from './zhHant.ts'

/** Messages about photo files, in every language. */
export const photoMessages = { zhHant, zhHans, en } satisfies InEveryLanguage<PhotoMessages>
