import type { InEveryLanguage } from '../../language/messagesFor.ts'
import { en } from './en.ts'
import type { GateMessages } from './GateMessages.ts'
import { zhHans } from './zhHans.ts'
import { zhHant } from './zhHant.ts'

/** What the gate answers, in every language. */
export const gateMessages = { zhHant, zhHans, en } satisfies InEveryLanguage<GateMessages>
