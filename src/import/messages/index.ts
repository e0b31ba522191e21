import type { Language } from '../../gate/messages/index.ts'
import type { Excess } from '../Excess.ts'
import { en } from './en.ts'
import { zhHans } from './zhHans.ts'
import { zhHant } from './zhHant.ts'

/** What an import that is refused tells people, in every language the gate speaks. */
export const importMessages = { zhHant, zhHans, en } satisfies Record<Language, (excess: Excess) => string>
