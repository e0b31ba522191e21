import { isBlank } from '../../../attribution/text/isBlank.ts'
import { creditLine } from '../../../story/words/creditLine.ts'
import type { Subject } from '../../../story/types.ts'
import type { Drafting, Publishing } from '../Publishing.ts'
import { UnpublishableError } from '../UnpublishableError.ts'

/** Who writes a credit, and what stands in a draft that has none. */
type Crediting = Pick<Publishing, 'register'> & Partial<Pick<Drafting, 'uncredited'>>

/**
 * The finished credit of what is published.
 *
 * @throws {UnpublishableError} when it is empty, as where the only source it names was deleted
 */
export function creditOf(subject: Subject, { register, uncredited }: Crediting): string {
  const line = creditLine(subject, register)
  if (!isBlank(line)) return line
  if (uncredited !== undefined) return uncredited
  const { type, guid, id, locale } = subject
  throw new UnpublishableError(
    guid,
    `The ${type} ${guid || id} has no credit to show in ${locale}: give it a source that has a name.`,
  )
}
