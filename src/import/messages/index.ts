import type { InEveryLanguage } from '../../language/messagesFor.ts'
import { en } from './en.ts'
import type { ImportMessages } from './ImportMessages.ts'
import { zhHans } from './zhHans.ts'
import { zhHant } from './zhHant.ts'

/** What an import tells people, in every language. */
export const importMessages = { zhHant, zhHans, en } satisfies InEveryLanguage<ImportMessages>
