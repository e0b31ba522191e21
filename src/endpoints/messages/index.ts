import type { InEveryLanguage } from '../../language/messagesFor.ts'
import { en } from './en.ts'
import type { RouteMessages } from './RouteMessages.ts'
import { zhHans } from './zhHans.ts'
import { zhHant } from './zhHant.ts'

/** What the routes answer beside their data, in every language. */
export const routeMessages = { zhHant, zhHans, en } satisfies InEveryLanguage<RouteMessages>
