import { createLocalReq, type Payload } from 'payload'
import { decisionsSlug } from '../../src/gate/ledger/decisionsSlug.ts'
import { defaultSlugs } from '../../src/options/slugs.ts'
import { approvePage } from '../../src/pages/approval/approvePage.ts'
import type { DocumentId } from './putDocument.ts'

/**
 * Approves the sample's page for print, so that it can be exported as it comes; once, whatever
 * became of it since.
 *
 * @throws {PageRefusal} when the gate finds something against its words
 */
export async function approveSamplePage(payload: Payload, id: DocumentId): Promise<void> {
  const { totalDocs } = await payload.count({
    collection: decisionsSlug,
    where: {
      and: [
        { subjectId: { equals: String(id) } },
        { subjectCollection: { equals: defaultSlugs.pages } },
        { outcome: { equals: 'approved' } },
      ],
    },
  })
  if (totalDocs > 0) return
  const req = await createLocalReq({}, payload)
  req.context.newsroomOperation = 'approve'
  await approvePage({ id, req })
}
