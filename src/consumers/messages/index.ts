import type { InEveryLanguage } from '../../language/messagesFor.ts'
import type { ConsumersMessages } from './ConsumersMessages.ts'
import { en } from './en.ts'
import { zhHans } from './zhHans.ts'
import { zhHant } from './zhHant.ts'

/** What is said of keys and of what they read, in every language. */
export const consumersMessages = { zhHant, zhHans, en } satisfies InEveryLanguage<ConsumersMessages>
