import type { InEveryLanguage } from '../../language/messagesFor.ts'
import { en } from './en.ts'
import type { DatabaseMessages } from './DatabaseMessages.ts'
import { zhHans } from './zhHans.ts'
import { zhHant } from './zhHant.ts'

/** What the database refuses, in every language. */
export const databaseMessages = { zhHant, zhHans, en } satisfies InEveryLanguage<DatabaseMessages>
