import type { GatedKind } from '../../../options/slugs.ts'
import type { AdapterRequest } from '../../../database/unit.ts'
import { isPublished, type Row } from '../../../rows/readable.ts'
import type { Guarded } from '../../guard/Guarded.ts'
import { documentName } from '../KeptStory.ts'
import { markLinking } from './markLinking.ts'
import { removalOf } from './removalOf.ts'
import { withdraw } from './withdraw.ts'

/** A document that readers had, and what became of it. */
export interface Gone {
  kind: GatedKind
  collection: string
  id: number | string
  /** The row as it was; what readers did not have is passed over without a question. */
  before: Row
  /** The row as it is. */
  after: Row
}

/**
 * What is kept follows a document that is public no longer: a story is gone, a photo or a box goes
 * out of the stories that show it.
 *
 * @param req the request of the unit that writes it
 */
export async function keptAfter(
  guard: Guarded,
  { kind, collection, id, before, after }: Gone,
  req: AdapterRequest,
): Promise<void> {
  if (!isPublished(before)) return
  if (kind === 'articles') await withdraw(guard, { collection, ids: [id], because: removalOf(after), req })
  else await markLinking(guard, [documentName(collection, id)], req)
}
