import type { AdapterRequest } from '../../database/unit.ts'
import type { Guarded } from '../guard/Guarded.ts'
import { decisionOf, type Attempt } from './decision.ts'
import { decisionsSlug } from './decisionsSlug.ts'

/**
 * Writes one line of the ledger.
 *
 * @param req the request of the publishing unit for what was cleared, so that the line is there
 * when the publication is; left out for a refusal, whose unit is rolled back
 */
export async function record(guard: Guarded, attempt: Attempt, req?: AdapterRequest): Promise<void> {
  // Not judged: it is no publication, and the public methods refuse every write to the ledger.
  await guard.inner.create({
    collection: decisionsSlug,
    data: { ...decisionOf(attempt) },
    returning: false,
    ...(req && { req }),
  })
}
