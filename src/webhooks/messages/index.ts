import type { InEveryLanguage } from '../../language/messagesFor.ts'
import { en } from './en.ts'
import type { WebhookMessages } from './WebhookMessages.ts'
import { zhHans } from './zhHans.ts'
import { zhHant } from './zhHant.ts'

/** What administrators are told of an address, in every language. */
export const webhookMessages = { zhHant, zhHans, en } satisfies InEveryLanguage<WebhookMessages>
