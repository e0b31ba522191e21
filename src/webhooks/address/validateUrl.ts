import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import type { TextFieldSingleValidation } from 'payload'
import { messagesFor } from '../../language/messagesFor.ts'
import { webhookMessages } from '../messages/index.ts'
import { isPublicAddress } from './isPublicAddress.ts'
import { urlProblem, type AddressRules, type UrlProblem } from './urlProblem.ts'

/** Milliseconds for which a save waits for a resolver. */
const patience = 3_000

/**
 * Refuses at the field what would be refused when it is sent. On saving a name is resolved too; one
 * that does not resolve is taken: it may not be there yet, and each delivery judges it again.
 */
export const validateUrl =
  (rules: AddressRules): TextFieldSingleValidation =>
  async (value, { req, event }) => {
    const problem =
      urlProblem(value ?? '', rules) ?? (event === 'onChange' ? undefined : await resolved(value, rules))
    return problem === undefined || messagesFor(webhookMessages, req)[problem]
  }

async function resolved(
  value: string | null | undefined,
  { allowPrivate }: AddressRules,
): Promise<UrlProblem | undefined> {
  if (allowPrivate) return undefined
  const found = await addressesOf(new URL(value ?? '').hostname)
  return found.every(({ address }) => isPublicAddress(address)) ? undefined : 'url-private'
}

async function addressesOf(hostname: string): Promise<LookupAddress[]> {
  const host = hostname.replace(/^\[(.*)\]$/u, '$1')
  const tooLate = new Promise<LookupAddress[]>((resolve) => setTimeout(resolve, patience, []).unref())
  // No answer is no reason to refuse.
  return Promise.race([lookup(host, { all: true }).catch(() => []), tooLate])
}
