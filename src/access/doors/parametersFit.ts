import type { PayloadRequest } from 'payload'
import { isRecord } from '../../rows/isRecord.ts'
import { wrongKind } from '../asked/complaint.ts'

/** Parameters that Payload reads as JSON when they come as text (`utilities/parseParams`, 3.90). */
const asJson = ['where', 'data'] as const

/** Parameters that name members. */
const asObject = ['where', 'select', 'populate', 'joins'] as const

/**
 * Refuses parameters of a REST request that Payload could not read: it parses them before any hook
 * is asked, and calls what it cannot parse an error of the server.
 *
 * @throws {BadRequest} naming the parameter
 */
export function parametersFit(req: PayloadRequest): void {
  for (const name of asJson) {
    const text: unknown = req.query[name]
    if (typeof text === 'string' && text !== '' && !isRecord(parsed(text)))
      throw wrongKind(req, 'parameter-unreadable', name, 'json')
  }
  for (const name of asObject) {
    const given: unknown = req.query[name]
    if (given !== undefined && typeof given !== 'string' && !isRecord(given))
      throw wrongKind(req, 'parameter-unreadable', name, 'object')
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // Not JSON: what is asked here.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
