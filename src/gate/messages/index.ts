import type { Language } from '../../language/Language.ts'
import { en } from './en.ts'
import type { Messages } from './Messages.ts'
import { zhHans } from './zhHans.ts'
import { zhHant } from './zhHant.ts'

/** The gate's words in each language. */
export const messages = { zhHant, zhHans, en } satisfies Record<Language, Messages>
