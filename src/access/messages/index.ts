import type { InEveryLanguage } from '../../language/messagesFor.ts'
import { en } from './en.ts'
import type { AccessMessages } from './AccessMessages.ts'
import { zhHans } from './zhHans.ts'
import { zhHant } from './zhHant.ts'

/** What access answers, in every language. */
export const accessMessages = { zhHant, zhHans, en } satisfies InEveryLanguage<AccessMessages>
