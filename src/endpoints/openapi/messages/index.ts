import type { InEveryLanguage } from '../../../language/messagesFor.ts'
import type { DocumentMessages } from './DocumentMessages.ts'
import { en } from './en.ts'
import { zhHans } from './zhHans.ts'
import { zhHant } from './zhHant.ts'

/** The texts of the API's document and its page, in every language. */
export const documentMessages = { zhHant, zhHans, en } satisfies InEveryLanguage<DocumentMessages>
