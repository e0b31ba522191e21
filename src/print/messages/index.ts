import type { InEveryLanguage } from '../../language/messagesFor.ts'
import { en } from './en.ts'
import type { PrintMessages } from './PrintMessages.ts'
import { zhHans } from './zhHans.ts'
import { zhHant } from './zhHant.ts'

/** What print says by itself, in every language. */
export const printMessages = { zhHant, zhHans, en } satisfies InEveryLanguage<PrintMessages>
