import type { PayloadRequest } from 'payload'
import { languageFor } from '../../language/languageFor.ts'
import { BadRequest } from './BadRequest.ts'
import { askedTexts, kindNames, type Kind, type Problem } from './texts.ts'

/** As much of what a caller wrote as a message repeats, in UTF-16 units. */
const longest = 120

const shortened = (named: string) => (named.length > longest ? `${named.slice(0, longest)}…` : named)

/**
 * The refusal of a question, in the language of who asks.
 *
 * @param named what the caller wrote
 * @param known what it could have been, ready to be read
 */
export function complaint(
  req: Partial<PayloadRequest>,
  code: Problem,
  named: string,
  known = '',
): BadRequest {
  const short = shortened(named)
  return new BadRequest(askedTexts[languageFor(req)][code](short, known), { code, named: short })
}

/** The same for a value that should be of another kind. */
export const wrongKind = (
  req: Partial<PayloadRequest>,
  code: Problem,
  named: string,
  kind: Kind,
): BadRequest => complaint(req, code, named, kindNames[languageFor(req)][kind])
