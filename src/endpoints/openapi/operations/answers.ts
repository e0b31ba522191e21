import type { JsonSchema } from '../../schema/Schema.ts'
import { text } from '../../schema/build.ts'
import type { DocumentMessages, ResponseText } from '../messages/DocumentMessages.ts'
import { ref, type Named } from '../Named.ts'
import type { Content, DescribedResponse, Operation } from '../Operation.ts'

/** JSON with this schema. */
export const json = (schema: JsonSchema): Content => ({ 'application/json': { schema } })

/** A file of a media type, of whose bytes the document says no more. */
export const binary = (type: string): Content => ({ [type]: { schema: {} } })

/** An answer with one of the document's schemas. */
export const answering = (
  { responses }: DocumentMessages,
  name: keyof Named,
  said: ResponseText = 'done',
): DescribedResponse => ({ description: responses[said], content: json(ref(name)) })

/** Readers' questions that are not answered, by status: `problem+json`. */
export const problems = (
  { responses }: DocumentMessages,
  found: Readonly<Record<number, ResponseText>>,
): Operation['responses'] =>
  byStatus(responses, found, { 'application/problem+json': { schema: ref('Problem') } })

/** What staff's routes refuse, by status, in Payload's own form. */
export const refusals = (
  { responses }: DocumentMessages,
  found: Readonly<Record<number, ResponseText>>,
): Operation['responses'] => byStatus(responses, { 403: 'notAllowed', ...found }, json(ref('Errors')))

const byStatus = (
  responses: DocumentMessages['responses'],
  found: Readonly<Record<number, ResponseText>>,
  content: Content,
): Operation['responses'] =>
  Object.fromEntries(
    Object.entries(found).map(([status, said]) => [status, { description: responses[said], content }]),
  )

/** An answer that may be asked for again by its tag: 200 with its headers, and 304. */
export function tagged(
  { responses }: DocumentMessages,
  content: Content,
  isDated = true,
): Operation['responses'] {
  const header = (said: ResponseText) => ({ description: responses[said], schema: text() })
  const headers = {
    ETag: header('etag'),
    ...(isDated && { 'Last-Modified': header('lastModified') }),
    'Cache-Control': header('cacheControl'),
  }
  return {
    200: { description: responses.done, headers, content },
    304: { description: responses.unchanged, headers },
  }
}
