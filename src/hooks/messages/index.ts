import type { InEveryLanguage } from '../../language/messagesFor.ts'
import { en } from './en.ts'
import type { HookMessages } from './HookMessages.ts'
import { zhHans } from './zhHans.ts'
import { zhHant } from './zhHant.ts'

/** What the hooks answer, in every language. */
export const hookMessages = { zhHant, zhHans, en } satisfies InEveryLanguage<HookMessages>
