import type { PayloadRequest } from 'payload'
import type { AdapterRequest } from '../../../database/unit.ts'

type Data = Record<string, unknown>

/** An update that says nothing of `_status`, and is no draft. */
export interface SilentUpdate {
  collection: string
  /** What it names, and in which locale. */
  named: Data
  locale: string | undefined
  /** Whether it changes whatever meets a condition. */
  isOfMany: boolean
  /** The newer drafts of published documents that it read, by id; null where there is none. */
  drafts: Map<string, Data | null>
}

/** The silent update that is under way on each request, by the request's context. */
const underWay = new WeakMap<object, SilentUpdate>()

/**
 * Notes that an update begins which says nothing of `_status`: what it reads are the public rows,
 * and what it writes leaves the newer drafts beside them.
 */
export function beginSilentUpdate(req: PayloadRequest, update: Omit<SilentUpdate, 'drafts'>): void {
  underWay.set(req.context, { ...update, drafts: new Map() })
}

/**
 * Notes that another update begins on the same request, which says for itself what becomes of the
 * document.
 */
export const endSilentUpdate = (req: PayloadRequest): void => void underWay.delete(req.context)

/** What a call of the adapter says of itself. */
interface Call {
  collection?: string
  req?: AdapterRequest
}

/** The silent update that a call of the adapter is part of; nothing where there is none. */
export function silentUpdateIn({ collection, req }: Call): SilentUpdate | undefined {
  const update = req?.context && underWay.get(req.context)
  return update?.collection === collection ? update : undefined
}
