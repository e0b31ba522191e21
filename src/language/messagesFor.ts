import type { PayloadRequest } from 'payload'
import type { Language } from './Language.ts'
import { languageFor } from './languageFor.ts'

/**
 * A room's messages in every language. Each language stands in a file of its own, in the room's
 * folder `messages/`, beside the type of the messages: one more language is one more file there.
 */
export type InEveryLanguage<Messages> = Readonly<Record<Language, Messages>>

/**
 * A room's messages in the language of the request.
 *
 * @example messagesFor(hookMessages, req).conflict
 */
export const messagesFor = <Messages>(
  messages: InEveryLanguage<Messages>,
  req: Partial<PayloadRequest> | undefined,
): Messages => messages[languageFor(req)]
