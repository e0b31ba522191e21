import type { PayloadRequest } from 'payload'
import { userOf } from '../access/compose.ts'
import type { Resolved } from '../options/options.ts'
import { mostPerMinute, type KeyScope } from '../options/readers.ts'
import type { NewsroomUser } from '../options/roles.ts'
import type { Consumer, KeyRefusal, Reader } from './Reader.ts'

/** Who asks, as Payload has found it. */
type Asking = Pick<PayloadRequest, 'headers' | 'user'>

/**
 * Who asks for stories, and what they may have. Payload takes a key that it does not know for no
 * key at all (payload 3.90, `auth/strategies/apiKey.js`): here that is refused, because a program
 * whose key was withdrawn or mistyped would read on as anybody, and wonder why it gets less.
 */
export function readerOf(asking: Asking, { who, readers }: Pick<Resolved, 'who' | 'readers'>): Answer {
  if (isUnknown(asking)) return { refused: 'key-unknown' }
  if (isDisabled(asking)) return { refused: 'key-off' }
  const user = userOf(asking)
  const isOpen = readers.key === 'optional'
  if (user && who.isConsumer(user)) return consuming(user, readers.scopeOf(user), readers.perMinute)
  if (who.isStaff(user)) return { reader: { isStaff: true, isShared: isOpen } }
  if (isOpen) return { reader: { isStaff: false, isShared: true } }
  return { refused: user ? 'key-not-for-reading' : 'key-missing' }
}

/** A reader, or why there is none. */
type Answer = { reader: Reader } | { refused: KeyRefusal }

function consuming(user: NewsroomUser, scope: KeyScope, usual: number | undefined): Answer {
  if (scope.off) return { refused: 'key-off' }
  const { sections, formats } = scope
  const perMinute = limitOf(scope.perMinute) ?? usual
  return {
    reader: {
      consumer: consumerOf(user),
      ...(sections && sections.length > 0 && { sections }),
      ...(formats && formats.length > 0 && { formats }),
      ...(perMinute !== undefined && { perMinute }),
      isStaff: false,
      isShared: false,
    },
  }
}

/** An app's own `scopeOf` may say whatever it likes. */
const limitOf = (perMinute: number | null | undefined): number | undefined =>
  typeof perMinute === 'number' && Number.isFinite(perMinute)
    ? Math.min(Math.max(Math.floor(perMinute), 1), mostPerMinute)
    : undefined

function consumerOf({ collection = 'users', id, name, email }: NewsroomUser): Consumer {
  const called = [name, email].find((one) => typeof one === 'string' && one.trim() !== '')
  return { id: `${collection}:${id}`, name: typeof called === 'string' ? called : String(id) }
}

/** Whether the key's user says that it has none: Payload itself takes a key as long as there is one. */
const isDisabled = ({ user }: Asking): boolean =>
  user?._strategy === 'api-key' && 'enableAPIKey' in user && user.enableAPIKey === false

/**
 * Whether something was sent to say who asks, and Payload has not found them by it. A server in
 * front may ask for a password of its own (`Basic`, RFC 7617), which says nothing to us.
 */
function isUnknown({ headers, user }: Asking): boolean {
  const sent = headers.get('authorization')?.trim() ?? ''
  if (sent === '' || /^basic(?: |$)/iu.test(sent)) return false
  if (!user) return true
  // With a wrong key a browser's cookie could still say who asks; it was the key that was meant.
  const isKey = /^\S+ api-key(?: |$)/iu.test(sent)
  return isKey && user._strategy !== 'api-key'
}
