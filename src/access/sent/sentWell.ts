import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { messagesFor } from '../../language/messagesFor.ts'
import { isRecord } from '../../rows/isRecord.ts'
import { wrongKind } from '../asked/complaint.ts'
import { accessMessages } from '../messages/index.ts'
import type { Misfit } from './Misfit.ts'
import { oddityOf } from './oddityOf.ts'
import { shapesFit } from './shapesFit.ts'

/**
 * `beforeOperation`: what comes through an API to be saved has the shape of its fields and holds no
 * link that would run something, drafts included. Server code is trusted to know its fields.
 *
 * @throws {BadRequest} 400 when the body is no document at all
 * @throws {ValidationError} 400 with one error per field, which the admin's form shows there
 */
export const sentWell: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return args
  // Payload types the arguments of all operations as one union.
  const { data } = args as { data?: unknown }
  if (data === undefined) return args
  if (!isRecord(data)) throw wrongKind(req, 'body-misshapen', JSON.stringify(data), 'object')
  const odd = oddityOf(data)
  if (odd) throw wrongKind(req, 'body-misshapen', 'data', odd)
  const misfits = shapesFit(req, collection.flattenedFields, data)
  if (misfits.length > 0) throw refusal(req, collection.slug, misfits)
  return args
}

/** As many fields as an answer names: a form has few, and who sends thousands needs no list. */
const most = 50

function refusal(req: PayloadRequest, collection: string, misfits: readonly Misfit[]): ValidationError {
  const { problems, kinds } = messagesFor(accessMessages, req)
  const errors = misfits.slice(0, most).map(({ path, kind }) => {
    const message = problems['value-unusable'](path, kinds[kind])
    return { path, message, label: path }
  })
  return new ValidationError({ collection, errors, req }, req.t)
}
