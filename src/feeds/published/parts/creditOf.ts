import type { Register } from '../../../attribution/index.ts'
import { isBlank } from '../../../attribution/text/isBlank.ts'
import { creditLine } from '../../../story/words/creditLine.ts'
import type { Subject } from '../../../story/types.ts'
import { UnpublishableError } from '../UnpublishableError.ts'

/**
 * The finished credit of what is published.
 *
 * @throws {UnpublishableError} when it is empty, as where the only source it names was deleted
 */
export function creditOf(subject: Subject, register: Register): string {
  const line = creditLine(subject, register)
  if (!isBlank(line)) return line
  const { type, guid, id, locale } = subject
  throw new UnpublishableError(
    guid,
    `The ${type} ${guid || id} has no credit to show in ${locale}: give it a source that has a name.`,
  )
}
